import { flatMap } from '../../../text/flat-map.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import { type Item, isLineItem } from '../items/item.ts';

/** A question or a paragraph with the lines that go on with it. */
interface Unit {
  readonly at: number;
  readonly end: number;
  readonly lines: readonly string[];
  readonly asks: boolean;
}

const wordsIn = rememberedOf(({ lines }: Unit): readonly string[] =>
  flatMap(lines, (line) => line.toLowerCase().match(/[\p{L}\d]+/gu) ?? []),
);

/** Its first words, by which its copy is found. */
const keyOf = rememberedOf((unit: Unit): string => wordsIn(unit).slice(0, 7).join(' '));

/**
 * The items without a copy of the questions behind their answers: many a reply that sets out each question has the request once more below it,
 * annexed or quoted. Three questions or more, all of them asked above, with nothing in between that is new; whatever stands behind them stays.
 */
export function withoutCopyBehind(items: readonly Item[]): readonly Item[] {
  if (!asksTwice(items)) return items;
  const units = unitsOf(items);
  const asking = units.filter(({ asks }) => asks);
  const first = new Map<string, Unit>();
  for (const unit of asking) if (!first.has(keyOf(unit))) first.set(keyOf(unit), unit);
  const copies = copiesIn(asking, first);
  const [from, end] = [copies[0]?.at, copies.at(-1)?.end];
  // One answer to several questions is no copy of them.
  if (from === undefined || end === undefined || new Set(copies.map(keyOf)).size < 3) return items;
  if (items.slice(from, end).some((item) => !isLineItem(item))) return items;
  const behind = units.filter((unit) => unit.at >= from && unit.end <= end);
  const known = new Set(units.filter((unit) => unit.end <= from).flatMap((unit) => runsOf(wordsIn(unit))));
  const fresh = behind.filter((unit) => runsOf(wordsIn(unit)).some((run) => !known.has(run)));
  if (fresh.length > behind.length * 0.1) return items;
  // Where the first asking has no answers with it either, only a bare list of questions is a copy.
  const lengths = lengthsOf(asking, units);
  const shorter = copies.filter(
    (copy) => (lengths.get(copy) ?? 0) < (lengths.get(first.get(keyOf(copy)) ?? copy) ?? 0),
  );
  return shorter.length >= copies.length * 0.6 || behind.length <= copies.length * 1.3
    ? [...items.slice(0, from), ...items.slice(end)]
    : items;
}

/**
 * Whether the last three questions begin as earlier ones do, capitals apart, with nothing between them that is new: few letters hold a copy, and
 * most that ask twice answer the second time.
 */
function asksTwice(items: readonly Item[]): boolean {
  const heads = new Set<string>();
  const again: number[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (!isLineItem(item) || item.asks < 0.4) continue;
    const head = item.body.text.slice(0, 14).toLowerCase();
    if (heads.has(head)) again.push(at);
    else heads.add(head);
  }
  const [first, second, third] = again.slice(-3);
  if (first === undefined || second === undefined || third === undefined) return false;
  const known = new Set(items.slice(0, first).map((item) => (isLineItem(item) ? item.body.text : '')));
  const answers = (from: number, to: number): boolean =>
    items
      .slice(from + 1, to)
      .some((item) => isLineItem(item) && !known.has(item.body.text) && !/^\p{Ll}/u.test(item.body.text));
  return !answers(first, second) || !answers(second, third);
}

/** From the end on, as far as nine of ten are questions that stand before all of them; a page's edge may part one in two. */
function copiesIn(asking: readonly Unit[], first: ReadonlyMap<string, Unit>): readonly Unit[] {
  let from = asking.length;
  let copies = 0;
  let lastFirst = -1;
  for (let i = asking.length - 1; i >= 0; i--) {
    const unit = asking[i] as Unit;
    const original = first.get(keyOf(unit)) ?? unit;
    if (original === unit) continue;
    copies++;
    lastFirst = Math.max(lastFirst, original.at);
    if (lastFirst < unit.at && copies >= (asking.length - i) * 0.9) from = i;
  }
  return asking.slice(from);
}

function unitsOf(items: readonly Item[]): Unit[] {
  const units: { at: number; end: number; lines: string[]; asks: boolean }[] = [];
  items.forEach((item, at) => {
    const asks = isLineItem(item) && item.asks >= 0.4 && item.not === undefined;
    const last = units.at(-1);
    if (last && isLineItem(item) && !item.label && !item.line.gap && item.line.heading === undefined) {
      last.end = at + 1;
      last.asks ||= asks;
      last.lines.push(item.body.text);
    } else units.push({ at, end: at + 1, lines: isLineItem(item) ? [item.body.text] : [], asks });
  });
  return units;
}

/** Each word with the three before it. */
const runsOf = (words: readonly string[]): string[] =>
  words.map((word, i) => `${words[i - 3] ?? ''} ${words[i - 2] ?? ''} ${words[i - 1] ?? ''} ${word}`);

/** How many words stand from each question to the next. */
function lengthsOf(asking: readonly Unit[], units: readonly Unit[]): ReadonlyMap<Unit, number> {
  const lengths = new Map<Unit, number>();
  let next = 0;
  for (const unit of units) {
    if (unit === asking[next]) next++;
    const question = asking[next - 1];
    if (question) lengths.set(question, (lengths.get(question) ?? 0) + wordsIn(unit).length);
  }
  return lengths;
}
