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
): (Pick<CloudDot, 'about' | 'mine'> & { readonly d: string })[] {
  return [false, true].flatMap((mine) =>
    [false, true].flatMap((about) => {
      const own = dots.filter((dot) => dot.mine === mine && dot.about === about);
      const d = own.map((dot) => circle(dot, mine ? radius + 1.5 : radius)).join('');
      return d === '' ? [] : { about, mine, d };
    }),
  );
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
