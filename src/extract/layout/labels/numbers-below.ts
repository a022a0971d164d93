import type { Path } from '../../lines/number-path.ts';
import { endsOpen } from '../asked/asks.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

// Shapes: `3. Is there an app? Please give:` over `   1. its name` / `      - Mapper` / `   2. its price` / `      - £40`, and then `4.`; among the
// answers a bare `3.` over `   1. Mapper`. Not: a list in an answer, which asks nothing.

/** A line with a number, and where it stands among the items. */
interface Place {
  readonly item: LineItem;
  readonly at: number;
  readonly number: number;
}

/** What is counted under a number, from 1 on. */
interface List {
  readonly outer: Place;
  readonly own: readonly Place[];
}

/** Further to the right than this, in columns. */
const step = 1;

/** The items with the numbers in full of what is counted afresh further to the right under a question: the parts that it asks for. */
export function withNumbersBelow(items: readonly Item[]): readonly Item[] {
  const places: Place[] = [];
  items.forEach((item, at) => {
    if (!isLineItem(item) || item.label?.role === 'answer' || item.label?.paths.length !== 1) return;
    // `- 12` is a figure.
    if (item.label.strength === 'weak') return;
    const [number, ...more] = item.label.paths[0] as Path;
    if (typeof number === 'number' && more.length === 0) places.push({ item, at, number });
  });
  const lists = listsIn(places);
  const asked = new Map<number, number>();
  const inFull = new Map<LineItem, Path>();
  for (const { outer, own } of lists) {
    if (own[0]?.at !== outer.at + 1) continue;
    const isAsked = outer.item.body.text === '' && (asked.get(outer.number) ?? 0) >= own.length;
    if (!isAsked && !asksForParts(outer.item, own, items)) continue;
    asked.set(outer.number, own.length);
    for (const { item, number } of own) inFull.set(item, [outer.number, number]);
  }
  if (inFull.size === 0) return items;
  return items.map((item) => {
    const path = isLineItem(item) ? inFull.get(item) : undefined;
    return path && isLineItem(item) && item.label ? { ...item, label: { ...item.label, paths: [path] } } : item;
  });
}

/** The counts from 1 on that stand further to the right than the number over them, which goes on behind them or is the last of its own count. */
function listsIn(places: readonly Place[]): List[] {
  const lists: List[] = [];
  for (let i = 0; i + 2 < places.length; i++) {
    const [outer, first] = [places[i] as Place, places[i + 1] as Place];
    // `Q1.` under `2. What was asked` counts by itself.
    if (first.number !== 1 || indentOf(first) <= indentOf(outer) + step || first.item.label?.role === 'question')
      continue;
    let end = i + 2;
    while (places[end]?.number === end - i && indentOf(places[end] as Place) === indentOf(first)) end++;
    const after = places[end];
    const goesOn =
      !after || (indentOf(after) <= indentOf(outer) && (after.number === outer.number + 1 || after.number === 1));
    if (end > i + 2 && goesOn) lists.push({ outer, own: places.slice(i + 1, end) });
  }
  return lists;
}

const indentOf = ({ item: { line } }: Place): number => line.indent;

/** Whether a question, or what is counted under it, asks for parts. */
function asksForParts({ asks, body: { text } }: LineItem, own: readonly Place[], items: readonly Item[]): boolean {
  if (asks <= -0.4 || own.some(({ item }) => item.asks <= -0.4)) return false;
  const asking = own.filter(({ item }) => item.asks >= 0.4).length;
  if (asking * 2 >= own.length) return true;
  const isOpen = asks >= 0 && endsOpen(text);
  if (asks < 0.4 && !isOpen && !wishes.test(text)) return false;
  const naming = own.filter(({ item }) => item.asks >= 0.25).length;
  return naming * 2 >= own.length || own.every(({ at }) => isAnswered(items[at + 1], isOpen));
}

const wishes = /\bplease\b|\bthe following\b/i;

/** What stands under a part that names what it asks for: the reply in words that say so, or any under a question that is left open. */
const isAnswered = (below: Item | undefined, isOpen: boolean): boolean =>
  below !== undefined &&
  isLineItem(below) &&
  (below.label?.role === 'answer' || (isOpen && !below.label && below.asks < 0.25));
