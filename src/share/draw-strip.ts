import { stripOf } from '../charts/strip.ts';
import { shareAlong } from '../compare/axis.ts';
import type { RankedSeries } from '../compare/series.ts';
import { lowOf } from '../compare/statistics.ts';
import { type ChartBlock, measureAt, type Pen, words } from './block.ts';
import { drawDots } from './draw-dots.ts';
import { el } from './svg.ts';

const labelSize = 16;
const trackHeight = 24;
/** The room for the median's words, and for the marks under the axis. */
const head = 26;
const foot = 34;
/** How far the dots reach together from one side to the other where nothing limits them, and at most. */
const usual = 320;
const tallest = 420;

/** Every authority as a dot along the axis; the reader's own and those at the ends have their names. */
export function drawStrip(pen: Pen, series: RankedSeries, width: number, room?: number): ChartBlock {
  const { theme } = pen;
  const { axis, median, middleHalf } = series;
  const inset = 24;
  // What is not dots (names, marks, axis) needs some of the room.
  const forDots = (tracks: number) =>
    room === undefined ? usual : Math.max(60, Math.min(tallest, room - tracks * trackHeight - head - 16 - foot));
  const strip = stripOf(series, width - 2 * inset, forDots, measureAt(pen, labelSize));
  const labels = strip.tracks * trackHeight;
  const height = labels + head + strip.reach * 2 + 16 + foot;
  return {
    height,
    ...(strip.crowded && { spread: true }),
    draw: (outer, top) => {
      const left = outer + inset;
      const along = (value: number) => left + shareAlong(axis, value) * (width - 2 * inset);
      const first = top + labels + head;
      const middle = first + strip.reach + 4;
      const bottom = middle + strip.reach + 12;
      const ticks = axis.ticks.map(
        ({ at, label }) =>
          el('line', { x1: along(at), x2: along(at), y1: first, y2: bottom, stroke: theme.line }) +
          words(label, along(at), bottom + 17, { size: 15, colour: theme.muted, anchor: 'middle' }),
      );
      const half = middleHalf
        ? el('rect', {
            x: along(middleHalf.low),
            y: first,
            width: along(middleHalf.high) - along(middleHalf.low),
            height: bottom - first,
            fill: theme.muted,
            'fill-opacity': 0.09,
          })
        : '';
      const base = el('line', { x1: left, x2: along(axis.max), y1: bottom, y2: bottom, stroke: theme.edge });
      const line =
        median &&
        el('line', {
          x1: along(lowOf(median.amount)),
          x2: along(lowOf(median.amount)),
          y1: first - 4,
          y2: bottom,
          stroke: theme.ink,
          'stroke-dasharray': '4 4',
        }) +
          words(`Median ${median.label}`, along(lowOf(median.amount)), first - 14, {
            size: 15,
            colour: theme.muted,
            anchor: 'middle',
          });
      const leaders = strip.labels.map(({ x, y, track }) =>
        el('line', {
          x1: left + x,
          x2: left + x,
          y1: top + labels - track * trackHeight - 3,
          y2: middle + y,
          stroke: theme.edge,
          'stroke-opacity': 0.6,
        }),
      );
      const dots = drawDots(
        pen,
        strip.dots.map(({ point, x, y }) => ({
          x: left + x,
          y: middle + y,
          about: point.approximate,
          mine: point.mine,
        })),
        { radius: strip.radius, ring: 2, merged: true },
      );
      const named = strip.labels.map(({ point, text, left: from, track }) =>
        words(text, left + from, top + labels - track * trackHeight - 14, {
          size: labelSize,
          weight: point.mine ? 'bold' : 'regular',
          colour: point.mine ? theme.mine : theme.ink,
          halo: theme.paper,
        }),
      );
      return [half, ...ticks, base, line ?? '', ...leaders, dots, ...named].join('');
    },
  };
}
