import type { Span } from '../../model/span.ts';
import type { Passage } from '../../text/passage.ts';

/** Right before an item in the source: its bullet, dash or number, at the start of its line. */
const itemMark = /(?:^|\n)[ \t>]*(?:[-•*–·▪●◦]|\(?\d{1,2}[.)]|\(?[a-h][.)])[ \t]+$/;
const markReach = 12;

/** The items of an answer whose lines are marked as a list's in the source, which no answer's own words show; `undefined` where they are not. */
export function bulletedIn(source: string, { text, pieces }: Passage): Span[] | undefined {
  const starts = pieces.flatMap(({ at, from }) =>
    itemMark.test(`${from > markReach ? ' ' : ''}${source.slice(Math.max(0, from - markReach), from)}`) ? [at] : [],
  );
  const [first = -1] = starts;
  // Words that only lead to the list may stand before it.
  if (starts.length < 2 || !/^\s*(?:[^\n]{0,90}:\s*)?$/.test(text.slice(0, Math.max(0, first)))) return undefined;
  return starts.map((start, i): Span => [start, starts[i + 1] ?? text.length]);
}
