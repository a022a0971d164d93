import type { Column, Row } from '../compare/comparison.ts';
import { figureText } from '../compare/format.ts';
import { missingLabel } from '../compare/words.ts';
import type { CsvCell } from './csv.ts';

/** A cell as the table shows it; an exact number as a number, so that a spreadsheet can add it up. */
function shownCell(row: Row, { key, unit }: Column): CsvCell {
  const cell = row.cells.get(key);
  if (!cell) return undefined;
  if (cell.state === 'missing') return missingLabel(cell, unit);
  const { figure, approximate } = cell.figures[0];
  if (figure.kind === 'number' && !approximate) return figure.value;
  return figureText(figure, unit, { approximate });
}

/** The table as shown: the rows and columns that the reader sees, in that order. */
export function shownTable(rows: readonly Row[], columns: readonly Column[]): { head: string[]; rows: CsvCell[][] } {
  return {
    head: ['Council', ...columns.map(({ label, unit }) => (unit === 'GBP' ? `${label} (£)` : label))],
    rows: rows.map((row) => [row.name, ...columns.map((column) => shownCell(row, column))]),
  };
}
