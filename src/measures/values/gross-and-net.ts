import type { FoundMoney } from '../../text/money.ts';

/** "£212m net (£388m gross)": what its bracket tells is what was spent. */
export const isGross = (text: string, { span }: FoundMoney): boolean =>
  /^ gross\b/i.test(text.slice(span[1], span[1] + 8)) ||
  /\bgross:? $/i.test(text.slice(Math.max(0, span[0] - 8), span[0]));

/** "£81,300 gross, £74,100 net of income": what was spent, before what came in. */
export function grossOnly(text: string, found: readonly FoundMoney[]): readonly FoundMoney[] {
  const [first, second, ...more] = found;
  if (!first || !second || more.length > 0 || !/\bgross\b/i.test(text)) return found;
  const kinds = [first, second].map(({ span }, i) => {
    const behind = /^\s?\(?(gross|net)\b/i.exec(text.slice(span[1], span[1] + 10))?.[1];
    const ahead =
      /\b(gross|net)(?: (?:spend|spending|expenditure|cost|budget|total|figure|of income))?(?: (?:is|was|of))?[\s:]*$/i.exec(
        text.slice(i === 0 ? 0 : first.span[1], span[0]),
      )?.[1];
    return (behind ?? ahead)?.toLowerCase();
  });
  if (kinds[0] === kinds[1] || kinds.includes(undefined)) return found;
  return kinds[0] === 'gross' ? [first] : [second];
}
