import { type CloudDot, cloudPaths, manyDots } from '../charts/cloud.ts';
import type { Pen } from './block.ts';
import { el } from './svg.ts';

/** How large dots are. `ring`: how thick the line of a hollow one. `merged`: hundreds are one shape. */
interface Size {
  readonly radius: number;
  readonly ring: number;
  readonly merged?: boolean;
}

/**
 * Dots, hollow where a figure is hedged, each with an outline that parts it from those under it. Merged ones are drawn as a few paths, as on
 * the page: where they stand side by side, no outline of one cuts into the next, and the picture stays light.
 */
export function drawDots({ theme }: Pen, dots: readonly CloudDot[], { radius, ring, merged }: Size): string {
  const look = ({ about, mine }: Pick<CloudDot, 'about' | 'mine'>) => {
    const colour = mine ? theme.mine : theme.colours[0];
    return {
      fill: about ? theme.paper : colour,
      stroke: about ? colour : theme.paper,
      'stroke-width': about ? ring : 1,
    };
  };
  if (!merged || dots.length <= manyDots) {
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
