import type { Line, Table } from './block.ts';
import { rowsOf } from './column-rows.ts';
import { readInline } from './inline.ts';
import { readLabel, readLabelCell } from './label.ts';
import { folded } from './likeness.ts';
import type { PhysicalLine } from './physical-lines.ts';
import { isBlank } from './physical-lines.ts';
import { type Range, riverCells, riversIn } from './rivers.ts';
import type { ColumnLine } from './row-labels.ts';
import { readSheet } from './sheet.ts';
import { join, slice } from './snippet.ts';
import { mayHeadGrid, readSpacedGrid } from './spaced-grid.ts';
import { partedAtStrokes } from './stroke-rule.ts';

/** How many lines were read, and the table they make; no table where they only looked like one. */
export interface Taken {
  readonly table?: Table;
  readonly count: number;
}

/** Which lines hold a tab between words, and which a gap of two spaces or more, found in one pass. */
export interface ColumnIndex {
  readonly tabs: ReadonlySet<number>;
  readonly gaps: ReadonlySet<number>;
  /** Lines with a tab behind their words alone: the cell beside them is empty. */
  readonly trailing: ReadonlySet<number>;
}

const innerGap = /[^\s] {2,}[^\s]/;

export function columnIndex(text: string, lines: readonly PhysicalLine[]): ColumnIndex {
  const tabs = new Set<number>();
  const gaps = new Set<number>();
  const trailing = new Set<number>();
  const hasTab = text.includes('\t');
  lines.forEach((line, i) => {
    if (line.from === line.to) return;
    const words = text.slice(line.start, line.to);
    if (hasTab && words.includes('\t')) tabs.add(i);
    else if (hasTab && text.charCodeAt(line.to) === 9) trailing.add(i);
    else if (words.includes('  ') && line.to - line.from < 400 && innerGap.test(text.slice(line.from, line.to)))
      gaps.add(i);
  });
  return { tabs, gaps, trailing };
}

/** A table parted by tabs that begins at `lines[first]`, rows put together again from wrapped lines. */
export function readTabTable(
  text: string,
  lines: readonly PhysicalLine[],
  first: number,
  { tabs, trailing }: ColumnIndex,
): Taken | undefined {
  if (!tabs.has(first)) return undefined;
  let last = first;
  let loose = 0;
  // The widest first cell so far: lines no longer may go on with one where the empty cell's tab is lost.
  let width = 0;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) continue;
    if (line.quote !== lines[first]?.quote) break;
    // One row, a blank line, and then rows that have another number of cells: the head's own line, and a table under it.
    if (last === first && i > first + 1 && tabs.has(i) && beginsAnother(text, lines, first, i)) break;
    const length = line.to - line.from;
    if (tabs.has(i) || (trailing.has(i) && length < 140)) {
      width = Math.max(width, Math.min(length, text.slice(line.start, line.to + 1).indexOf('\t')));
      last = i;
      loose = 0;
    } else if (++loose > (length <= width + 4 ? 8 : 2) || length > 140) break;
  }
  const sheet = readSheet(text, lines.slice(first, last + 1));
  if (sheet) return { table: sheet, count: last - first + 1 };
  const split: { line: PhysicalLine; cells: Range[]; gap: boolean; across: boolean }[] = [];
  let gap = false;
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) {
      gap = true;
      continue;
    }
    split.push({ line, cells: tabCells(text, line), gap, across: !tabs.has(i) && !trailing.has(i) });
    gap = false;
  }
  const columns = split.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  // Tabs used to line things up leave columns that nothing stands in.
  const used: number[] = [];
  for (let k = 0; k < Math.min(columns, 60); k++) if (split.some(({ cells }) => cells[k])) used.push(k);
  const rows = split.map((row) => ({ ...row, cells: used.map((k) => row.cells[k]) }));
  return tableOf(text, rows, used.length, last - first + 1);
}

/** Whether the rows from a line on have as many cells as each other, three at least and fewer than the one above them. */
function beginsAnother(text: string, lines: readonly PhysicalLine[], first: number, at: number): boolean {
  const cellsAt = (i: number): number => {
    const line = lines[i];
    return line && !isBlank(line) ? tabCells(text, line).length : 0;
  };
  const cells = cellsAt(at);
  return cells > 2 && cells < cellsAt(first) && cellsAt(at + 1) === cells && cellsAt(at + 2) === cells;
}

function tabCells(text: string, line: PhysicalLine): Range[] {
  const cells: Range[] = [];
  let start = line.start;
  for (let i = line.start; i <= line.to; i++) {
    if (i < line.to && text.charCodeAt(i) !== 9) continue;
    cells.push(text.slice(start, i).trim() === '' ? undefined : [start, i]);
    start = i + 1;
  }
  return cells;
}

