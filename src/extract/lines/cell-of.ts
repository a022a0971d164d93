import type { Cell, Line, Table } from './block.ts';

/** A cell that takes no more than its own place. */
export const cellOf = (lines: readonly Line[], heading = false): Cell => ({ lines, columns: 1, rows: 1, heading });

/** A table put together again from lines, a cell to each group of them; in `headed` ones the first row says what stands below it. */
export const tableOfLines = (
  rows: readonly (readonly (readonly Line[])[])[],
  quote: number,
  { headed }: { readonly headed: boolean },
): Table => ({
  type: 'table',
  form: 'columns',
  quote,
  rows: rows.map((cells, i) => ({ cells: cells.map((lines) => cellOf(lines, headed && i === 0)) })),
});
