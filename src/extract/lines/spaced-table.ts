import { closesLetter } from './closes-letter.ts';
import { type ColumnIndex, innerGap, type Taken, tableOf } from './columns.ts';
import { isRule } from './drawn-rule.ts';
import { beginsFigures } from './figure-grid.ts';
import { folded } from './likeness.ts';
import { riversOfPages } from './page-rivers.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { riverCells } from './rivers.ts';
import { answersByYear, beginsYears, behindQuestion, endsYears } from './rows-of-years.ts';
import { mayHeadGrid, readSpacedGrid } from './spaced-grid.ts';
import {
  beginsFirst,
  beginsNumbered,
  beginsQuestion,
  blankBehind,
  endsQuestion,
  goesOnBehind,
  headsQuestion,
  isField,
  isSection,
  isShortTail,
  namesColumns,
  rightOf,
  secondOf,
  signs,
  wordsOf,
} from './spaced-signs.ts';

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
  const isNumber = (range: Range): boolean =>
    range !== undefined &&
    /^\(?Q?(?:\d{1,2}[.,):]{0,2}|[\dIl|O]{1,2}[.,):]{1,2}|[A-Z][.)])$/.test(text.slice(...range).trim());
  // What stands above the first number is the letter's head.
  const count = rows.slice(rows.findIndex(({ cells: [number, words] }) => isNumber(number) && words));
  const begun = count.filter(({ cells: [number, words], across }) => !across && number && words);
  // A page's running head may stand among them.
  const alone = begun.filter(({ cells }) => cells.slice(2).every((cell) => !cell) && isNumber(cells[0]));
  // A form's other lines have cells, its numbered ones have none: `A.  Supplied?  [x] In full` over `1  Is there a portal?`.
  const isForm = alone.length > 2 && alone.length * 3 >= begun.length * 2 && rows.some(({ cells }) => cells.length > 2);
  const below = rows.filter(({ cells: [number, words], across }, i) => i > 0 && !across && !number && words);
  if (isForm && below.length * 2 >= begun.length) return true;
  const numbered = begun.filter(
    ({ cells: [number, words, ...more] }) => isNumber(number) && flow(text, words, more),
  ).length;
  if (numbered < 2 || numbered * 5 < begun.length * 4) return false;
  const apart = count.filter(({ gap, cells: [number, words], across }) => gap && !across && !number && words);
  return apart.length * 2 >= begun.length;
}

/** Words that one space alone parts, though a column begins there, are one cell's. */
const flow = (text: string, words: Range, more: readonly Range[]): boolean =>
  more.every((cell, k) => {
    const before = [words, ...more][k];
    return !cell || (before !== undefined && !/\s\s/.test(text.slice(before[1] - 1, cell[0] + 1).trim()));
  });
