import type { Row } from '../../compare/comparison.ts';
import { type Division, partsBy } from '../../compare/divisions.ts';

/** What stands in one line of the table: a council, or the head of some with their subtotals. */
export type Item =
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly mine: boolean }
  | { readonly kind: 'part'; readonly key: string; readonly label: string; readonly rows: readonly Row[] };

interface Wish {
  readonly by: Division | undefined;
  /** The key of the reader's own council. */
  readonly mine: string | undefined;
  /** Keep it on top, whatever the order. */
  readonly mineOnTop: boolean;
  /** The keys of parts whose councils are put away under their head. */
  readonly folded?: ReadonlySet<string>;
}

/** The key of the line with the totals of all that is shown. */
export const wholeKey = 'whole';

/** Rows, in the order shown, as the lines of the table. */
export function itemsOf(rows: readonly Row[], { by, mine, mineOnTop, folded }: Wish): Item[] {
  const lineOf = (row: Row): Item => ({ kind: 'row', key: row.key, row, mine: row.key === mine });
  const own = mineOnTop ? rows.filter(({ key }) => key === mine) : [];
  const rest = own.length > 0 ? rows.filter(({ key }) => key !== mine) : rows;
  if (!by) return [...own, ...rest].map(lineOf);
  // Under heads the own council stays in its part, first there.
  const parts = partsBy(by, [...own, ...rest]);
  const lines = parts.flatMap((part): Item[] => [
    { kind: 'part', key: part.id, label: part.label, rows: part.rows },
    ...(folded?.has(part.id) ? [] : part.rows.map(lineOf)),
  ]);
  return parts.length > 1 ? [...lines, { kind: 'part', key: wholeKey, label: 'All that are shown', rows }] : lines;
}

/**
 * The order in which lines are kept on the page, those that a filter has put out of sight with them. As long as what is shown
 * keeps its order nothing moves: to hide and show a line is cheap, to move or make one is not.
 */
export function arranged(
  before: readonly string[],
  shown: readonly string[],
  all: readonly string[],
): readonly string[] {
  const showing = new Set(shown);
  const kept = before.filter((key) => showing.has(key));
  const same = kept.length === shown.length && kept.every((key, i) => key === shown[i]);
  const known = new Set(before);
  if (same && known.size >= all.length && all.every((key) => known.has(key))) return before;
  return [...shown, ...all.filter((key) => !showing.has(key))];
}
