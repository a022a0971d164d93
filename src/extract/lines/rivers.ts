import type { PhysicalLine } from './physical-lines.ts';

/** Where a cell's words stand; `undefined` for an empty cell. */
export type Range = readonly [from: number, to: number] | undefined;

/** `isBank`: right of it words begin one below the other. */
type River = readonly [from: number, to: number, isBank: boolean];

/** Columns of characters in which no line has one, wider than one space, with words of two lines or more on both sides. */
export function riversIn(text: string, lines: readonly PhysicalLine[]): River[] {
  if (lines.length < 2) return [];
  const width = 260;
  const covered = new Uint16Array(width);
  /** Of what covers a column, single spaces; and how many words begin in it behind words and a wider gap. */
  const spaced = new Uint16Array(width);
  const begun = new Uint16Array(width);
  let left = width;
  let second = width;
  let leftmost = lines[0];
  for (const line of lines) {
    const length = Math.min(line.to - line.start, width);
    let indented = true;
    let inked = 0;
    const words = text.slice(line.start, line.start + length);
    const boxes = words.includes('[') || /[☐☑☒□■]/.test(words) ? words.search(/\[[ xX✓✔]?\]|[☐☑☒□■]/) : -1;
    for (let k = 0; k < length; k++) {
      // Boxes to tick are one cell, whatever white space is between them.
      if (boxes >= 0 && k >= boxes) {
        covered[k] = (covered[k] ?? 0) + 1;
        continue;
      }
      const code = text.charCodeAt(line.start + k);
      if (code === 32 || code === 0xa0) continue;
      if (indented && k < left) {
        second = left;
        left = k;
        leftmost = line;
      } else if (indented) second = Math.min(second, k);
      indented = false;
      covered[k] = (covered[k] ?? 0) + 1;
      if (++inked > fewest && words.charCodeAt(k - 1) === 32 && words.charCodeAt(k - 2) === 32)
        begun[k] = (begun[k] ?? 0) + 1;
      // A single space between words is no river.
      if (k + 1 < length && text.charCodeAt(line.start + k + 1) === 32 && text.charCodeAt(line.start + k + 2) !== 32) {
        covered[k + 1] = (covered[k + 1] ?? 0) + 1;
        spaced[k + 1] = (spaced[k + 1] ?? 0) + 1;
      }
    }
  }
  // A line or two that keep to no column (a running head, a title) do not fill a river.
  const strays = Math.floor(lines.length * 0.15);
  // Where many words begin one below the other, one space is enough to part a line's columns.
  const isBank = (k: number): boolean => (begun[k] ?? 0) >= Math.max(3, lines.length / 4);
  for (let k = 1; k < width; k++) if (isBank(k) && covered[k - 1] === spaced[k - 1]) covered[k - 1] = 0;
  const rivers: River[] = [];
  let from = -1;
  let right = width;
  while (right > 0 && (covered[right - 1] ?? 0) <= strays) right--;
  // One line alone that begins further left, and not with a label, makes no column of its own.
  if (strays > 0 && left < second && leftmost && !/[\d(]/.test(text[leftmost.from] ?? '')) left = second;
  for (let k = left; k < right; k++) {
    if ((covered[k] ?? 0) <= strays) {
      if (from < 0) from = k;
    } else if (from >= 0) {
      if (k - from >= 2 || isBank(k)) rivers.push([from, k, isBank(k)]);
      from = -1;
    }
  }
  return rivers;
}

/** A number before a question is as short. */
const fewest = 6;

/** The line's cells between the rivers; `undefined` where its words flow through one. */
export function riverCells(text: string, line: PhysicalLine, rivers: readonly River[]): Range[] | undefined {
  const cells: Range[] = [];
  let start = line.start;
  let crossed = 0;
  let pending = 0;
  for (const [from, to, isBank] of rivers) {
    const bankFrom = line.start + from;
    const bankTo = Math.min(line.start + to, line.to);
    const between = text.slice(bankFrom, bankTo);
    // Words may reach over either bank, as long as two spaces part them from the next column's.
    const [at, wide] = widestGap(between);
    // A question that fills its column to the last space.
    const isFull = wide < 2 && between.endsWith(' ') && (isBank || isNumber(text, cells[0]));
    if (wide < 2 && bankTo < line.to && between.trim() !== '' && !isFull) {
      // These words flow through: they stand in the column on the left.
      crossed++;
      pending++;
      continue;
    }
    const head = wide < 2 ? between.trimEnd().length : at;
    const tail = wide < 2 ? 0 : between.length - at - wide;
    const end = Math.min(bankFrom + head, line.to);
    cells.push(start < end && text.slice(start, end).trim() !== '' ? [start, end] : undefined);
    for (; pending > 0; pending--) cells.push(undefined);
    start = bankTo - tail;
  }
  if (crossed === rivers.length) return undefined;
  cells.push(start < line.to ? [start, line.to] : undefined);
  for (; pending > 0; pending--) cells.push(undefined);
  return withBoxesJoined(text, cells);
}

const isNumber = (text: string, range: Range): boolean =>
  range !== undefined &&
  range[1] - range[0] < 16 &&
  /^\s*\(?Q?\d{1,3}(?:\.\d{1,2})?[.):]*\s*$/i.test(text.slice(...range));

/** Where a stretch's longest run of spaces begins, and how long it is. */
function widestGap(words: string): readonly [at: number, length: number] {
  let best: readonly [number, number] = [0, 0];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end < words.length && words[end] === ' ') end++;
    if (end - i > best[1]) best = [i, end - i];
    i = Math.max(end, i + 1);
  }
  return best;
}

const box = /^\s*(?:\[[ xX✓✔]?\]|[☐☑☒✓✔□■])/;

/** Boxes to tick stand in one cell, however far apart. */
function withBoxesJoined(text: string, cells: Range[]): Range[] {
  const joined: Range[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last && cell && box.test(text.slice(last[0], last[1])) && box.test(text.slice(cell[0], cell[1])))
      joined[joined.length - 1] = [last[0], cell[1]];
    else joined.push(cell);
  }
  return joined;
}
