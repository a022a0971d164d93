import { anyCardinal, anyOrdinal, numberOfWord } from '../../../text/numbers-as-words.ts';
import type { Label } from '../../lines/label.ts';
import { type Path, romans } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { leadsOf } from './leads.ts';

// Shapes, at the start of a line: `Qu.1`, `{1}`, `Re 1:`, `One.`, `A)`, `III.`, `#4` alone over its words; `Items 2 to 4.`, `One and two:` for several.

/** A count's mark at the start of a line. */
export interface Counted {
  readonly at: number;
  /** How it is written, with its number left out. */
  readonly key: string;
  readonly number: number;
  /** The last of several: `Items 2 to 4.` */
  readonly last: number;
  readonly end: number;
  readonly path: (number: number) => Path;
}

/** So many counts of a letter are tried against each other. */
export const mostCounts = 12;

/** The marks of a letter by how they are written, the commonest first, and of those the longest. */
export function countsIn(items: readonly Item[]): (readonly Counted[])[] {
  const counts = new Map<string, Counted[]>();
  items.forEach((item, at) => {
    if (!isLineItem(item)) return;
    for (const mark of countedAt(item, at)) {
      const known = counts.get(mark.key);
      if (known) {
        const before = known.at(-1);
        if (before?.at !== at || before.last !== mark.last) known.push(mark);
      } else counts.set(mark.key, [mark]);
    }
  });
  const endOf = ([first]: readonly Counted[]): number => first?.end ?? 0;
  return [...counts.values()]
    .sort((one, other) => other.length - one.length || endOf(other) - endOf(one))
    .slice(0, mostCounts);
}

const oneOf = `(?:\\d{1,2}|${anyCardinal}|${anyOrdinal}|[A-L])`;
/** `Items 2 to 4`, `{2-3}`, `One and two`: the words before, the first and the last. */
const joined = new RegExp(
  `^(?<before>[^\\d\\n]{0,24}?)(?<![\\p{L}\\d])(?<first>${oneOf})(?<by>\\s?[-–&]\\s?|/|,\\s?|\\s(?:to|and)\\s)(?<last>${oneOf})(?![\\p{L}\\d,.]\\d|[\\p{L}\\d])`,
  'iu',
);
/** The letter that counts in a mark: `[A] `, `b - `, `Reply C: `. */
const letterIn = /(?<![\p{L}\p{N}’'])[A-La-l](?![\p{L}\p{N}’'])/u;
/** `#1`, `§2`, `-3-` alone over its words. */
const alone = /^[^\p{L}\p{N}\s£$€]{0,2}\s?(\d{1,2})\s?[^\p{L}\p{N}\s£$€%]{0,2}$/u;

/** The marks with a number at the start of a line, those for several first. */
function countedAt(item: LineItem, at: number): Counted[] {
  const { text } = item.line.words;
  const range = joined.exec(text.slice(0, 60));
  const single = marksOf(item, at, text, 0, item.label);
  if (!range?.groups) return single;
  const { before = '', first = '', last = '', by = '' } = range.groups;
  const cut = by.length + last.length;
  const plain = `${before.replace(/s(?=\.?\s*$)/, '')}${first}${text.slice(before.length + first.length + cut)}`;
  return [...marksOf(item, at, plain, text.length - plain.length, readLabel(plain), numberOf(last)), ...single];
}

/** The marks that a text begins with, so many characters shorter than the line. */
function marksOf({ line }: LineItem, at: number, text: string, shift: number, label?: Label, upTo?: number): Counted[] {
  const found: Counted[] = [];
  const add = (key: string, number: number | undefined, end: number, path: Counted['path']): void => {
    const last = upTo ?? number;
    if (number !== undefined && number > 0 && last !== undefined && last >= number && number < 100)
      found.push({ at, key, number, last, end, path });
  };
  const [path, ...more] = label?.paths ?? [];
  if (label && path?.length === 1 && more.length === 0) {
    const step = path[0] ?? 0;
    const shape = `${label.role} ${shapeOf(text.slice(0, label.end))}`;
    if (typeof step === 'number') add(shape, step, label.end + shift, (number) => [number]);
    else {
      add(`${shape} a`, letterValue(step), label.end + shift, (number) => [letterAt(number)]);
      add(`${shape} i`, romans.indexOf(step.toLowerCase()) + 1, label.end + shift, (number) => [
        romans[number - 1] ?? number,
      ]);
    }
  }
  for (const { key, number, end, close } of leadsOf({ ...line, words: { ...line.words, text } })) {
    const letter = number === undefined && close === 0 ? letterIn.exec(text.slice(0, end))?.[0] : undefined;
    if (letter) add(key.replace(letterIn, '@'), letterValue(letter), end + shift, (one) => [letterAt(one)]);
    else if (close === 0) add(key, number, end + shift, (one) => [one]);
  }
  const sole = upTo === undefined ? alone.exec(text) : undefined;
  if (sole) add(shapeOf(text), Number(sole[1]), text.length, (number) => [number]);
  return found;
}

const shapeOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/\d+/g, '#')
    .replace(/(?<!\p{L})[a-z]{1,4}(?=\W*$)/u, '@');

const letterAt = (number: number): string => String.fromCharCode(96 + number);
const letterValue = (text: string): number | undefined =>
  /^[a-z]$/i.test(text) ? text.toLowerCase().charCodeAt(0) - 96 : undefined;

/** `4`, `four`, `fourth`, `d` */
function numberOf(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text);
  const word = text.toLowerCase();
  return letterValue(word) ?? numberOfWord(word);
}
