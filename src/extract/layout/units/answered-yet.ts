import { flatMap } from '../../../text/flat-map.ts';
import { nameOf, type Path } from '../../lines/number-path.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { isAsking, isColumnHead } from '../items/line-signs.ts';
import { answerBehindMark } from './behind-question.ts';

/** Whether most bold lines stand right behind a question that is not bold. */
export function answersInBold(items: readonly Item[], bold: readonly LineItem[]): boolean {
  if (bold.length < 3) return false;
  const among = new Set<Item>(bold);
  const behind = items.filter((item, i) => {
    const before = items[i - 1];
    return among.has(item) && before && isLineItem(before) && !among.has(before) && before.asks >= 0.4;
  }).length;
  return behind > 2 && behind * 3 >= bold.length;
}

/** Nothing but the question so far: no line that could be its answer. */
export function hasOnlyQuestion(unit: { readonly items: readonly Item[] }): boolean {
  // A unit only grows: what was looked at once is not looked at again.
  let seen = looked.get(unit);
  if (!seen) {
    seen = { count: 0, only: true };
    looked.set(unit, seen);
  }
  for (; seen.only && seen.count < unit.items.length; seen.count++) {
    const item = unit.items[seen.count] as Item;
    seen.only = isLineItem(item) && mayAsk(item, seen.count === 0);
  }
  return seen.only;
}

const looked = new WeakMap<object, { count: number; only: boolean }>();

const mayAsk = (item: LineItem, isFirst: boolean): boolean =>
  isFirst
    ? item.label?.role !== 'answer' && answerBehindMark(item.body.text) === undefined
    : item.asks >= 0.4 || item.line.quote > 0;

/** Nothing but the names of columns, one a line, stands between two places: five lines at most. */
export const onlyHeadsBetween = (items: readonly Item[], from: number, to: number): boolean =>
  to - from <= 5 && items.slice(from + 1, to).every((item) => isLineItem(item) && isColumnHead(item.line.words.text));

/** Nothing but a question so far, and plainly one. */
export function isWaiting(unit: { readonly items: readonly Item[] }): boolean {
  const [first] = unit.items;
  return first !== undefined && isLineItem(first) && first.asks >= 0.4 && hasOnlyQuestion(unit);
}

/** Whether a number stands again further on. */
export function standsAgain(items: readonly Item[], { path, at }: { path: Path; at: number }): boolean {
  const name = nameOf(path);
  return items.some((item, i) => i > at && isLineItem(item) && item.path !== undefined && nameOf(item.path) === name);
}

/** Whether most of several lines plainly ask. */
export const mostAsk = (lines: readonly LineItem[]): boolean =>
  lines.length > 3 && lines.filter(isAsking).length * 10 >= lines.length * 7;

/** Whether most bullets ask, and have a line without a bullet right under them. */
export function bulletsAsk(items: readonly Item[]): boolean {
  const bulleted = flatMap(items, (item, i) =>
    isLineItem(item) && item.line.bullet && !item.not ? { item, next: items[i + 1] } : [],
  );
  const asking = bulleted.filter(
    ({ item, next }) => item.asks >= 0.5 && next !== undefined && isLineItem(next) && !next.line.bullet && !next.not,
  );
  return bulleted.length > 3 && asking.length * 10 >= bulleted.length * 7;
}

/** `Question 1` alone on its line: what says `You asked:` right below it is its question. */
export const isBareNumber = ({
  path,
  items: [first, ...more],
}: {
  readonly path?: Path;
  readonly items: readonly Item[];
}): boolean =>
  path !== undefined &&
  more.length === 0 &&
  first !== undefined &&
  isLineItem(first) &&
  first.body.text === '' &&
  first.label?.role !== 'answer';

const isWhollySet = ({ line }: LineItem, style: 'bold' | 'italic'): boolean =>
  line.words.text.length > 11 && line[style] >= line.words.text.length - 1;

/**
 * A question without a number among those that have one: set as they are, in bold or italics, behind an answer, with a labelled answer of
 * its own right under it.
 */
export function isFurtherQuestion(
  item: LineItem,
  below: Item | undefined,
  open: { readonly path?: Path; readonly items: readonly Item[] } | undefined,
): boolean {
  if (!item.line.gap || item.label || !open?.path || !below || !isLineItem(below)) return false;
  const [first] = open.items;
  if (below.label?.role !== 'answer' || below.path || !first || !isLineItem(first) || hasOnlyQuestion(open))
    return false;
  return (['bold', 'italic'] as const).some((style) => isWhollySet(item, style) && isWhollySet(first, style));
}
