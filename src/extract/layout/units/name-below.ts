import { type Item, isLineItem } from '../items/item.ts';

/** A number alone over one paragraph, whatever it says: the question, where the answer to that number comes next. */
export function holdsNameBelow({ items: [first, ...below] }: { readonly items: readonly Item[] }): boolean {
  if (!first || !isLineItem(first) || first.body.text !== '' || first.label?.role === 'answer') return false;
  const isOne = (item: Item, i: number): boolean => isLineItem(item) && !item.label && !(i > 0 && item.line.gap);
  return below.length > 0 && below.every(isOne);
}
