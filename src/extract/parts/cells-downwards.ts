import { isPeriodName } from '../../text/period-name.ts';
import type { LineItem } from '../layout/items/item.ts';
import type { Cell, Row } from '../lines/block.ts';
import { isFigureOrNone } from '../lines/cell-figure.ts';
import { cellOf } from '../lines/cell-of.ts';
import { areColumnNames } from '../lines/head-names.ts';
import { gridParts } from './grid-parts.ts';
import type { Part } from './part.ts';

// Shape: a table of which each cell became a line: `Office` / `Received` / `Upheld` / `Northgate` / `31` / `4` / `Central` / `12` / `n/a`, with words
// that lead to it above and notes below. Not: cells of which some are lost; a list.

const mostColumns = 7;
const isName = (text: string): boolean => isPeriodName(text) || (/^[\p{L}£(‘'"]/u.test(text) && !isFigureOrNone(text));
const isValue = (text: string): boolean => isFigureOrNone(text) && !isPeriodName(text);
const note = /^(?:[*†‡]|nb\b|notes?\b|please note|these\b|this\b|source\b|figures\b|the (?:figures|data|above)\b)/i;

/** The table's parts; `undefined` where the lines make none, or might make several. */
export function cellsDownwards(items: readonly LineItem[]): Part[] | undefined {
  const all = items.map(({ line }) => line);
  let from = 0;
  while (from < 3 && from < all.length && isSentence(all[from]?.words.text ?? '')) from++;
  const end = all.findIndex(
    ({ bullet, words: { text } }, i) => i > from && (note.test(text) || /^[*†‡]/.test(bullet ?? '')),
  );
  const lines = all.slice(from, end < 0 ? all.length : end);
  if (lines.length < 5 || lines.length > 400 || lines.some(({ bullet }) => bullet)) return undefined;
  const texts = lines.map(({ words }) => words.text);
  if (texts.some((text) => text.length > 60 || /[?;:]$|[a-z]\.$/.test(text))) return undefined;
  const fits: (readonly [width: number, heads: number])[] = [];
  for (let width = 2; width <= mostColumns; width++)
    for (const heads of width > 2 ? [width, width - 1] : [width])
      if (isTable(texts, width, heads)) fits.push([width, heads]);
  const [only, ...more] = fits;
  if (!only || more.length > 0) return undefined;
  const [width, heads] = only;
  const cell = (k: number, heading: boolean): Cell => {
    const line = lines[k];
    return cellOf(line ? [line] : [], heading);
  };
  const rows: Row[] = [{ cells: Array.from({ length: width }, (_, k) => cell(k - (width - heads), true)) }];
  for (let at = heads; at < lines.length; at += width)
    rows.push({ cells: Array.from({ length: width }, (_, k) => cell(at + k, false)) });
  return gridParts({ type: 'table', rows, form: 'columns', quote: 0 });
}

const isSentence = (text: string): boolean => text.length > 18 && /[.:]$/.test(text);

/** Whether so many heads, and rows of so many cells, take all lines: names first, and columns of figures, or of words that their heads name. */
function isTable(texts: readonly string[], width: number, heads: number): boolean {
  const cells = texts.length - heads;
  if (cells % width !== 0 || cells < width * (width > 2 && heads < width ? 1 : 2)) return false;
  const names = texts.slice(0, heads);
  if (!names.every((text) => isName(text) && text.length < 45)) return false;
  const column = (k: number): string[] => texts.filter((_, i) => i >= heads && (i - heads) % width === k);
  const rowNames = column(0);
  if (!rowNames.every(isName) || new Set(rowNames).size < rowNames.length) return false;
  let figures = 0;
  for (let k = 1; k < width; k++) {
    const values = column(k);
    const own = values.filter(isValue).length;
    if (own * 3 >= values.length * 2) figures++;
    else if (own > 0) return false;
  }
  // Columns of periods hold figures, all of them.
  const ofPeriods = names.slice(1).some(isPeriodName);
  if (ofPeriods || heads < width) return figures === width - 1;
  return figures === width - 1 || areColumnNames(names);
}
