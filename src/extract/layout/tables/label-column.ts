import type { Cell } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import { codeLabels } from '../../lines/code-labels.ts';
import type { Label } from '../../lines/label.ts';
import { mayBeMisread, misreadCount } from '../../lines/misread-count.ts';
import { readLabelCell } from '../../lines/read-label.ts';
import type { Grid } from './column-kinds.ts';

/** The label that a cell holds, where it holds nothing else. */
export const labelOf = (cell: Cell | undefined): Label | undefined => {
  const text = cellText(cell);
  return text === '' ? undefined : readLabelCell(text);
};

/** The label of each row's cell; where the cells are codes that count (`C-01`) and few of them else labels, what these say. */
export const labelsAt = (grid: Grid, column: number): readonly (Label | undefined)[] => {
  const labels = grid.map((row) => labelOf(row[column]));
  return codesAt(grid, column, labels) ?? labels;
};

function codesAt(
  grid: Grid,
  column: number,
  labels: readonly (Label | undefined)[],
): readonly (Label | undefined)[] | undefined {
  const texts = grid.map((row) => cellText(row[column]));
  // A label is read without its noughts, which are part of a code: `W01`.
  const filled = texts.filter((text) => text !== '').length;
  if (labels.filter(Boolean).length * 2 > filled && !texts.some((text) => /^\p{L}+\W?0\d/u.test(text)))
    return undefined;
  const from = texts.findIndex((text) => /\d$/.test(text));
  return from < 0 ? undefined : codeLabels(grid.map((row, i) => (i < from || isAcross(row) ? '' : (texts[i] ?? ''))));
}

/** A title over all columns. */
const isAcross = (row: readonly (Cell | undefined)[]): boolean =>
  (row[0]?.columns ?? 1) > 1 && row.every((cell) => cell === row[0]);

/** The label of each row, as the column has it; a scan's letter for a digit put right by those round it. */
export function labelsIn(grid: Grid, column: number | undefined): readonly (Label | undefined)[] {
  if (column === undefined) return grid.map(() => undefined);
  const labels = grid.map((row) => labelOf(row[column]));
  const codes = codesAt(grid, column, labels);
  if (codes) return codes;
  const words = grid.map((row) => cellText(row[column]));
  if (!words.some((own) => mayBeMisread.test(own))) return labels;
  const places = labels.flatMap((label, i) => (label || mayBeMisread.test(words[i] ?? '') ? i : []));
  const found = misreadCount(places.map((i) => ({ words: words[i] ?? '', path: labels[i]?.paths.at(-1) })));
  const mended = [...labels];
  places.forEach((at, i) => {
    const one = found[i];
    if (one && one.end >= (words[at] ?? '').length)
      mended[at] = { role: 'bare', paths: [one.path], end: one.end, strength: 'plain' };
  });
  return mended;
}
