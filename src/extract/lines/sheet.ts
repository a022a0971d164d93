import { flatMap } from '../../text/flat-map.ts';
import type { Cell, Line, Row, Table } from './block.ts';
import { cellOf } from './cell-of.ts';
import { readInline } from './inline.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';

/** The cells of a line as a spreadsheet copies them: what stands between its tabs, to the line's end. */
function cellsOf(text: string, { start }: PhysicalLine): [from: number, to: number][] {
  const cells: [number, number][] = [];
  let from = start;
  for (let i = start; ; i++) {
    const code = text.charCodeAt(i);
    const isEnd = i >= text.length || code === 10 || code === 13 || code === 12;
    if (!isEnd && code !== 9) continue;
    cells.push([from, i]);
    if (isEnd) return cells;
    from = i + 1;
  }
}

/** A line that is wrapped: its words go on with those of the line above, in the same column. */
const goesOn = (above: readonly string[] | undefined, row: readonly string[]): boolean =>
  row.some((words, k) => /^\p{Ll}/u.test(words) && /[\p{L},]$/u.test(above?.[k] ?? ''));

/** How many rows tell that every line ends with its empty cells' tabs. */
const tellingRows = 6;

/**
 * The rows of a spreadsheet's page that was copied as it stands: each line has the same number of tabs, and a line without a word has them
 * too, or the rows under a narrower head end in them. So no line is wrapped, and an empty one parts what stands above it from what
 * stands below; `undefined` for any other lines.
 */
export function readSheet(text: string, all: readonly PhysicalLine[]): Table | undefined {
  const hasTabsAlone = (line: PhysicalLine): boolean => text.charCodeAt(line.start) === 9;
  // A line without even a tab is none of the sheet's.
  const lines = all.filter((line) => !isBlank(line) || hasTabsAlone(line));
  const rows = lines.map((line) => cellsOf(text, line));
  const width = rows.at(-1)?.length ?? 0;
  const begins = rows.findIndex((cells) => cells.length === width);
  if (width < 3 || !rows.every((cells, i) => cells.length === width || (i < begins && cells.length < width)))
    return undefined;
  const words = rows.map((cells) => cells.map(([from, to]) => text.slice(from, to).trim()));
  if (!lines.some((line) => isBlank(line))) {
    const padded = words.slice(begins).some((row) => row.at(-1) === '');
    if (words.length - begins < tellingRows || !padded) return undefined;
  } else if (begins > 0) return undefined;
  if (words.some((row, i) => goesOn(words[i - 1], row))) return undefined;
  const quote = lines[0]?.quote ?? 0;
  const cellAt = ([from, to]: readonly [number, number]): Cell =>
    cellOf(readInline(text, from, to, { indent: 0, gap: false, quote }));
  return { type: 'table', rows: rows.map((cells) => ({ cells: cells.map(cellAt) })), form: 'csv', quote };
}

const isEmpty = ({ cells }: Row): boolean => cells.every(({ lines }) => lines.length === 0);
/** Nothing but its first cell. */
const isTitle = ({ cells: [first, ...others] }: Row): boolean =>
  first !== undefined && first.lines.length > 0 && others.every(({ lines }) => lines.length === 0);

/** A table of separated values, parted where it has empty rows: the rows that have a first cell alone, at the head of a part, are its titles. */
export function partedSheet(table: Table): readonly (Line | Table)[] {
  if (table.form !== 'csv' || !table.rows.some(isEmpty)) return [table];
  const parts: Row[][] = [];
  let open: Row[] | undefined;
  for (const row of table.rows) {
    if (isEmpty(row)) open = undefined;
    else if (open) open.push(row);
    else {
      open = [row];
      parts.push(open);
    }
  }
  return flatMap(parts, (rows) => {
    const titles = rows.findIndex((row) => !isTitle(row));
    const above = titles < 0 ? rows : rows.slice(0, titles);
    const lines = flatMap(above, ({ cells }, i) => (cells[0]?.lines ?? []).map((line) => ({ ...line, gap: i === 0 })));
    const below = titles < 0 ? [] : withoutEmptyColumns(rows.slice(titles));
    return below.length > 0 ? [...lines, { ...table, rows: below }] : lines;
  });
}

function withoutEmptyColumns(rows: readonly Row[]): Row[] {
  const used = (rows[0]?.cells ?? []).map((_, k) => rows.some(({ cells }) => (cells[k]?.lines.length ?? 0) > 0));
  return rows.map(({ cells }) => ({ cells: cells.filter((_, k) => used[k]) }));
}
