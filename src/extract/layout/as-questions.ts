import type { Label } from '../lines/label.ts';
import { type Item, isLineItem } from './item.ts';

const asking: Label = { role: 'question', paths: [], end: 0, strength: 'firm' };

/** The items with a question's label on each of these lines: something other than their words tells that they were asked. */
export const asQuestions = (items: readonly Item[], asked: ReadonlySet<Item>): readonly Item[] =>
  items.map((item) => {
    if (!isLineItem(item) || !asked.has(item)) return item;
    const { line, path, cue, asks } = item;
    return { kind: 'line', line, body: line.words, label: asking, path, cue, not: undefined, asks };
  });
