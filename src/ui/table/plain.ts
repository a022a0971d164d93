import type { Cell, Row } from '../../compare/comparison.ts';
import { figureText } from '../../compare/format.ts';
import { subtotalOf } from '../../compare/subtotals.ts';
import { missingLabel } from '../../compare/words.ts';
import type { Unit } from '../../model/measure.ts';
import { cellRemarks } from '../../share/cell-words.ts';
import type { ShownColumn } from '../../share/shown-table.ts';
import { factOf, type TableColumn } from './columns.ts';
import type { Item } from './items.ts';
import { textOf } from './words-of-row.ts';

/** What a spreadsheet gets of a cell. */
export type Plain = string | number | undefined;

/** An exact number as a number; a range, a hedged figure or a reason as its words, so that nothing is lost on the way. */
function plainCell(cell: Cell | undefined, unit: Unit): Plain {
  if (!cell) return undefined;
  if (cell.state === 'missing') return missingLabel(cell, unit);
  const [first] = cell.figures;
  return first.figure.kind === 'number' && !first.approximate ? first.figure.value : textOf(first);
}

function plainSubtotal(item: Extract<Item, { kind: 'part' }>, column: TableColumn): Plain {
  if (column.kind !== 'measure') return undefined;
  const { amount, given, of } = subtotalOf(item.rows, column.column);
  if (!amount) return undefined;
  const text = figureText(amount.figure, column.column.unit, { approximate: amount.approximate });
  // Never a bare number: below others it would be added to them once more.
  return `${amount.of} ${text} of ${given} of ${of}`;
}

/** What stands in a line under a column. */
export function plainOf(item: Item, column: TableColumn): Plain {
  if (item.kind === 'part') return column.kind === 'council' ? item.label : plainSubtotal(item, column);
  return plainOfRow(item.row, column);
}

function plainOfRow(row: Row, column: TableColumn): Plain {
  if (column.kind === 'council') return row.name;
  if (column.kind === 'fact') return factOf(row, column.fact);
  if (column.kind === 'reference') return column.measure.values.get(row.key);
  return plainCell(row.cells.get(column.id), column.column.unit);
}

/** A column as the CSV of what is shown takes it. */
export const shownColumn = (column: TableColumn): ShownColumn =>
  column.kind === 'measure' ? column.column : { label: plainHead(column), of: (row) => plainOfRow(row, column) };

/** A column's head: its full name, with the unit where the cells have it no more. */
export function plainHead(column: TableColumn): string {
  if (column.kind === 'reference') return `${column.label} (${column.measure.source})`;
  if (column.kind !== 'measure') return column.label;
  const { label, unit } = column.column;
  return unit === 'GBP' ? `${label} (£)` : unit === 'percent' ? `${label} (%)` : label;
}

const remarksOf = (item: Item, column: TableColumn): string => {
  const cell = item.kind === 'row' && column.kind === 'measure' ? item.row.cells.get(column.id) : undefined;
  return cell ? cellRemarks(cell).join('; ') : '';
};

/** The whole table as shown, heads first. What stands beside a figure (its year, doubt, the reader's hand) has a column behind those that have any. */
export function plainTable(items: readonly Item[], columns: readonly TableColumn[]): Plain[][] {
  const marked = new Set(columns.filter((column) => items.some((item) => remarksOf(item, column) !== '')));
  return [
    columns.flatMap((column) => [plainHead(column), ...(marked.has(column) ? [`${plainHead(column)}: remarks`] : [])]),
    ...items.map((item) =>
      columns.flatMap((column) => [plainOf(item, column), ...(marked.has(column) ? [remarksOf(item, column)] : [])]),
    ),
  ];
}
