import { nameOf } from '../lines/number-path.ts';
import { slice } from '../lines/snippet.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { asking } from './parted-line.ts';
import { rowsGiven } from './unread.ts';

// Shapes: `Table 1: Calls by quarter` over a table of figures, `Visitors to the website` over another: a reply that only gives tables.
// Not: a sentence that leads to a table, a table of the letter's head, a table under a question.

/** `Table 2: `, `Sheet 3 - ` */
const counted = /^(?:table|sheet|tab|figure|annex|appendix|schedule)\s?(\d{1,2})\s?[.:–—-]\s*/i;

/** The items with what stands right over each table as a question, under the table's number where it has one; absent where no table has a title. */
export function withCaptionsAsked(items: readonly Item[]): Item[] | undefined {
  const found = new Set<Item>();
  items.forEach((item, i) => {
    const above = items[i - 1];
    if (!isLineItem(item) && rowsGiven(item.table) > 1 && above && isLineItem(above) && isCaption(above))
      found.add(above);
  });
  if (found.size === 0) return undefined;
  const taken = new Set(
    items.flatMap((item) => (isLineItem(item) && item.label ? item.label.paths.map((path) => nameOf(path)) : [])),
  );
  return items.map((item): Item => {
    if (!isLineItem(item) || !found.has(item)) return item;
    const { words } = item.line;
    const match = counted.exec(words.text);
    const end = match && !taken.has(match[1] ?? '') ? match[0].length : 0;
    const label = { ...asking, end, paths: end > 0 ? [[Number(match?.[1])]] : [] };
    return { ...item, label, body: slice(words, end), cue: undefined, asks: Math.max(item.asks, 0.5) };
  });
}

const isCaption = ({ line: { words, bullet, quote }, label, not, cue }: LineItem): boolean =>
  !label &&
  !not &&
  !cue &&
  bullet === undefined &&
  quote === 0 &&
  words.text.length < 160 &&
  /^[\p{L}\d].{6,}[^.:;,?]$/u.test(words.text);
