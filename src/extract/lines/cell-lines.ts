import type { Cell, Row } from './block.ts';
import { isFigureOrNone } from './cell-figure.ts';
import { cellOf as cellOfLines } from './cell-of.ts';
import type { Taken } from './columns.ts';
import { readInline } from './inline.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';

// Shape: a table that lost its rows, each cell a line that a pipe closes: `|` (empty), `2022/23 |`, `2023/24 |`, `Letters |`, `88 |`, `81 |`;
// with questions whose cell reaches over several rows: `Question |`, `Kind |`, `2022/23 |`, `1. How many? |`, `Letters |`, `88 |`, `Cards |`, `81 |`.

const period = /^(?:fy\s?)?(?:(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?|q[1-4])$/i;
const isFigure = (text: string): boolean => text === '' || isFigureOrNone(text);
const leastCells = 6;
const mostCells = 600;

/** A grid of figures that begins at `lines[first]`, a cell to a line; how wide it is, its labels and figures tell. Without a table: how many lines need not be tried again. */
export function readCellLines(text: string, lines: readonly PhysicalLine[], first: number): Taken {
  const cells: PhysicalLine[] = [];
  let count = 0;
  for (let i = first; i < lines.length && cells.length < mostCells; i++) {
    const line = lines[i] as PhysicalLine;
    if (isBlank(line)) continue;
    if (!isCellLine(text, line)) break;
    cells.push(line);
    count = i - first + 1;
  }
  const words = cells.map((line) => text.slice(line.from, line.to - 1).trim());
  if (cells.length < leastCells) return { count };
  const starts = evenRows(words) ?? rowsOfQuestions(words);
  if (starts === undefined) return { count };
  const width = starts[1] ?? cells.length;
  const rows = starts.map((at, k): Row => {
    const own = cells.slice(at, starts[k + 1]).map((line) => cellOf(text, line));
    return { cells: own.length < width ? [emptyCell, ...own] : own };
  });
  return { table: { type: 'table', rows, form: 'columns', quote: cells[0]?.quote ?? 0 }, count };
}

/** One pipe, at the line's end. */
const isCellLine = (text: string, line: PhysicalLine): boolean =>
  text.charCodeAt(line.to - 1) === 124 && text.indexOf('|', line.from) === line.to - 1;

/** Where the rows begin that, under a head, are of as many cells: a name, then figures. */
function evenRows(words: readonly string[]): number[] | undefined {
  for (let width = 2; width <= 12 && width * 2 <= words.length; width++) {
    if (words.length % width !== 0) continue;
    const fits = words.every((text, i) => {
      if (i === 0) return !isFigure(text) || text === '';
      if (i < width) return text !== '' && (!isFigure(text) || period.test(text));
      return i % width === 0 ? /^\p{L}/u.test(text) && !isFigure(text) : isFigure(text);
    });
    if (fits) return Array.from({ length: words.length / width }, (_, row) => row * width);
  }
  return undefined;
}

const questionHead = /^(?:questions?|request|query|item|information requested|(?:what )?you asked)$/i;

/** Where the rows begin of a table of questions, kinds and figures by period: a row that has no question goes on with the one above. */
function rowsOfQuestions(words: readonly string[]): number[] | undefined {
  const firstPeriod = words.findIndex((text) => period.test(text));
  if (firstPeriod !== 2 || !questionHead.test(words[0] ?? '')) return undefined;
  let width = firstPeriod;
  while (period.test(words[width] ?? '')) width++;
  const figures = width - firstPeriod;
  const starts = [0];
  for (let i = width; i < words.length; ) {
    // A question and a kind stand before the figures, or a kind alone.
    let names = 0;
    while (names < 3 && i + names < words.length && !isFigure(words[i + names] ?? '')) names++;
    const isRow = words.slice(i + names, i + names + figures).every((text) => isFigure(text));
    if (names < 1 || names > 2 || !isRow || i + names + figures > words.length) return undefined;
    if (names === 1 && starts.length === 1) return undefined;
    starts.push(i);
    i += names + figures;
  }
  return starts.length > 2 ? starts : undefined;
}

const emptyCell = cellOfLines([]);

const cellOf = (text: string, line: PhysicalLine): Cell =>
  cellOfLines(readInline(text, line.from, line.to - 1, { indent: 0, gap: false, quote: line.quote }));
