import { type Snippet, startOf } from '../../lines/snippet.ts';
import { type Item, isLineItem } from './item.ts';

/** Where an item begins in the source. */
export const placeOf = (item: Item | undefined): number => {
  if (!item) return 0;
  const words: Snippet | undefined = isLineItem(item)
    ? item.line.words
    : item.table.rows[0]?.cells.find((cell) => cell.lines.length > 0)?.lines[0]?.words;
  return startOf(words);
};
