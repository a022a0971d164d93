import { isPeriodName } from '../../text/period-name.ts';
import type { Table } from '../lines/block.ts';
import { cellText, cellWords } from '../lines/cell-text.ts';
import { areColumnNames } from '../lines/head-names.ts';
import type { Part } from './part.ts';

const figure = /^(?:[£$€<>~(]?\s?[\d*-]|c\.?\s?£|n\/?a\b|nil\b|none\b|not\b|no\b|yes\b|unknown)/i;
/** `2) Surveys` */
const labelled = /^\(?\d{1,2}[.)]\s+\p{L}/u;
/** A column that says something of the figures beside it, and is none. */
const notes = /^(?:notes?|comments?|remarks|explanatory notes?)$/i;
const yearLike = /^(?:fy\s*)?(?:19|20)\d\d(?:\s?[-/–]\s?(?:19|20)?\d\d)?$/i;

/** Whether a table's first row names its columns: marked so, or words above figures, or years above amounts. */
export function hasHeading(table: Table): boolean {
  const [first, second] = table.rows;
  if (!first || !second) return false;
  // `<th>` before each row's figure names the row.
  const namesRow =
    first.cells[0]?.heading && second.cells[0]?.heading && !first.cells.slice(1).some(({ heading }) => heading);
  if (!namesRow && first.cells.some((cell) => cell.heading)) return true;
  const heads = first.cells.slice(1).map(cellText);
  const below = table.rows.slice(1);
  if (cellText(first.cells[0]) === '' && heads.some((text) => text !== '')) return true;
  if (below.length > 1 && areColumnNames(first.cells.map(cellText))) return true;
  const allWords = heads.every((text) => !figure.test(text) || yearLike.test(text) || labelled.test(text));
  const figuresBelow = below.filter((row) => row.cells.slice(1).some((cell) => figure.test(cellText(cell)))).length;
  return (
    allWords &&
    figuresBelow * 2 >= below.length &&
    heads.some((text) => text !== '') &&
    !heads.every((text) => /^(?:yes|no|n\/?a)$/i.test(text))
  );
}

/** Columns that are all headed by a period, the first too, over as many figures: nothing names the rows. */
function columnsOfPeriods(table: Table): Part[] | undefined {
  const [head, ...rows] = table.rows;
  const [row, ...more] = rows;
  const names = head?.cells.map(cellText) ?? [];
  if (!row || more.length > 0 || names.length < 2 || !names.every(isPeriodName)) return undefined;
  if (row.cells.length !== names.length || !row.cells.every((cell) => figure.test(cellText(cell)))) return undefined;
  return row.cells.map((cell, i) => ({ part: names[i], lines: cellWords(cell) }));
}

/** A table inside an answer: one part for each figure, named by its row, by its column, or by both. */
export function gridParts(table: Table): Part[] {
  const heading = hasHeading(table);
  const heads = heading ? (table.rows[0]?.cells.map(cellText) ?? []) : [];
  const rows = heading ? table.rows.slice(1) : table.rows;
  const parts: Part[] = [];
  const [only] = rows;
  if (
    heading &&
    rows.length === 1 &&
    only &&
    figure.test(cellText(only.cells[0])) &&
    !yearLike.test(cellText(only.cells[0])) &&
    heads[0] !== ''
  )
    return only.cells.map((cell, i) => ({
      part: heads[i]?.replace(/(?<![\s:])[\s:]+$/, '') || undefined,
      lines: cellWords(cell),
    }));
  const clean = (text: string): string => text.replace(/(?<![\s:])[\s:]+$/, '');
  const ofPeriods = columnsOfPeriods(table);
  if (ofPeriods) return ofPeriods;
  for (const row of rows) {
    const name = clean(cellText(row.cells[0]));
    const values = row.cells.slice(1);
    values.forEach((cell, i) => {
      const column = clean(heads[i + 1] ?? '');
      if (cell.lines.length === 0 && values.length > 1 && values.every((other) => other.lines.length === 0)) return;
      if (cell.lines.length === 0 && column === '' && values.length > 1) return;
      if (values.length > 1 && notes.test(column)) return;
      const part =
        values.length === 1 || column === '' ? name : rows.length === 1 && heading ? column : `${name}, ${column}`;
      parts.push({ part: part || column || undefined, lines: cellWords(cell) });
    });
  }
  return parts;
}
