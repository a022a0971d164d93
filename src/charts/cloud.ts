/** A dot of a chart, in pixels from the drawing's corner. */
export interface CloudDot {
  readonly x: number;
  readonly y: number;
  /** Drawn hollow: a hedged figure. */
  readonly about: boolean;
  readonly mine: boolean;
}

/** More dots than this are drawn as a handful of paths: an element for each takes the browser a third of a millisecond, and ten kilobytes of its memory. */
export const manyDots = 100;

const circle = ({ x, y }: CloudDot, radius: number): string =>
  `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0`;

/** A path for each kind of dot, the reader's own last, so that it lies on top. */
export function cloudPaths(
  dots: readonly CloudDot[],
  radius: number,
): { readonly className: string; readonly d: string }[] {
  const kinds = new Map<string, string[]>();
  for (const mine of [false, true]) {
    for (const dot of dots) {
      if (dot.mine !== mine) continue;
      const className = `dot${dot.about ? ' about' : ''}${mine ? ' mine' : ''}`;
      const own = kinds.get(className) ?? [];
      kinds.set(className, own);
      own.push(circle(dot, mine ? radius + 1.5 : radius));
    }
  }
  return [...kinds].map(([className, circles]) => ({ className, d: circles.join('') }));
}

/** The index of the dot nearest to a place, the upper one of two; `undefined` where none is within `reach`. */
export function nearestDot(dots: readonly CloudDot[], x: number, y: number, reach: number): number | undefined {
  let nearest: number | undefined;
  let least = reach * reach;
  for (const [i, dot] of dots.entries()) {
    const away = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (away > least) continue;
    least = away;
    nearest = i;
  }
  return nearest;
}
