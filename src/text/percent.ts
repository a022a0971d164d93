import type { FoundAmount } from './found.ts';
import { type Quantity, quantitiesIn } from './quantity.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Whether a percent sign or word follows the quantity. */
export const isPercent = (tokens: readonly Token[], { to }: Quantity): boolean => {
  const next = tokens[to]?.text;
  return next === '%' || next === 'percent' || next === 'pc' || (next === 'per' && tokens[to + 1]?.text === 'cent');
};

/** Percentages: `43%`, `43 per cent`, `40-45%`, `40% to 45%`. The span is the number's, without its sign. */
export function findPercents(text: string): FoundAmount[] {
  const tokens = tokensOf(text).filter(
    (token, i, all) => !(token.text === '%' && /^(?:-|–|to|and)$/.test(all[i + 1]?.text ?? '')),
  );
  return quantitiesIn(tokens)
    .filter((quantity) => quantity.currency === undefined && isPercent(tokens, quantity))
    .map(({ amount, span, approximate, doubt }) => ({ value: amount, span, approximate, doubt }));
}
