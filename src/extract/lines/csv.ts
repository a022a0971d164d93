import type { Cell, Row, Table } from './block.ts';
import { cellOf } from './cell-of.ts';
import { withoutBullet } from './inline.ts';
import { LineBuilder } from './line-builder.ts';
import type { PhysicalLine } from './physical-lines.ts';
import { isBlank } from './physical-lines.ts';

type Field = { readonly from: number; readonly to: number; readonly quoted: boolean };

const headWords =
  /^["']?(?:q(?:uestion)?(?:\s*(?:no\.?|number|ref))?|no\.?|number|ref(?:erence)?|id|item|answers?|responses?|reply|request|information|section|part|year|council|service|(?:public |local )?authority|public body|body|case|department|directorate|asked|foi|date|received|responded|subject|topic|name|organisation|status|title|(?:fy\s*)?(?:19|20)\d\d)\b/i;

/** What a head says anywhere of a column's role: `What we said`, `Your question`. */
const headRole = /\b(?:question|asked|wanted|request|answer|said|response|reply|number|reference)\b/i;

/** `2021/22` heads a column; `2021 – 31` says something. */
const yearHead = /^["']?(?:fy\s*)?(?:19|20)\d\d(?:\s?[/–-]\s?(?:\d\d|\d{4}))?(?:\s?\(?[a-z£ ]{1,24}\)?)?["']?$/i;
const isHead = (cell: string): boolean =>
  headRole.test(cell) ||
  (/^["']?(?:fy\s*)?\d/i.test(cell) ? yearHead.test(cell) && !/[–-] \d\d$/.test(cell) : headWords.test(cell));

/** A row of short names, two at least of which say whose column it is. */
function namesRoles(head: string, separator: string): boolean {
  if (!headRole.test(head)) return false;
  const cells = head.split(separator);
  return (
    cells.length < 20 &&
    cells.every((cell) => /^[^.?!]{1,40}$/.test(cell)) &&
    cells.filter((cell) => headRole.test(cell)).length > 1
  );
}

/** Where a quoted field ends; no sooner than `to` where nothing closes it. A doubled quotation mark is part of it. */
function closingQuote(text: string, from: number, to: number): number {
  let end = from;
  while (end < to) {
    const mark = text.indexOf('"', end);
    if (mark < 0 || mark >= to) return to;
    if (text[mark + 1] !== '"') return mark;
    end = mark + 2;
  }
  return end;
}

/** `REQUEST 2: of these, how many were new`: a letter's own line. */
const labelled = /^(?:question|request|q|answer|response|reply|item|no\.?)\s?\d{1,2}[a-z]?\s?:\s/i;

const year = /^"?(?:fy ?)?(?:19|20)\d\d(?: ?[/–-] ?(?:20)?\d\d)?"?$/i;

/** `;2021/22;2022/23`: years over the rows of a sheet, whose first cells are its labels. */
function overYears(head: string, separator: string): boolean {
  const [first, ...years] = head.slice(0, 200).split(separator);
  return (first === '' || first === '""') && years.length > 1 && years.every((cell) => year.test(cell.trim()));
}

/** `Financial year,Fines issued,Fines paid,Income`: names with nothing but the separator between them, as no prose has. */
const isTightHead = (head: string, separator: string): boolean => {
  const cells = head.split(separator);
  return (
    cells.length > 1 &&
    cells.every(
      (cell, i) =>
        (i === 0 || !cell.startsWith(' ')) &&
        (/^["(]?[\p{L}#%][^.?!]{0,60}\??$/u.test(cell) || (i > 0 && year.test(cell))),
    )
  );
};

/** Takes the field that begins at `at`, and says where it ends. */
function readField(text: string, at: number, to: number, separator: string, fields: Field[]): number {
  let from = at;
  while (text[from] === ' ') from++;
  let end = from;
  if (text[from] === '"') {
    end = closingQuote(text, from + 1, to);
    fields.push({ from: from + 1, to: Math.min(end, to), quoted: true });
    end++;
    while (text[end] === ' ') end++;
  } else {
    while (end < to && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
    fields.push({ from, to: end, quoted: false });
  }
  return end;
}

/** The records of comma- or semicolon-separated text from a line on: quoted fields may hold separators, doubled quotes and line ends. */
function readRecords(
  text: string,
  from: number,
  to: number,
  separator: string,
  limit: number,
): { records: Field[][]; ends: number[] } {
  const records: Field[][] = [];
  const ends: number[] = [];
  let i = from;
  while (i < to && records.length < limit) {
    const fields: Field[] = [];
    for (;;) {
      i = readField(text, i, to, separator, fields);
      if (i < to && text[i] === separator) i++;
      else break;
    }
    while (i < to && text[i] !== '\n' && text[i] !== '\r') i++;
    if (text[i] === '\r' && text[i + 1] === '\n') i++;
    i++;
    records.push(fields);
    ends.push(i);
  }
  return { records, ends };
}

/**
 * Any names of columns do where no separator has a space behind it and every row has as many fields, down to the line that has none: the letter
 * goes on there. Where the columns are few, the rows end in figures, or no space stands behind their separators either.
 */
function areEven(text: string, [, ...below]: readonly (readonly Field[])[], columns: number): boolean {
  const end = below.findIndex((fields) => fields.length === 1);
  const rows = end < 0 ? below : below.slice(0, end);
  const ofFigures = (fields: readonly Field[]): boolean => {
    const last = fields.at(-1);
    return last !== undefined && /^£?\d[\d,.]*%?$/.test(text.slice(last.from, last.to).trim());
  };
  const isTight = (fields: readonly Field[]): boolean =>
    fields.every(({ from, quoted }, i) => i === 0 || text[from - (quoted ? 2 : 1)] !== ' ');
  if (rows.length < 2 || rows.some((fields) => fields.length !== columns)) return false;
  return columns > 3 || rows.every(ofFigures) || (columns > 2 && rows.length > 2 && rows.every(isTight));
}

/** `Cost: £31,006` is prose: the comma stands in a sum. */
const splitsSum = (text: string, field: Field, next: Field | undefined): boolean =>
  !field.quoted &&
  next !== undefined &&
  /£\d{1,3}$/.test(text.slice(Math.max(field.from, field.to - 4), field.to)) &&
  /^\d{3}(?!\d)/.test(text.slice(next.from, next.to));

/** A line of a sheet that was copied with quotation marks round its cells, tabs between them. */
export const isSheetLine = (line: string): boolean => line.includes('\t') && /"\t|\t"/.test(line);

/** A head whose cells are whole questions, in quotation marks; anything else as long is prose. */
const longestHead = 6000;
const longestLoose = 400;

/**
 * A table of separated values that begins at `lines[first]`: a head of known words or quoted fields, then rows of as many fields.
 * Prose is full of commas, so nothing less counts.
 */
export function readCsv(
  text: string,
  lines: readonly PhysicalLine[],
  first: number,
): { table: Table; count: number } | undefined {
  const line = lines[first];
  if (!line || line.to - line.from > longestHead || line.quote > 0) return undefined;
  const head = text.slice(line.from, line.to);
  if (head.length > longestLoose && !head.includes('","')) return undefined;
  const isSheet = isSheetLine(head);
  const separator = isSheet ? '\t' : head.includes(';') && !head.includes(',') ? ';' : ',';
  if (!head.includes(separator)) return undefined;
  const isLabelled = labelled.test(head);
  const known = !isLabelled && (headWords.test(head) || namesRoles(head, separator) || overYears(head, separator));
  const isTight = isTightHead(head, separator) && !isLabelled;
  if (!known && head[0] !== '"' && !isSheet && !isTight) return undefined;
  const end = lines.at(-1)?.to ?? 0;
  const probe = readRecords(text, line.from, Math.min(end, line.from + 20_000), separator, 5).records.filter((fields) =>
    fields.some((field) => field.to > field.from),
  );
  if (separator === ',' && probe.some((fields) => fields.some((field, i) => splitsSum(text, field, fields[i + 1]))))
    return undefined;
  const columns = probe[0]?.length ?? 0;
  const alike = probe.slice(1).filter((fields) => fields.length === columns).length;
  if (columns < 2 || probe.length < 2 || alike < Math.min(2, probe.length - 1)) return undefined;
  const isEven = isTight && areEven(text, probe, columns);
  if (!known && head[0] !== '"' && !isSheet && !isEven) return undefined;
  const heads = probe[0]?.map((field) => text.slice(field.from, field.to)) ?? [];
  const wordy = heads.filter((cell) => isHead(cell.trim())).length;
  if (!isSheet && !isEven && wordy < 2 && !probe.every((fields) => fields.some((field) => field.quoted)))
    return undefined;
  if (heads.some((cell) => cell.length > 120 && !cell.includes('?'))) return undefined;
  const { records, ends } = readRecords(text, line.from, end, separator, 100_000);
  const rows: Row[] = [];
  let stop = line.from;
  let isApart = false;
  for (const [i, fields] of records.entries()) {
    const blank = fields.length === 1 && fields[0] && text.slice(fields[0].from, fields[0].to).trim() === '';
    if (!blank && Math.abs(fields.length - columns) > (fields.some((field) => field.quoted) ? columns : 0)) {
      // In a sheet a line across the columns heads the rows below it.
      const heads = isSheet && fields.length === 1 && (records[i + 1]?.length ?? 0) > 1;
      // Behind a blank line a short row is the letter's again: `Town Hall, High Street, Wenbury`.
      if (!heads && (isApart || !(fields.length < columns && fields.length > 1))) break;
    }
    stop = ends[i] ?? stop;
    isApart = blank === true;
    if (!blank) rows.push({ cells: fields.map((field) => cellOfField(text, field)) });
  }
  let count = 0;
  while (first + count < lines.length && (lines[first + count]?.from ?? 0) < stop) count++;
  while (count > 1 && lines[first + count - 1] && isBlank(lines[first + count - 1] as PhysicalLine)) count--;
  return rows.length < 2 ? undefined : { table: { type: 'table', rows, form: 'csv', quote: 0 }, count };
}

function cellOfField(text: string, field: Field): Cell {
  const builder = new LineBuilder(text);
  const lines = [];
  let start = field.from;
  for (let i = field.from; i <= field.to; i++) {
    const char = i < field.to ? text[i] : '\n';
    if (char === '"' && field.quoted && text[i + 1] === '"' && i + 1 < field.to) {
      builder.add(start, i + 1);
      i++;
      start = i + 1;
    } else if (char === '\n') {
      builder.add(start, Math.min(i, field.to));
      const line = builder.take({ indent: 0, gap: false, quote: 0 });
      if (line) lines.push(withoutBullet(line));
      start = i + 1;
    }
  }
  return cellOf(lines);
}
