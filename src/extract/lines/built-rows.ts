import type { Line } from './block.ts';
import { isGhostOf } from './ghost.ts';
import { folded, isLike } from './likeness.ts';
import type { Row as Building } from './middle-rows.ts';
import type { ColumnLine } from './row-labels.ts';

/** A row that begins with a line. */
export const startRow = (line: ColumnLine): Building => ({
  cells: line.cells.map((cell) => (cell ? [cell] : [])),
  across: line.across,
});

/** A line's cell put to a row, unless a scan only read there once more what the row has. */
export function addTo(row: Building, column: number, line: Line): void {
  while (row.cells.length <= column) row.cells.push([]);
  const cell = row.cells[column];
  const last = cell?.at(-1);
  // A scan may read one line twice.
  if (last && last.words.text.length > 20 && folded(last.words.text) === folded(line.words.text)) return;
  if (last && isGhostOf(line.words.text, last.words.text)) return;
  // The ghost may stand above what it repeats.
  if (last && isGhostOf(last.words.text, line.words.text)) cell?.pop();
  cell?.push(line);
}

/** All cells of a line put to a row that goes on in it. */
export function addLine(row: Building, line: ColumnLine): void {
  line.cells.forEach((cell, column) => {
    if (cell) addTo(row, column, cell);
  });
}

/** Each of the line's cells repeats the line above it, badly read. */
export const repeats = (line: ColumnLine, { cells }: Building): boolean =>
  line.cells.every((cell, k) => {
    const above = cells[k]?.at(-1)?.words.text;
    return !cell || (above !== undefined && (cell.words.text === above || isGhostOf(cell.words.text, above)));
  });

const isAlike = (text: string, above: string): boolean => text.length > 11 && isLike(folded(text), folded(above), 0.75);

/** The row's number once more, no question or the same again, and its answer badly read. */
export function isSeenAgain({ cells: [label, asked, ...said] }: ColumnLine, { cells }: Building): boolean {
  const number = cells[0]?.[0]?.words.text;
  if (said.length === 0 || label === undefined || label.words.text !== number) return false;
  if (asked && !isAlike(asked.words.text, cells[1]?.[0]?.words.text ?? '')) return false;
  return said.every((cell, k) => {
    const above = cells[k + 2]?.at(-1)?.words.text;
    return !cell || (above !== undefined && isLike(folded(cell.words.text), folded(above), 0.75));
  });
}

/** Whether a cell is one of its neighbours, badly read. */
export function isGhostCell(line: Line, ...neighbours: (Line | undefined)[]): boolean {
  const text = folded(line.words.text);
  return neighbours.some((neighbour) => neighbour && isLike(text, folded(neighbour.words.text), 0.5));
}

/**
 * The line only goes on with the row above: a bracket in its question is open, or its answer ended where the column does and not where a
 * sentence does.
 */
export function isBroken(line: ColumnLine, current: Building, question: number, widths: readonly number[]): boolean {
  const asked = (current.cells[question] ?? []).slice(-3).map(({ words }) => words.text);
  if (asked.join(' ').lastIndexOf('(') > asked.join(' ').lastIndexOf(')')) return true;
  return line.cells.some((cell, k) => {
    const before = current.cells[k]?.at(-1)?.words.text;
    if (
      k <= question ||
      !cell ||
      cell.bullet ||
      before === undefined ||
      before === cell.words.text ||
      /[.:;?!]["'”’)]*$/.test(before)
    )
      return false;
    const [word = ''] = cell.words.text.split(' ');
    const goesOn = /^\p{L}/u.test(word)
      ? before.length > 12
      : before.length > 30 && /^\d/.test(word) && /\p{L}$/u.test(before);
    return goesOn && before.length + 1 + word.length > (widths[k] ?? 0);
  });
}
