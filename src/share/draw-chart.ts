import { count } from '../compare/format.ts';
import type { RankedPoint, RankedSeries, Series } from '../compare/series.ts';
import { type Block, type ChartBlock, type Pen, paragraph, stack } from './block.ts';
import { drawHeat } from './draw-heat.ts';
import { drawNames, drawRanked, drawTimeline } from './draw-rows.ts';
import { drawScatter } from './draw-scatter.ts';
import { drawShare } from './draw-share.ts';
import { drawStacked } from './draw-stacked.ts';
import { drawStrip } from './draw-strip.ts';

/** The first rows, and the reader's own where it is further down. */
function firstRows<T extends { readonly mine?: boolean }>(rows: readonly T[], n: number): T[] {
  const first = rows.slice(0, n);
  const mine = rows.slice(n).find((row) => row.mine);
  return mine && n > 1 ? [...first.slice(0, -1), mine] : first;
}

/** Rows that fill a room to its last pixel are not too tall for it: sums of fractions are off by a little. */
const fits = ({ height }: Block, room: number): boolean => height <= room + 0.01;

/** All rows; where they have no room, set smaller; where they still have none, as many as there is room for, and a line that says how many. */
function rowsThatFit<T extends { readonly mine?: boolean }>(
  pen: Pen,
  rows: readonly T[],
  room: number | undefined,
  width: number,
  drawWith: (pen: Pen, rows: readonly T[], room: number | undefined) => Block,
): ChartBlock {
  const all = drawWith(pen, rows, room);
  if (room === undefined || fits(all, room) || rows.length < 2) return all;
  const small: Pen = { ...pen, dense: true };
  const draw = (some: readonly T[], left: number) => drawWith(small, some, left);
  const dense = draw(rows, room);
  if (fits(dense, room)) return dense;
  const cut = (n: number): Block => {
    const kept = firstRows(rows, n);
    const mine = kept.some((row) => row.mine) && !rows.slice(0, n).some((row) => row.mine);
    const text = mine
      ? `Drawn: the first ${n - 1} of ${count(rows.length)}, and your own.`
      : `Drawn: the first ${n} of ${count(rows.length)}.`;
    const told = paragraph(pen, text, width, { size: 15, colour: pen.theme.muted });
    return stack([draw(kept, room - told.height - 4), told], 4);
  };
  let low = 1;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(cut(middle), room)) low = middle;
    else high = middle - 1;
  }
  return { ...cut(low), cut: true };
}

function drawRanking(pen: Pen, series: RankedSeries, width: number, room: number | undefined): ChartBlock {
  if (series.form === 'strip') {
    return drawStrip(pen, series, width, room);
  }
  return rowsThatFit<RankedPoint>(pen, series.points, room, width, (own, points, left) =>
    drawRanked(own, { ...series, points }, width, left),
  );
}

/** Draws the series' chart, in this room where there is a limit to it: rows that do not fit are left out, and it says so. */
export function drawChart(pen: Pen, series: Series, width: number, room?: number): ChartBlock {
  if (series.shown === 0) {
    return paragraph(pen, 'There is nothing to draw.', width, { size: 20, colour: pen.theme.muted });
  }
  switch (series.kind) {
    case 'ranked':
      return drawRanking(pen, series, width, room);
    case 'timeline':
      return rowsThatFit(pen, series.points, room, width, (own, points, left) =>
        drawTimeline(own, { ...series, points }, width, left),
      );
    case 'names':
      return rowsThatFit<(typeof series.points)[number] & { mine?: boolean }>(
        pen,
        series.points,
        room,
        width,
        (own, points, left) => drawNames(own, { ...series, points }, width, left),
      );
    case 'share':
      return drawShare(pen, series, width, room);
    case 'stacked':
      return rowsThatFit(pen, series.points, room, width, (own, points, left) =>
        drawStacked(own, { ...series, points }, width, left),
      );
    case 'scatter':
      return { ...drawScatter(pen, series, width, room === undefined ? undefined : Math.max(200, room)), spread: true };
    case 'heat':
      return rowsThatFit(pen, series.rows, room, width, (own, rows, left) =>
        drawHeat(own, heatOf(series, rows), width, left),
      );
  }
}

/** A heat map of some of its rows. */
function heatOf(
  series: Extract<Series, { kind: 'heat' }>,
  rows: readonly (typeof series.rows)[number][],
): typeof series {
  const at = rows.map((row) => series.rows.indexOf(row));
  const columns = series.columns.map((column) => ({ ...column, cells: at.flatMap((i) => column.cells[i] ?? []) }));
  return { ...series, rows, columns };
}
