import { figuresIn } from './figures-in.ts';
import { flatMap } from './flat-map.ts';
import type { Amount, FoundAmount } from './found.ts';
import { tidy } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

const unitMonths: ReadonlyMap<string, number> = new Map(
  flatMap(
    [
      [12, 'year years yr yrs'],
      [3, 'quarter quarters'],
      [1, 'month months mth mths mo mos'],
      [12 / 52, 'week weeks wk wks'],
      [12 / 365, 'day days'],
    ] as const,
    ([months, words]) => words.split(' ').map((word) => [word, months] as const),
  ),
);

const otherUnits = new Set('hour hours hr hrs minute minutes min mins second seconds sec secs'.split(' '));

/** Where the unit of time after the quantity stands; "18 calendar months" has a word between. */
function unitAt(tokens: readonly Token[], { to }: Quantity): number | undefined {
  for (const at of [to, to + 1]) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    // "52,000 (month)" tells what the figure is for, "18 (months)" its unit.
    if (at > to && tokens[to]?.text === '(' && !token.text.endsWith('s')) return undefined;
    if (unitMonths.has(token.text) || otherUnits.has(token.text)) return at;
    if (at === to && !/^(?:calendar|full|financial|working|or|-|–|\()$/.test(token.text)) return undefined;
  }
  return undefined;
}

/** Whether the quantity is a stretch of time, in any unit: hours and days are no count of anything else. */
export const isTime = (tokens: readonly Token[], quantity: Quantity): boolean => unitAt(tokens, quantity) !== undefined;

const times = (amount: Amount, factor: number): Amount =>
  amount.kind === 'number'
    ? { kind: 'number', value: tidy(amount.value * factor) }
    : { kind: 'range', low: tidy(amount.low * factor), high: tidy(amount.high * factor) };

const plus = (amount: Amount, months: number): Amount =>
  amount.kind === 'number' ? { kind: 'number', value: tidy(amount.value + months) } : amount;

/** "Implemented over 18 months" took 18 months; "just over" and "Over 18 months" hedge. */
const isDuring = (tokens: readonly Token[], { from }: Quantity): boolean =>
  tokens[from - 1]?.text === 'over' &&
  from >= 2 &&
  !/^(?:just|well|little|slightly)$/.test(tokens[from - 2]?.text ?? '');

/**
 * Stretches of time in months: `18 months`, `12-18 months`, `two years`, `a year`, `2 years and 6 months`, `2.5 years`,
 * `a year and a half`, `6 weeks` (rounded, and so approximate). Hours and minutes are left out.
 */
export function findDurations(text: string): FoundAmount[] {
  const { tokens, quantities } = figuresIn(text);
  const found: (FoundAmount & { readonly last: number; readonly unit: number })[] = [];
  for (const quantity of quantities) {
    const at = unitAt(tokens, quantity);
    const factor = at === undefined ? undefined : unitMonths.get(tokens[at]?.text ?? '');
    if (at === undefined || factor === undefined || quantity.currency !== undefined) continue;
    const before = found.at(-1);
    const joined = tokens[quantity.from - 1]?.text === 'and' || tokens[quantity.from - 1]?.text === ',' ? 2 : 1;
    const end = tokens[at]?.end ?? quantity.span[1];
    if (
      before &&
      before.unit === 12 &&
      factor === 1 &&
      before.last + joined === quantity.from &&
      quantity.amount.kind === 'number'
    ) {
      found[found.length - 1] = {
        ...before,
        value: plus(before.value, quantity.amount.value),
        span: [before.span[0], end],
        last: at,
        unit: 1,
      };
      continue;
    }
    const more = factor === 12 ? pieceOfYear(tokens, at + 1) : undefined;
    const value = times(quantity.amount, factor);
    const days = factor < 1;
    found.push({
      value: more !== undefined ? plus(value, more) : days ? rounded(value) : value,
      span: [quantity.span[0], more !== undefined ? (tokens[at + 3]?.end ?? end) : end],
      approximate: (quantity.approximate && !isDuring(tokens, quantity)) || days,
      doubt: quantity.doubt,
      last: at,
      unit: factor,
    });
  }
  for (let at = 0; at < tokens.length - 1; at++) {
    const unit = unitMonths.get(tokens[at + 1]?.text ?? '');
    // "a year", "a month": only where it is a length, not a rate ("twice a year").
    if (tokens[at]?.text !== 'a' || (unit !== 12 && unit !== 1)) continue;
    const more = unit === 12 ? pieceOfYear(tokens, at + 2) : undefined;
    const told = /^(?:took|about|around|approximately|over|nearly|almost|just|roughly)$/.test(
      tokens[at - 1]?.text ?? '^',
    );
    if (!told && !(at === 0 && tokens.length <= (more === undefined ? 3 : 6))) continue;
    const hedged = at > 0 && tokens[at - 1]?.text !== 'took';
    found.push({
      value: { kind: 'number', value: (unit ?? 0) + (more ?? 0) },
      span: [tokens[at]?.start ?? 0, tokens[more === undefined ? at + 1 : at + 4]?.end ?? 0],
      approximate: hedged,
      last: at + 1,
      unit: unit ?? 0,
    });
  }
  return found
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ value, span, approximate, doubt }) => ({ value, span, approximate, doubt }));
}

/** The months of "and a half", "and a quarter" behind a year. */
const pieceOfYear = (tokens: readonly { readonly text: string }[], at: number): number | undefined => {
  const words = tokens
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join(' ');
  return words === 'and a half' ? 6 : words === 'and a quarter' ? 3 : undefined;
};

const rounded = (amount: Amount): Amount => {
  const round = (value: number) => Math.round(value * 10) / 10;
  return amount.kind === 'number'
    ? { kind: 'number', value: round(amount.value) }
    : { kind: 'range', low: round(amount.low), high: round(amount.high) };
};
