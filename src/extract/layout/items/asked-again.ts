import { folded } from '../../lines/likeness.ts';
import type { Path } from '../../lines/number-path.ts';
import { continues } from '../../lines/wraps.ts';
import { asQuestions } from './as-questions.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { notAnswer } from './not-answers.ts';

// Shape: a list of what is asked, and further on the same lines once more, each over its answer: `- Waste: what it cost` ... `Waste: what it cost` /
// `£4,000`. Not: questions with numbers both times, which tell themselves; a menu of a page that stands at its head and its foot.

/** A line of the request and where it stands again. */
interface Pair {
  readonly first: number;
  readonly again: number;
}

/** The items without the list of what was asked, and a question's label, with the number that it had there, on each of its lines where it stands again over an answer. */
export function withAskedAgain(items: readonly Item[]): readonly Item[] {
  if (!mayStandAgain(items)) return items;
  const pairs = withoutWraps(items, pairsIn(items));
  const [head] = pairs;
  const last = pairs.at(-1);
  if (!head || !last || pairs.length < 2) return items;
  const again = pairs.map((pair) => items[pair.again] as LineItem);
  // Numbers tell by themselves which is which.
  if (again.filter(({ label }) => label?.paths.length).length * 2 > again.length) return items;
  if (!isList(items, pairs) || !isAnswered(items, pairs) || !isAsked(items, pairs)) return items;
  const heads = new Set<Item>(again.filter(({ label }) => label === undefined));
  const from = leadsTo(items[head.first - 1]) ? head.first - 1 : head.first;
  const listed = new Set<Item>(items.slice(from, endOfList(items, last)));
  const numbers = new Map<Item, readonly Path[]>();
  for (const pair of pairs) {
    const { label } = items[pair.first] as LineItem;
    if (label?.paths.length === 1) numbers.set(items[pair.again] as Item, label.paths);
  }
  return asQuestions(
    items.filter((item) => !listed.has(item)),
    heads,
    numbers,
  );
}

/** Cheap: whether two lines stand in the file a second time, letter by letter and without a label there. */
function mayStandAgain(items: readonly Item[]): boolean {
  const seen = new Set<string>();
  let again = 0;
  for (const item of items) {
    if (!isLineItem(item) || item.body.text.length < 12) continue;
    if (!item.label && seen.has(item.body.text)) again++;
    if (again > 1) return true;
    seen.add(item.body.text);
  }
  return false;
}

/** `Please tell me:` */
const leadsTo = (item: Item | undefined): boolean =>
  item !== undefined &&
  isLineItem(item) &&
  !item.cue &&
  !item.label &&
  item.asks >= 0.5 &&
  /:$/.test(item.line.words.text);

const keyOf = (item: Item): string | undefined => {
  if (!isLineItem(item) || item.cue) return undefined;
  // A line that only looks like the page's foot, since it stands at its head as well.
  if (item.not === 'end' && notAnswer(item.line.words.text) === 'end') return undefined;
  const key = item.body.text.length < 400 ? folded(item.body.text) : '';
  return key.length >= 12 && key.includes(' ') ? key : undefined;
};

/** Lines that stand twice, in the same order both times, all of them for the first time before any stands again. */
function pairsIn(items: readonly Item[]): readonly Pair[] {
  const places = new Map<string, number>();
  const found: Pair[] = [];
  for (let i = 0; i < items.length; i++) {
    const key = keyOf(items[i] as Item);
    if (key === undefined) continue;
    const first = places.get(key);
    if (first === undefined) places.set(key, i);
    else if (first > (found.at(-1)?.first ?? -1) && first < (found[0]?.again ?? i)) found.push({ first, again: i });
  }
  return found;
}

/** Without the further lines of a paragraph that stands again as a whole. */
const withoutWraps = (items: readonly Item[], pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(({ first, again }, i) => {
    const before = pairs[i - 1];
    return !(before?.again === again - 1 && before.first === first - 1 && wraps(items[first - 1], items[first]));
  });

const wraps = (above: Item | undefined, item: Item | undefined): boolean =>
  above !== undefined &&
  item !== undefined &&
  isLineItem(above) &&
  isLineItem(item) &&
  !item.line.gap &&
  !item.label &&
  continues(above.line.words.text, item.line.words.text);

/** What belongs to the last line of the list. */
function endOfList(items: readonly Item[], { first }: Pair): number {
  let end = first + 1;
  while (end < items.length && wraps(items[end - 1], items[end])) end++;
  return end;
}

/** Hardly anything but the lines stands among them for the first time. */
function isList(items: readonly Item[], pairs: readonly Pair[]): boolean {
  const listed = new Set(pairs.map(({ first }) => first));
  const from = pairs[0]?.first ?? 0;
  const to = pairs.at(-1)?.first ?? 0;
  let others = 0;
  for (let i = from + 1; i <= to; i++) if (!listed.has(i) && !wraps(items[i - 1], items[i])) others++;
  return others * 3 <= pairs.length;
}

/** Nearly each has something under it the second time. */
function isAnswered(items: readonly Item[], pairs: readonly Pair[]): boolean {
  const answered = pairs.filter(({ again }, i) => {
    const end = pairs[i + 1]?.again ?? items.length;
    const below = items.slice(again + 1, end).find((item, k) => !wraps(items[again + k], item));
    return below !== undefined && (!isLineItem(below) || below.not !== 'end');
  });
  return answered.length * 5 >= pairs.length * 4;
}

/** The list is led to as one of what is asked, or half of it asks. */
function isAsked(items: readonly Item[], pairs: readonly Pair[]): boolean {
  const above = items[(pairs[0]?.first ?? 0) - 1];
  if (above && isLineItem(above) && (above.cue === 'request' || above.asks >= 0.5)) return true;
  const asking = pairs.filter(({ first }) => (items[first] as LineItem).asks >= 0.25);
  return asking.length * 2 >= pairs.length;
}
