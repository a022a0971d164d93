import { flatMap } from '../../text/flat-map.ts';
import type { Cell, Row } from './block.ts';
import { cellOf as cellOfLines } from './cell-of.ts';
import type { Taken } from './columns.ts';
import { readInline } from './inline.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { pipeCells } from './pipe-table.ts';

// Shapes: `+---+---+` over, between and under rows of `| 1 | Calls |`, or only round the table and under its head (as databases print
// one); the same in box characters: `┌───┬───┐`, `│ 1 │ Calls │`, `╠═══╬═══╣`.

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
    open.push(text[line.from] === '|' ? pipeCells(text, line) : boxCells(text, line));
  }
  if (open.length > 0) groups.push(open);
  const cellOf = (ranges: Ranges, heading: boolean): Cell =>
    cellOfLines(
      flatMap(ranges, ([from, to]) => readInline(text, from, to, { indent: 0, gap: false, quote: opening.quote })),
      heading,
    );
  const isListed = groups.length < 3 && linesAreRows(text, groups.at(-1) ?? []);
  const rows = flatMap(groups, (group, k): Row[] => {
    const isLast = k === groups.length - 1;
    const heading = marked.has(k) || (isListed && !isLast);
    return (isListed && isLast ? rowsIn(text, group) : [joined(group)])
      .map((ranges) => ({ cells: ranges.map((own) => cellOf(own, heading)) }))
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

const isFilled = (text: string, range: Ranges[number] | undefined): boolean =>
  range !== undefined && text.slice(range[0], range[1]).trim() !== '';

/** Whether the lines between two rules are each a row: most have a first and a last cell. */
const linesAreRows = (text: string, group: readonly Ranges[]): boolean =>
  group.length > 1 &&
  group.filter((line) => isFilled(text, line[0]) && line.slice(1).some((range) => isFilled(text, range))).length * 2 >
    group.length;

/** A row for each line that has a first cell and another; what has not goes on with the row above. */
function rowsIn(text: string, group: readonly Ranges[]): Ranges[][] {
  const rows: Ranges[][] = [];
  for (const line of group) {
    const begins = isFilled(text, line[0]) && line.slice(1).some((range) => isFilled(text, range));
    const above = rows.at(-1);
    if (begins || !above) rows.push(line.map((range) => [range]));
    else
      line.forEach((range, k) => {
        if (isFilled(text, range)) above[k] = [...(above[k] ?? []), range];
      });
  }
  return rows;
}
