import type { Span } from '../model/span.ts';
import type { Amount } from './found.ts';
import { estimateAfter, estimateBefore, hedgeAfter, hedgeBefore, hedgeShared } from './hedge.ts';
import { beginsNumber } from './number-words.ts';
import { lostSigns, type Numeral, numeralAt, tidy } from './numeral.ts';
import type { Token } from './tokens.ts';

/**
 * A number or a range with all that stands tight around it: `£45,000-£50,000`, `between 5 and 10`, `1.2 million`, `six`,
 * `(130,000` (a pound sign that a scan lost). What it counts is for the recognisers to say.
 */
export interface Quantity {
  readonly amount: Amount;
  readonly span: Span;
  /** Its first token, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly approximate: boolean;
  /** Fewer than, under: the amount is a range from nought to this. */
  readonly below: boolean;
  /** `word`: pounds, GBP. `lost`: a sign stands where a scan may have misread the pound sign. */
  readonly currency?: 'sign' | 'word' | 'lost';
  /** The number could be a calendar year: four plain digits from 1900 to 2099. */
  readonly yearLike: boolean;
  readonly inWords: boolean;
  /** A scale that only money takes: a lone `m` for million. */
  readonly loneScale: boolean;
  /** Written as a bare small number, with no thousands comma, scale or point. */
  readonly plain: boolean;
  readonly doubt?: string;
}

const dashes = new Set(['-', '–', '—', '‑', '−', '‐']);

export const isDash = (token: Token | undefined): boolean => token !== undefined && dashes.has(token.text);

const most = [
  ['no', 'more', 'than'],
  ['not', 'more', 'than'],
  ['at', 'most'],
  ['up', 'to'],
] as const;

/** "No fewer than 40, no more than 55", "at least 40 and at most 55": where the upper bound begins. */
function upperBound(tokens: readonly Token[], from: number, to: number): number | undefined {
  const least = tokens[from - 1]?.text === 'least' || /^(?:fewer|less)$/.test(tokens[from - 2]?.text ?? '');
  if (!least || !/^(?:at|no|not)$/.test(tokens[from - (tokens[from - 1]?.text === 'least' ? 2 : 3)]?.text ?? ''))
    return undefined;
  let at = tokens[to]?.text === ',' ? to + 1 : to;
  if (/^(?:and|but)$/.test(tokens[at]?.text ?? '')) at++;
  const said = most.find((words) => words.every((word, i) => tokens[at + i]?.text === word));
  return said && at + said.length;
}

/** Where the second half of a range begins, after the numeral that ends at `to`. */
function rangeJoin(tokens: readonly Token[], from: number, to: number): number | undefined {
  const token = tokens[to];
  if (isDash(token)) return to + 1;
  if (token?.text === 'to') return to + 1;
  if (token?.text === 'and' && (tokens[from - 1]?.text === 'between' || tokens[from - 2]?.text === 'between'))
    return to + 1;
  if (token?.text === 'or') return to + 1;
  const before = tokens[from - 1]?.text;
  return before === 'than' || before === 'least' ? upperBound(tokens, from, to) : undefined;
}

/** "2022-24", "2019 - 20": a short year goes on from the long one. "2022 - 98" gives a year its figure. */
const isNear = (year: Numeral, short: Numeral): boolean => (short.value - (year.value % 100) + 100) % 100 <= 20;

/** A dash between spaces may also part a label from its figure: "Stage 1 - £5,000", "2024 – 15,000". */
function partsLabel(low: Numeral, high: Numeral, dash: Token | undefined, next: Token | undefined): boolean {
  if (!isDash(dash)) return false;
  if (low.currency === undefined && high.currency === 'sign') return true;
  // "About half a million pounds - £512k": the same sum, told more closely.
  if (low.inWords && !high.inWords) return true;
  const spaced = dash !== undefined && next !== undefined && dash.end < next.start;
  return spaced && (low.yearLike !== high.yearLike || high.value > 10 * low.value);
}

