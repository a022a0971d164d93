import type { Span } from '../../model/span.ts';

/** Characters of a snippet that stand one after another in the source. Where the lengths differ (an entity), they are one indivisible thing. */
export interface Run {
  /** Where the run begins in the snippet's text, and how long it is there. */
  readonly at: number;
  readonly length: number;
  /** Where it stands in the source. */
  readonly from: number;
  readonly to: number;
}

/** Text as a person reads it (white space folded, markup dropped) that knows where it stands in the source. A character outside every run is a folded gap. */
export interface Snippet {
  readonly text: string;
  readonly runs: readonly Run[];
}

export const emptySnippet: Snippet = { text: '', runs: [] };

/** Where the first of these that stands somewhere begins in the source; 0 where none does. */
export function startOf(...snippets: readonly (Snippet | undefined)[]): number {
  for (const snippet of snippets) {
    const from = snippet?.runs[0]?.from;
    if (from !== undefined) return from;
  }
  return 0;
}

/** The part of a snippet between two offsets of its text, without white space at its ends. */
export function slice(snippet: Snippet, start: number, end = snippet.text.length): Snippet {
  const { text } = snippet;
  let first = Math.max(start, 0);
  let last = Math.min(end, text.length);
  while (first < last && text[first] === ' ') first++;
  while (last > first && text[last - 1] === ' ') last--;
  if (first >= last) return emptySnippet;
  if (first === 0 && last === text.length) return snippet;
  const runs: Run[] = [];
  for (const run of snippet.runs) {
    const runEnd = run.at + run.length;
    if (runEnd <= first) continue;
    if (run.at >= last) break;
    const from = Math.max(run.at, first);
    const to = Math.min(runEnd, last);
    const whole = run.length !== run.to - run.from;
    runs.push({
      at: from - first,
      length: to - from,
      from: whole ? run.from : run.from + from - run.at,
      to: whole ? run.to : run.to - (runEnd - to),
    });
  }
  return { text: text.slice(first, last), runs };
}

/** A snippet in parts, each from its start to the next. */
export const cutAt = (snippet: Snippet, starts: readonly number[]): Snippet[] =>
  starts.map((start, i) => slice(snippet, start, starts[i + 1]));

/** Snippets one after another, parted by a space (or by nothing where `glue` says so of the two neighbours). */
export function join(
  snippets: readonly Snippet[],
  glue?: (before: string, after: string, index: number) => boolean,
): Snippet {
  if (snippets.length === 1) return snippets[0] as Snippet;
  const full = snippets.filter((snippet) => snippet.text !== '');
  if (full.length < 2) return full[0] ?? emptySnippet;
  const texts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  for (let index = 0; index < full.length; index++) {
    const snippet = full[index] as Snippet;
    const before = texts.at(-1);
    if (before !== undefined && !glue?.(before, snippet.text, index)) {
      texts.push(' ');
      length++;
    }
    for (const run of snippet.runs) runs.push({ at: run.at + length, length: run.length, from: run.from, to: run.to });
    texts.push(snippet.text);
    length += snippet.text.length;
  }
  return { text: texts.join(''), runs };
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xad ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

/** Whether a UTF-16 unit is white space of any kind, or a mark that shows nothing (soft hyphen, zero-width space). */
export const isBlankCode = isSpace;

/** The source spans of a snippet: one for each stretch that is broken by nothing but white space. */
export function spansOf(snippet: Snippet, source: string): Span[] {
  const spans: Span[] = [];
  let from = -1;
  let to = -1;
  for (const run of snippet.runs) {
    if (from >= 0 && run.from >= to && isGap(source, to, run.from)) {
      to = run.to;
      continue;
    }
    if (from >= 0) spans.push([from, to]);
    from = run.from;
    to = run.to;
  }
  if (from >= 0) spans.push([from, to]);
  return spans;
}

function isGap(source: string, from: number, to: number): boolean {
  if (to - from > 400) return false;
  for (let i = from; i < to; i++) if (!isSpace(source.charCodeAt(i))) return false;
  return true;
}
