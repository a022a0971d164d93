import { putUnder } from '../text/put-under.ts';
/** The items by key, in their order. (`Map.groupBy` is not in Node 20.) */
export function groupBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    putUnder(groups, key, item);
  }
  return groups;
}
