import { count } from './format.ts';
import type { Part } from './series.ts';

/**
 * The part of a list of rows that the options ask for; all of it where they ask for none, or it is no longer than that. Around the
 * reader's own, that one stands in the middle, or as near to it as the ends allow.
 */
export function excerptOf<T extends { readonly mine: boolean }>(
  rows: readonly T[],
  part: Part | undefined,
): readonly T[] {
  if (!part || part.size >= rows.length) return rows;
  if (part.of === 'bottom') return rows.slice(-part.size);
  const mine = part.of === 'mine' ? rows.findIndex((row) => row.mine) : -1;
  const first = mine < 0 ? 0 : Math.max(0, Math.min(mine - Math.floor(part.size / 2), rows.length - part.size));
  return rows.slice(first, first + part.size);
}

/** "The first 40 of 312 are drawn; words and median are of all 312." Nothing where all are. `what`: what is of all. */
export function excerptNote<T>(drawn: readonly T[], all: readonly T[], what: string): string[] {
  const [first] = drawn;
  if (drawn.length === all.length || first === undefined) return [];
  const at = all.indexOf(first);
  const which =
    at === 0
      ? `The first ${drawn.length}`
      : at + drawn.length === all.length
        ? `The last ${drawn.length}`
        : `Places ${at + 1} to ${at + drawn.length}`;
  return [`${which} of ${count(all.length)} are drawn; ${what} of all ${count(all.length)}.`];
}
