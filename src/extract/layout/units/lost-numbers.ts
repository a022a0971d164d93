import { flatMap } from '../../../text/flat-map.ts';
import { folded } from '../../lines/likeness.ts';
import { nameOf } from '../../lines/number-path.ts';
import type { Asked } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

/** So long a question, said again, is told by its words alone. */
const leastAsked = 20;

const never = (): boolean => false;

/** Tells the lines that begin with a question of the request whose number none of the items has: on its way here it lost it. */
export function lostNumbers(items: readonly Item[], asked: readonly Asked[]): (item: LineItem) => boolean {
  if (asked.length === 0) return never;
  const numbers = new Set(flatMap(items, (item) => (isLineItem(item) && item.path ? nameOf(item.path) : [])));
  const lost = asked.flatMap(({ path, words }) =>
    path && words.text.length >= leastAsked && !numbers.has(nameOf(path)) ? folded(words.text) : [],
  );
  if (lost.length === 0 || numbers.size === 0) return never;
  return ({ line: { words } }) => {
    if (words.text.length < leastAsked) return false;
    const text = folded(words.text);
    return lost.some((question) => text.startsWith(`${question} `));
  };
}
