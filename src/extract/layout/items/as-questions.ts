import type { Path } from '../../lines/number-path.ts';
import { type Item, isLineItem } from './item.ts';
import { asking } from './parted-line.ts';

/** The items with a question's label on each of these lines: something other than their words tells that they were asked, perhaps under a number. */
export const asQuestions = (
  items: readonly Item[],
  asked: ReadonlySet<Item>,
  numbers: ReadonlyMap<Item, readonly Path[]> = new Map(),
): readonly Item[] =>
  items.map((item) => {
    if (!isLineItem(item) || !asked.has(item)) return item;
    const { line, path, cue, asks } = item;
    const paths = numbers.get(item);
    const label = paths ? { ...asking, paths } : asking;
    return { kind: 'line', line, body: line.words, label, path, cue, not: undefined, asks };
  });
