import { flatMap } from '../../text/flat-map.ts';
import type { Cell, Row } from './block.ts';
import { cellOf as cellOfLines } from './cell-of.ts';
import type { Taken } from './columns.ts';
import { readInline } from './inline.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { pipeCells } from './pipe-table.ts';

// Shapes: `+---+---+` over, between and under rows of `| 1 | Calls |`, or only round the table and under its head (as databases print
// one); the same in box characters: `┌───┬───┐`, `│ 1 │ Calls │`, `╠═══╬═══╣`. A page's foot within it is a band of its own: `| Page 1 | FOI 417 |`.

const rule = /^\+(?:[-=]+\+)+$/;
const boxRule = /^[─-╿]{3,}$/;
/** Box characters that stand upright, at a row's edges and between its cells. */
const upright = '│┃║╎┆┊╏┇┋';

type Ranges = readonly (readonly [from: number, to: number])[];

const isBoxed = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x2500 && code <= 0x257f;
};

const isRule = (text: string, line: PhysicalLine): boolean =>
  text[line.from] === '+'
    ? rule.test(text.slice(line.from, line.to))
    : isBoxed(text, line.from) && boxRule.test(text.slice(line.from, line.to));

/** A table drawn with rules that begins at `lines[first]`. A rule ends a row however many lines it has; where none stands between the rows, each line is one. */
export function readRuledTable(text: string, lines: readonly PhysicalLine[], first: number): Taken | undefined {
  const opening = lines[first];
  if (!opening || !isRule(text, opening)) return undefined;
  /** What stands between two rules: the cells of each line. */
  const groups: Ranges[][] = [];
  const marked = new Set<number>();
  let open: Ranges[] = [];
  /** The feet of pages within the table. */
  let feet = 0;
  let columns = 0;
  let i = first;
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) break;
    if (isRule(text, line)) {
      if (open.length > 0) groups.push(open);
      if (text.slice(line.from, line.to).includes('=')) marked.add(groups.length - 1);
      open = [];
      continue;
    }
    const isRow = text[line.from] === '|' || upright.includes(text[line.from] ?? ' ');
    if (!isRow) break;
    const cells = text[line.from] === '|' ? pipeCells(text, line) : boxCells(text, line);
    if (cells.length < columns && isFoot(text, cells)) feet++;
    else open.push(cells);
    columns ||= cells.length;
  }
  if (open.length > 0) groups.push(open);
  const cellOf = (ranges: Ranges, heading: boolean): Cell =>
    cellOfLines(
      flatMap(ranges, ([from, to]) => readInline(text, from, to, { indent: 0, gap: false, quote: opening.quote })),
      heading,
    );
  const isListed = groups.length < 3 + feet && linesAreRows(text, groups.at(-1) ?? []);
  const rows = flatMap(groups, (group, k): Row[] => {
    const isHead =
      isListed && k === 0 && (groups.length > 1 + feet || (groups.length > 1 && !linesAreRows(text, group)));
    const counted = isNumbered(text, group);
    const listed = counted || (isListed && !isHead);
    return (listed ? rowsIn(text, group, counted) : [joined(group)])
      .map((ranges) => ({ cells: ranges.map((own) => cellOf(own, marked.has(k) || (isHead && !listed))) }))
      .filter(({ cells }) => cells.some((cell) => cell.lines.length > 0));
  });
  return rows.length > 0
    ? { table: { type: 'table', rows, form: 'markdown', quote: opening.quote }, count: i - first }
    : { count: i - first };
}

function boxCells(text: string, { from, to }: PhysicalLine): [from: number, to: number][] {
  const cells: [number, number][] = [];
  let start = from + 1;
  for (let i = start; i < to; i++)
    if (upright.includes(text[i] as string)) {
      cells.push([start, i]);
      start = i + 1;
    }
  if (start < to) cells.push([start, to]);
  return cells;
}

/** The lines of one row, column by column. */
const joined = (group: readonly Ranges[]): Ranges[] => {
  const cells: [number, number][][] = [];
  for (const line of group)
    line.forEach(([from, to], k) => {
      cells[k] = [...(cells[k] ?? []), [from, to]];
    });
  return cells;
};

const trimmed = (text: string, range: Ranges[number] | undefined): string =>
  range === undefined ? '' : text.slice(range[0], range[1]).trim();

const isFilled = (text: string, range: Ranges[number] | undefined): boolean => trimmed(text, range) !== '';

/** Whether the lines between two rules are each a row: most have a first and a last cell. */
const linesAreRows = (text: string, group: readonly Ranges[]): boolean =>
  group.length > 1 &&
  group.filter((line) => isFilled(text, line[0]) && line.slice(1).some((range) => isFilled(text, range))).length * 2 >
    group.length;

const count =
  /^[[(]?(?:q(?:uestion|\.)?\s?)?(?:\d{1,3}(?:\.\d{1,2}){0,2}\s?(?:\(?[a-z]\)?)?|[a-z]|[ivx]{1,5})[.):\]]{0,2}$/i;

/** Whether the first column holds a number at each of several lines, none twice: each begins a row, rule or not. */
function isNumbered(text: string, group: readonly Ranges[]): boolean {
  if (group.length < 2 || !isFilled(text, group[0]?.[0])) return false;
  const filled = group.map(([first]) => trimmed(text, first)).filter((words) => words !== '');
  return filled.length > 1 && filled.every((words) => count.test(words)) && new Set(filled).size === filled.length;
}

const pageOf = /^[-–—\s]*(?:page|tudalen|p\.|sheet)\s?\d{1,3}(?:\s?(?:of|o|\/)\s?\d{1,3})?[-–—\s.]*$/i;

/** A line whose cells, fewer than the columns, are a page's number and at most a name or reference beside it. */
const isFoot = (text: string, line: Ranges): boolean => {
  const filled = line.map((range) => trimmed(text, range)).filter((words) => words !== '');
  return filled.length < 4 && filled.some((words) => pageOf.test(words));
};

/** A row for each line that has a first cell and (where that is no number) another; what has not goes on with the row above. */
function rowsIn(text: string, group: readonly Ranges[], counted: boolean): Ranges[][] {
  const rows: Ranges[][] = [];
  for (const line of group) {
    const begins = isFilled(text, line[0]) && (counted || line.slice(1).some((range) => isFilled(text, range)));
    const above = rows.at(-1);
    if (begins || !above) rows.push(line.map((range) => [range]));
    else
      line.forEach((range, k) => {
        if (isFilled(text, range)) above[k] = [...(above[k] ?? []), range];
      });
  }
  return rows;
}
