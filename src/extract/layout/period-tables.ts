import { flatMap } from '../../text/flat-map.ts';
import { cellText, cellWords, gridParts, hasHeading } from '../answers/grid-parts.ts';
import { isPeriodName } from '../answers/period-rows.ts';
import type { Table } from '../lines/block.ts';
import { join, type Snippet, startOf } from '../lines/snippet.ts';
import type { Draft, Reading } from './draft.ts';
import { type Item, isLineItem } from './item.ts';

const period =
  /^(?:fy\s*)?(?:(?:19|20)\d\d(?:\s?[-/–]\s?\d{2,4})?|q[1-4](?:\s.{0,12})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:\s\d{2,4})?|total)$/i;
const figure = /^(?:[£<~]?\s?\d[\d,.]*\s?(?:m|k|bn|%)?\s?\*{0,2}|n\/?a|nil|not held|-|\*{1,2})$/i;

/** A file that asks nothing and answers with tables, a row for each year or quarter, a column for each figure, or the other way about. */
export function readPeriodTables(items: readonly Item[]): Reading {
  const drafts: Draft[] = [];
  items.forEach((item, i) => {
    if (isLineItem(item)) return;
    const above = items[i - 1];
    const title = above && isLineItem(above) && above.not === undefined ? above.line.words : undefined;
    if (isByName(item.table))
      drafts.push(...ofNames(item.table, title && namesFigures.test(title.text) ? title : undefined));
    if (!isOfPeriods(item.table)) return;
    const caption = title ? [title.text] : [];
    for (const { part, lines } of gridParts(item.table))
      drafts.push({
        part,
        lines,
        section: caption,
        at: startOf(lines[0]),
        through: 'It stands in a table that asks nothing in words.',
      });
  });
  return { name: 'period tables', drafts, support: drafts.length * 0.3 };
}

function isOfPeriods(table: Table): boolean {
  const [head, ...rows] = table.rows;
  if (!head || rows.length < 2 || !hasHeading(table) || head.cells.some((cell) => cell.lines.length === 0))
    return false;
  return rows.every(
    ({ cells }) =>
      period.test(cellText(cells[0])) &&
      cells.length > 1 &&
      cells.slice(1).every((cell) => figure.test(cellText(cell))),
  );
}

/** `2024/25 (Apr-Dec)`, `2025 to date`: a year of which only a part is told. */
const withoutSpan = (text: string): string =>
  text.replace(/\s?\([^()\d£]{2,24}\)\*?$|\s(?:to date|so far|part year)$/i, '');

/** `Letters | 1,204 | 1,310` under `2022/23 | 2023/24`. */
function isByName(table: Table): boolean {
  const [head, ...rows] = table.rows;
  if (!head || rows.length < 2 || head.cells.length < 3) return false;
  const periods = head.cells.slice(1).map(cellText);
  if (isPeriodName(cellText(head.cells[0])) || !periods.every((text) => isPeriodName(withoutSpan(text)))) return false;
  const values = flatMap(rows, ({ cells }) => cells.slice(1).map(cellText));
  return (
    values.filter((value) => figure.test(value)).length * 4 >= values.length * 3 &&
    rows.every(({ cells }) => cells.length === head.cells.length && /^\p{L}.{2,80}$/u.test(cellText(cells[0])))
  );
}

/** `Customer contact by year`: what the table gives, and so what it answers. */
const namesFigures =
  /^\p{Lu}[^.?!:;]{2,70}\b(?:by|per|for each) (?:(?:financial|calendar|full|each) )?(?:years?|quarters?|months?)\b[^.?!:;]{0,40}$/u;

const ofNames = ({ rows: [head, ...rows] }: Table, title: Snippet | undefined): Draft[] =>
  flatMap(rows, ({ cells: [name, ...values] }) =>
    values.map((value, k): Draft => {
      const lines = cellWords(value);
      const question = join(cellWords(name));
      const column = cellText(head?.cells[k + 1]);
      const part = title ? `${question.text}, ${column}` : column;
      return { part, question: title ?? question, lines, section: [], at: startOf(lines[0], question) };
    }),
  );
