import { flatMap } from '../../../text/flat-map.ts';
import { folded } from '../../lines/likeness.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

// Shape: `Graffiti` over two questions and `Rats` over two, and in the reply `Graffiti` over two lines and `Rats` over two, none with a number.

/** The items of a reply without the titles that it repeats from the request, two at least, where nothing has a number: what stands under them answers in order. */
export function withoutTitlesAgain(request: readonly Item[], reply: readonly Item[]): readonly Item[] {
  if (request.length < 6 || reply.length < 6 || request.some(isNumbered) || reply.some(isNumbered)) return reply;
  const titles = new Set(
    flatMap(request, (item, i) => (isTitle(item) && asks(request[i + 1]) ? folded(item.line.words.text) : [])),
  );
  if (titles.size < 2) return reply;
  const isAgain = (item: Item | undefined): boolean =>
    item !== undefined && isTitle(item) && titles.has(folded(item.line.words.text));
  if (reply.filter(isAgain).length !== titles.size) return reply;
  return reply.flatMap((item, i) => {
    if (isAgain(item)) return [];
    return isLineItem(item) && isAgain(reply[i - 1]) ? [{ ...item, line: { ...item.line, gap: true } }] : [item];
  });
}

const isNumbered = (item: Item): boolean => isLineItem(item) && item.label !== undefined && item.label.paths.length > 0;

const isTitle = (item: Item): item is LineItem =>
  isLineItem(item) &&
  (item.line.gap || item.line.heading !== undefined) &&
  item.line.bullet === undefined &&
  !item.label &&
  !item.cue &&
  item.asks < 0.5 &&
  /^\p{Lu}[^.!?;]{2,60}$/u.test(item.line.words.text);

const asks = (item: Item | undefined): boolean =>
  item !== undefined && isLineItem(item) && (item.asks >= 0.5 || item.line.bullet !== undefined);
