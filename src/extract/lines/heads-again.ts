import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { valueLike } from './value-like.ts';

// A human sees: behind a page's edge the names of the columns again, each on a line of its own as the cells are (`No.`, `Question`, `Answer`).

/** Two lines at least that are no plain answers (`No.` is a column's name as well), one after the other as they stood before; none asks or has a figure. */
const fewest = 2;
const most = 6;
/** The file's own head stands on no more lines. */
const firstLines = 6;

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
    return to - from > 1 && to - from < 40 && !furniture.has(i) && !/[\d?£]/.test(words(i));
  };
  let firsts: Map<string, number> | undefined;
  for (const edge of edges) {
    let at = furniture.has(edge) ? edge + 1 : edge;
    while (at < edge + 8 && lines[at] && (isBlank(lines[at] as PhysicalLine) || furniture.has(at))) at++;
    firsts ??= placesOf(lines, words);
    // `FOI 4417`, as the file begins.
    while (lines[at] && at > firstLines && (firsts.get(words(at)) ?? at) < firstLines) found.push(at++);
    if (!isHead(at)) continue;
    const before = firsts.get(words(at));
    if (before === undefined || before >= edge) continue;
    let count = 0;
    while (count < most && before + count < edge && isHead(at + count) && words(at + count) === words(before + count))
      count++;
    const own = Array.from({ length: count }, (_, k) => at + k);
    if (own.filter((i) => !valueLike.test(words(i))).length >= fewest) found.push(...own);
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
