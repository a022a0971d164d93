import { count, listOf } from '../compare/format.ts';
import type { ShareSeries } from '../compare/series.ts';
import { type Block, type Pen, paragraph, stack, words } from './block.ts';
import { el } from './svg.ts';

const barHeight = 56;

/** Colour and pattern of a part: they say the same, for those who do not see the one. */
const fillOf = ({ theme }: Pen, id: 'yes' | 'no' | 'none') =>
  id === 'yes'
    ? { fill: theme.colours[0] }
    : id === 'no'
      ? { fill: 'url(#part-no)' }
      : { fill: theme.sunk, stroke: theme.edge, 'stroke-dasharray': '3 3' };

/** The pattern of "no". */
export const sharePatterns = ({ theme }: Pen): string =>
  el(
    'pattern',
    { id: 'part-no', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el('rect', { width: 8, height: 8, fill: theme.colours[1] ?? theme.ink }),
    el('line', { x1: 0, x2: 0, y1: 0, y2: 8, stroke: theme.paper, 'stroke-width': 2.5 }),
  );

/** Yes, no and neither as parts of one bar, and under it who says which: the names of those without an answer stand in the picture's list. */
export function drawShare(pen: Pen, series: ShareSeries, width: number, room = Number.POSITIVE_INFINITY): Block {
  // With less room, fewer lines of names for each part; with none, the numbers alone.
  for (const lines of [4, 2, 1]) {
    const drawn = shareWith(pen, series, width, lines);
    if (drawn.height <= room) return drawn;
  }
  return shareWith(pen, series, width, 0);
}

function shareWith(pen: Pen, series: ShareSeries, width: number, most: number): Block {
  const parts = series.parts.filter(({ places }) => places.length > 0);
  const total = parts.reduce((sum, { places }) => sum + places.length, 0);
  const bar: Block = {
    height: barHeight,
    draw: (left, top) => {
      let x = left;
      return parts
        .map(({ id, places }) => {
          const long = (places.length / total) * width;
          const drawn = el('rect', {
            x: x + 1,
            y: top,
            width: Math.max(1, long - 2),
            height: barHeight,
            ...fillOf(pen, id),
          });
          x += long;
          return drawn;
        })
        .join('');
    },
  };
  const legend = parts.map(({ id, label, places }): Block => {
    const who =
      id === 'none' || most === 0
        ? undefined
        : paragraph(
            pen,
            listOf(
              places.map(({ name }) => name),
              24,
            ),
            width - 34,
            { size: 17, colour: pen.theme.muted, most },
          );
    const head: Block = {
      height: 26,
      draw: (left, top) =>
        el('rect', { x: left + 1, y: top + 4, width: 18, height: 18, ...fillOf(pen, id) }) +
        words(`${label}: ${count(places.length)}`, left + 34, top + 13, {
          size: 19,
          weight: 'bold',
          colour: pen.theme.ink,
        }),
    };
    return stack([head, who && { height: who.height, draw: (left, top) => who.draw(left + 34, top) }], 2);
  });
  return stack([bar, stack(legend, 12)], 18);
}
