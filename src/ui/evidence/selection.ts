import type { Span } from '../../model/span.ts';

/** Where a run of the text stands: an element that draws one carries `data-start`, and `data-end` where it draws other words than the text's. */
function offsetIn(node: Node, offset: number, closing: boolean): number | undefined {
  const element = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  if (!element) return undefined;
  const start = Number(element.dataset.start);
  if (element.dataset.end === undefined) return start + offset;
  return closing && offset > 0 ? Number(element.dataset.end) : start;
}

/** The first text under a node, or the last. */
function leaf(node: Node, last: boolean): Node {
  let at = node;
  for (let next = last ? at.lastChild : at.firstChild; next; next = last ? at.lastChild : at.firstChild) at = next;
  return at;
}

/** The same place inside a text: browsers also name places between elements. */
function inText(node: Node, offset: number): { node: Node; offset: number } {
  if (!(node instanceof Element)) return { node, offset };
  const next = node.childNodes[offset];
  if (next) return { node: leaf(next, false), offset: 0 };
  const before = leaf(node, true);
  return { node: before, offset: before.textContent?.length ?? 0 };
}

/** Without the white space at its ends; `undefined` where nothing is left. */
export function trimmed(text: string, [start, end]: Span): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return from < to ? [from, to] : undefined;
}

/** The words that the reader has selected inside `box`, as a span of the source's text; `undefined` where none are. */
export function selectedIn(box: Element, text: string, selection: Selection | null): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return undefined;
  const first = inText(range.startContainer, range.startOffset);
  const last = inText(range.endContainer, range.endOffset);
  const start = offsetIn(first.node, first.offset, false);
  const end = offsetIn(last.node, last.offset, true);
  return start === undefined || end === undefined || end <= start ? undefined : trimmed(text, [start, end]);
}

/** Where words stand in a text that is full of them: first inside the spans given, then nearest after their beginning, then anywhere. */
export function placeOfWords(text: string, words: string, near: readonly Span[]): Span | undefined {
  const wanted = words.trim();
  if (wanted === '') return undefined;
  for (const [start, end] of near) {
    const at = text.slice(start, end).indexOf(wanted);
    if (at >= 0) return [start + at, start + at + wanted.length];
  }
  const after = text.indexOf(wanted, near[0]?.[0] ?? 0);
  const at = after >= 0 ? after : text.indexOf(wanted);
  return at < 0 ? undefined : [at, at + wanted.length];
}
