import type { Line, Table } from './block.ts';
import { rowsOf } from './column-rows.ts';
import { hangingList } from './hanging-list.ts';
import { isHeadLine } from './head-line.ts';
import { readInline } from './inline.ts';
import type { Label } from './label.ts';
import { misreadCount } from './misread-count.ts';
import type { PhysicalLine } from './physical-lines.ts';
import { readLabel, readLabelCell } from './read-label.ts';
import type { Range } from './rivers.ts';
import type { ColumnLine } from './row-labels.ts';
import { join, slice } from './snippet.ts';
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
  /** The numbered lines of a list set with tabs. */
  readonly listed: ReadonlySet<number>;
  /** Lines of the letter's head (or its foot) whose pieces stand far apart. */
  readonly heads: ReadonlySet<number>;
}

/** White space wide enough to part two columns. */
export const innerGap = /[^\s] {2,}[^\s]/;

const markedHeading = /^#{1,6} \S/;

/** Looks at each line once, before tables are looked for. */
export function columnIndex(text: string, lines: readonly PhysicalLine[]): ColumnIndex {
  const tabs = new Set<number>();
  const gaps = new Set<number>();
  const trailing = new Set<number>();
  const heads = new Set<number>();
  const hasTab = text.includes('\t');
  lines.forEach((line, i) => {
    if (line.from === line.to) return;
    const words = text.slice(line.start, line.to);
    // A marked heading is no row, however its number is parted from its words.
    if (words.startsWith('#') && markedHeading.test(words)) return;
    if (hasTab && words.includes('\t')) tabs.add(i);
    else if (hasTab && text.charCodeAt(line.to) === 9) trailing.add(i);
    else if (
      words.includes('  ') &&
      (line.to - line.from < 400 || words.includes('   ')) &&
      innerGap.test(text.slice(line.from, line.to))
    ) {
      (isHeadLine(words, i) ? heads : gaps).add(i);
    }
  });
  for (const i of fullLines(text, lines, gaps)) if (!tabs.has(i)) gaps.add(i);
  for (const i of leadsOf(text, lines, gaps)) gaps.add(i);
  return { tabs, gaps, trailing, heads, listed: tabs.size > 0 ? hangingList(text, lines, tabs) : tabs };
}

/** Lines without a gap whose left column is full to its last space: in three lines or more close by, words begin where theirs do behind it. */
function fullLines(text: string, lines: readonly PhysicalLine[], gaps: ReadonlySet<number>): readonly number[] {
  const full: number[] = [];
  const starts = new Map<number, number>();
  for (const i of gaps) {
    const { start, from, to } = lines[i] as PhysicalLine;
    const gap = text.slice(start, to).lastIndexOf('  ');
    if (start + gap > from && text.slice(from, start + gap).trimEnd().length > 6) starts.set(i, gap + 2);
  }
  if (starts.size < 3) return full;
  lines.forEach(({ start, from, to }, i) => {
    if (from === to || gaps.has(i)) return;
    // Its neighbour has a gap, or it begins a row that goes on below it.
    const isRow = (lines[i + 1]?.indent ?? 0) > 2 && /^\d{1,2}[.)] \S/.test(text.slice(from, from + 5));
    if (!gaps.has(i - 1) && !gaps.has(i + 1) && !isRow) return;
    const counts = new Map<number, number>();
    for (let k = i - closeBy; k <= i + closeBy; k++) {
      const column = starts.get(k);
      if (column === undefined || start + column >= to || from > start + column - 4) continue;
      const words = text.slice(start + column - 2, start + column + 1);
      if (/^\S \S$/.test(words)) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
    if (Math.max(0, ...counts.values()) > 2) full.push(i);
  });
  return full;
}

/** Lines of one table stand no further apart. */
const closeBy = 9;

const numberedRow = /^\s{0,3}\(?Q?\d{1,3}[.)]?\s{2,}\S/;

/** Lines of the question's column alone over the line with the first row's number, which stands half-way down its row. */
function leadsOf(text: string, lines: readonly PhysicalLine[], gaps: ReadonlySet<number>): readonly number[] {
  const leads: number[] = [];
  let last = -9;
  for (const i of gaps) {
    const row = lines[i] as PhysicalLine;
    const above = lines[i - 1];
    const isFirst = i - last > 4;
    last = i;
    if (!isFirst || !above || above.from === above.to || above.indent < row.indent + 3) continue;
    if (!numberedRow.test(text.slice(row.start, row.to)) || lines[i + 1]?.indent !== above.indent) continue;
    let k = i - 1;
    while (lines[k]?.indent === above.indent && lines[k]?.from !== lines[k]?.to) k--;
    if (lines[k] && lines[k]?.from === lines[k]?.to) for (let own = k + 1; own < i; own++) leads.push(own);
  }
  return leads;
}

interface SplitLine {
  readonly line: PhysicalLine;
  readonly gap: boolean;
  readonly ruled?: boolean;
  readonly cells: readonly Range[];
  readonly across: boolean;
}

