import { numberInWords, scales } from './number-words.ts';
import type { Token } from './tokens.ts';

export interface Numeral {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly currency?: 'sign' | 'word' | 'lost';
  readonly scale: number;
  readonly yearLike: boolean;
  readonly inWords: boolean;
  readonly loneScale: boolean;
  readonly plain: boolean;
  readonly doubt?: string;
}

/** Marks that scans and wrong decodings leave in a pound sign's place, tight before the number. */
export const lostSigns = new Set(['(', '?', '#', '\ufffd', 'e', 'f', 'l']);

/** `1 250.00`, `1 250 000`: groups of three digits parted by single spaces, only after a pound sign. */
function spacedGroups(tokens: readonly Token[], first: number): { value: number; to: number } | undefined {
  let written = '';
  let to = first;
  for (; ; to++) {
    const token = tokens[to];
    if (token === undefined || !/^\d{1,3}(?:\.\d\d)?$/.test(token.text)) break;
    const whole = token.text.split('.')[0] ?? '';
    if (to === first ? token.decimals !== 0 : whole.length !== 3 || token.start !== (tokens[to - 1]?.end ?? 0) + 1)
      break;
    written += token.text;
    if (whole.length < token.text.length) {
      to++;
      break;
    }
  }
  if (to - first < 2) return undefined;
  const followed = tokens[to]?.kind === 'word' && !written.includes('.');
  return followed ? undefined : { value: Number(written), to };
}

/** Words that go on after a whole sum, and never after a number of things. */
const afterSum = new Set(
  'per pa p annually plus vat excl excluding exc exclusive inc incl including inclusive'.split(' '),
);

/**
 * `£2, 995`, `£385 ,000`: a scan's space at the comma that parts thousands. Nothing where two numbers may stand beside each other,
 * and where it cannot be told (`£2, 995 letters`) there is no sum at all: not a number.
 */
function brokenGroup(tokens: readonly Token[], first: number): number | undefined {
  const [head, comma, group, next] = tokens.slice(first, first + 4);
  if (head?.kind !== 'number' || head.text.length > 3 || head.decimals !== 0) return undefined;
  if (comma?.text !== ',' || group === undefined || !/^\d{3}$/.test(group.text)) return undefined;
  const [gap, space] = [comma.start - head.end, group.start - comma.end];
  if (gap + space === 0 || gap > 1 || space > 1) return undefined;
  const goesOn = gap === 0 && next?.kind === 'word' && !afterSum.has(next.text);
  return goesOn ? Number.NaN : Number(head.text + group.text);
}

/** `71.3m`, `71.3 million`: a scale in letters stands tight, in words it may stand apart. */
const isScaled = (number: Token | undefined, next: Token | undefined): boolean =>
  number !== undefined &&
  next?.kind === 'word' &&
  scales.has(next.text) &&
  (next.start === number.end || (next.text.length > 2 && next.start === number.end + 1));

/** No authority spends or counts so much: a reference number, two figures that run together, a row of nines. */
const tooLarge = 1e13;

