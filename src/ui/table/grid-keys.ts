/** A cell by its place among those that are there: row 0 is the columns' heads. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page up or down passes. */
  readonly page: number;
}

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Where a key leads from a cell, as spreadsheets have it; `undefined` for a key that leads nowhere. Never outside the table. */
export function moved(
  { row, column }: Spot,
  key: string,
  far: boolean,
  { rows, columns, page }: Extent,
): Spot | undefined {
  const to = (newRow: number, newColumn: number): Spot => ({
    row: within(newRow, rows),
    column: within(newColumn, columns),
  });
  switch (key) {
    case 'ArrowUp':
      return far ? to(0, column) : to(row - 1, column);
    case 'ArrowDown':
      return far ? to(rows - 1, column) : to(row + 1, column);
    case 'ArrowLeft':
      return far ? to(row, 0) : to(row, column - 1);
    case 'ArrowRight':
      return far ? to(row, columns - 1) : to(row, column + 1);
    case 'Home':
      return far ? to(0, 0) : to(row, 0);
    case 'End':
      return far ? to(rows - 1, columns - 1) : to(row, columns - 1);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    default:
      return undefined;
  }
}

/** The cells between two, both with them: from the top left one to the bottom right one. */
export function between(a: Spot, b: Spot): { readonly from: Spot; readonly to: Spot } {
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}
