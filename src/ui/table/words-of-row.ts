import type { Cell, Row } from '../../compare/comparison.ts';
import { figureText } from '../../compare/format.ts';
import { missingLabel } from '../../compare/words.ts';

const found = new WeakMap<Row, string>();

const wordsOfCell = (cell: Cell): string =>
  cell.state === 'missing'
    ? missingLabel(cell)
    : cell.figures.map(({ figure, unit, approximate }) => figureText(figure, unit, { approximate })).join(' ');

/** Everything that a row shows, in lower case, for the filter. */
export function wordsOfRow(row: Row): string {
  let words = found.get(row);
  if (words === undefined) {
    const { type, region, nation } = row.authority ?? {};
    const cells = [...row.cells.values()].map(wordsOfCell);
    words = [row.name, type, region, nation, ...cells].filter(Boolean).join('\n').toLowerCase();
    found.set(row, words);
  }
  return words;
}

/** What the reader typed, as the words that a row must all have. */
export const wordsToFind = (typed: string): readonly string[] =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
