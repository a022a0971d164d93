import { type CloudDot, cloudPaths, manyDots } from '../charts/cloud.ts';
import type { Pen } from './block.ts';
import { el } from './svg.ts';

/**
 * Dots, hollow where a figure is hedged. Hundreds are drawn as a few paths, as on the page: where they lie close, no outline of one cuts
 * into the next, and the picture stays light.
 */
export function drawDots({ theme }: Pen, dots: readonly CloudDot[], size: { radius: number; ring: number }): string {
  const { radius, ring } = size;
  const look = ({ about, mine }: Pick<CloudDot, 'about' | 'mine'>) => {
    const colour = mine ? theme.mine : theme.colours[0];
    return {
      fill: about ? theme.paper : colour,
      stroke: about ? colour : theme.paper,
      'stroke-width': about ? ring : 1,
    };
  };
  if (dots.length <= manyDots) {
    return dots
      .map((dot) => el('circle', { cx: dot.x, cy: dot.y, r: dot.mine ? radius + 1.5 : radius, ...look(dot) }))
      .join('');
  }
  return cloudPaths(dots, radius)
    .map(({ about, mine, d }) =>
      el('path', { d, ...look({ about, mine }), ...(!about && { 'paint-order': 'stroke' }) }),
    )
    .join('');
}
