import { flatMap } from '../../../text/flat-map.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { cueIn, notAnswer } from '../items/not-answers.ts';

// Shape: `1  Background`, `2  The questions and my decision` over `Question 1:`, `Question 2:`, ..., then `3  Procedure`.
// And: the letter's usual heads alone (`1. Background`, `2. Outcome`, `3. Next steps`) over questions that letters count.
// Not: bare numbers among which nothing is called a question; sections that the questions are numbered by (`2  Calls` over `Q2.1:`).

const title = /^(\d{1,2})\.?\s+(\p{Lu}[^.?!:;£]{2,60})$/u;
const titleOf = (item: Item | undefined): RegExpExecArray | null =>
  item && isLineItem(item) ? title.exec(item.line.words.text) : null;

/** The letter's own sections, numbered from 1, where its questions are called so: their numbers count no question, and behind the last question they end the answers. */
export function withoutSectionNumbers(items: readonly Item[]): readonly Item[] {
  const heads = flatMap(items, (item, i) => (isLineItem(item) && isHead(item, items[i + 1]) ? i : []));
  const areCounted = heads.every((at, i) => Number(titleOf(items[at])?.[1]) === i + 1);
  if (heads.length < 2 || !areCounted) return items;
  const asking = flatMap(items, (item, i) => (isLineItem(item) && item.label?.role === 'question' ? i : []));
  const [first, , third] = asking;
  if (first === undefined || third === undefined) {
    const over = heads.filter((at) => ofLetter.test(titleOf(items[at])?.[2] ?? ''));
    const last = items.findLastIndex((item) => typeof firstNumber(item) === 'string');
    return over.length === heads.length && isLettered(items, heads) ? withoutNumbers(items, heads, last) : items;
  }
  const [path] = (items[first] as LineItem).label?.paths ?? [];
  if ((path && path.length > 1) || (heads[0] ?? first) > first) return items;
  return withoutNumbers(items, heads, asking.at(-1) ?? 0, first);
}

/** What a letter's own sections are headed, and no question is. */
const ofLetter =
  /^(?:(?:the|your|our|my|this) )?(?:background|introduction|summary|history|scope|(?:original |first |initial )?(?:request|response|reply|decision)(?: (?:and|of|to) .{2,40})?|outcome|findings?|conclusions?|reconsideration|(?:internal )?review(?: (?:outcome|findings?|decision))?|reasons?|decision|next steps|further steps|complaints?|appeals?|right(?:s| of appeal| to appeal| to complain).{0,20}|what (?:you|we) .{2,30}|how to (?:complain|appeal)|if you .{2,40})$/i;

/** Whether these words head a part of a letter: its request, its reply, what to do next. */
export const titlesLetter = (text: string): boolean =>
  ofLetter.test(text) || cueIn(text) !== undefined || notAnswer(text) !== undefined;

/** Letters count what stands under the heads, and no other numbers stand there. */
function isLettered(items: readonly Item[], heads: readonly number[]): boolean {
  const starts = items.map(firstNumber);
  const letters = starts.filter((start) => typeof start === 'string').length;
  return letters > 3 && !starts.some((start, i) => typeof start === 'number' && !heads.includes(i));
}

const firstNumber = (item: Item): number | string | undefined =>
  isLineItem(item) ? item.label?.paths[0]?.[0] : undefined;

/** A heading's rank where nothing tells it. */
const rank = 6;

/** `last`: behind this item a head ends the answers; `first`: behind this one it parts them. */
function withoutNumbers(items: readonly Item[], heads: readonly number[], last: number, first = last): readonly Item[] {
  const numbered = new Set(heads);
  return items.map((item, i) => {
    if (!isLineItem(item)) return item;
    // `1.2  You asked for a review` in the section that tells what came before, `4.1` in the one that closes the letter.
    if (
      !numbered.has(i) &&
      (i < first || i > last) &&
      isInSection(item, titleOf(items[heads.findLast((at) => at < i) ?? -1]))
    ) {
      const { label: _, ...rest } = item;
      return { ...rest, body: item.line.words, asks: 0, not: i > last ? ('end' as const) : ('start' as const) };
    }
    if (!numbered.has(i)) return item;
    const { label: _, ...rest } = item;
    const head = { ...rest, body: item.line.words, asks: 0 };
    if (i > first && i < last) return { ...head, line: { ...item.line, heading: item.line.heading ?? rank } };
    return { ...head, not: i > last ? ('end' as const) : ('start' as const) };
  });
}

/** A paragraph that its section's number counts, and that asks nothing. */
function isInSection({ label, line }: LineItem, head: RegExpExecArray | null): boolean {
  const [section, paragraph, ...more] = label?.paths[0] ?? [];
  const isCounted = section === Number(head?.[1]) && typeof paragraph === 'number' && more.length === 0;
  return isCounted && label?.role === 'bare' && !line.words.text.endsWith('?') && !answers.test(head?.[2] ?? '');
}
/** A section whose paragraphs may each answer. */
const answers =
  /\b(?:responses?|repl(?:y|ies)|answers?|findings?|found|decisions?|outcome|information|request(?:ed)?|asked)\b/i;

/** A title in a paragraph of its own. */
const isHead = ({ line, label, path }: LineItem, next: Item | undefined): boolean =>
  line.gap &&
  path === undefined &&
  (label === undefined || label.role === 'bare') &&
  title.test(line.words.text) &&
  (next === undefined || !isLineItem(next) || next.line.gap);
