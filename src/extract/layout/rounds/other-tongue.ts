import { flatMap } from '../../../text/flat-map.ts';
import { nameOf } from '../../lines/number-path.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

// Shape: the letter in Welsh, its questions and answers counted through, and then the same letter in English; or the other way about.
// Not: both languages on a line, a Welsh letter alone.

/** How a Welsh question begins. */
export const asksInWelsh =
  /^(?:faint|beth|pa|pwy|pryd|sut|sawl|pam|ble|a (?:oes|yw|ydy|ydych|ydyw)|nodwch|rhowch|darparwch|cyfanswm|nifer)(?=[\s,])/i;
/** Small words that no English sentence has. */
const welsh =
  /(?:^|[\s'’])(?:yn|yr|y|ar|gan|mae|sydd|oes|nid|nad|faint|pa|bob|eich|ein|gennym|hon|hwn|wybodaeth|gyfer|flwyddyn|ac|wedi|bod|yw)(?=$|[\s?.,:;'’])/gi;

const isNumbered = (item: Item): item is LineItem =>
  isLineItem(item) && item.label?.paths.length === 1 && item.label.strength !== 'weak';

/** `C3` (`cwestiwn 3`) is 3. */
const nameIn = ({ label }: LineItem): string => nameOf(label?.paths[0] ?? []).replace(/^c(?=\d)/i, '');

/** Whether every fourth word at least is one that only Welsh has. */
export const isWelshText = (text: string): boolean => (text.match(welsh)?.length ?? 0) * 4 >= text.split(' ').length;

const isWelsh = ({ body: { text } }: LineItem): boolean => asksInWelsh.test(text) || isWelshText(text);

/** `C1. Faint ...?` (`cwestiwn`) right over `Q1. How many ...?`: the question in Welsh. */
const askedInBoth = /^C\.?\s?(\d{1,2}[a-z]?)[.:)]?\s+(?=\S)/;

function withoutTwins(items: readonly Item[]): readonly Item[] {
  const textAt = (at: number): string => {
    const item = items[at];
    return item && isLineItem(item) ? item.line.words.text : '';
  };
  const twins = new Set<Item>();
  items.forEach((item, at) => {
    const number = askedInBoth.exec(textAt(at))?.[1];
    if (number === undefined) return;
    // A long one is broken over a line or two.
    for (let below = at + 1; below < at + 4; below++) {
      if (!new RegExp(`^Q\\.?\\s?${number}\\b`).test(textAt(below))) continue;
      for (let own = at; own < below; own++) twins.add(items[own] ?? item);
      break;
    }
  });
  return twins.size > 1 ? items.filter((item) => !twins.has(item)) : items;
}

/** The items without the Welsh half of a letter that has the same numbers in English: each question is given once, in English. */
export function withoutOtherTongue(all: readonly Item[]): readonly Item[] {
  const items = withoutTwins(all);
  const numbered = flatMap(items, (item, at) => (isNumbered(item) ? [{ item, at, name: nameIn(item) }] : []));
  if (numbered.length < 4 || numbered.length % 2 > 0) return items;
  const half = numbered.length / 2;
  const [first, second] = [numbered.slice(0, half), numbered.slice(half)];
  if (first.some(({ name }, i) => name !== second[i]?.name)) return items;
  // Most letters have no Welsh: one half is read as far as its first English items, the other only beside one that is Welsh.
  const isMostlyWelsh = (part: typeof numbered): boolean => {
    let english = 0;
    return part.every(({ item }) => isWelsh(item) || ++english * 10 <= half * 3);
  };
  const hasWelsh = (part: typeof numbered): boolean => part.some(({ item }) => isWelsh(item));
  if (isMostlyWelsh(first) && !hasWelsh(second)) return withoutBetween(items, first[0]?.at, second[0]?.at);
  // What stands behind the Welsh half's last answer is the letter's close.
  if (isMostlyWelsh(second) && !hasWelsh(first)) {
    const isNot = (item: Item, kind: LineItem['not']): boolean => isLineItem(item) && item.not === kind;
    const [from, last, until] = [first.at(-1)?.at ?? 0, second.at(-1)?.at ?? 0, second[0]?.at ?? 0];
    const opening = items.findIndex((item, i) => i > from && i < until && isNot(item, 'start'));
    const end = items.findIndex((item, i) => i > last && isNot(item, 'end'));
    return withoutBetween(items, opening < 0 ? until : opening, end < 0 ? items.length : end);
  }
  return items;
}

const withoutBetween = (items: readonly Item[], from = 0, to = 0): readonly Item[] => [
  ...items.slice(0, from),
  ...items.slice(to),
];
