import { figuresIn } from './figures-in.ts';
import { flatMap } from './flat-map.ts';
import type { Amount, FoundAmount } from './found.ts';
import { tidy } from './numeral.ts';

/** A stretch of time in the unit that its words use, or the like of it: seconds and hours are minutes, weeks days, years months. */
export interface FoundStretch extends FoundAmount {
  readonly unit: 'minutes' | 'days' | 'months';
}

/** What each word for time is in its unit. Months are no number of days, so nothing is turned from the one into the other. */
const unitsOfTime: ReadonlyMap<string, readonly [unit: FoundStretch['unit'], times: number]> = new Map(
  flatMap(
    [
      ['minutes', 1 / 60, 'second seconds sec secs'],
      ['minutes', 1, 'minute minutes min mins'],
      ['minutes', 60, 'hour hours hr hrs'],
      ['days', 1, 'day days'],
      ['days', 7, 'week weeks wk wks'],
      ['months', 1, 'month months mth mths'],
      ['months', 12, 'year years yr yrs'],
    ] as const,
    ([unit, times, words]) => words.split(' ').map((word) => [word, [unit, times]] as const),
  ),
);

const scaled = (amount: Amount, times: number): Amount => {
  const of = (value: number) => tidy(Math.round(value * times * 100) / 100);
  return amount.kind === 'number'
    ? { kind: 'number', value: of(amount.value) }
    : { kind: 'range', low: of(amount.low), high: of(amount.high) };
};

/**
 * Stretches of time as they are told: `18 months`, `2 years and 6 months`, `10 days`, `6 weeks`, `2 minutes 30 seconds`, `24 hours`.
 * Working days are days of another length and are left out.
 */
export function findStretches(text: string): FoundStretch[] {
  const { tokens, quantities } = figuresIn(text);
  const found: (FoundStretch & { readonly last: number })[] = [];
  for (const quantity of quantities) {
    const calendar = /^(?:calendar|full)$/.test(tokens[quantity.to]?.text ?? '') ? 1 : 0;
    const at = quantity.to + calendar;
    const [unit, times] = unitsOfTime.get(tokens[at]?.text ?? '') ?? [];
    if (unit === undefined || times === undefined || quantity.currency !== undefined) continue;
    const own = scaled(quantity.amount, times);
    const end = tokens[at]?.end ?? quantity.span[1];
    const before = found.at(-1);
    const joint = /^(?:and|,)$/.test(tokens[quantity.from - 1]?.text ?? '') ? 2 : 1;
    // "2 minutes 30 seconds" is one stretch.
    if (
      before?.unit === unit &&
      before.last + joint === quantity.from &&
      before.value.kind === 'number' &&
      own.kind === 'number'
    ) {
      const value = { kind: 'number', value: tidy(before.value.value + own.value) } as const;
      found[found.length - 1] = { ...before, value, span: [before.span[0], end], last: at };
      continue;
    }
    const { approximate, doubt } = quantity;
    found.push({ value: own, span: [quantity.span[0], end], approximate, doubt, unit, last: at });
  }
  return found.map(({ last: _last, ...stretch }) => stretch);
}
