import type { AskedFor } from './asked-by.ts';

const ofAll = new Set(['spend.total', 'spend.payroll', 'spend.software_licences']);

const asks =
  '(?:and )?(?:(?:of (?:that|this|it|which)(?: sum| total| amount)?,? )?(?:how much|what(?: sum| amount)?)(?: of (?:that|this|it|the (?:total|sum|spend|expenditure)))? (?:was|is|went|goes|has gone|relates?|related)(?: (?:spent|paid|spend|for|on|to|towards))*|of (?:which|that|this|it)(?:,? (?:spent|spend))?(?: on| for)?|(?:what|how much) (?:did|does|do) (?:you|it|the (?:council|authority)) (?:spend|pay|lay out)(?: on| for)|(?:and )?(?:on|for)|(?:annual |total |gross )?(?:spend|spent|spending|expenditure|costs?)(?: on| of| for)|including)';
const pay =
  '(?:(?:staff(?:ing)?|employees?|workforce|people)(?: (?:pay|costs?|salaries|wages))?|pay|payroll|salar(?:y|ies)|wages)(?:(?:,| and| or| plus|,? including|,? incl\\.?) (?:all )?(?:agency(?: staff| workers)?|on[- ]costs|wages|salaries|contractors|pensions?|employees|overtime)){0,3}';
const software =
  '(?:software(?: (?:licen[cs]es?|licensing|subscriptions?|contracts?|systems))?|(?:software|ict?) (?:and|&) licen[cs](?:es|ing))';
const end =
  '(?:,? (?:in|for|during)? ?(?:(?:the|that|each|a|per) )?(?:(?:same|last) )?(?:financial )?(?:year|annum)?)?[\\s,(]*(?:20\\d\\d(?:\\s?[/–-]\\s?\\d{2,4})?|\\d\\d/\\d\\d)?\\W*$';

const onPay = new RegExp(`^\\W*${asks} (?:(?:the|all|its|your|total) )*${pay}${end}`, 'i');
const onSoftware = new RegExp(`^\\W*${asks} (?:(?:the|all|its|your|total) )*${software}${end}`, 'i');

/** The question in full that asks how much of all that an authority spends went on its pay or its software: "How much of that was pay?" behind its total, and "And on software?" next to it. */
export function shareOfTotal(question: string, before: readonly AskedFor[]): string | undefined {
  const total = before.find(({ ask }) => ofAll.has(ask.id));
  if (total === undefined || question.length > 120) return undefined;
  const thing = onPay.test(question) ? 'payroll' : onSoftware.test(question) ? 'software licences' : undefined;
  if (thing === undefined) return undefined;
  const year = total.year === undefined || /\d/.test(question) ? '' : ` in ${total.year}`;
  return `Spend on ${thing}: ${/\d.*$/.exec(question)?.[0] ?? ''}${year}`;
}
