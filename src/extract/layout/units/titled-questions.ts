import { putUnder } from '../../../text/put-under.ts';
import { valueLike } from '../../lines/value-like.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { isCapitals } from '../items/line-signs.ts';

// Shapes: `## Number of trees` over `How many trees were planted?`, `**Rents**` over `What is charged for a plot?`, further on the same again.
// Not: `**Two officers**` between the question that it answers and the next.

/**
 * The lines that only name the subject of the question right below them, however much they may sound as if they asked: two at least of one style
 * (a heading's rank, bold, italic, capitals), or plain ones over nearly every question.
 */
export function titlesOverQuestions(items: readonly Item[]): ReadonlySet<Item> {
  const byStyle = new Map<string, Item[]>();
  let asking = 0;
  for (let i = 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (!asksPlainly(item)) continue;
    asking++;
    const above = items[i - 1] as Item;
    if (isTitle(above) && !waits(items[i - 2])) addTo(byStyle, styleOf(above), above);
  }
  if (asking < 2) return none;
  const found = [...byStyle].flatMap(([style, titles]) =>
    (style === plain ? titles.length > 2 && titles.length * 10 >= asking * 9 : titles.length > 1) ? titles : [],
  );
  return found.length > 0 ? new Set(found) : none;
}

function addTo(byStyle: Map<string, Item[]>, style: string, title: Item): void {
  putUnder(byStyle, style, title);
}

const none: ReadonlySet<Item> = new Set();

const asksPlainly = (item: Item): item is LineItem =>
  isLineItem(item) && !item.path && !item.not && !item.cue && item.asks >= 0.75 && item.line.words.text.length > 11;

/** A question that nothing has answered yet: what stands behind it may. */
const waits = (item: Item | undefined): boolean => item !== undefined && isLineItem(item) && item.asks >= 0.4;

function isTitle(item: Item): item is LineItem {
  if (!isLineItem(item) || item.label || item.cue || item.not || item.line.bullet !== undefined) return false;
  const { heading, gap, words } = item.line;
  const { text } = words;
  return (
    (gap || heading !== undefined) &&
    text.length < 80 &&
    /^\p{Lu}[^?!;]+[^.?!;,]$/u.test(text) &&
    text.split(' ').length < 10 &&
    !valueLike.test(text)
  );
}

const plain = '';

function styleOf({ line: { heading, bold, italic, words } }: LineItem): string {
  const { text } = words;
  if (heading !== undefined) return `h${heading}`;
  if (bold >= text.length - 1) return 'bold';
  if (italic >= text.length - 1) return 'italic';
  return isCapitals(text) ? 'capitals' : plain;
}