/** A table whose columns are kept apart by runs of spaces: there must be a river of white space through all of its lines. */
export function readSpacedTable(
  text: string,
  lines: readonly PhysicalLine[],
  first: number,
  { gaps }: ColumnIndex,
): Taken | undefined {
  if (!gaps.has(first)) return undefined;
  let last = first;
  let loose = 0;
  let blanks = 0;
  const right = rightOf(text, lines[first]);
  let named = namesColumns(text, lines[first] as PhysicalLine);
  let numbered = named || beginsNumbered(text, lines[first] as PhysicalLine, false);
  for (let i = first + 1; i < lines.length && i < first + 5000; i++) {
    const line = lines[i];
    if (!line) break;
    if (isBlank(line)) {
      // The lines round a page's edge are gone, their blank ones are not.
      if (++blanks > 4) break;
      continue;
    }
    const head = text[line.from];
    if (gaps.has(i) && namesColumns(text, line)) {
      // What stands above the row that names the columns is the letter's head.
      if (!named && blanks > 0) break;
      named = true;
    }
    if (line.quote !== lines[first]?.quote || head === '|' || (head === '+' && text[line.from + 1] === '-')) break;
    // A small grid of its own inside an answer.
    if (!named && gaps.has(i) && mayHeadGrid(text, line) && readSpacedGrid(text, lines, i)) break;
    // Lines that keep to the left column have an empty cell beside them.
    const fits = right > 24 && (line.to - line.start <= right - 2 || isSection(text, lines, i, gaps, right));
    if (gaps.has(i)) {
      if (loose > 3 && Math.abs(rightOf(text, line) - right) > 2) break;
      numbered ||= named || beginsNumbered(text, line, false);
      last = i;
      loose = 0;
    } else if (!numbered && beginsNumbered(text, line, true)) {
      // Where no row has a number, a line of its own that begins with one is the letter's next.
      break;
    } else if (line.indent >= 8) {
      if (loose === 0) last = i;
    } else if (
      ++loose > (fits ? 8 : 3) ||
      line.to - line.from > 120 ||
      (!fits && headsQuestion(text.slice(line.from, line.to)))
    )
      break;
    blanks = 0;
  }
  // Lines under the last with a gap may still go on with the left column.
  while (
    last + 1 < lines.length &&
    lines[last + 1] &&
    !isBlank(lines[last + 1] as PhysicalLine) &&
    isShortTail(text, lines[last + 1] as PhysicalLine)
  )
    last++;
  const body = lines.slice(first, last + 1).filter((line) => !isBlank(line));
  const rivers = riversIn(
    text,
    body.filter((line) => innerGap.test(text.slice(line.from, line.to)) || line.indent >= 8),
  );
  if (rivers.length === 0) return { count: last - first + 1 };
  const rows = [];
  let gap = false;
  let head: string | undefined;
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) {
      gap = true;
      continue;
    }
    if (gaps.has(i) && namesColumns(text, line)) {
      // The same row again, below a page's edge, is the page's.
      const words = folded(text.slice(line.from, line.to));
      if (words === head) continue;
      head ??= words;
    }
    const cells = riverCells(text, line, rivers);
    rows.push({ line, gap, cells: cells ?? [[line.from, line.to] as const], across: cells === undefined });
    gap = false;
  }
  // Lines of the left column alone, a paragraph of their own behind the last row, are the letter's again.
  const lastRow = rows.findLastIndex(({ cells }) => cells.filter(Boolean).length > 1);
  if (lastRow >= 0 && lastRow < rows.length - 3 && rows[lastRow + 1]?.gap) {
    const cut = lines.indexOf(rows[lastRow + 1]?.line as PhysicalLine, first);
    rows.length = lastRow + 1;
    last = cut - 1;
  }
  const both = rows.filter(({ cells }) => cells.filter(Boolean).length > 1).length;
  if (both < 2 || both * 4 < rows.length) return { count: last - first + 1 };
  return tableOf(
    text,
    rows,
    rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
    last - first + 1,
  );
}

/** A row that says which column asks and which answers: `No.   Information requested   Council response`. */
function namesColumns(text: string, line: PhysicalLine): boolean {
  if (line.to - line.from > 160) return false;
  const pieces = text.slice(line.from, line.to).split(/ {2,}/);
  const asks = pieces.findIndex((piece) => piece.length < 40 && /\b(?:questions?|request(?:ed)?|asked)\b/i.test(piece));
  return (
    asks >= 0 &&
    pieces.some((piece, i) => i > asks && piece.length < 40 && /\b(?:answers?|responses?|repl(?:y|ies))\b/i.test(piece))
  );
}

/** A heading between blank lines, no question, behind which the same columns go on. */
function isSection(
  text: string,
  lines: readonly PhysicalLine[],
  at: number,
  gaps: ReadonlySet<number>,
  right: number,
): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !line || !after || !isBlank(before) || !isBlank(after)) return false;
  if (line.to - line.from > 90 || /[?:;.]/.test(text[line.to - 1] ?? '')) return false;
  for (let i = at + 2; i < at + 8; i++) if (gaps.has(i)) return Math.abs(rightOf(text, lines[i]) - right) <= 2;
  return false;
}

/** In which column the words behind a line's last wide gap begin. */
function rightOf(text: string, line: PhysicalLine | undefined): number {
  if (!line) return 0;
  const at = text.slice(line.start, line.to).lastIndexOf('  ');
  return at < 0 ? 0 : at + 2;
}

