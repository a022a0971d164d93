import { cardinals } from './numbers-as-words.ts';
import type { Token } from './tokens.ts';

const tens = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ...cardinals.map((word, i) => [word, i + 1] as const),
  ...tens.map((word, i) => [word, 30 + 10 * i] as const),
  ['dozen', 12],
  ['half', 0.5],
]);

/** The multipliers, as words and as letters; a lone `m` is a million only where the caller says so. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
]);

/** Words that make "one" no number: one of, one-off, one stop shop, no one, each one. */
const notOneAfter = new Set('of off stop to another time single or year-round page'.split(' '));
const notOneBefore = new Set('no the this that each every any only which square day at in'.split(' '));

/** `a hundred`, `a million`: one of them. */
const oneOf = new Set(['hundred', 'thousand', 'million']);

const anyNumberWord = new RegExp([...small.keys(), ...oneOf].join('|'), 'i');

/** What may go on a number in words after its thousands or millions: `, two hundred thousand`, ` and fifty`. */
function goesOnAt(tokens: readonly Token[], to: number, from: number): number | undefined {
  const text = (i: number) => tokens[i]?.text ?? '';
  const isSmall = (i: number) => (small.get(text(i)) ?? 0) >= 1;
  if (isSmall(to)) return to;
  if (text(to) === 'and' && isSmall(to + 1)) {
    // "Between one thousand and two thousand" are two numbers; "one thousand and two" is one.
    const scaled = [to + 2, to + 3].some((i) => text(i) === 'thousand' || text(i) === 'million');
    return scaled || text(from - 1) === 'between' ? undefined : to + 1;
  }
  const comma = text(to) === ',' ? to + 1 : to;
  const large = (i: number) => isSmall(i) && (oneOf.has(text(i + 1)) || oneOf.has(text(i + 2)) || text(i + 1) === '-');
  return comma > to && large(comma) ? comma : undefined;
}

/** Whether a text may hold a figure: a digit, or a word that could be part of a number. */
export const mayHoldFigure = (text: string): boolean => /\d/.test(text) || anyNumberWord.test(text);

/** Whether a number in words may begin with this one. */
export const beginsNumber = (word: string): boolean => small.has(word) || word === 'a';

/** `a quarter of a million`, `three quarters of a million`. */
function partOfMillion(tokens: readonly Token[], from: number): { value: number; to: number } | undefined {
  const text = (i: number) => tokens[i]?.text ?? '';
  const quarters = text(from) === 'three' ? 3 : text(from) === 'a' || text(from) === 'one' ? 1 : 0;
  if (quarters === 0) return undefined;
  const at = from + (text(from + 1) === '-' ? 2 : 1);
  if (text(at) !== (quarters === 3 ? 'quarters' : 'quarter') || text(at + 1) !== 'of') return undefined;
  return text(at + 2) === 'a' && text(at + 3) === 'million' ? { value: quarters * 250_000, to: at + 4 } : undefined;
}

/** A number in words (`six`, `twenty-five`, `two hundred and ten thousand`, `half a million`, `a hundred`) that starts at token `from`. */
export function numberInWords(tokens: readonly Token[], from: number): { value: number; to: number } | undefined {
  const text = (i: number) => tokens[i]?.text ?? '';
  const ofMillion = partOfMillion(tokens, from);
  if (ofMillion) return ofMillion;
  // "A third of a million" is no million.
  const isA = text(from) === 'a' && oneOf.has(text(from + 1)) && text(from - 1) !== 'of' && text(from - 1) !== 'half';
  const first = isA ? 1 : small.get(text(from));
  if (first === undefined || tokens[from]?.kind !== 'word') return undefined;
  if (first === 0.5)
    return text(from + 1) === 'a' && text(from + 2) === 'million' ? { value: 5e5, to: from + 3 } : undefined;
  if (first === 1 && !isA) {
    const next = text(from + 1) === '-' ? text(from + 2) : text(from + 1);
    if (notOneAfter.has(next) || notOneBefore.has(text(from - 1))) return undefined;
  }
  let total = 0;
  let part = first;
  let to = from + 1;
  let lastWasTens = first >= 20;
  for (; to < tokens.length; ) {
    const dash = text(to) === '-' ? 1 : 0;
    const word = text(to + dash);
    const value = small.get(word);
    if (value !== undefined && value > 0 && value < 10 && lastWasTens) {
      part += value;
      to += dash + 1;
      lastWasTens = false;
    } else if (dash === 0 && word === 'and' && text(to + 1) === 'a' && text(to + 2) === 'half' && part < 100) {
      part += 0.5;
      to += 3;
      lastWasTens = false;
    } else if (dash === 0 && word === 'hundred' && part < 100) {
      part *= 100;
      to++;
      const and = text(to) === 'and' ? 1 : 0;
      const rest = small.get(text(to + and));
      lastWasTens = false;
      if (rest !== undefined && rest >= 1) {
        part += rest;
        lastWasTens = rest >= 20;
        to += and + 1;
      }
    } else if (dash === 0 && (word === 'thousand' || word === 'million') && part > 0) {
      total += part * (scales.get(word) ?? 1);
      part = 0;
      to++;
      if (text(to) === 'and' && text(to + 1) === 'a' && text(to + 2) === 'half') {
        total += 0.5 * (scales.get(word) ?? 1);
        to += 3;
      }
      const rest = goesOnAt(tokens, to, from);
      if (rest === undefined) break;
      part = small.get(text(rest)) ?? 0;
      lastWasTens = part >= 20;
      to = rest + 1;
    } else break;
  }
  return { value: total + part, to };
}
