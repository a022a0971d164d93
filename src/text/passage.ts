import type { Span } from '../model/span.ts';

/**
 * A string made from a source by leaving things out (markup, line breaks, other columns), in which every character knows
 * where it came from. Recognisers read `text`; `spansIn` takes what they found back to the source.
 */
export interface Passage {
  readonly text: string;
  /** For each character of `text`, where its source characters begin and end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The source spans of `text.slice(start, end)`: one span for each run of characters that stand one after another in the source,
 * or are parted only by what `joins` accepts (white space and markup, say).
 */
export function spansIn(
  passage: Passage,
  [start, end]: Span,
  joins: (from: number, to: number) => boolean = (from, to) => from === to,
): Span[] {
  const spans: Span[] = [];
  let from = -1;
  let to = -1;
  for (let i = start; i < end; i++) {
    const first = passage.starts[i];
    const last = passage.ends[i];
    if (first === undefined || last === undefined || first === last) continue;
    if (from < 0) from = first;
    else if (first < to || !(first === to || joins(to, first))) {
      spans.push([from, to]);
      from = first;
    }
    to = last;
  }
  if (from >= 0) spans.push([from, to]);
  return spans;
}