const answerLabel = /^(?:our )?(?:answer|response|reply)\s?[:–-]/i;

/** The table that these rows make; none where they are a list, or pairs of a label and a value. */
export function tableOf(text: string, rows: readonly SplitLine[], columns: number, count: number): Taken {
  if (columns < 2) return { count };
  const several = rows.filter(({ cells }) => cells.filter(Boolean).length > 1);
  if (several.length < 2 && !(several.length === 1 && columns > 2)) return { count };
  // A list whose labels stand before tabs, and "Date: ..." pairs, are lines and no table.
  const firsts = several.map(({ cells }) =>
    cells[0] ? text.slice(cells[0][0], cells[0][1]).replace(/^[\s*_]+|(?<![\s*_])[\s*_]+$/g, '') : '',
  );
  const filled = firsts.filter((words) => words !== '');
  const misread = misreadCount(filled.map((words) => ({ words, path: readLabelCell(words)?.paths[0] })));
  const marked = filled.filter(
    (words, i) =>
      readLabelCell(words) ||
      (misread[i] !== undefined && misread[i].end >= words.length) ||
      /^(?:[•●○▪■*·o–-]|[*†‡§]{1,3}|(?:Q|A|R|Ans)[.:)]|[-=]{1,2}>|>{2,3}|[→»])$/u.test(words),
  );
  // A title set in two pieces among them is the letter's.
  const titles = filled.length > 9 ? Math.floor(filled.length / 8) : 0;
  if (columns === 2 && filled.length > 0 && marked.length >= filled.length - titles) return { count };
  if (
    columns === 2 &&
    filled.length > 0 &&
    filled.filter((words) => words.endsWith(':')).length * 5 >= filled.length * 3 &&
    filled.every((words) => words.length < 50)
  )
    return { count };
  // `1   Name of the council      Answer: Wexmoor`: a form's lines, each with its answer behind a label.
  const answered = several.filter(({ cells }) => cells[1] && answerLabel.test(text.slice(...cells[1]).trim())).length;
  if (columns === 2 && answered > 2 && answered * 10 >= several.length * 6) return { count };
  if (columns > 2 && (isListOfLabels(text, several) || holdsGrids(text, rows))) return { count };
  const above: (Line | undefined)[] = [];
  const lines: ColumnLine[] = rows.map(({ line, cells, gap, ruled, across }) => {
    const read = cells.map((range) =>
      range ? firstOf(readInline(text, range[0], range[1], { indent: 0, gap: false, quote: line.quote })) : undefined,
    );
    const head = read[0] && !read[1] && columns > 2 ? labelAlone(read[0]) : undefined;
    if (head) read.splice(0, 2, ...head);
    if (read[0] && (read[0].bullet || readLabel(read[0].words.text))) above.length = 0;
    return {
      gap,
      ruled,
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

/**
 * A closed number and one cell in each line that begins with one, or a short one beside a figure, and rows of several cells right under it or in
 * paragraphs of their own: answers in a hanging indent, some of which are small grids.
 */
function holdsGrids(text: string, rows: readonly SplitLine[]): boolean {
  let numbered = 0;
  let grids = 0;
  let mayGoOn = false;
  for (const { cells, gap } of rows) {
    const [first, ...more] = cells.flatMap((cell) => (cell ? text.slice(...cell).trim() : []));
    if (first && cells[0]) {
      const [words = '', ...figures] = more;
      mayGoOn = figures.length > 0;
      if (!closedNumber.test(first)) {
        if (words === '') continue;
        return false;
      }
      if (mayGoOn && !/^[\p{L}\d][^?]{0,24}$/u.test(words)) return false;
      numbered++;
    } else {
      mayGoOn ||= gap;
      if (mayGoOn && more.length > 0 && figureAtEnd.test(more.at(-1) ?? '')) grids++;
    }
  }
  return numbered > 2 && grids > 2;
}

const figureAtEnd = /^[£<~]?\d[\d,.]{0,14}(?:\s?[\p{L}%]{1,8})?$/u;
const closedNumber = /^\(?Q?\d{1,2}(?:\s?(?:and|&|to|[-–,])\s?\d{1,2}){0,3}[.):]$/;

/** `lOa Number open`: a number without a digit. */
const misreadWord = /^[\dlIO|]{2,3}[a-h]?[.):]?(?= \p{Lu})/u;
const withSpace = (label: Label | undefined): Label | undefined => label && { ...label, end: label.end + 1 };

/** A number too wide for its column, with nothing but a space before the question: `[1.10] When was it`. */
function labelAlone(line: Line): [Line, Line] | undefined {
  const word = misreadWord.exec(line.words.text)?.[0];
  const label = readLabel(line.words.text) ?? (word ? withSpace(readLabelCell(word)) : undefined);
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
    at < 0 || at >= to ? undefined : firstOf(readInline(text, at, at + 1, { indent: 0, gap: false, quote: 0 }));
  return dash ? { ...line, bullet: undefined, words: join([dash.words, line.words]) } : line;
}

const firstOf = (lines: readonly Line[]): Line | undefined => lines[0];
