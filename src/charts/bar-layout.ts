import { type Measure, wrapped } from './wrap.ts';

/** Where names, bars and labels go in a chart of rows. All in pixels. */
export interface BarLayout {
  readonly height: number;
  /** The column of names; nought where they stand above their bars. */
  readonly names: number;
  /** The margin to the right that holds the longest label. */
  readonly labels: number;
  readonly lines: readonly (readonly string[])[];
  readonly above: boolean;
  /** A row's height, and how far its bar stands below the middle of it. */
  readonly row: number;
  readonly shift: number;
  /** Draw each n-th mark of the axis. */
  readonly every: number;
}

export const lineHeight = 15;
export const barThickness = 16;

/** Lays out rows so that every name is whole: beside its bar on up to three lines; above it where the chart is narrow. */
export function barLayout(
  rows: readonly { readonly name: string; readonly label: string }[],
  width: number,
  measure: Measure,
): BarLayout {
  const above = width < 480;
  const labels = Math.min(width * 0.4, Math.max(0, ...rows.map(({ label }) => measure(label))) + 12);
  const longest = Math.max(0, ...rows.map(({ name }) => measure(name)));
  const column = above ? width - 8 : Math.max(96, Math.min(longest, width * 0.34));
  const lines = rows.map(({ name }) => wrapped(name, column, measure));
  const most = Math.max(1, ...lines.map(({ length }) => length));
  const row = above ? most * lineHeight + barThickness + 14 : Math.max(barThickness + 10, most * lineHeight + 6);
  const plot = width - labels - (above ? 8 : column + 10);
  return {
    height: rows.length * row + 52,
    names: above ? 4 : column + 10,
    labels,
    lines,
    above,
    row,
    shift: above ? row / 2 - barThickness / 2 - 6 : 0,
    every: plot < 260 ? 2 : 1,
  };
}