/** Begins with a number, perhaps one that is `closed` as a label is: `2. Yes`, `3)`. */
function beginsNumbered(text: string, { from, to }: PhysicalLine, closed: boolean): boolean {
  const close = /^(?:Q\s?)?\(?\d{1,2}(?:\.\d{1,2})?[a-h]?([.):]?)(?:\s|$)/i.exec(
    text.slice(from, Math.min(to, from + 12)),
  )?.[1];
  return close !== undefined && (!closed || close !== '');
}

/** A numbered question in a line of its own ends the table above it. */
function headsQuestion(text: string): boolean {
  const label = readLabel(text);
  return label !== undefined && label.paths.length > 0 && label.strength !== 'weak' && text.length - label.end > 12;
}

const isShortTail = (text: string, line: PhysicalLine): boolean =>
  line.to - line.from < 60 && /^\p{Ll}/u.test(text.slice(line.from, line.from + 2));

interface SplitLine {
  readonly line: PhysicalLine;
  readonly gap: boolean;
  readonly cells: readonly Range[];
  readonly across: boolean;
}

function tableOf(text: string, rows: readonly SplitLine[], columns: number, count: number): Taken {
  if (columns < 2) return { count };
  const several = rows.filter(({ cells }) => cells.filter(Boolean).length > 1);
  if (several.length < 2 && !(several.length === 1 && columns > 2)) return { count };
  // A list whose labels stand before tabs, and "Date: ..." pairs, are lines and no table.
  const firsts = several.map(({ cells }) =>
    cells[0] ? text.slice(cells[0][0], cells[0][1]).replace(/^[\s*_]+|(?<![\s*_])[\s*_]+$/g, '') : '',
  );
  const filled = firsts.filter((words) => words !== '');
  if (
    columns === 2 &&
    filled.length > 0 &&
    filled.every((words) => readLabelCell(words) || /^[•●○▪■*·o–-]$/u.test(words))
  )
    return { count };
  if (
    columns === 2 &&
    filled.length > 0 &&
    filled.filter((words) => words.endsWith(':')).length * 5 >= filled.length * 3 &&
    filled.every((words) => words.length < 50)
  )
    return { count };
  if (columns > 2 && isListOfLabels(text, several)) return { count };
  const above: (Line | undefined)[] = [];
  const lines: ColumnLine[] = rows.map(({ line, cells, gap, across }) => {
    const read = cells.map((range) =>
      range ? first(readInline(text, range[0], range[1], { indent: 0, gap: false, quote: line.quote })) : undefined,
    );
    const head = read[0] && !read[1] && columns > 2 ? labelAlone(read[0]) : undefined;
    if (head) read.splice(0, 2, ...head);
    if (read[0] && (read[0].bullet || readLabel(read[0].words.text))) above.length = 0;
    return {
      gap,
      across,
      cells: read.map((cell, k) => {
        const range = cells[k];
        if (!cell || !range) return cell;
        const kept = withDash(text, range, cell, above[k]);
        above[k] = kept;
        return kept;
      }),
    };
  });
  return {
    table: { type: 'table', rows: rowsOf(partedAtStrokes(lines)), form: 'columns', quote: rows[0]?.line.quote ?? 0 },
    count,
  };
}

/** A number and one cell in nearly each line that has more than one: a list set in a hanging indent, whatever the letter's head adds to its columns. */
function isListOfLabels(text: string, several: readonly SplitLine[]): boolean {
  const pairs = several.filter(({ cells }) => {
    const [label, words, ...more] = cells.filter((cell) => cell !== undefined);
    return label && words && more.length === 0 && readLabelCell(text.slice(label[0], label[1]).trim()) !== undefined;
  }).length;
  return pairs > 3 && pairs * 10 >= several.length * 8;
}

/** A number too wide for its column, with nothing but a space before the question: `[1.10] When was it`. */
function labelAlone(line: Line): [Line, Line] | undefined {
  const label = readLabel(line.words.text);
  if (label?.paths.length !== 1 || label.end < 3 || label.end > 12 || label.role === 'answer') return undefined;
  const rest = slice(line.words, label.end);
  if (!/^\p{Lu}/u.test(rest.text)) return undefined;
  return [
    { ...line, words: slice(line.words, 0, label.end) },
    { ...line, words: rest },
  ];
}

/** A dash at the start of a line is no bullet where the line above in its cell goes on with it: `4` over `– 6`. */
function withDash(text: string, [from, to]: readonly [number, number], line: Line, above: Line | undefined): Line {
  if (!line.bullet || !/^[-–—]$/.test(line.bullet) || !/^[£\d]/.test(line.words.text)) return line;
  if (!above || above.bullet || /[.:;?!]$/.test(above.words.text)) return line;
  const at = text.indexOf(line.bullet, from);
  const dash =
    at < 0 || at >= to ? undefined : first(readInline(text, at, at + 1, { indent: 0, gap: false, quote: 0 }));
  return dash ? { ...line, bullet: undefined, words: join([dash.words, line.words]) } : line;
}

const first = (lines: readonly Line[]): Line | undefined => lines[0];
