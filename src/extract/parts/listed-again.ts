import { type Item, isLineItem } from '../layout/items/item.ts';
import { cellText } from '../lines/cell-text.ts';

// A human sees: a question that ends in a list of names or years, and under it the same names again, each with its value: the first list asks.

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An answer's lines and tables without a list at their beginning whose every name stands below it again with a value. */
export function withoutListAsked(items: readonly Item[]): readonly Item[] {
  const [first, second, third] = items;
  // Most answers are a line or two.
  if (!first || !second || !isLineItem(first) || (!third && isLineItem(second))) return items;
  const tableAt = items.findIndex((item) => !isLineItem(item));
  const labels = new Set<string>();
  const table = items[tableAt];
  if (table && !isLineItem(table))
    for (const { cells } of table.table.rows) if (cells.length > 1) labels.add(folded(cellText(cells[0])));
  const lines = tableAt < 0 ? items : items.slice(0, tableAt);
  const texts = lines.map((item) => (isLineItem(item) ? folded(item.line.words.text) : ''));
  const isAgain = (text: string, i: number): boolean =>
    text !== '' &&
    text.length < 50 &&
    (labels.has(text) || texts.some((other, k) => k > i && other.length > text.length && other.startsWith(`${text} `)));
  let count = 0;
  while (count < texts.length && isAgain(texts[count] ?? '', count)) count++;
  // One name may begin whatever follows it.
  if (count < 2 || items.length - count < (tableAt < 0 ? count : 1)) return items;
  return items.slice(count);
}
