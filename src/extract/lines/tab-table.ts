import { closesLetter } from './closes-letter.ts';
import { type ColumnIndex, type Taken, tableOf } from './columns.ts';
import { asksOrAnswers, beginsFigures } from './figure-grid.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';
import type { Range } from './rivers.ts';
import { figuresEnd } from './rows-of-years.ts';
import { readSheet } from './sheet.ts';

/** A table parted by tabs that begins at `lines[first]`, rows put together again from wrapped lines. */
export function readTabTable(
  text: string,
  lines: readonly PhysicalLine[],
  first: number,
  columnsIn: ColumnIndex,
): Taken | undefined {
  const { tabs, trailing, listed } = columnsIn;
  if (!tabs.has(first)) return undefined;
  if (listed.has(first)) return { count: 1 };
  if (listed.size > 0 && cellsIn(text, lines[first]) < 2) return { count: 1 };
  let last = first;
  let loose = 0;
  // The widest first cell so far: lines no longer may go on with one where the empty cell's tab is lost.
  let width = 0;
  const wide = cellsIn(text, lines[first]);
  let full = 1;
  let isGrid = wide > 2;
  const asks = wordsIn(text, lines[first] as PhysicalLine).some((words) => asksOrAnswers.test(words));
  const endsFigures = figuresEnd();
  endsFigures(wordsIn(text, lines[first] as PhysicalLine));
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) continue;
    if (line.quote !== lines[first]?.quote || listed.has(i)) break;
    if (listed.size > 0 && tabs.has(i) && cellsIn(text, line) < 2 && line.to - line.from > 60) break;
    // One row, a blank line, and then rows that have another number of cells: the head's own line, and a table under it.
    if (last === first && i > first + 1 && tabs.has(i) && beginsAnother(text, lines, first, i)) break;
    if (tabs.has(i)) {
      const cells = cellsIn(text, line);
      // `2023/24 | 204 | 455`, a blank line, and then `Q6 Do you ...? | No`: a grid, and under it the questions that have one answer each.
      if (
        isGrid &&
        full > 1 &&
        cells < wide &&
        isBlank(lines[i - 1] as PhysicalLine) &&
        headsPairs(text, lines, i, cells)
      )
        break;
      isGrid &&= cells === wide;
      full++;
    }
    if (i > first + 2 && closesLetter(text, line) && cellsIn(text, line) < 2) break;
    if (endsFigures(wordsIn(text, line))) break;
    if (!asks && tabs.has(i) && beginsFigures(text, lines, i, columnsIn)) break;
    if (titlesSheet.test(text.slice(line.from, Math.min(line.to, line.from + 60)))) break;
    if (!tabs.has(i) && (headsAnother(text, lines, first, i, tabs) || headsRequestOrReply(text, lines, i))) break;
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

const cellsIn = (text: string, line: PhysicalLine | undefined): number =>
  line ? tabCells(text, line).filter((cell) => cell).length : 0;

/** A numbered question and its answer, alone or over others of as many cells. */
function headsPairs(text: string, lines: readonly PhysicalLine[], at: number, cells: number): boolean {
  const [line, next] = [lines[at] as PhysicalLine, lines[at + 1]];
  if (cells > 3 || (next && !isBlank(next) && cellsIn(text, next) > cells)) return false;
  return /^(?:(?:Q|Question)\s?)?\(?\d{1,2}[a-h]?[.):]*\s+["“‘]?\p{L}/iu.test(
    text.slice(line.from, Math.min(line.to, line.from + 20)),
  );
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

/** `(b) Website` between blank lines, over a row that names columns again as the table's first does: the next question, with a table of its own. */
function headsAnother(
  text: string,
  lines: readonly PhysicalLine[],
  first: number,
  at: number,
  tabs: ReadonlySet<number>,
): boolean {
  const [before, line, after] = [lines[at - 1], lines[at] as PhysicalLine, lines[at + 1]];
  if (!before || !isBlank(before) || !after || !isBlank(after) || line.to - line.from > 90) return false;
  let below = at + 2;
  while (lines[below] && isBlank(lines[below] as PhysicalLine)) below++;
  if (!tabs.has(below) || !tabs.has(below + 1)) return false;
  const head = wordsIn(text, lines[first] as PhysicalLine);
  const again = wordsIn(text, lines[below] as PhysicalLine);
  if (!namesColumns(head) || !namesColumns(again) || namesColumns(wordsIn(text, lines[below + 1] as PhysicalLine)))
    return false;
  return head[0] === again[0] || /^(?:\(?[a-z]{1,3}\)|\(?\d{1,2}[.)])\s/i.test(text.slice(line.from, line.from + 8));
}

/** `QUESTIONS`, `Our response:` between blank lines: what was asked, or what was answered, begins there, and no row of the table above. */
function headsRequestOrReply(text: string, lines: readonly PhysicalLine[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at] as PhysicalLine, lines[at + 1]];
  if (!before || !isBlank(before) || !after || !isBlank(after) || line.to - line.from > 50) return false;
  return requestOrReply.test(text.slice(line.from, line.to).trim());
}

const requestOrReply =
  /^(?:(?:the|your|our|foi|council(?:['’]s)?|authority(?:['’]s)?) )*(?:questions?|requests?|information requested|answers?|responses?|repl(?:y|ies))(?: (?:to|and) (?:(?:the|your) )?(?:questions?|requests?|answers?))?\s?:?$/i;

const wordsIn = (text: string, line: PhysicalLine): string[] =>
  tabCells(text, line).map((cell) => (cell ? text.slice(...cell).trim() : ''));
/** Heads of columns, without a figure; those of a table of questions stand over all of its sections. */
const namesColumns = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.every((cell) => /^\p{L}[^?£]{2,40}$/u.test(cell)) &&
  !cells.some((cell) => /^(?:no|nos|number|ref|item|q)\b|question|asked|request|answer|response|reply/i.test(cell));

/** What a workbook's text says over each of its pages: `Sheet: Reporting`, `Worksheet 2 - Costs`. */
const titlesSheet = /^(?:(?:sheet|worksheet|tab)(?:\s\d{1,2})?\s?[:–—-]\s?[^\t]{2,50}|(?:work)?sheet\s?\d{1,2})$/i;

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
