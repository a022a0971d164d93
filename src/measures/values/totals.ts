import type { FoundMoney } from '../../text/money.ts';

const totalBefore =
  /(?:\b(?:totals?|totalling|altogether|overall|combined|sum)(?: (?:of|is|was|cost|costs|spend|annual|budget|comes to|to))*[\s:–-]*|=\s*)$/i;
const totalAfter = /^\s*(?:in total|in all|altogether|overall|combined|total)\b(?![\s:=]*(?:of |is |was )?£)/i;

/** Amounts that "total" stands right beside. */
export const totalsIn = (text: string, found: readonly FoundMoney[]): FoundMoney[] =>
  found.filter(
    ({ span }) =>
      totalBefore.test(text.slice(Math.max(0, span[0] - 40), span[0])) ||
      totalAfter.test(text.slice(span[1], span[1] + 30)),
  );

/** What several years cost together: the only total, or the only sum that is told of no single year. */
export function wholeOfTerm(text: string, found: readonly FoundMoney[], told: boolean): FoundMoney | undefined {
  const [sum, ...sums] = totalsIn(text, found);
  if (sum && sums.length === 0) return sum;
  const [whole, ...more] = found.filter(({ rate }) => rate !== 'year');
  return more.length === 0 && whole && (told || found.length > 1) ? whole : undefined;
}
