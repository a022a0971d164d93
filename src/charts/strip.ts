import { shareAlong } from '../compare/axis.ts';
import type { RankedPoint, RankedSeries } from '../compare/series.ts';
import { orderOf } from '../compare/statistics.ts';
import { dodge } from './dodge.ts';
import { labelTracks } from './label-tracks.ts';
import type { Measure } from './wrap.ts';

/** A strip of dots laid out: positions count from the strip's left edge, and from its middle line. */
export interface Strip {
  readonly radius: number;
  /** Not even the smallest dots have room beside each other. */
  readonly crowded: boolean;
  readonly dots: readonly { readonly point: RankedPoint; readonly x: number; readonly y: number }[];
  /** How far the dots reach from the middle line. */
  readonly reach: number;
  readonly labels: readonly {
    readonly point: RankedPoint;
    readonly text: string;
    readonly left: number;
    readonly width: number;
    readonly track: number;
    readonly x: number;
    readonly y: number;
  }[];
  readonly tracks: number;
}

const radii = [7, 6, 5, 4, 3, 2.5];

/** Those a reader looks for: their own, the most and the least, and a few on from each end. */
function namedIn(points: readonly RankedPoint[]): RankedPoint[] {
  const ends = [points[0], points[points.length - 1], points[1], points[2]];
  return [...new Set([points.find(({ mine }) => mine), ...ends])].filter((point) => point !== undefined);
}

/** Dots as large as fit between the limits; where not even the smallest do, they are let to overlap. */
function dotsIn(along: readonly number[], limit: number): Pick<Strip, 'radius' | 'crowded'> & { offsets: number[] } {
  for (const radius of radii) {
    const offsets = dodge(along, radius + 0.5, limit - radius);
    if (offsets) return { radius, offsets, crowded: false };
  }
  const radius = radii[radii.length - 1] ?? 2;
  const offsets = dodge(along, radius + 0.5) ?? [];
  const reach = Math.max(1, ...offsets.map(Math.abs));
  return { radius, offsets: offsets.map((offset) => (offset * (limit - radius)) / reach), crowded: true };
}

/** Lays out a dot for each point; the dots are as large as a strip of this height allows, which may depend on how many tracks the labels take. */
export function stripOf(
  { points, axis }: RankedSeries,
  width: number,
  heightFor: (tracks: number) => number,
  measure: Measure,
): Strip {
  const along = points.map(({ amount }) => shareAlong(axis, orderOf(amount)) * width);
  const named = namedIn(points).map((point) => {
    const text = `${point.name} ${point.label}`;
    const index = points.indexOf(point);
    return { point, text, index, x: along[index] ?? 0, width: measure(text) };
  });
  const placed = labelTracks(
    named.map(({ x, width: wide }) => ({ at: x, width: wide })),
    width,
  );
  const tracks = Math.max(0, ...placed.map(({ track }) => track + 1));
  const { offsets, ...dots } = dotsIn(along, heightFor(tracks) / 2);
  return {
    ...dots,
    dots: points.map((point, i) => ({ point, x: along[i] ?? 0, y: offsets[i] ?? 0 })),
    reach: Math.max(0, ...offsets.map(Math.abs)) + dots.radius,
    labels: named.map(({ index, ...label }, i) => ({
      ...label,
      y: offsets[index] ?? 0,
      left: placed[i]?.left ?? 0,
      track: placed[i]?.track ?? 0,
    })),
    tracks,
  };
}
