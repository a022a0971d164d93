import type { Table } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';

/** Quarters with figures, down or across: `Q1 | 20,114 | 18,902` asks nothing, nor does `| Q1 (Apr-Jun) | Q2 (Jul-Sep) |` over figures. */
export const isOfQuarters = (table: Table): boolean => areRows(table) || areColumns(table);

const quarter = /^(?:q|qtr|quarter) ?[1-4]\b/i;
/** `Q3 Postage`: a question's number and its words, which say nothing of a time. */
const named =
  /^q ?[1-4][.:)]? (?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|year|fy|total|to)\w*\b)\p{L}{3,}/iu;
const figure = /^(?:[£<~]?\s?\d|n\/?a|nil|-|\*|$)/i;

function areRows({ rows }: Table): boolean {
  const names = rows.map(({ cells }) => cellText(cells[0]));
  if (names.some((name) => named.test(name))) return false;
  const quarters = rows.filter(
    ({ cells }, i) => quarter.test(names[i] ?? '') && cells.slice(1).every((cell) => figure.test(cellText(cell))),
  ).length;
  return (
    quarters > 1 && quarters <= 4 && names.filter((name) => /^(?:q|qtr|quarter) ?\d/i.test(name)).length === quarters
  );
}

/** `Q2 (July to September)`, `Quarter 3 2024/25`: what a question's number does not have behind it. */
const dated =
  /^(?:q|qtr|quarter) ?[1-4][\s:,(–-]{1,3}(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|(?:fy ?)?(?:19|20)\d\d|\d\d[/-]\d\d\b)/i;

/** All heads but the first name quarters: the four of them, or each with its months or year. */
function areColumns({ rows: [head, ...body] }: Table): boolean {
  const [, ...heads] = (head?.cells ?? []).map(cellText);
  const names = heads.filter((text) => !/^(?:(?:full |whole )?year|annual|total|all|sum)\b/i.test(text));
  if (names.length < 2 || !names.every((text) => quarter.test(text))) return false;
  if (!names.every((text) => dated.test(text)) && !(names.length === 4 && new Set(names).size === 4)) return false;
  return body.length > 0 && body.every(({ cells }) => cells.slice(1).every((cell) => figure.test(cellText(cell))));
}
