import { isPeriodName } from '../../text/period-name.ts';
import type { Cell, Row } from './block.ts';
import { cellOf } from './cell-of.ts';
import { closesLetter } from './closes-letter.ts';
import type { ColumnIndex, Taken } from './columns.ts';
import { isRule } from './drawn-rule.ts';
import { areFigures, inColumns, isFigurePiece, type Piece, piecesOf } from './figure-columns.ts';
import { areColumnNames } from './head-names.ts';
import { readInline } from './inline.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { readLabelCell } from './read-label.ts';
import { beginsAnother } from './rows-of-years.ts';

// Shape: `Office     Received     Upheld`, and under it, a line each, a name and its figures: `Northgate     31     n/a`; parted by tabs or by two
// spaces and more. A line is a row, whatever cell is empty, so that the table's end is where a line is none. Not: rows with numbers of their own, a
// table of questions, cells whose words go on below.

const columnName = /^[\p{L}£%#(][^?;:]{0,44}$/u;
/** Heads of a table that asks and answers, or counts its questions. */
export const asksOrAnswers =
  /^(?:q(?:uestion|uery)?s?(?: (?:no\.?|number))?|no\.?|nos\.?|ref\.?|#|(?:information )?request(?:ed)?|you asked|(?:(?:our|council|foi|the) )?(?:answers?|response|reply)|we said)$/i;
const rowName = /^[\p{L}£(‘'"][^?;|]{0,59}$/u;
/** Rows by day or by band: `31 March`, `w/e 3 May 2024`, `18 to 24`, `65+`, `85 and over`. */
const dayOrBand =
  /^(?:(?:as )?at |week (?:of|ending|commencing) |w\/[ce] )?\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}(?: \d{4})?:?$|^\d{1,3}(?: ?(?:to|-|–) ?\d{1,3}|\+| and (?:over|above|under))(?: (?:years?|yrs|days|months|minutes))?:?$/i;
const mostRows = 400;

/** The figures that begin at a line; no table where the lines only looked like one. */
export function readFigureGrid(
  text: string,
  lines: readonly PhysicalLine[],
  first: number,
  { tabs, gaps }: ColumnIndex,
): Taken | undefined {
  const byTabs = tabs.has(first);
  if (!byTabs && !gaps.has(first)) return undefined;
  const isIn = (i: number): boolean => (byTabs ? tabs : gaps).has(i);
  const top = lines[first] as PhysicalLine;
  // Cheap: a line of short pieces over one that closes with a figure, a sign or a reason.
  if (top.to - top.from > 180) return undefined;
  const pieces = piecesOf(text, top, byTabs);
  const headless = isBarePair(pieces);
  if (!headless && !areHeads(pieces)) return undefined;
  const ofWords = !headless && areColumnNames(pieces.map(({ words }) => words));
  const rows: Piece[][] = headless ? [pieces] : [];
  if (goesOnFrom(text, lines[first - 1], isIn(first - 1), pieces, byTabs)) return undefined;
  let last = first;
  let kept = rows.length;
  let gap = false;
  let at = first + 1;
  for (; at < lines.length && rows.length < mostRows; at++) {
    const line = lines[at] as PhysicalLine;
    if (isBlank(line)) {
      gap = true;
      continue;
    }
    if (isRule(text, line)) continue;
    if (line.quote !== top.quote || line.to - line.from > 180) break;
    const own = piecesOf(text, line, byTabs);
    if (!isIn(at)) {
      // `2021/22` alone: each of its cells is empty.
      if (headless || !isNameAlone(own, rows.at(-1)) || !isIn(at + 1)) break;
      rows.push(own);
      continue;
    }
    if (headless ? !isBarePair(own) : !isRow(own, byTabs, ofWords ? pieces.length : undefined)) {
      // A page says its columns again.
      if (rows.length > 0 && own.length === pieces.length && own.every(({ words }, k) => words === pieces[k]?.words)) {
        last = at;
        continue;
      }
      break;
    }
    // Rows far below are another table's.
    if (gap && rows.length === 1 && headless) break;
    rows.push(own);
    last = at;
    kept = rows.length;
    gap = false;
  }
  rows.length = kept;
  const [only] = rows;
  // `Year     2021/22     2022/23` over one row.
  const isOfPeriods = pieces.slice(1).every(({ words }) => isPeriodName(words)) && only?.slice(1).every(isFigurePiece);
  if (rows.length < 2 && !(isOfPeriods && only && pieces.length > 1)) return undefined;
  const taken = { count: last - first + 1 };
  if (!endsAt(text, lines, last, isIn, byTabs)) return taken;
  const columns = headless ? rows : inColumns(pieces, rows, byTabs);
  if (!columns || !areFigures(columns.slice(headless ? 0 : 1), ofWords)) return taken;
  const cell = (piece: Piece | undefined): Cell =>
    cellOf(piece ? readInline(text, piece.from, piece.to, { indent: 0, gap: false, quote: top.quote }) : []);
  const width = columns.reduce((most, row) => Math.max(most, row.length), 0);
  const table = columns.map((row): Row => ({ cells: Array.from({ length: width }, (_, k) => cell(row[k])) }));
  return { ...taken, table: { type: 'table', rows: table, form: 'columns', quote: top.quote } };
}

/** `2021/22     809` under no head. */
const isBarePair = ([name, value, ...more]: readonly (Piece | undefined)[]): boolean =>
  more.length === 0 &&
  name !== undefined &&
  value !== undefined &&
  isPeriodName(name.words) &&
  isFigurePiece(value) &&
  !isPeriodName(value.words);

const areHeads = (pieces: readonly Piece[]): boolean =>
  pieces.length > 1 &&
  pieces.every((piece) => isPeriodName(piece.words) || (columnName.test(piece.words) && !isFigurePiece(piece))) &&
  !pieces.some(({ words }) => asksOrAnswers.test(words)) &&
  !(pieces.length === 2 && closedNumber.test(pieces[0]?.words ?? ''));
/** `Q2.   State them for each`: a question behind its number. */
const closedNumber = /^\(?(?:Q\s?\d{1,2}[.):]?|\d{1,2}[a-h]?[.):])$/i;

const isNameAlone = ([name, ...more]: readonly Piece[], above: readonly Piece[] | undefined): boolean =>
  name !== undefined && more.length === 0 && name.left === above?.[0]?.left && isTime(name.words);
const isTime = (words: string): boolean =>
  isPeriodName(words) ||
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(words);

/** A name and at least one figure behind it, or as many pieces as there are names of columns. */
function isRow([name, ...values]: readonly Piece[], byTabs: boolean, full: number | undefined): boolean {
  if (!name || values.length === 0 || (byTabs && name.left > 0)) return false;
  const { words } = name;
  if (
    !isPeriodName(words) &&
    !dayOrBand.test(words) &&
    (!rowName.test(words) || isFigurePiece(name) || readLabelCell(words))
  )
    return false;
  return (
    (values.length + 1 === full || values.some((value) => isFigurePiece(value))) &&
    values.every(({ words: said }) => said.length < 45)
  );
}

/** Pieces without the number before them. */
const unlabelled = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces[0] && readLabelCell(pieces[0].words) ? pieces.slice(1) : pieces;

/** Whether an answer's own figures begin at a line of what might be a larger table: under its label, its question or words that lead to them. */
export function beginsFigures(text: string, lines: readonly PhysicalLine[], at: number, columns: ColumnIndex): boolean {
  let above = at - 1;
  while (lines[above] && isBlank(lines[above] as PhysicalLine)) above--;
  const line = lines[above];
  const isIn = columns.tabs.has(above) || columns.gaps.has(above);
  if (!line || (isIn && unlabelled(piecesOf(text, line, columns.tabs.has(above))).length > 1)) return false;
  return readFigureGrid(text, lines, at, columns)?.table !== undefined;
}

/** `1.   Fells     212` over `Vale     31`: the rows begin above. */
function goesOnFrom(
  text: string,
  line: PhysicalLine | undefined,
  isIn: boolean,
  pieces: readonly Piece[],
  byTabs: boolean,
): boolean {
  if (!line || isBlank(line) || !isIn || line.to - line.from > 180) return false;
  const above = unlabelled(piecesOf(text, line, byTabs));
  const [end, own] = [above.at(-1), pieces.at(-1)];
  if (!end || !own || above.length < 2) return false;
  if (byTabs) return isFigurePiece(end) || isPeriodName(end.words);
  return Math.abs(end.left - own.left) < 4 || Math.abs(end.right - own.right) < 4;
}

/** Whether the line behind the last row begins something else, and is no more of the table: a row's broken name, a row of words. */
function endsAt(
  text: string,
  lines: readonly PhysicalLine[],
  last: number,
  isIn: (line: number) => boolean,
  byTabs: boolean,
): boolean {
  let next = last + 1;
  while (lines[next] && (isBlank(lines[next] as PhysicalLine) || isRule(text, lines[next] as PhysicalLine))) next++;
  const line = lines[next];
  if (!line || line.quote !== lines[last]?.quote) return true;
  const isApart = next > last + 1;
  const words = text.slice(line.from, Math.min(line.to, line.from + 300));
  const [start = ''] = words.split(/\t| {2,}/);
  if (beginsAnother(words) || (start !== words && readLabelCell(start))) return true;
  const pieces = isIn(next) ? piecesOf(text, line, byTabs) : [];
  if (pieces.length > 1) {
    const [name] = pieces;
    if (name && readLabelCell(name.words)) return true;
    // Another table may begin behind a blank line; a row of words is this one's.
    const above = piecesOf(text, lines[last] as PhysicalLine, byTabs);
    const isAligned = pieces.length === above.length && pieces.every(({ left }, k) => left === above[k]?.left);
    return isApart && (!isAligned || areHeads(pieces));
  }
  if (isApart) return true;
  return (
    closesLetter(text, line) ||
    /^(?:[*†‡•●○▪■]|- |nb\b|notes?\b|please\b|these\b|this\b|source\b|(?:kind|best|yours|many)\b)/i.test(words) ||
    (/^\p{Lu}/u.test(words) && (/[.?:]$/.test(words) || words.length > 60))
  );
}
