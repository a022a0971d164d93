/** A small seeded generator (mulberry32), so that the same seed makes the same corpus on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** `count` different members, in their own order. */
  some<T>(from: readonly T[], count: number): T[];
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    pick: (from) => from[whole(0, from.length - 1)] as (typeof from)[number],
    chance: (probability) => next() < probability,
    some(from, count) {
      const left = [...from.keys()];
      const chosen: number[] = [];
      while (chosen.length < count && left.length > 0) chosen.push(...left.splice(whole(0, left.length - 1), 1));
      return chosen.sort((a, b) => a - b).map((i) => from[i] as (typeof from)[number]);
    },
  };
}
