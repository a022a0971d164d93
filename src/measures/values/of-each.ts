import type { FoundMoney } from '../../text/money.ts';

/** "Each microsite costs £600", "one notice is £340": the price of one, before it. */
const oneBefore =
  /\b(?:each|every|(?:any )?one|a (?:single|typical)|per)(?! (?:financial |calendar )?(?:year|month|quarter|annum|of (?:the|these|those) years|contract|agreement|budget|package|arrangement|supplier)\b) (?:[\p{L}-]+ ){1,3}(?:costs?|is|was|are|were|costing|priced at|at|comes to|charged at)(?: (?:us|the council))?(?: (?:about|around|some|roughly|approximately|between|up to))?\s*$/iu;

/** "£48 a year for each bin", "£35 per bin": behind it. */
const oneBehind =
  /^(?: ?\(?(?:plus|exc?l?\.?|inc?l?\.?|\+) vat\)?)?,?(?: (?:a|per|each|every) (?:year|annum|month))? (?:for (?:each|every)|per|each)(?! (?:financial |calendar )?(?:twelve |12 )?(?:year|months?|quarter|annum)\b) \p{L}/iu;

/** "The joint site cost £61,000, paid by three councils": what several authorities pay together. */
const paidTogether =
  /^[^£;]{0,60}?\b(?:paid|shared|split|funded|met|borne|divided)(?: (?:jointly|equally|for))? (?:by|between|among|amongst|across|with) (?:(?:the|all|our) )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|both|other|neighbouring|partner|participating|member) (?:[\p{L}-]+ ){0,2}?(?:councils|authorities|partners|districts|boroughs|bodies|members)\b/iu;

/** Whether an amount is the price of one of many, or what several authorities pay together: not what this one spends. */
export function isOfEach(id: string, text: string, { span: [from, to] }: FoundMoney): boolean {
  if (paidTogether.test(text.slice(to, to + 140))) return true;
  if (id === 'cost_per_call') return false;
  return oneBefore.test(text.slice(Math.max(0, from - 80), from)) || oneBehind.test(text.slice(to, to + 60));
}
