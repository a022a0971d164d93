import { figuresIn } from './figures-in.ts';
import type { FoundAmount } from './found.ts';
import { hedgeAfter } from './hedge.ts';
import { type Quantity, quantitiesIn } from './quantity.ts';
import type { Token } from './tokens.ts';

/** Whether a percent sign or word follows the quantity. */
export const isPercent = (tokens: readonly Token[], { to }: Quantity): boolean => {
  const next = tokens[to]?.text;
  return next === '%' || next === 'percent' || next === 'pc' || (next === 'per' && tokens[to + 1]?.text === 'cent');
};

/** "40%-45%", "40% to 45%": the sign at the first half is left out, so that both are one range. */
const isHalf = ({ text }: Token, next: Token | undefined): boolean =>
  text === '%' && next !== undefined && /^(?:-|–|to|and)$/.test(next.text);

/** Percentages: `43%`, `43 per cent`, `40-45%`, `40% to 45%`. The span is the number's, without its sign. */
export function findPercents(text: string): FoundAmount[] {
  const figures = figuresIn(text);
  if (figures.quantities.length === 0) return [];
  const all = figures.tokens;
  const halves = all.some((token, i) => isHalf(token, all[i + 1]));
  const tokens = halves ? all.filter((token, i) => !isHalf(token, all[i + 1])) : all;
  return (halves ? quantitiesIn(tokens) : figures.quantities)
    .filter((quantity) => quantity.currency === undefined && isPercent(tokens, quantity))
    .map(({ amount, span, approximate, doubt, to }) => ({
      value: amount,
      span,
      approximate: approximate || hedgeAfter(tokens, to + (tokens[to]?.text === 'per' ? 2 : 1)),
      doubt,
    }));
}
