import { flatMap } from '../../text/flat-map.ts';
import type { Cell, Row, Table } from './block.ts';
import { cellOf } from './cell-of.ts';
import { readInline } from './inline.ts';
import type { PhysicalLine } from './physical-lines.ts';
import { isBlank } from './physical-lines.ts';

/** Where the cells of a line of pipes stand; an escaped pipe parts nothing. Without a frame a pipe at either end closes an empty cell. */
export function pipeCells(text: string, line: PhysicalLine, framed = true): [from: number, to: number][] {
  const cells: [number, number][] = [];
  let { from, to } = line;
  if (text[from] === '|' && framed) from++;
  let start = from;
  for (let i = from; i < to; i++) {
    if (text.charCodeAt(i) !== 124) continue;
    if (text[i - 1] === '\\' && i > from) continue;
    cells.push([start, i]);
    start = i + 1;
  }
  if (start < to || !framed) cells.push([start, to]);
  return cells;
}

/** More cells than a table on a page can have. */
const mostColumns = 100;

const ruleCell = /^\s*:?-+:?\s*$/;

/**
 * A table written with pipes that begins at `lines[first]`, and how many lines it takes; `undefined` where there is none.
 * A row begins or ends with a pipe, or stands next to another of as many cells; a cell broken over lines goes on to the pipe that ends the row.
 */
export function readPipeTable(
  text: string,
  lines: readonly PhysicalLine[],
  first: number,
  pipes: PipeIndex,
): { table: Table; count: number } | undefined {
  const opening = lines[first];
  if (!opening || !pipes.has(first)) return undefined;
  const strict = isEdged(text, opening) && !leavesCellEmpty(text, opening, lines[first + 1]);
  const columns = pipeCells(text, opening, strict || !isEdged(text, opening)).length;
  if (columns > mostColumns) return undefined;
  const framedAs = (line: PhysicalLine): boolean | undefined =>
    !strict && pipeCells(text, line, false).length === columns
      ? false
      : pipeCells(text, line).length === columns
        ? true
        : undefined;
  const second = lines[first + 1];
  const isUnder = (line: PhysicalLine | undefined, at: number): boolean =>
    line !== undefined && pipes.has(at) && (framedAs(line) !== undefined || isRule(text, line));
  const isCrossed = isCrossRule(text, second);
  if (!strict && !isUnder(second, first + 1) && !(isCrossed && isUnder(lines[first + 2], first + 2))) return undefined;
  if (strict && text[opening.from] !== '|' && columns < 1) return undefined;
  const rows: Row[] = [];
  let heading = -1;
  let i = first;
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) break;
    if (isCrossed && isCrossRule(text, line)) {
      if (heading < 0) heading = rows.length;
      continue;
    }
    if (!pipes.has(i)) break;
    if (isRule(text, line)) {
      if (heading < 0) heading = rows.length;
      continue;
    }
    const framed = text[line.from] === '|';
    const closed = text[line.to - 1] === '|' && line.to > line.from + 1;
    if (!framed && !closed && framedAs(line) === undefined) break;
    // A row whose last cell goes on over line ends.
    let last = i;
    if (framed && !closed && strict) {
      while (last + 1 < lines.length && last - i < 30) {
        const next = lines[last + 1];
        if (!next || isBlank(next) || text[next.from] === '|') break;
        last++;
        if (pipes.has(last)) break;
      }
    }
    rows.push(rowOf(text, line, lines.slice(i + 1, last + 1), framedAs(line) ?? true));
    i = last;
  }
  const kept = rows.filter((row) => row.cells.some((cell) => cell.lines.length > 0));
  if (kept.length === 0 && heading < 0) return undefined;
  const [head, ...body] = kept;
  const placed = head ? [withEmptyFirst(head, body), ...body] : kept;
  const headed = placed.map((row, index) =>
    index < heading && rows[index] === kept[index]
      ? { cells: row.cells.map((cell) => ({ ...cell, heading: true })) }
      : row,
  );
  return { table: { type: 'table', rows: headed, form: 'markdown', quote: opening.quote }, count: i - first };
}

const isEdged = (text: string, { from, to }: PhysicalLine): boolean => text[from] === '|' || text[to - 1] === '|';

/** ` | Question | Answer` over `1 | How many? | 12`: no frame, but an empty cell at the edge of a row whose neighbour has none. */
const leavesCellEmpty = (text: string, line: PhysicalLine, next: PhysicalLine | undefined): boolean =>
  next !== undefined &&
  !isEdged(text, next) &&
  pipeCells(text, line, false).length > 2 &&
  pipeCells(text, line, false).length === pipeCells(text, next, false).length;

/** `| 2021/22 | 2022/23 | |` or `| 2021/22 | 2022/23 |` over `Calls | 310 | 295 |`: the head lost the empty cell over the labels. */
function withEmptyFirst(head: Row, body: readonly Row[]): Row {
  const isClosed = textOf(head.cells.at(-1)) === '';
  const heads = isClosed ? head.cells.slice(0, -1) : head.cells;
  const isOverLabels = ({ cells }: Row): boolean =>
    cells.length <= heads.length + 1 && /^(?:\p{L}|\d{1,2}[a-z]?[.)] )/u.test(textOf(cells[0]));
  const isFull = body.some(({ cells }) => cells.length === heads.length + 1);
  return heads.length > 1 && isFull && heads.every((cell) => periodHead.test(textOf(cell))) && body.every(isOverLabels)
    ? { cells: [cellOf([]), ...heads] }
    : head;
}

const textOf = (cell: Cell | undefined): string => cell?.lines.map(({ words }) => words.text).join(' ') ?? '';
const periodHead = /^(?:fy\s?)?(?:(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?|\d\d\/\d\d|q[1-4])(?:\s.{0,12})?\*?$/i;

function rowOf(text: string, line: PhysicalLine, more: readonly PhysicalLine[], framed: boolean): Row {
  const cells: Cell[] = [];
  const ranges = pipeCells(text, line, framed).map(([from, to]) => [[from, to]] as [number, number][]);
  for (const next of more) {
    const parts = pipeCells(text, next);
    parts.forEach((part, k) => {
      if (k === 0) ranges.at(-1)?.push(part);
      else ranges.push([part]);
    });
  }
  for (const range of ranges)
    cells.push(
      cellOf(flatMap(range, ([from, to]) => readInline(text, from, to, { indent: 0, gap: false, quote: line.quote }))),
    );
  return { cells };
}

function isRule(text: string, line: PhysicalLine): boolean {
  const code = text.charCodeAt(line.from);
  if (code !== 124 && code !== 45 && code !== 58) return false;
  const cells = pipeCells(text, line);
  return cells.length > 0 && cells.every(([from, to]) => ruleCell.test(text.slice(from, to)));
}

/** `-------+-------` under cells that nothing frames. */
const isCrossRule = (text: string, line: PhysicalLine | undefined): boolean =>
  line !== undefined &&
  line.to - line.from > 4 &&
  (text[line.from] === '-' || text[line.from] === '=') &&
  /^[-=]+(?:\+[-=]+)+$/.test(text.slice(line.from, line.to));

/** Which lines hold a pipe, found in one pass. */
export interface PipeIndex {
  has(line: number): boolean;
}

export function pipeIndex(text: string, lines: readonly PhysicalLine[]): PipeIndex {
  const found = new Set<number>();
  if (text.includes('|'))
    lines.forEach((line, i) => {
      if (line.to > line.from && text.slice(line.from, line.to).includes('|')) found.add(i);
    });
  return found;
}
