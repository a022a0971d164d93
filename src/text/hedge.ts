import type { Token } from './tokens.ts';

/**
 * What the words about a number do to it: `about` hedges (circa, just over, up to, an estimate), `below` gives only its upper
 * end (fewer than 5).
 */
export type Hedge = 'about' | 'below';

/** Phrases before a number, each ending just before it, longest first within a last word. */
const before: readonly (readonly [phrase: string, hedge: Hedge])[] = [
  ['in the region of', 'about'],
  ['in the order of', 'about'],
  ['to the region of', 'about'],
  ['in excess of', 'about'],
  ['a little over', 'about'],
  ['a little under', 'about'],
  ['no more than', 'about'],
  ['not more than', 'about'],
  ['no fewer than', 'about'],
  ['not less than', 'about'],
  ['no less than', 'about'],
  ['up to', 'about'],
  ['close to', 'about'],
  ['something like', 'about'],
  ['somewhere around', 'about'],
  ['somewhere near', 'about'],
  ['getting on for', 'about'],
  ['upwards of', 'about'],
  ['in the neighbourhood of', 'about'],
  ['just over', 'about'],
  ['just under', 'about'],
  ['more than', 'about'],
  ['greater than', 'about'],
  ['at least', 'about'],
  ['at most', 'about'],
  ['estimate of', 'about'],
  ['estimated at', 'about'],
  ['estimated to be', 'about'],
  ['estimate is', 'about'],
  ['estimated', 'about'],
  ['estimate', 'about'],
  ['est .', 'about'],
  ['est', 'about'],
  ['approx .', 'about'],
  ['approx', 'about'],
  ['approximately', 'about'],
  ['approximateiy', 'about'],
  ['approximatly', 'about'],
  ['approxirnately', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['circa', 'about'],
  ['circ', 'about'],
  ['ca .', 'about'],
  ['ca', 'about'],
  ['c .', 'about'],
  ['c', 'about'],
  ['roughly', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['some', 'about'],
  ['over', 'about'],
  ['tua', 'about'],
  ['oddeutu', 'about'],
  ['rhyw', 'about'],
  ['bron', 'about'],
  ['dros', 'about'],
  ['mwy na', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'about'],
  ['> =', 'about'],
  ['fewer than', 'below'],
  ['less than', 'below'],
  ['lower than', 'below'],
  ['under', 'below'],
  ['below', 'below'],
  ['<', 'below'],
];

const after: readonly string[] = [
  'approx',
  'approximately',
  '( approx',
  '( approximately',
  '( estimate',
  '( estimated',
  '( est',
  '( circa',
  '( tua',
  'est',
  'estimate',
  'estimated',
  '+',
  'plus',
  'or so',
  'ish',
  '- ish',
  'or thereabouts',
  'on average approx',
  '( forecast outturn',
  '( projected outturn',
  '( estimated outturn',
  '( predicted outturn',
  '( rounded',
  'rounded',
  '( to the nearest',
  ', to the nearest',
  'to the nearest',
];

interface Phrase {
  readonly words: readonly string[];
  readonly hedge: Hedge;
}

const byLast = new Map<string, Phrase[]>();
for (const [phrase, hedge] of before) {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  byLast.set(last, [...(byLast.get(last) ?? []), { words, hedge }]);
}

const byFirst = new Map<string, string[][]>();
for (const phrase of after) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
}

/** Words that may stand between a hedge and its number: approximately *a total of* 5, circa *c.* */
const between = new Set('a an the total of only just budget'.split(' '));

/** "Add up to", "went up to": a sum or a rise, and no bound. */
const risen = /^(?:add(?:s|ed|ing)?|went|gone|goes|going|rose|risen|rising|moved|crept|climbed|jumped)$/;

/** The hedge whose phrase ends just before token `from`. */
export function hedgeBefore(tokens: readonly Token[], from: number): Hedge | undefined {
  for (let last = from - 1, skipped = 0; last >= 0 && skipped <= 3; last--, skipped++) {
    const token = tokens[last];
    if (token === undefined) return undefined;
    const phrase = byLast
      .get(token.text)
      ?.find(({ words }) => words.every((word, i) => tokens[last - words.length + 1 + i]?.text === word));
    if (phrase?.words[0] === 'up' && risen.test(tokens[last - 2]?.text ?? '')) return undefined;
    if (phrase) return phrase.hedge;
    if (!between.has(token.text) && token.kind !== 'break' && token.text !== '(') return undefined;
  }
  return undefined;
}

const besideShared =
  /^(?:a|an|per|each|every|in|the|day|week|month|quarter|year|annum|or|and|,|\/|calls|visits|visitors|users|sessions|reports|so|which|is)$/;
const periods = /^(?:day|week|month|quarter|year|annum)$/;

/** "Around 31,500 a month, or 378,000 a year": the hedge is said once of both. */
export function hedgeShared(tokens: readonly Token[], from: number): boolean {
  let saysPeriod = false;
  for (let at = from - 1; at >= 0 && at >= from - 8; at--) {
    const token = tokens[at];
    if (token?.kind === 'number') return saysPeriod && hedgeBefore(tokens, at) === 'about';
    if (token === undefined || !besideShared.test(token.text)) return false;
    saysPeriod ||= periods.test(token.text);
  }
  return false;
}

/** Whether a hedge follows the number that ends before token `to`. "+ VAT" and "+ £300" add something else. */
export function hedgeAfter(tokens: readonly Token[], to: number): boolean {
  const found = (byFirst.get(tokens[to]?.text ?? '') ?? []).find((words) =>
    words.every((word, i) => tokens[to + i]?.text === word),
  );
  if (!found) return false;
  if (found[0] !== '+' && found[0] !== 'plus') return true;
  const next = tokens[to + 1];
  return next === undefined || next.kind === 'break' || /^[.,;)]$/.test(next.text);
}

/** Whether the sentence's words after token `to` call the number an estimate: "94,200 (mid-2022 estimate)". */
export function estimateAfter(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < tokens.length && at < to + 7; at++) {
    const token = tokens[at];
    if (token === undefined || token.text === '.' || token.text === ';' || token.text === '£') return false;
    if (/^estimat|^rounded$/.test(token.text)) return true;
    if (token.kind === 'number' && token.grouped) return false;
  }
  return false;
}

/** Whether the sentence's words before token `from` call the number an estimate ("it is estimated that we send 300"). */
export function estimateBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 12; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || token.text === '.' || token.text === ';') return false;
    if (token.text.startsWith('estimat') || token.text.startsWith('approximat')) return true;
  }
  return false;
}
