import type { Path } from '../../lines/number-path.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { firstPathIn } from '../tables/table-columns.ts';

/** The next number behind an item, and where among the items it stands. */
export interface NextNumber {
  readonly path: Path;
  readonly at: number;
}

/** For each item the next number behind it; none behind the last. What follows the answers counts nothing. */
export function nextNumbers(items: readonly Item[]): (NextNumber | undefined)[] {
  const next: (NextNumber | undefined)[] = new Array(items.length).fill(undefined);
  let ahead: NextNumber | undefined;
  for (let i = items.length - 1; i >= 0; i--) {
    next[i] = ahead;
    const path = numberAt(items[i] as Item);
    if (path) ahead = { path, at: i };
  }
  return next;
}

function numberAt(item: Item): Path | undefined {
  if (!isLineItem(item)) return firstPathIn(item.table);
  return item.not === 'end' ? undefined : item.path;
}
