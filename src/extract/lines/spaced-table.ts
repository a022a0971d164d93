import { flatMap } from '../../text/flat-map.ts';
import { closesLetter } from './closes-letter.ts';
import { type ColumnIndex, innerGap, type Taken, tableOf } from './columns.ts';
import { isRule } from './drawn-rule.ts';
import { beginsFigures } from './figure-grid.ts';
import { folded } from './likeness.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { readLabel } from './read-label.ts';
import { riverCells, riversIn } from './rivers.ts';
import { answersByYear, beginsYears, behindQuestion, endsYears } from './rows-of-years.ts';
import { mayHeadGrid, readSpacedGrid } from './spaced-grid.ts';

/** A table whose columns are kept apart by runs of spaces: there must be a river of white space through all of its lines. */
export function readSpacedTable(
  text: string,
  lines: readonly PhysicalLine[],
  first: number,
  columns: ColumnIndex,
): Taken | undefined {
  const { gaps } = columns;
  if (!gaps.has(first)) return undefined;
  let last = first;
  let loose = 0;
  let blanks = 0;
  let rule = false;
  // The first row may have lines above the one that its number stands in.
  let opening = first;
  while (gaps.has(opening + 1) && !innerGap.test(wordsOf(text, lines[opening]))) opening++;
  const right = rightOf(text, lines[opening]);
  const second = secondOf(text, lines[opening]);
  let named = namesColumns(text, lines[opening] as PhysicalLine);
  let numbered = named || beginsNumbered(text, lines[opening] as PhysicalLine, false);
  let ofHead = isField(wordsOf(text, lines[first]));
  const isOfYears = beginsYears(wordsOf(text, lines[first]));
  for (let i = first + 1; i < lines.length && i < first + 5000; i++) {
    const line = lines[i];
    if (!line) break;
    if (isOfYears && endsYears(wordsOf(text, line), blanks > 0)) break;
    if (isBlank(line)) {
      // The lines round a page's edge are gone, their blank ones are not.
      if (++blanks > 4 && !goesOnBehind(text, lines, i, gaps, [right, rightOf(text, lines[last])])) break;
      continue;
    }
    if (isRule(text, line)) {
      rule = true;
      continue;
    }
    // The head's fields end at a rule over the first question, which has no cell beside it.
    if (rule && !numbered && last > first && beginsFirst(text, line)) break;
    rule = false;
    if (!gaps.has(i) && closesLetter(text, line)) break;
    const head = text[line.from];
    // `Signed: ...          Date: ...` is the form's foot.
    if (blanks > 0 && gaps.has(i) && signs.test(text.slice(line.from, line.from + 12))) break;
    // A form's head, `Name of authority:   Wexley`, over its first numbered question.
    ofHead &&= !gaps.has(last) || isField(wordsOf(text, lines[last]));
    if (ofHead && gaps.has(i) && last > first && blankBehind(lines, last) && beginsQuestion(text, line)) break;
    if (gaps.has(i) && namesColumns(text, line)) {
      // What stands above the row that names the columns is the letter's head.
      if (!named && blanks > 0) break;
      named = true;
    }
    if (line.quote !== lines[first]?.quote || head === '|' || (head === '+' && text[line.from + 1] === '-')) break;
    // A small grid of its own inside an answer.
    if (!named && gaps.has(i) && mayHeadGrid(text, line) && readSpacedGrid(text, lines, i)) break;
    if (!named && gaps.has(i) && beginsFigures(text, lines, i, columns)) break;
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
    } else if (line.indent >= 8 || (line.indent > 3 && line.indent === second)) {
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
    (isShortTail(text, lines[last + 1] as PhysicalLine) ||
      endsQuestion(text, lines[last] as PhysicalLine, lines[last + 1] as PhysicalLine))
  )
    last++;
  const below = behindQuestion((i) => wordsOf(text, lines[i]), first, gaps);
  if (below !== undefined && below <= last) return { count: below - first };
  const rivers = riversOfPages(text, lines, first, last, opening > first ? 3 : 8);
  if (!rivers) return { count: last - first + 1 };
  const rows = [];
  let gap = false;
  let ruled = false;
  let head: string | undefined;
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    const rule = line !== undefined && isRule(text, line);
    if (!line || isBlank(line) || rule) {
      gap = true;
      ruled ||= rule;
      continue;
    }
    if (gaps.has(i) && namesColumns(text, line)) {
      // The same row again, below a page's edge, is the page's.
      const words = folded(text.slice(line.from, line.to));
      if (words === head) continue;
      head ??= words;
    }
    const cells = riverCells(text, line, rivers(i));
    rows.push({ line, gap, ruled, cells: cells ?? [[line.from, line.to] as const], across: cells === undefined });
    gap = false;
    ruled = false;
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
  const byYear = answersByYear(rows.map(({ line }) => wordsOf(text, line)));
  if (byYear > 0) return { count: lines.indexOf(rows[byYear - 1]?.line as PhysicalLine, first) - first + 1 };
  if (areHangingParagraphs(text, rows)) return { count: last - first + 1 };
  return tableOf(
    text,
    rows,
    rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
    last - first + 1,
  );
}

