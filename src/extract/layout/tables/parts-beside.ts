import { isPeriodName } from '../../../text/period-name.ts';
import type { Cell } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import { valueLike } from '../../lines/value-like.ts';
import type { Grid } from './column-kinds.ts';

/** The column right behind the questions that alone tells their rows apart: those without a number and a question, or with the same once more; -1 where there is none. */
export function partsBeside(body: Grid, label: number, question: number, width: number): number {
  const column = question + 1;
  if (question <= label || column >= width - 1) return -1;
  const text = (row: number, k: number): string => cellText(body[row]?.[k]);
  const isBelow = body.map(
    (row, i) =>
      [label, question].every((k) => text(i, k) === '' || (i > 0 && text(i, k) === text(i - 1, k))) &&
      row.some((_, k) => k >= column && text(i, k) !== ''),
  );
  const isName = (name: string): boolean =>
    name !== '' && name.length < 90 && /^[\p{Lu}\d(]/u.test(name) && (isPeriodName(name) || !valueLike.test(name));
  // Each row that the column names is one of a question's several, and each of those has a name of its own.
  const several = isBelow.map((below, i) => below || isBelow[i + 1] === true);
  const named = body.map(
    (_, i) => text(i, column) !== '' && text(i, question) + text(i, label) + text(i, column + 1) !== '',
  );
  if (isBelow.filter(Boolean).length < 2 || named.some((is, i) => is && !several[i] && text(i, label) !== ''))
    return -1;
  return several.every(
    (is, i) => !is || (isName(text(i, column)) && !(isBelow[i] && text(i, column) === text(i - 1, column))),
  )
    ? column
    : -1;
}

/** The column of letters beside the numbers; -1 where there is none. */
export function subColumn(
  body: readonly (readonly (Cell | undefined)[])[],
  head: readonly string[],
  label: number,
  width: number,
): number {
  const column = label + 1;
  if (column >= width - 1) return -1;
  const texts = body.map((row) => cellText(row[column])).filter((text) => text !== '');
  const isLetter = (text: string): boolean => /^\(?(?:[a-h]|[ivx]{1,4})[.)]{0,2}$/i.test(text);
  if (texts.length === 0 || !texts.every(isLetter)) return -1;
  return texts.length > 1 || /^(?:sub|part|letter)/i.test(head[column] ?? '') ? column : -1;
}
