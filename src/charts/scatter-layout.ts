import { shareAlong } from '../compare/axis.ts';
import type { ScatterPoint, ScatterSeries } from '../compare/series.ts';
import { orderOf } from '../compare/statistics.ts';
import { mostNames, namingOrder, placeNames } from './place-names.ts';
import type { Measure } from './wrap.ts';

/** A point laid out in a frame whose corner is at the top left; its name, where there is room for it. */
export interface PlacedPoint {
  readonly point: ScatterPoint;
  readonly x: number;
  readonly y: number;
  readonly name?: { readonly left: number; readonly y: number };
}

/** Where the points of a scatter stand in a frame, and which of them have their names. A range stands at its middle. */
export function scatterLayout(
  { points, x, y }: ScatterSeries,
  frame: { readonly width: number; readonly height: number },
  measure: Measure,
  sizes: { readonly radius: number; readonly line: number },
): PlacedPoint[] {
  const shares = points.map((point) => ({
    x: shareAlong(x, orderOf(point.x.amount)),
    y: shareAlong(y, orderOf(point.y.amount)),
    mine: point.mine,
  }));
  const order = namingOrder(shares);
  const at = (i: number) => ({ x: (shares[i]?.x ?? 0) * frame.width, y: (1 - (shares[i]?.y ?? 0)) * frame.height });
  const named = order.map((i, rank) => ({ ...at(i), width: rank < mostNames ? measure(points[i]?.name ?? '') : 0 }));
  const places = placeNames(named, frame, sizes);
  const names = new Map(order.map((i, rank) => [i, places[rank]]));
  return points.map((point, i) => {
    const { x: across, y: down } = at(i);
    const name = names.get(i);
    return { point, x: across, y: down, ...(name && { name }) };
  });
}
