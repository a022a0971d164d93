import { figuresIn } from './figures-in.ts';
import { flatMap } from './flat-map.ts';
import type { FoundAmount } from './found.ts';
import type { Quantity } from './quantity.ts';
import { rememberedOfAnswers } from './remembered.ts';
import type { Token } from './tokens.ts';

/** What one amount of money is paid for: `year` of "£8k per annum", `call` of "£3.27 per call". */
export type Rate =
  | 'year'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'call'
  /** A licence, a user, a household, a letter: any single thing. */
  | 'unit';

/** Pounds. `rate` and `vat` are absent where the words beside the amount do not say. */
export interface FoundMoney extends FoundAmount {
  readonly rate?: Rate;
  readonly vat?: 'exclusive' | 'inclusive';
}

const rateWords: ReadonlyMap<string, Rate> = new Map(
  flatMap(
    [
      ['year', 'year years annum annually yearly yr yrs pa annual'],
      ['quarter', 'quarter quarterly'],
      ['month', 'month monthly months pcm mth'],
      ['week', 'week weekly pw'],
      ['day', 'day daily'],
      ['hour', 'hour hourly hr'],
      ['call', 'call calls'],
      [
        'unit',
        'licence license licences user users seat seats household property resident person head letter notice household agent unit visit minute minutes mins calendar transaction contact item page sms text message click member change copy occasion edition',
      ],
    ] as const,
    ([rate, words]) => words.split(' ').map((word) => [word, rate] as const),
  ),
);

/** Words that stand alone as a rate, with no "per" before them. */
const aloneRates = new Set('annually yearly monthly quarterly weekly daily hourly pa pcm pw'.split(' '));
const perWords = new Set(['per', 'a', 'an', 'each', 'every', '/']);
const fillers = new Set(
  '+ plus , ( ) vat ex exc excl excluding inc incl including inclusive exclusive . of net approx approximately inbound incoming single telephone phone'.split(
    ' ',
  ),
);

/** The rate in the few words after token `at`: "per annum", "p.a.", "/month", "(annually)", "+ VAT per year". */
export function rateAfter(tokens: readonly Token[], at: number): Rate | undefined {
  let per = false;
  let calls: Rate | undefined;
  for (let i = at; i < tokens.length && i < at + 8; i++) {
    const text = tokens[i]?.text ?? '';
    // "p.a.", "p/a", "p.c.m."
    if (text === 'p' && /^[./]$/.test(tokens[i + 1]?.text ?? '')) {
      const letter = tokens[i + 2]?.text;
      if (letter === 'a') return 'year';
      if (letter === 'm' || letter === 'c') return 'month';
    }
    // "£6,000 (a call-off of ten days)"
    if (text === 'call' && tokens.slice(i + 1, i + 3).some((token) => token.text === 'off')) return undefined;
    const rate = rateWords.get(text);
    if (rate !== undefined && (per || (aloneRates.has(text) && calls === undefined))) return rate;
    if (perWords.has(text)) per = true;
    else if (text === 'for' && /^(?:each|every)$/.test(tokens[i + 1]?.text ?? '')) continue;
    else if (fillers.has(text)) calls = undefined;
    else return undefined;
  }
  return undefined;
}

/** Whether the few words after token `at` say that VAT is in the amount or comes on top. */
function vatAfter(tokens: readonly Token[], at: number): FoundMoney['vat'] {
  for (let i = at; i < tokens.length && i < at + 7; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'number' || token.text === '£' || token.text === ';') return undefined;
    if (token.text !== 'vat') continue;
    for (let back = i - 1; back >= at && back >= i - 3; back--) {
      const word = tokens[back]?.text ?? '';
      if (/^(?:\+|plus|ex|exc|excl|excluding|exclusive|net|without)$/.test(word)) return 'exclusive';
      if (/^(?:inc|incl|including|inclusive|with|gross)$/.test(word)) return 'inclusive';
    }
    const after = tokens[i + 1]?.text ?? '';
    if (/^excl/.test(after)) return 'exclusive';
    if (/^incl/.test(after)) return 'inclusive';
    return undefined;
  }
  return undefined;
}

export function moneyOf(tokens: readonly Token[], quantity: Quantity): FoundMoney {
  return {
    value: quantity.amount,
    span: quantity.span,
    approximate: quantity.approximate,
    rate: rateAfter(tokens, quantity.to),
    vat: vatAfter(tokens, quantity.to),
    doubt: quantity.doubt,
  };
}

/**
 * Amounts of money: `£1.2m`, `£350k`, `£45,000-£50,000`, `GBP 300`, `350 pounds`, `12,500.00 GBP`, `45p`, `£3.27 per call`,
 * and, in doubt, a pound sign that a scan took for another character. A number with no sign of money is none.
 */
export const findMoney = rememberedOfAnswers((text): readonly FoundMoney[] => {
  const { tokens, quantities } = figuresIn(text);
  return quantities.filter(({ currency }) => currency !== undefined).map((quantity) => moneyOf(tokens, quantity));
});
