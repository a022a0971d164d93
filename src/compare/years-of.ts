import type { Comparison } from './comparison.ts';
import { yearsIn } from './notes.ts';
import { cellIn } from './picks.ts';
import { laterFirst } from './years.ts';

/** The years that a column's figures speak of, as `SeriesOptions.year` takes them, the latest first, with how many rows have one. */
export function yearsOf(comparison: Comparison, key: string): { readonly year: string; readonly rows: number }[] {
  const rows = new Map<string, number>();
  for (const row of comparison.rows) {
    const cell = cellIn(row, key);
    if (cell.state === 'missing') continue;
    for (const year of yearsIn(cell.figures).keys()) if (year) rows.set(year, (rows.get(year) ?? 0) + 1);
  }
  return [...rows].map(([year, n]) => ({ year, rows: n })).sort((a, b) => laterFirst(a.year, b.year));
}
