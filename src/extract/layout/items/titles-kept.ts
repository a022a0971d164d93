import { givesFigure, rowsGiven } from '../unread.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { isCapitals } from './line-signs.ts';

// Shapes: `## Customer services` over `### Calls answered`, between other topics; `LEGAL SERVICES` over `Cost of advice` over `£41,200`. Not: who signs,
// above an annex; what heads the letter's close, with nothing behind it that gives a figure.

/** So many figures stand above such a title, and behind it. */
const fewest = { above: 2, behind: 3 } as const;

/** The items in which a topic that sounds like the letter's close (a team, a right) is none of it, where the answers go on behind. */
export function withTitlesKept(items: readonly Item[]): readonly Item[] {
  const places = items.flatMap((item, i) =>
    isLineItem(item) && item.not === 'end' && mayHead(items, i, item) ? i : [],
  );
  if (places.length === 0) return items;
  let all = 0;
  const before = items.map((item) => (gives(item) ? all++ : all));
  const kept = new Set(
    places.filter((at) => (before[at] ?? 0) >= fewest.above && all - (before[at] ?? 0) >= fewest.behind),
  );
  return kept.size === 0 ? items : items.map((item, i) => (kept.has(i) ? { ...item, not: undefined } : item));
}

function gives(item: Item): boolean {
  if (!isLineItem(item)) return rowsGiven(item.table) > 0;
  return item.not === undefined && item.cue === undefined && item.asks < 0.3 && givesFigure(item.body.text);
}

/** A few words, dressed as a title or the name of a service, between what is no part of the letter's close. */
function mayHead(items: readonly Item[], at: number, { line, label }: LineItem): boolean {
  const { text } = line.words;
  if (label || text.length > 60 || !/^\p{Lu}[\p{L}\p{M} ,&’'/()-]+:?$/u.test(text) || person.test(text)) return false;
  const [above, below] = [items[at - 1], items[at + 1]];
  if (!above || !below || closes(above) || closes(below)) return false;
  const isDressed =
    line.heading !== undefined ||
    (line.bold > 0 && line.bold >= text.length - 1) ||
    (text.length > 5 && isCapitals(text));
  return isDressed || (line.gap && service.test(text));
}

const closes = (item: Item): boolean => isLineItem(item) && item.not !== undefined;
const person = /\b(?:officer|manager|assistant|co-?ordinator|advis[eo]r|solicitor|director|head of|yours|regards)\b/i;
const service = /\b(?:services?|relations|compliance|governance|rights|management|access)$/i;
