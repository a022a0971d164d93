import type { RankedPoint, RankedSeries, Series } from '../compare/series.ts';
import { type Block, type Pen, paragraph, stack } from './block.ts';
import { drawHeat } from './draw-heat.ts';
import { drawNames, drawRanked, drawTimeline } from './draw-rows.ts';
import { drawScatter } from './draw-scatter.ts';
import { drawShare } from './draw-share.ts';
import { drawStacked } from './draw-stacked.ts';
import { drawStrip } from './draw-strip.ts';

/** A chart; `drawn`: how many of its rows there was room for, where it has rows. */
export interface ChartBlock extends Block {
  readonly drawn?: number;
}

/** The first rows, and the reader's own where it is further down. */
function firstRows<T extends { readonly mine?: boolean }>(rows: readonly T[], n: number): T[] {
  const first = rows.slice(0, n);
  const mine = rows.slice(n).find((row) => row.mine);
  return mine && n > 1 ? [...first.slice(0, -1), mine] : first;
}

/** As many rows as there is room for, and a line that says how many. */
function rowsThatFit<T extends { readonly mine?: boolean }>(
  pen: Pen,
  rows: readonly T[],
  room: number | undefined,
  width: number,
  draw: (rows: readonly T[], room: number | undefined) => Block,
): ChartBlock {
  const all = draw(rows, room);
  if (room === undefined || all.height <= room || rows.length < 2) return { ...all, drawn: rows.length };
  const cut = (n: number): Block => {
    const kept = firstRows(rows, n);
    const mine = kept.some((row) => row.mine) && !rows.slice(0, n).some((row) => row.mine);
    const text = mine
      ? `Drawn: the first ${n - 1} of ${rows.length}, and your own.`
      : `Drawn: the first ${n} of ${rows.length}.`;
    const told = paragraph(pen, text, width, { size: 15, colour: pen.theme.muted });
    return stack([draw(kept, room - told.height - 4), told], 4);
  };
  let low = 1;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (cut(middle).height <= room) low = middle;
    else high = middle - 1;
  }
  return { ...cut(low), drawn: low };
}

function drawRanking(pen: Pen, series: RankedSeries, width: number, room: number | undefined): ChartBlock {
  if (series.form === 'strip') {
    // What is not dots (names, marks, axis) needs some of the room.
    return drawStrip(pen, series, width, room === undefined ? undefined : Math.max(60, room - 240));
  }
  return rowsThatFit<RankedPoint>(pen, series.points, room, width, (points, left) =>
    drawRanked(pen, { ...series, points }, width, left),
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
      return rowsThatFit(pen, series.points, room, width, (points, left) =>
        drawTimeline(pen, { ...series, points }, width, left),
      );
    case 'names':
      return rowsThatFit<(typeof series.points)[number] & { mine?: boolean }>(
        pen,
        series.points,
        room,
        width,
        (points, left) => drawNames(pen, { ...series, points }, width, left),
      );
    case 'share':
      return drawShare(pen, series, width, room);
    case 'stacked':
      return rowsThatFit(pen, series.points, room, width, (points, left) =>
        drawStacked(pen, { ...series, points }, width, left),
      );
    case 'scatter':
      return drawScatter(pen, series, width, room === undefined ? undefined : Math.max(200, room));
    case 'heat':
      return rowsThatFit(pen, series.rows, room, width, (rows) => drawHeat(pen, heatOf(series, rows), width));
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
