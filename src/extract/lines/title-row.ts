import type { Line, Table } from './block.ts';
import { cellText } from './cell-text.ts';
import { readLabel } from './read-label.ts';

// Shape: `<td colspan="4">Wexmoor Council - FOI 41 - digital spend</td>` over `Year | Hosting | CRM`: the title of a sheet that was saved as a page.
// Not: a question over its rows, a heading over rows of questions.

/** A table without the one cell that is as wide as it is over the names of its columns, which stands as lines above it; absent where it has no such title. */
export function titledTable(table: Table): readonly (Line | Table)[] | undefined {
  const [first, heads, ...rows] = table.rows;
  const [title, ...beside] = first?.cells ?? [];
  if (table.form !== 'html' || !title || !heads || beside.length > 0 || rows.length < 2) return undefined;
  const width = heads.cells.length;
  if (width < 3 || title.columns < width || heads.cells.some((cell) => cell.columns > 1)) return undefined;
  const text = cellText(title);
  if (text === '' || text.includes('?') || text.endsWith(':') || readLabel(text)) return undefined;
  // Names, and no figure among them: the first row of what is below names its columns.
  if (!heads.cells.every((cell) => /^\p{L}[^?£]*$/u.test(cellText(cell)))) return undefined;
  return [...title.lines.map((line, i) => ({ ...line, gap: i === 0 })), { ...table, rows: [heads, ...rows] }];
}
