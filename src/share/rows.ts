import { wrapped } from '../charts/wrap.ts';
import { shareAlong } from '../compare/axis.ts';
import type { Axis } from '../compare/series.ts';
import { type Block, measureAt, type Pen, words } from './block.ts';
import { el } from './svg.ts';

/** A row of a chart: its name, and what is written beside its mark. */
export interface RowWords {
  readonly name: string;
  readonly label: string;
  readonly mine?: boolean;
}

/** Where a row is drawn. */
export interface RowPlace {
  /** Where a value stands along the axis. */
  readonly at: (value: number) => number;
  /** The middle of the row. */
  readonly y: number;
  readonly thickness: number;
}

interface RowsOptions<T extends RowWords> {
  readonly pen: Pen;
  readonly rows: readonly T[];
  readonly axis: Axis;
  readonly width: number;
  /** The chart's rows are made as thin as this asks, down to what their words need. */
  readonly maxHeight?: number | undefined;
  /** No marks under the axis: the labels say it all. */
  readonly bare?: boolean;
  /** Room above the rows, for the words of a line that runs through them. */
  readonly head?: number;
  /** Draws the mark, and returns where its label begins. */
  readonly mark: (row: T, place: RowPlace) => { readonly drawn: string; readonly labelAt: number };
  /** Drawn under the marks, over the grid. */
  readonly under?: (at: (value: number) => number, top: number, bottom: number) => string;
}

/** The type of a row, the step of its lines, and how tall it is at least. */
const sizes = { usual: { name: 17, step: 20, least: 22 }, dense: { name: 14, step: 16, least: 17 } } as const;

/** How tall each row is: as the number of rows allows, and never less than its name needs. */
function rowHeights(
  lines: readonly (readonly string[])[],
  room: number | undefined,
  { step, least }: (typeof sizes)[keyof typeof sizes],
): number[] {
  const n = lines.length;
  const needs = lines.map(({ length }) => Math.max(least, length * step + (length > 1 ? 2 : 0)));
  if (room === undefined) return needs.map((need) => Math.max(need, n <= 6 ? 48 : n <= 14 ? 38 : 30));
  // What tall rows take beyond an even share is taken off the others, the tallest first.
  let left = room;
  let even = room / n;
  for (const [i, need] of [...needs].sort((a, b) => b - a).entries()) {
    if (need <= even) break;
    left -= need;
    even = left / Math.max(1, n - i - 1);
  }
  return needs.map((need) => Math.max(need, Math.min(52, even)));
}

/** A chart of rows: names in a column, marks along an axis, and each one's label after its mark. Every name is whole. */
export function rowsBlock<T extends RowWords>({
  pen,
  rows,
  axis,
  width,
  maxHeight,
  bare,
  head = 0,
  mark,
  under,
}: RowsOptions<T>): Block {
  const size = pen.dense ? sizes.dense : sizes.usual;
  const { name: nameSize, step: lineStep } = size;
  const measure = measureAt(pen, nameSize);
  const longest = Math.max(0, ...rows.map(({ name }) => measureAt(pen, nameSize, 'bold')(name)));
  const column = Math.min(longest, width * 0.34);
  const lines = rows.map(({ name, mine }) =>
    wrapped(name, column, measureAt(pen, nameSize, mine ? 'bold' : 'regular')),
  );
  const foot = bare ? 4 : 30;
  const heights = rowHeights(lines, maxHeight === undefined ? undefined : maxHeight - head - foot, size);
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, each) => sum + each, 0));
  const all = heights.reduce((sum, each) => sum + each, 0);
  const labels = Math.max(0, ...rows.map(({ label }) => measure(label))) + 14;
  const plotLeft = column + 14;
  const plotWidth = Math.max(80, width - plotLeft - labels);
  const at = (value: number) => plotLeft + shareAlong(axis, value) * plotWidth;
  const height = head + all + foot;

  return {
    height,
    draw: (left, top) => {
      const place = (value: number) => left + at(value);
      const first = top + head;
      const bottom = first + all;
      const { theme } = pen;
      const grid = bare
        ? ''
        : axis.ticks
            .map(
              (tick) =>
                el('line', { x1: place(tick.at), x2: place(tick.at), y1: first, y2: bottom, stroke: theme.line }) +
                words(tick.label, place(tick.at), bottom + 17, { size: 15, colour: theme.muted, anchor: 'middle' }),
            )
            .join('');
      const drawn = rows.map((each, i) => {
        const row = heights[i] ?? 0;
        const y = first + (tops[i] ?? 0) + row / 2;
        const { drawn: shape, labelAt } = mark(each, {
          at: place,
          y,
          thickness: Math.min(26, (heights[0] ?? 30) * 0.62, row * 0.62),
        });
        const names = (lines[i] ?? []).map((line, k, all) =>
          words(line, left + column, y + (k - (all.length - 1) / 2) * lineStep, {
            size: nameSize,
            colour: each.mine ? theme.mine : theme.ink,
            anchor: 'end',
            weight: each.mine ? 'bold' : 'regular',
          }),
        );
        const label = words(each.label, labelAt + 8, y, { size: nameSize, colour: theme.ink, halo: theme.paper });
        return names.join('') + shape + label;
      });
      const start = place(axis.min <= 0 ? Math.max(axis.min, 0) : axis.min);
      const base = el('line', { x1: start, x2: start, y1: first, y2: bottom, stroke: theme.edge });
      return grid + (under?.(place, first, bottom) ?? '') + drawn.join('') + base;
    },
  };
}
