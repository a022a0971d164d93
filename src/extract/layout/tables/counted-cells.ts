import { nameOf, type Path } from '../../lines/number-path.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { type Item, isLineItem } from '../items/item.ts';

/** The questions of a letter's lines by their numbers: the first of each. */
export type Numbered = ReadonlyMap<string, Snippet>;

/** The question that a line asks under one number, with that number's name. */
export function numberedQuestion(item: Item): readonly [name: string, words: Snippet] | undefined {
  if (!isLineItem(item) || item.label?.role === 'answer' || item.body.text === '') return undefined;
  const [path, ...more] = item.label?.paths ?? [];
  return path && more.length === 0 ? [nameOf(path), item.body] : undefined;
}

const countedCell =
  /^[([]?(?<words>\p{L}[\p{L}.]{0,14}(?:\s\p{L}{1,8})?|)[\s.]{0,2}(?<number>\d{1,2})(?:[.:)\]]{0,2})$/u;

/** The numbers that a column counts by their rows: in the same words throughout, each behind the one above, the first behind `counted`. */
export function numbersIn(texts: readonly string[], counted = 0): ReadonlyMap<number, Path> | undefined {
  const found = new Map<number, Path>();
  let words: string | undefined;
  let before = counted;
  for (const [i, text] of texts.entries()) {
    if (text === '') continue;
    const { groups } = countedCell.exec(text) ?? {};
    words ??= groups?.words;
    if (!groups || Number(groups.number) !== before + 1 || groups.words !== words) return undefined;
    before++;
    found.set(i, [before]);
  }
  return found.size > 1 ? found : undefined;
}

/** Whether all numbers are questions' of the letter. Four with a `Q` are quarters, unless just so many are asked. */
export const areAsked = (numbers: ReadonlyMap<number, Path>, texts: readonly string[], asked: Numbered): boolean =>
  [...numbers.values()].every((path) => asked.has(nameOf(path))) &&
  (numbers.size !== 4 || asked.size === 4 || !texts.some((text) => /^Q\s?1$/i.test(text)));
