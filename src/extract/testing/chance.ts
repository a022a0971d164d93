/** Choices that a seed decides: the same seed, the same letter. */
export interface Chance {
  /** A whole number from 0 up to, and not with, `most`. */
  readonly below: (most: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  /** So many of a list, in its order. */
  readonly some: <T>(of: readonly T[], count: number) => T[];
  /** Whether it happens, one time in `times`. */
  readonly rarely: (times: number) => boolean;
}

export function chanceOf(seed: number): Chance {
  let state = (seed + 1) * 0x9e3779b1;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (most: number): number => Math.floor(next() * most);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const some = <T>(of: readonly T[], count: number): T[] => {
    const left = of.map((_, i) => i);
    while (left.length > count) left.splice(below(left.length), 1);
    return left.map((i) => of[i] as T);
  };
  return { below, one, some, rarely: (times) => below(times) === 0 };
}
