import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { valueLike } from './value-like.ts';

// A human sees: behind a page's edge the names of the columns again, each on a line of its own as the cells are (`No.`, `Question`, `Answer`).

/** Two lines at least, one after the other, that stood so before: none of them a question, a figure or a plain answer. */
const fewest = 2;
const most = 6;

/** The lines right behind pages' edges that say a table's heads again. */
export function headsAgain(
  text: string,
  lines: readonly PhysicalLine[],
  edges: readonly number[],
  furniture: ReadonlySet<number>,
): readonly number[] {
  const found: number[] = [];
  const words = (i: number): string => text.slice(lines[i]?.from, lines[i]?.to);
  const isHead = (i: number): boolean => {
    const { from, to } = lines[i] ?? { from: 0, to: 0 };
    return (
      to - from > 1 && to - from < 40 && !furniture.has(i) && !/[\d?£]/.test(words(i)) && !valueLike.test(words(i))
    );
  };
  let firsts: Map<string, number> | undefined;
  for (const edge of edges) {
    let at = furniture.has(edge) ? edge + 1 : edge;
    while (at < edge + 8 && lines[at] && (isBlank(lines[at] as PhysicalLine) || furniture.has(at))) at++;
    if (!isHead(at)) continue;
    firsts ??= placesOf(lines, words);
    const before = firsts.get(words(at));
    if (before === undefined || before >= edge) continue;
    let count = 0;
    while (count < most && before + count < edge && isHead(at + count) && words(at + count) === words(before + count))
      count++;
    for (let k = 0; k < count && count >= fewest; k++) found.push(at + k);
  }
  return found;
}

/** Where each short line first stands. */
function placesOf(lines: readonly PhysicalLine[], words: (i: number) => string): Map<string, number> {
  const places = new Map<string, number>();
  lines.forEach(({ from, to }, i) => {
    if (to - from > 1 && to - from < 40 && !places.has(words(i))) places.set(words(i), i);
  });
  return places;
}
