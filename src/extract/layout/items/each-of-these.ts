import { folded } from '../../lines/likeness.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';

// Shape: `A. Planning register`, `B. Licensing`, `For each please give me:` / 1. 2. 3., and a reply in which `A. Planning register` stands over
// 1. 2. 3. and `B. Licensing` over 1. 2. 3. again. Not: letters that have questions of their own under them.

/** `A.` or `b)`, alone before its words. */
const letterOf = (item: Item | undefined): string | undefined => {
  if (!item || !isLineItem(item) || item.label?.paths.length !== 1 || item.label.role === 'answer') return undefined;
  const [path] = item.label.paths;
  return path?.length === 1 && typeof path[0] === 'string' && item.body.text !== '' && item.body.text.length < 80
    ? path[0].charAt(0).toLowerCase()
    : undefined;
};

const isFirst = (item: Item | undefined): boolean =>
  item !== undefined && isLineItem(item) && item.label?.paths.length === 1 && item.label.paths[0]?.join() === '1';

/** The letters of things that the reply takes one by one, each over the same count of questions, count nothing: where they head a count they are its heading. */
export function withThingsAsHeads(items: readonly Item[]): readonly Item[] {
  let from = -1;
  const named = new Map<string, number>();
  const heads = new Map<number, number>();
  items.forEach((item, i) => {
    const letter = letterOf(item);
    if (!letter) return;
    const key = `${letter} ${folded((item as LineItem).body.text)}`;
    const before = named.get(key);
    if (before === undefined) named.set(key, i);
    else if (isFirst(items[i + 1]) && !isFirst(items[before + 1])) {
      heads.set(i, before);
      if (from < 0) from = i;
    }
  });
  if (heads.size < 2) return items;
  // What counts from 1 but once before the reply asks it of each thing.
  const counts = items.filter((item, i) => i < from && isFirst(item)).length;
  const things = new Set(heads.values());
  if (counts !== 1 || [...named.values()].some((at) => at < from && !things.has(at))) return items;
  return items.map((item, i) => {
    if (!isLineItem(item) || !(heads.has(i) || things.has(i))) return item;
    const { label: _, ...rest } = item;
    return things.has(i)
      ? { ...rest, body: item.line.words, not: 'start' as const }
      : { ...rest, line: { ...item.line, words: item.body, heading: item.line.heading ?? 4 }, asks: 0 };
  });
}