type Range = readonly [number, number] | undefined;

/** `1.   How many?`, a blank line, `     1,194` under the words: paragraphs that hang behind their numbers; no table. */
function areHangingParagraphs(
  text: string,
  rows: readonly { readonly gap: boolean; readonly cells: readonly Range[]; readonly across: boolean }[],
): boolean {
  const begun = rows.filter(({ cells: [number, words], across }) => !across && number && words);
  const isNumber = (range: Range): boolean =>
    range !== undefined &&
    /^\(?Q?(?:\d{1,2}[.,):]{0,2}|[\dIl|O]{1,2}[.,):]{1,2}|[A-Z][.)])$/.test(text.slice(...range).trimEnd());
  // A page's running head may stand among them.
  const alone = begun.filter(({ cells }) => cells.slice(2).every((cell) => !cell) && isNumber(cells[0]));
  // A form's other lines have cells, its numbered ones have none: `A.  Supplied?  [x] In full` over `1  Is there a portal?`.
  const isForm = alone.length > 2 && alone.length * 3 >= begun.length * 2 && rows.some(({ cells }) => cells.length > 2);
  const below = rows.filter(({ cells: [number, words], across }, i) => i > 0 && !across && !number && words);
  if (isForm && below.length * 2 >= begun.length) return true;
  const numbered = alone.filter(({ cells }) => cells.length === 2).length;
  if (numbered < 2 || numbered * 5 < begun.length * 4) return false;
  const apart = rows.filter(({ gap, cells: [number, words], across }) => gap && !across && !number && words);
  return apart.length * 2 >= begun.length;
}

const wordsOf = (text: string, line: PhysicalLine | undefined): string => (line ? text.slice(line.from, line.to) : '');

type Rivers = ReturnType<typeof riversIn>;

/**
 * The rivers that each line has through it: those of its page where every page has as many (a page may be set a little to the left or right
 * of the one before it), else those of the whole table; `undefined` where there are none. Lines without a gap tell where they begin as far
 * in as `indent`.
 */
function riversOfPages(
  text: string,
  lines: readonly PhysicalLine[],
  first: number,
  last: number,
  indent: number,
): ((at: number) => Rivers) | undefined {
  const pages: { readonly from: number; readonly lines: PhysicalLine[] }[] = [];
  let blanks = 0;
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) {
      blanks++;
      continue;
    }
    if (i === first || line.page || blanks > 2) pages.push({ from: i, lines: [] });
    blanks = 0;
    if (!isRule(text, line) && (innerGap.test(text.slice(line.from, line.to)) || line.indent >= indent))
      pages.at(-1)?.lines.push(line);
  }
  const large = pages.filter(({ lines }) => lines.length > 7);
  const own = large.length > 1 ? large.map((page) => ({ from: page.from, rivers: riversIn(text, page.lines) })) : [];
  const [one] = own;
  if (!one || one.rivers.length === 0 || own.some(({ rivers }) => rivers.length !== one.rivers.length)) {
    const whole = riversIn(
      text,
      flatMap(pages, (page) => page.lines),
    );
    return whole.length > 0 ? () => whole : undefined;
  }
  return (at) => own.findLast(({ from }) => from <= at)?.rivers ?? one.rivers;
}