function rangeOf(low: Numeral, high: Numeral): { low: number; high: number } | undefined {
  // "£45-50k", "1-1.2 million": the scale of the second is meant for both.
  const shared =
    low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale ? low.value * high.scale : low.value;
  // "52-56,000": the thousands of the second are meant for both.
  if (
    low.scale === 1 &&
    low.value < 1000 &&
    high.value % 1000 === 0 &&
    low.value < high.value / 1000 &&
    low.value >= 10
  )
    return { low: low.value * 1000, high: high.value };
  // "6 to 7,000", "six or seven thousand", where the two are near each other.
  const bothInPounds = low.currency !== undefined && high.currency !== undefined;
  const thousands = low.value * 1000;
  const isDigit = low.value < 10 && (low.plain || low.inWords) && !bothInPounds;
  if (isDigit && high.value % 1000 === 0 && thousands < high.value && 2 * thousands >= high.value)
    return { low: thousands, high: high.value };
  return shared < high.value ? { low: tidy(shared), high: high.value } : undefined;
}

/** Whether a numeral may begin at a token: most words are passed over. */
function mayBegin({ kind, text }: Token, at: number): boolean {
  if (kind === 'number') return true;
  if (kind === 'word') return text === 'gbp' || lostSigns.has(text) || beginsNumber(text);
  return kind === 'mark' ? text === '£' || lostSigns.has(text) : kind === 'code' && at === 0;
}

/** What a numeral is a part of: where its range ends, or, of a date, a code or a financial year, where that does. */
function joined(tokens: readonly Token[], first: Numeral): { amount?: Amount; last: Numeral; to: number } {
  const alone = { amount: { kind: 'number', value: first.value }, last: first, to: first.to } as const;
  const join = rangeJoin(tokens, first.from, first.to);
  const second = join === undefined ? undefined : numeralAt(tokens, join);
  if (!second || second.currency === 'lost') return alone;
  // A third part makes it a date or a code; year and short year make it a financial year.
  if (isDash(tokens[first.to]) && isDash(tokens[second.to]) && tokens[second.to + 1]?.kind === 'number')
    return { last: second, to: second.to + 2 };
  // "From 29% in 2023 to 36%": the share is no short year.
  const share = tokens[first.to]?.text === 'to' && /^(?:%|percent|per)$/.test(tokens[second.to]?.text ?? '');
  if (first.yearLike && !share && (second.yearLike || (second.plain && second.value < 100 && isNear(first, second))))
    return { last: second, to: second.to };
  if (partsLabel(first, second, tokens[first.to], tokens[second.from])) return alone;
  // "3 or 4" is a range, "1 or 200" is none.
  const range = rangeOf(first, second);
  if (!range || (tokens[first.to]?.text === 'or' && range.high > 2 * range.low)) return alone;
  return { amount: { kind: 'range', ...range }, last: second, to: second.to };
}

/** "378,000", and not "378,412". */
const isRound = (amount: Amount): boolean =>
  amount.kind === 'number' && amount.value >= 100 && amount.value % (amount.value < 10_000 ? 10 : 1000) === 0;

function quantityOf(tokens: readonly Token[], first: Numeral, last: Numeral, amount: Amount): Quantity {
  const hedge = hedgeBefore(tokens, first.from);
  const below = hedge === 'below' && amount.kind === 'number';
  return {
    amount: below ? { kind: 'range', low: 0, high: amount.value } : amount,
    span: [first.start, tokens[last.to - 1]?.end ?? first.start],
    from: first.from,
    to: last.to,
    approximate:
      (hedge !== undefined && !below) ||
      hedgeAfter(tokens, last.to) ||
      (isRound(amount) && hedgeShared(tokens, first.from)) ||
      estimateBefore(tokens, first.from) ||
      estimateAfter(tokens, last.to),
    below,
    currency: first.currency === 'lost' ? 'lost' : (first.currency ?? last.currency),
    yearLike: first.yearLike,
    inWords: first.inWords,
    loneScale: last.loneScale,
    plain: first.plain && last.plain,
    doubt: first.doubt ?? last.doubt,
  };
}

/** Takes the quantity that begins at a token, and says where what begins there ends. */
function quantityAt(tokens: readonly Token[], at: number, found: Quantity[]): number {
  const first = numeralAt(tokens, at);
  if (!first) return at + 1;
  const { amount, last, to } = joined(tokens, first);
  if (amount) found.push(quantityOf(tokens, first, last, amount));
  return to;
}

/** Every quantity in the tokens, in order. */
export function quantitiesIn(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; )
    at = mayBegin(tokens[at] as Token, at) ? quantityAt(tokens, at, found) : at + 1;
  return found;
}
