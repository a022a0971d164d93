import type { Line } from './block.ts';
import { compare, isNext, isStart, type Path } from './number-path.ts';
import { readLabelCell } from './read-label.ts';

/** One line of a table made of columns: what stands in each, and whether a blank line stands before it. */
export interface ColumnLine {
  readonly cells: readonly (Line | undefined)[];
  readonly gap: boolean;
  /** A rule is drawn above it. */
  readonly ruled?: boolean;
  /** A line that keeps to no column. */
  readonly across?: boolean;
}

/** The number that a line's first cell holds. */
export const labelIn = (line: ColumnLine): Path | undefined => {
  const text = line.cells[0]?.words.text;
  return text === undefined ? undefined : readLabelCell(text)?.paths[0];
};

/**
 * Which lines are rows by themselves, whatever their number: a sheet that was sorted or added to has them in any order. Every column holds
 * something, nothing of it goes on with the line before, and no line of the table is wrapped.
 */
export function wholeRows(lines: readonly ColumnLine[]): readonly boolean[] {
  const columns = lines.reduce((most, line) => Math.max(most, line.cells.length), 0);
  const inColumns = lines.filter((line) => !line.across && line.cells.some(Boolean));
  const wrapped = inColumns.filter(({ cells }) => !cells[0]).length;
  if (columns < 3 || wrapped * 10 > inColumns.length) return [];
  return lines.map(({ cells, across }) => {
    const filled = cells.filter(Boolean).length;
    const asked = cells.slice(1).some((cell) => cell && /^["'“‘]?\p{Lu}.{11,}/u.test(cell.words.text));
    return !across && filled >= Math.max(3, columns - 1) && asked;
  });
}

/** Which labels go on with the count: one that jumps ahead is none where the next goes on from the one before it. */
export function realLabels(labels: readonly (Path | undefined)[], whole?: readonly boolean[]): (Path | undefined)[] {
  const real: (Path | undefined)[] = [];
  const following: (Path | undefined)[] = [];
  let later: Path | undefined;
  for (let i = labels.length - 1; i >= 0; i--) {
    following[i] = later;
    later = labels[i] ?? later;
  }
  let last: Path | undefined;
  // Letters alone count below the number above them, and leave its count where it is.
  let letter: Path | undefined;
  labels.forEach((path, i) => {
    if (last && path?.length === 1 && typeof path[0] === 'string' && typeof last[0] === 'number') {
      const counts = letter ? isNext(letter, path) || compare(letter, path) < 0 : isStart(path);
      real.push(counts ? path : undefined);
      if (counts) letter = path;
      return;
    }
    const next = following[i];
    const isReal =
      path !== undefined &&
      (last === undefined ||
        isNext(last, path) ||
        (!(next && isNext(last, next) && !isNext(path, next)) &&
          (isStart(path) || compare(last, path) < 0 || (next !== undefined && isNext(path, next)))) ||
        whole?.[i] === true);
    real.push(isReal ? path : undefined);
    if (isReal) {
      last = path;
      letter = undefined;
    }
  });
  return real;
}

/** What a column holds in the next line or the one behind it. */
export function nextIn(lines: readonly ColumnLine[], i: number, column: number): Line | undefined {
  for (let k = i + 1; k < Math.min(lines.length, i + 3); k++)
    if (lines[k]?.cells[column]) return lines[k]?.cells[column];
  return undefined;
}

/** The most characters that a line has in each column. */
export function widthsOf(lines: readonly ColumnLine[]): number[] {
  const widths: number[] = [];
  for (const line of lines)
    if (!line.across)
      line.cells.forEach((cell, k) => {
        if (cell) widths[k] = Math.max(widths[k] ?? 0, cell.words.text.length);
      });
  return widths;
}