const signs = /^sign(?:ed|ature)\b/i;

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

/** Whether the first words behind many blank lines, those of a page's foot and head, stand in the same columns. */
function goesOnBehind(
  text: string,
  lines: readonly PhysicalLine[],
  at: number,
  gaps: ReadonlySet<number>,
  rights: readonly number[],
): boolean {
  for (let i = at + 1; i < at + 10; i++) {
    const line = lines[i];
    if (line && isBlank(line)) continue;
    return line !== undefined && gaps.has(i) && rights.some((right) => Math.abs(rightOf(text, line) - right) <= 3);
  }
  return false;
}

/** In which column the words behind a line's last wide gap begin. */
function rightOf(text: string, line: PhysicalLine | undefined): number {
  if (!line) return 0;
  const at = text.slice(line.start, line.to).lastIndexOf('  ');
  return at < 0 ? 0 : at + 2;
}

/** In which column the words behind a line's first wide gap begin. */
function secondOf(text: string, line: PhysicalLine | undefined): number {
  if (!line) return 0;
  const words = text.slice(line.start, line.to);
  const gap = words.indexOf('  ', line.from - line.start);
  return gap < 0 ? 0 : words.length - words.slice(gap).trimStart().length;
}

/** Begins with a number, perhaps one that is `closed` as a label is: `2. Yes`, `3)`. */
function beginsNumbered(text: string, { from, to }: PhysicalLine, closed: boolean): boolean {
  const close = /^(?:Q\s?)?\(?\d{1,2}(?:\.\d{1,2})?[a-h]?([.):]?)(?:\s|$)/i.exec(
    text.slice(from, Math.min(to, from + 12)),
  )?.[1];
  return close !== undefined && (!closed || close !== '');
}

/** `Our reference:      FOI/31` */
const isField = (words: string): boolean => /^\p{Lu}[^:?\d]{2,40}:\s{2,}\S/u.test(words);

const blankBehind = (lines: readonly PhysicalLine[], at: number): boolean => {
  const next = lines[at + 1];
  return next !== undefined && isBlank(next);
};

/** `A1  Population`, `1. Population`, `Q1  Population` */
const beginsQuestion = (text: string, { from, to }: PhysicalLine): boolean =>
  /^\(?[A-Z]?\.?\s?\d{1,2}[a-h]?[.):]*\s+\p{L}/u.test(text.slice(from, Math.min(to, from + 16)));

/** `1   How many depots are there?`, with nothing beside it. */
const beginsFirst = (text: string, { from, to }: PhysicalLine): boolean =>
  /^\(?(?:Q\s?)?1[.):]*\s+\p{Lu}\S*(?: \S+)+$/u.test(text.slice(from, Math.min(to, from + 200)));

/** A numbered question in a line of its own ends the table above it. */
function headsQuestion(text: string): boolean {
  const label = readLabel(text);
  return label !== undefined && label.paths.length > 0 && label.strength !== 'weak' && text.length - label.end > 12;
}

/** `2023/24?` under `How many calls were taken in      71,902`: the end of the question in the last row's left cell. */
function endsQuestion(text: string, above: PhysicalLine, line: PhysicalLine): boolean {
  const words = wordsOf(text, above);
  const gap = words.indexOf('  ');
  return (
    gap > 0 &&
    line.indent === above.indent &&
    line.to - line.from <= gap &&
    text[line.to - 1] === '?' &&
    !/[?.:;!]$/.test(words.slice(0, gap))
  );
}

const isShortTail = (text: string, line: PhysicalLine): boolean =>
  line.to - line.from < 60 && /^\p{Ll}/u.test(text.slice(line.from, line.from + 2));