export function numeralAt(tokens: readonly Token[], from: number): Numeral | undefined {
  let at = from;
  let currency: Numeral['currency'];
  let doubt: string | undefined;
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.text === '£') {
    currency = 'sign';
    at++;
  } else if (first.text === 'gbp') {
    currency = 'word';
    at++;
  } else if (lostSigns.has(first.text) && tokens[at + 1]?.start === first.end && tokens[at + 1]?.kind === 'number') {
    const number = tokens[at + 1];
    const closed = first.text === '(' && closesSoon(tokens, at + 2);
    const scaled = first.text !== '(' && isScaled(number, tokens[at + 2]);
    if (number && !closed && (number.grouped || number.decimals === 2 || scaled)) {
      currency = 'lost';
      doubt = 'The pound sign is lost';
      at++;
    } else return undefined;
  }
  const token = tokens[at];
  if (token === undefined) return undefined;
  let value: number;
  let to = at + 1;
  let inWords = false;
  const alone =
    currency === undefined &&
    at === 0 &&
    tokens.every(({ kind }, i) => kind === 'number' || kind === 'code' || (kind === 'mark' && i === tokens.length - 1));
  const spaced = currency === 'sign' || alone ? spacedGroups(tokens, at) : undefined;
  // `221 ,640` and nothing else: of two numbers the second would not begin with a comma.
  const isOneSum =
    currency === undefined && at === 0 && tokens.length === 3 && (tokens[1]?.start ?? 0) > (tokens[0]?.end ?? 0);
  const broken = currency === 'sign' || isOneSum ? brokenGroup(tokens, at) : undefined;
  if (spaced) {
    value = spaced.value;
    to = spaced.to;
  } else if (broken !== undefined) {
    if (Number.isNaN(broken)) return undefined;
    value = broken;
    to = at + 3;
    doubt = 'A space breaks the figure';
  } else if (token.kind === 'number' && token.value !== undefined) {
    value = token.value;
    if (token.misread) doubt = 'The scan may have misread a digit';
  } else if (token.kind === 'word' && currency !== 'lost') {
    const words = numberInWords(tokens, at);
    if (!words) return undefined;
    value = words.value;
    to = words.to;
    inWords = true;
  } else return undefined;

  let scale = 1;
  let loneScale = false;
  const unit = tokens[to];
  const scaled = unit?.kind === 'word' ? scales.get(unit.text) : undefined;
  if (unit && scaled !== undefined && !inWords) {
    const tight = unit.start === tokens[to - 1]?.end;
    // "450 m" may be metres, "5 b" a part of a question.
    if (
      unit.text.length > 1 ||
      tight ||
      (currency !== undefined && unit.text !== 'b' && !/^[.):]$/.test(tokens[to + 1]?.text ?? ''))
    ) {
      scale = scaled;
      loneScale = unit.text === 'm' || unit.text === 'b';
      to++;
    }
  }
  if (currency !== undefined && token.decimals === 3 && !token.grouped && scale === 1 && value >= 1) {
    value *= 1000;
    doubt = 'A point stands where thousands are parted';
  }
  const word = tokens[to];
  if (currency === undefined && word?.kind === 'word') {
    if (word.text === 'gbp' || word.text === 'pounds' || (word.text === 'pound' && !inWords)) {
      currency = 'word';
      to++;
      const pence = penceAfter(tokens, to, inWords && word.text === 'pounds');
      if (pence) {
        value += pence.value / 100;
        to = pence.to;
      }
    } else if (word.text === 'pence' || (word.text === 'p' && word.start === tokens[to - 1]?.end)) {
      currency = 'word';
      scale = 0.01;
      to++;
    }
  }
  if (value * scale >= tooLarge) return undefined;
  return {
    value: tidy(value * scale),
    from,
    to,
    start: currency === 'lost' ? token.start : first.start,
    currency,
    scale,
    yearLike: token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) && to === at + 1 && currency === undefined,
    inWords,
    loneScale,
    plain: !inWords && scale === 1 && !token.grouped && token.decimals === 0 && currency === undefined,
    doubt,
  };
}

const afterPence = /^(?:per|a|an|each|for|to|plus|[.,;:)(])$/;

/** "Two pounds and ninety pence", "three pounds fifty": the pence behind the pounds that end at a token; without their word only where the pounds are in words. */
function penceAfter(tokens: readonly Token[], at: number, inWords: boolean): { value: number; to: number } | undefined {
  const from = tokens[at]?.text === 'and' ? at + 1 : at;
  const token = tokens[from];
  const said =
    token?.kind === 'number' && token.value !== undefined && token.decimals === 0
      ? { value: token.value, to: from + 1 }
      : token?.kind === 'word'
        ? numberInWords(tokens, from)
        : undefined;
  if (!said || said.value < 1 || said.value > 99 || !Number.isInteger(said.value)) return undefined;
  const next = tokens[said.to];
  if (next?.text === 'pence' || next?.text === 'p') return { value: said.value, to: said.to + 1 };
  const bare = inWords && from === at && token?.kind === 'word' && said.value >= 10;
  return bare && (next === undefined || afterPence.test(next.text)) ? said : undefined;
}

/** Whether a bracket closes within a few tokens: then it is a bracket, and no lost pound sign. */
function closesSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 8; at++) if (tokens[at]?.text === ')') return true;
  return false;
}

/** Without the noise that multiplying decimals leaves: 1.2 million is 1200000, 45p is 0.45. */
export const tidy = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
