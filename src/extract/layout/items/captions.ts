import { flatMap } from '../../../text/flat-map.ts';
import { type Item, isLineItem } from './item.ts';

/** `Table 2: Calls` */
export const caption = /^(?:table|figure|fig\.?)\s+(\d{1,2}|[A-Z])(?=\s*(?:[:.)–—-]|$)|\s+\p{Lu})/iu;
const pointer =
  /\b(?:see|in|at|from|refer(?: to)?|below)\s+(?:the\s+)?(?:attached\s+)?table\s+(\d{1,2}|[A-Z])\b(?! (?:above|of (?:the )?(?:Act|statement)))/gi;
const longestPointer = 240;

/**
 * Tables with captions (`Table 2: Calls`) brought to the answers that point to them (`Please see Table 2.`), where each such table stands behind all
 * of the questions: an officer's appendix. The items as they were where none is pointed at.
 */
export function withTablesInPlace(items: readonly Item[]): readonly Item[] {
  const wanted = new Map<string, number>();
  items.forEach((item, i) => {
    if (!isLineItem(item)) return;
    const { text } = item.line.words;
    if (text.length > longestPointer || !/\btable /i.test(text) || caption.test(text)) return;
    for (const match of text.matchAll(pointer)) {
      const name = (match[1] ?? '').toLowerCase();
      if (!wanted.has(name)) wanted.set(name, i);
    }
  });
  if (wanted.size === 0) return items;
  const moved = new Map<number, Item[]>();
  const gone = new Set<number>();
  items.forEach((item, i) => {
    const table = items[i + 1];
    if (!isLineItem(item) || !table || isLineItem(table)) return;
    const name = caption.exec(item.line.words.text)?.[1]?.toLowerCase();
    const at = name === undefined ? undefined : wanted.get(name);
    // A table right below what points to it is in its place.
    if (at === undefined || at > i || !hasLabelBetween(items, at, i)) return;
    moved.set(at, [...(moved.get(at) ?? []), table]);
    gone.add(i);
    gone.add(i + 1);
  });
  if (moved.size === 0) return items;
  return flatMap(items, (item, i) => [...(gone.has(i) ? [] : [item]), ...(moved.get(i) ?? [])]);
}

const hasLabelBetween = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to).some((item) => !isLineItem(item) || item.label !== undefined || item.asks >= 0.6);
