/** A dot with words that want to stand beside it, in pixels. */
export interface NamedDot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const over = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where so many were tried, no room is left; and each one more is held against all dots. */
export const mostNames = 300;

/**
 * Finds a place for the words beside each dot, in the order given: right of it, left, above, below, wherever they are inside the
 * frame and over no dot and no other words. Gives their left edge and middle; `undefined` where there is no room.
 */
export function placeNames(
  dots: readonly NamedDot[],
  frame: { readonly width: number; readonly height: number },
  { radius, line }: { readonly radius: number; readonly line: number },
): ({ readonly left: number; readonly y: number } | undefined)[] {
  const taken: Box[] = dots.map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return dots.map(({ x, y, width }, i) => {
    if (i >= mostNames) return undefined;
    const gap = radius + 4;
    const places = [
      { left: x + gap, y },
      { left: x - gap - width, y },
      { left: x - width / 2, y: y - radius - line * 0.6 },
      { left: x - width / 2, y: y + radius + line * 0.6 },
    ];
    for (const place of places) {
      const box = { left: place.left, right: place.left + width, top: place.y - line / 2, bottom: place.y + line / 2 };
      const inside = box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height;
      if (!inside || taken.some((other) => over(box, other))) continue;
      taken.push(box);
      return place;
    }
    return undefined;
  });
}

/** The reader's own first, then those furthest out: the ones that a reader wants named. */
export function namingOrder(
  dots: readonly { readonly x: number; readonly y: number; readonly mine: boolean }[],
): number[] {
  const outwards = ({ x, y }: { x: number; y: number }) => Math.hypot(x - 0.5, y - 0.5);
  return dots
    .map((dot, i) => ({ dot, i }))
    .sort((a, b) => Number(b.dot.mine) - Number(a.dot.mine) || outwards(b.dot) - outwards(a.dot) || a.i - b.i)
    .map(({ i }) => i);
}
