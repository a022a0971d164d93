import type { Table } from '../../lines/block.ts';
import { isFigure } from '../../lines/cell-figure.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { nameOf } from '../../lines/number-path.ts';
import { slice, startOf } from '../../lines/snippet.ts';
import { headsBoth } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';
import { captionOf } from '../items/captions.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { asking } from '../items/parted-line.ts';
import { rowsGiven } from '../unread.ts';

// Shapes: `Table 1: Calls by quarter` over a table of figures, `Visitors to the website` over another: a reply that only gives tables.
// Not: a sentence that leads to a table, a table of the letter's head, a table under a question.

/**
 * The items with what stands right over each table of figures as a question, under the table's number where it has one; absent where no such
 * table has a title, or `drafts` have an answer to a question from each.
 */
export function withCaptionsAsked(items: readonly Item[], drafts: readonly Draft[]): Item[] | undefined {
  const read = new Set(drafts.flatMap(({ question, lines }) => (question ? lines.map((line) => startOf(line)) : [])));
  const found = new Set<Item>();
  items.forEach((item, i) => {
    const above = items[i - 1];
    if (isLineItem(item) || !above || !isLineItem(above) || !isCaption(above) || !isOfFigures(item.table)) return;
    const isRead = item.table.rows.some(({ cells }) => cells.some((cell) => read.has(startOf(...cellWords(cell)))));
    if (!isRead) found.add(above);
  });
  if (found.size === 0) return undefined;
  const taken = new Set(
    items.flatMap((item) => (isLineItem(item) && item.label ? item.label.paths.map((path) => nameOf(path)) : [])),
  );
  const numbered = [...found].filter(
    (item) => isLineItem(item) && /^\d/.test(captionOf(item.line.words.text)?.name ?? ''),
  );
  // One table's number counts no questions, where none has the next one.
  const areCounted = numbered.length > 1 || taken.has('2');
  return items.map((item): Item => {
    if (!isLineItem(item) || !found.has(item)) return item;
    const { words } = item.line;
    const { name = '', end: behind = 0 } = captionOf(words.text) ?? {};
    const end = /^\d/.test(name) && !taken.has(name) ? behind : 0;
    const label = { ...asking, end, paths: end > 0 && areCounted ? [[Number(name)]] : [] };
    return { ...item, label, body: slice(words, end), cue: undefined, asks: Math.max(item.asks, 0.5) };
  });
}

/** Most cells beside the rows' names are figures. */
function isOfFigures(table: Table): boolean {
  const cells = table.rows.slice(1).flatMap(({ cells: [, ...values] }) => values.map(cellText));
  return rowsGiven(table) > 1 && cells.filter(isFigure).length * 2 > cells.length;
}

const isCaption = ({ line: { words, bullet, quote }, label, not, cue }: LineItem): boolean =>
  !label &&
  !not &&
  !cue &&
  bullet === undefined &&
  quote === 0 &&
  words.text.length < 160 &&
  !headsBoth(words.text) &&
  !ofLetter.test(words.text) &&
  !ofReply.test(words.text.slice(captionOf(words.text)?.end ?? 0)) &&
  /^[\p{L}\d].{6,}[^.:;,?]$/u.test(words.text);

/** `Sheet 1: Response` */
const ofReply = /^(?:(?:our|the|foi) )?(?:responses?|reply|replies|answers?|data|figures|results?|information)$/i;
/** The letter's title, the head of a page. */
const ofLetter = /\b(?:freedom of information|foi\w?|eir|information act|ref(?:erence)?\b|page \d|council$)/i;
