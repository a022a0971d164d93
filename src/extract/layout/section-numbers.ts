import { type Item, isLineItem, type LineItem } from './item.ts';

// Shape: `1  Background`, `2  The questions and my decision` over `Question 1:`, `Question 2:`, ..., then `3  Procedure`.
// Not: bare numbers among which nothing is called a question; sections that the questions are numbered by (`2  Calls` over `Q2.1:`).

const title = /^(\d{1,2})\.?\s+\p{Lu}[^.?!:;£]{2,60}$/u;

/** The letter's own sections, numbered from 1, where its questions are called so: their numbers count no question, and behind the last question they end the answers. */
export function withoutSectionNumbers(items: readonly Item[]): readonly Item[] {
  const asking = items.flatMap((item, i) => (isLineItem(item) && item.label?.role === 'question' ? [i] : []));
  const [first, , third] = asking;
  if (first === undefined || third === undefined) return items;
  const [path] = (items[first] as LineItem).label?.paths ?? [];
  if (path && path.length > 1) return items;
  const heads = items.flatMap((item, i) => (isLineItem(item) && isHead(item, items[i + 1]) ? [i] : []));
  const areCounted = heads.every((at, i) => Number(title.exec((items[at] as LineItem).line.words.text)?.[1]) === i + 1);
  if (heads.length < 2 || !areCounted || (heads[0] ?? first) > first) return items;
  const last = asking.at(-1) ?? 0;
  const numbered = new Set(heads);
  return items.map((item, i) => {
    if (!numbered.has(i) || !isLineItem(item)) return item;
    const { label: _, ...rest } = item;
    return { ...rest, body: item.line.words, asks: 0, not: i > last ? ('end' as const) : ('start' as const) };
  });
}

/** A title in a paragraph of its own. */
const isHead = ({ line, label, path }: LineItem, next: Item | undefined): boolean =>
  line.gap &&
  path === undefined &&
  (label === undefined || label.role === 'bare') &&
  title.test(line.words.text) &&
  (next === undefined || !isLineItem(next) || next.line.gap);
