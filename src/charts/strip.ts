import { shareAlong } from '../compare/axis.ts';
import type { RankedPoint, RankedSeries } from '../compare/series.ts';
import { orderOf } from '../compare/statistics.ts';
import { dodge } from './dodge.ts';
import { labelTracks } from './label-tracks.ts';
import type { Measure } from './wrap.ts';

/** A strip of dots laid out: positions count from the strip's left edge, and from its middle line. */
export interface Strip {
  readonly radius: number;
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
function dotsIn(along: readonly number[], limit: number): { radius: number; offsets: readonly number[] } {
  for (const radius of radii) {
    const offsets = dodge(along, radius + 0.5, limit - radius);
    if (offsets) return { radius, offsets };
  }
  const radius = radii[radii.length - 1] ?? 2;
  const offsets = dodge(along, radius + 0.5) ?? [];
  const reach = Math.max(1, ...offsets.map(Math.abs));
  return { radius, offsets: offsets.map((offset) => (offset * (limit - radius)) / reach) };
}

/** Lays out a dot for each point; the dots are as large as a strip of this height allows. */
export function stripOf({ points, axis }: RankedSeries, width: number, height: number, measure: Measure): Strip {
  const along = points.map(({ amount }) => shareAlong(axis, orderOf(amount)) * width);
  const { radius, offsets } = dotsIn(along, height / 2);
  const dots = points.map((point, i) => ({ point, x: along[i] ?? 0, y: offsets[i] ?? 0 }));
  const named = namedIn(points).map((point) => {
    const dot = dots.find((each) => each.point === point);
    const text = `${point.name} ${point.label}`;
    return { point, text, x: dot?.x ?? 0, y: dot?.y ?? 0, width: measure(text) };
  });
  const placed = labelTracks(
    named.map(({ x, width: wide }) => ({ at: x, width: wide })),
    width,
  );
  return {
    radius,
    dots,
    reach: Math.max(0, ...offsets.map(Math.abs)) + radius,
    labels: named.map((label, i) => ({ ...label, left: placed[i]?.left ?? 0, track: placed[i]?.track ?? 0 })),
    tracks: Math.max(0, ...placed.map(({ track }) => track + 1)),
  };
}
