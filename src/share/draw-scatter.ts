import { scatterLayout } from '../charts/scatter-layout.ts';
import { clipped } from '../charts/wrap.ts';
import { shareAlong } from '../compare/axis.ts';
import type { ScatterSeries } from '../compare/series.ts';
import { type Block, measureAt, type Pen, words } from './block.ts';
import { drawDots } from './draw-dots.ts';
import { el } from './svg.ts';

const labelSize = 15;

/** Two measures against each other, with names where there is room for them. */
export function drawScatter(pen: Pen, series: ScatterSeries, width: number, height = 640): Block {
  const { theme } = pen;
  const { x, y, points } = series;
  const measure = measureAt(pen, labelSize);
  const axisWidth = Math.max(0, ...y.ticks.map(({ label }) => measure(label))) + 16;
  const head = 34;
  const foot = 62;
  const frame = { width: width - axisWidth - 24, height: height - head - foot };
  const radius = points.length > 800 ? 3.5 : points.length > 80 ? 5 : 7;
  const placed = scatterLayout(series, frame, measure, { radius: radius + 1, line: 19 });
  return {
    height,
    draw: (outer, outerTop) => {
      const left = outer + axisWidth;
      const top = outerTop + head;
      const bottom = top + frame.height;
      const upright = x.ticks.map(({ at, label }) => {
        const across = left + shareAlong(x, at) * frame.width;
        return (
          el('line', { x1: across, x2: across, y1: top, y2: bottom, stroke: theme.line }) +
          words(label, across, bottom + 17, { size: labelSize, colour: theme.muted, anchor: 'middle' })
        );
      });
      const level = y.ticks.map(({ at, label }) => {
        const down = bottom - shareAlong(y, at) * frame.height;
        return (
          el('line', { x1: left, x2: left + frame.width, y1: down, y2: down, stroke: theme.line }) +
          words(label, left - 8, down, { size: labelSize, colour: theme.muted, anchor: 'end' })
        );
      });
      const inWidth = (text: string) => clipped(text, width - 20, measureAt(pen, 16, 'bold'));
      const titles =
        words(inWidth(`↑ ${y.label}`), outer, outerTop + 10, { size: 16, weight: 'bold', colour: theme.muted }) +
        words(inWidth(`${x.label} →`), left + frame.width, bottom + 46, {
          size: 16,
          weight: 'bold',
          colour: theme.muted,
          anchor: 'end',
        });
      const dots = drawDots(
        pen,
        placed.map(({ point, x: across, y: down }) => ({
          x: left + across,
          y: top + down,
          about: point.x.approximate || point.y.approximate,
          mine: point.mine,
        })),
        { radius, ring: radius < 5 ? 2 : 2.5 },
      );
      const names = placed.map(({ point, name }) =>
        name
          ? words(point.name, left + name.left, top + name.y, {
              size: labelSize,
              colour: point.mine ? theme.mine : theme.ink,
              halo: theme.paper,
            })
          : '',
      );
      return [...upright, ...level, titles, dots, ...names].join('');
    },
  };
}
