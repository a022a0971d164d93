import type { NamePoint, NamesSeries, RankedPoint, RankedSeries, TimelineSeries } from '../compare/series.ts';
import { highOf, lowOf } from '../compare/statistics.ts';
import { type Block, type Pen, words } from './block.ts';
import { type RowPlace, rowsBlock } from './rows.ts';
import { el } from './svg.ts';

/** Fills for hedged figures: slanted lines on paper. */
export const hatchesFor = ({ theme }: Pen): string =>
  [
    ['hatch', theme.colours[0]],
    ['hatch-mine', theme.mine],
  ]
    .map(([id, colour]) =>
      el(
        'pattern',
        { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        el('rect', { width: 8, height: 8, fill: theme.paper }),
        el('line', { x1: 2, x2: 2, y1: 0, y2: 8, stroke: colour, 'stroke-width': 4 }),
      ),
    )
    .join('');

function barOf({ theme }: Pen, point: RankedPoint, { at, y, thickness }: RowPlace) {
  const { amount, approximate, mine } = point;
  const colour = mine ? theme.mine : theme.colours[0];
  const low = amount.kind === 'range' ? amount.low : Math.min(0, amount.value);
  const high = amount.kind === 'range' ? amount.high : Math.max(0, amount.value);
  const [from, to] = [at(low), Math.max(at(high), at(low) + 1.5)];
  const bar = el('rect', {
    x: from,
    y: y - thickness / 2,
    width: to - from,
    height: thickness,
    fill: approximate ? `url(#${mine ? 'hatch-mine' : 'hatch'})` : colour,
    stroke: approximate ? colour : undefined,
  });
  const ends =
    amount.kind === 'range'
      ? [from, to].map((x) =>
          el('line', {
            x1: x,
            x2: x,
            y1: y - thickness / 2 - 3,
            y2: y + thickness / 2 + 3,
            stroke: theme.ink,
            'stroke-width': 2,
          }),
        )
      : [];
  return { drawn: bar + ends.join(''), labelAt: to };
}

/** The line, or the band, of the median through all rows, on the band of the middle half. */
function middleOver({ theme }: Pen, { median, middleHalf }: RankedSeries) {
  return (at: (value: number) => number, top: number, bottom: number): string => {
    const band = (low: number, high: number, opacity: number) =>
      high > low
        ? el('rect', {
            x: at(low),
            y: top,
            width: at(high) - at(low),
            height: bottom - top,
            fill: theme.muted,
            'fill-opacity': opacity,
          })
        : '';
    const half = middleHalf ? band(middleHalf.low, middleHalf.high, 0.09) : '';
    if (!median) return half;
    const x = at(lowOf(median.amount));
    return (
      half +
      band(lowOf(median.amount), highOf(median.amount), 0.15) +
      el('line', { x1: x, x2: x, y1: top - 6, y2: bottom, stroke: theme.ink, 'stroke-dasharray': '4 4' }) +
      words(`Median ${median.label}`, x, top - 17, { size: 15, colour: theme.muted, anchor: 'middle' })
    );
  };
}

/** Ranked bars, the most on top. */
export const drawRanked = (pen: Pen, series: RankedSeries, width: number, maxHeight?: number): Block =>
  rowsBlock({
    pen,
    rows: series.points,
    axis: series.axis,
    width,
    maxHeight,
    mark: (point, place) => barOf(pen, point, place),
    head: series.median ? 30 : 0,
    under: middleOver(pen, series),
  });

/** A time line: a dot for each authority where its year is. */
export const drawTimeline = (pen: Pen, { points, axis }: TimelineSeries, width: number, maxHeight?: number): Block =>
  rowsBlock({
    pen,
    rows: points,
    axis,
    width,
    maxHeight,
    mark: ({ amount, approximate, mine }, { at, y }) => {
      const x = at(lowOf(amount));
      const colour = mine ? pen.theme.mine : pen.theme.colours[0];
      const dot = el('circle', {
        cx: x,
        cy: y,
        r: 7,
        fill: approximate ? pen.theme.paper : colour,
        stroke: colour,
        'stroke-width': 2.5,
      });
      return {
        drawn: el('line', { x1: at(axis.min), x2: x, y1: y, y2: y, stroke: pen.theme.line }) + dot,
        labelAt: x + 6,
      };
    },
  });

/** Names by the number of authorities that give them. */
export const drawNames = (pen: Pen, { points, axis }: NamesSeries, width: number, maxHeight?: number): Block =>
  rowsBlock<NamePoint>({
    pen,
    rows: points,
    axis,
    width,
    maxHeight,
    bare: true,
    mark: ({ count }, { at, y, thickness }) => {
      const [from, to] = [at(0), at(count)];
      const bar = el('rect', {
        x: from,
        y: y - thickness / 2,
        width: to - from,
        height: thickness,
        fill: pen.theme.colours[0],
      });
      return { drawn: bar, labelAt: to };
    },
  });
