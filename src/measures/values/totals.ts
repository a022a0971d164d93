import type { FoundMoney } from '../../text/money.ts';

const totalBefore =
  /(?:\b(?:totals?|totalling|altogether|overall|combined|(?<!\b(?:that|this|which) )sum|(?:which )?(?:makes|making|gives|giving|brings|bringing)|which (?:comes?|came|adds up|amounts) to|(?:coming|adding up|amounting) to|the whole (?:comes? to|is|was|came to))(?: (?:of|is|was|cost|costs|spend|annual|budget|comes to|to|a|total|it|in all|us))*[\s:–-]*|=\s*)$/i;
const totalAfter = /^\s*(?:in total|in all|altogether|overall|combined|total)\b(?![\s:=]*(?:of |is |was )?£)/i;

const pounds = ({ value }: FoundMoney): number => (value.kind === 'number' ? value.value : Number.NaN);

/** "£92,500 in total: £30,500, £30,000 and £32,000": of three amounts or more the one that all the others come to. */
export function sumOfOthers(found: readonly FoundMoney[]): FoundMoney | undefined {
  if (found.length < 3) return undefined;
  const all = found.reduce((sum, money) => sum + pounds(money), 0);
  const [whole, ...more] = found.filter((money) => pounds(money) > 0 && Math.abs(all - 2 * pounds(money)) < 1);
  return more.length === 0 ? whole : undefined;
}

/** Amounts that "total" stands right beside; of several, the one that the others come to. */
export function totalsIn(text: string, found: readonly FoundMoney[]): FoundMoney[] {
  const named = found.filter(
    ({ span }) =>
      totalBefore.test(text.slice(Math.max(0, span[0] - 40), span[0])) ||
      totalAfter.test(text.slice(span[1], span[1] + 30)),
  );
  const sum = named.length > 0 ? sumOfOthers(found) : undefined;
  return sum ? [sum] : named;
}

/** What several years cost together: the only total, or the only sum that is told of no single year. */
export function wholeOfTerm(text: string, found: readonly FoundMoney[], told: boolean): FoundMoney | undefined {
  const [sum, ...sums] = totalsIn(text, found);
  if (sum && sums.length === 0) return sum;
  const [whole, ...more] = found.filter(({ rate }) => rate !== 'year');
  return more.length === 0 && whole && (told || found.length > 1) ? whole : undefined;
}
