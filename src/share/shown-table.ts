import type { Column, Row } from '../compare/comparison.ts';
import { cellRemarks, cellWords } from './cell-words.ts';
import type { CsvCell } from './csv.ts';

/** A column that no letter was asked for: what a council is, or the numbers of a reference table. */
interface PlainColumn {
  readonly label: string;
  readonly of: (row: Row) => CsvCell;
}

/** A column as the table shows it. */
export type ShownColumn = Column | PlainColumn;

const isPlain = (column: ShownColumn): column is PlainColumn => 'of' in column;

/** A cell as the table shows it; an exact number as a number, so that a spreadsheet can add it up. */
function shownCell(row: Row, column: ShownColumn): CsvCell {
  if (isPlain(column)) return column.of(row);
  const { key, unit } = column;
  const cell = row.cells.get(key);
  if (!cell) return undefined;
  if (cell.state === 'given') {
    const { figure, approximate } = cell.figures[0];
    if (figure.kind === 'number' && !approximate) return figure.value;
  }
  return cellWords(cell, unit);
}

function remarksOn(row: Row, column: ShownColumn): string {
  const cell = isPlain(column) ? undefined : row.cells.get(column.key);
  return cell ? cellRemarks(cell).join('; ') : '';
}

/**
 * The table as shown: the rows and columns that the reader sees, in that order. What the table says by badges beside a figure
 * (its year, doubt, the reader's hand) stands in a column of its own behind those that have any.
 */
export function shownTable(
  rows: readonly Row[],
  columns: readonly ShownColumn[],
): { head: string[]; rows: CsvCell[][] } {
  const marked = new Set(columns.filter((column) => rows.some((row) => remarksOn(row, column) !== '')));
  return {
    head: [
      'Council',
      ...columns.flatMap((column) => {
        const { label } = column;
        return [
          !isPlain(column) && column.unit === 'GBP' ? `${label} (£)` : label,
          ...(marked.has(column) ? [`${label}: remarks`] : []),
        ];
      }),
    ],
    rows: rows.map((row) => [
      row.name,
      ...columns.flatMap((column) => [
        shownCell(row, column),
        ...(marked.has(column) ? [remarksOn(row, column) || undefined] : []),
      ]),
    ]),
  };
}
