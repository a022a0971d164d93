import type { Row } from './block.ts';
import { cellOf } from './cell-of.ts';
import { countedLabels } from './counted-labels.ts';
import { middleRows } from './middle-rows.ts';
import { type ColumnLine, labelIn, realLabels, wholeRows, widthsOf } from './row-labels.ts';
import { byLabelsInside } from './rows-by-inner-label.ts';
import { byLabels } from './rows-by-label.ts';
import { byWords } from './rows-by-words.ts';

/**
 * Rows from lines of columns: a cell's words go on below it until the next row begins. Rows begin at labels where the first column
 * holds them, else where words begin afresh. In a scan, a line whose label cannot be one (it breaks the count) or that holds a
 * cell of rubbish is a ghost: what it repeats of its neighbours is left out.
 */
export function rowsOf(lines: readonly ColumnLine[]): Row[] {
  const labels = lines.map((line) => (line.across ? undefined : labelIn(line)));
  const inFirst = lines.filter((line) => !line.across && line.cells[0]).length;
  const labelled = labels.filter(Boolean).length;
  const hasLabels = labelled >= 2 && labelled * 2 >= inFirst;
  const inside = hasLabels ? [] : countedLabels(lines.map(({ cells }) => cells[0]?.words.text ?? ''));
  const widths = widthsOf(lines);
  const building = hasLabels
    ? (middleRows(lines, labels) ?? byLabels(lines, realLabels(labels, wholeRows(lines)), widths))
    : inside.filter(Boolean).length >= 2
      ? byLabelsInside(lines, realLabels(inside.map((label) => label?.paths[0])), widths)
      : byWords(lines);
  return building.map(({ cells }) => ({ cells: cells.map((own) => cellOf(own)) }));
}
