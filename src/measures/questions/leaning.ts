import type { Paraphrase } from './paraphrases.ts';

/** Where words that stand for a service end: "the department's" budget is its own. */
const itself =
  '(?:,? (?:as a whole|itself|concerned|in question))?(?= ?(?:\\W*$|[?.,;]| (?:in|for|each|per|a|every|last|over|as|cost|costs|receive|take|get|annually|overall)\\b))';

/** What questions say that lean on what stands before them, put in the words by which that is known. */
export const leaning: readonly Paraphrase[] = [
  // "Annual charge for the above".
  {
    sign: /\babove|\bafore/i,
    said: /\b(?:the )?(?:above|aforementioned|above-mentioned|foregoing)(?: (?:system|product|software|service|tool|platform|contract))?\b(?! (?:the|all|average|inflation|\d))/gi,
    meant: 'it',
  },
  // "The cost of the department as a whole", "what is paid for the facility".
  {
    sign: /\b(?:department|facility|operation|unit|function|set-?up|arrangement)\b/i,
    said: new RegExp(
      `\\b(the|this|that) (?:department|facility|operation|unit(?! costs?\\b)|function|set-?up|arrangement)${itself}`,
      'gi',
    ),
    meant: '$1 service',
  },
  // "The team that answers them", behind calls.
  {
    sign: /\b(?:team|staff|unit|department|people)\b/i,
    said: /\b(the|this|that) (?:team|staff|unit|department|people) (?:that|who|which) (?:answers?|takes?|handles?|deals? with|receives?) (?:them|these|those|these calls|those calls|such calls)(?=\W*$|[?.,;]| (?:in|for|each|per|a|every|last|over|as|cost|costs)\b)/gi,
    meant: '$1 service',
  },
  // "Live", "Date introduced", under a heading that names the system.
  {
    sign: /\b(?:live|since|date|year|introduc|install|implement|launch)/i,
    said: /^\W*(?:(?:month and year|date|year|month)(?: (?:it was|first|was))? (?:introduced|installed|implemented|launched|adopted|deployed|brought in(?:to use)?|first used|put in|taken on|live)|(?:introduced|installed|implemented|launched|deployed|in use|in place|went live|live)(?: since| from| in)?|(?:introduction|installation|launch|deployment|adoption) (?:date|year))\W*$/gi,
    meant: 'go live date',
  },
  {
    sign: /\bfrom\b/i,
    said: /^\W*(?:time |months )?from (?:contract|order|award|signing|signature|procurement|kick-off|start|decision)(?: (?:signature|award|signing))? to (?:launch|going live|go[- ]live|live|first use|finish|completion|use)\W*$/gi,
    meant: 'time to implement',
  },
  {
    sign: /\blicen[cs]|\bsubscription/i,
    said: /^\W*(?:licen[cs](?:es?|ing)|subscriptions?)(?: fees?)?,? (?:a year|per year|each year|every year|per annum|p\.?a\.?)\W*$/gi,
    meant: 'annual licence cost',
  },
  // "Pay, 2023/24 (employees, agency, contractors)".
  {
    sign: /\bpay\b/i,
    said: /^\W*(?:(?:total|annual|gross) )?pay\b(?=[^.?;a-z]{0,24}\((?:all )?(?:employees|staff|agency|contractors))/gi,
    meant: 'payroll',
  },
  {
    sign: /\bsocial\b/i,
    said: /\bsocial (?:management |scheduling |posting )?tools?\b/gi,
    meant: 'social media management tool',
  },
  // Who bears a cost does not say of what it is.
  {
    sign: /\b(?:taxpayer|tax payer|public purse|ratepayer)/i,
    said: /\b(?:to|for) (?:the )?(?:local |council )?(?:tax ?payers?|rate ?payers?|public purse)\b/gi,
    meant: '',
  },
  {
    sign: /\b(?:taxpayer|tax payer|ratepayer)/i,
    said: /\bdo(?:es)? (?:the )?(?:local |council )?(?:tax ?payers?|rate ?payers?) (?=pay|spend)/gi,
    meant: 'does the council ',
  },
  // "Annual budget including staffing": what it takes in.
  {
    sign: /\b(?:budget|cost|spend|expenditure)s?\b/i,
    said: /\b(budgets?|costs?|spend|expenditure),? (?:including|inclusive of|incl\.?|with) (?:all )?(?:staff(?:ing)?|pay|salaries|premises|overheads|telephony|technology|systems)(?: costs?)?(?:(?:, | and | & |, and )(?:all )?(?:staff(?:ing)?|pay|salaries|premises|overheads|telephony|technology|systems)(?: costs?)?){0,4}(?=\W*$|[?.,;]| (?:in|for|per|each|a)\b)/gi,
    meant: '$1',
  },
  // "How many months were planned, and how many did it take?"
  {
    sign: /\bhow many (?:months|weeks|years)\b/i,
    said: /\b(how many (months|weeks|years)\b[^?.]{0,90}?\band how many)(?= (?:did|has|have|had|were|was|would)\b)/gi,
    meant: '$1 $2',
  },
  // "What do licences and support come to annually?"
  {
    sign: /\b(?:comes?|amounts?) to\b/i,
    said: /\b(?:comes?|came|amounts?|amounted) to(?= (?:annually|each|every|per|a year|a month|yearly|altogether|in total|in (?:the |20))|\W*$|\?)/gi,
    meant: 'cost',
  },
  // "A single account on your website".
  {
    sign: /\b(?:account|log-?in|sign-?in)\b/i,
    said: /\b(?:account|log-?in|sign-?in) (?:on|via|through|in|to) (?:your|the|its|our) (?:(?:council|authority)['’]s )?(?:own )?(?:web ?site|site)\b/gi,
    meant: 'online account',
  },
  // "Somewhere online where a resident can log in".
  {
    sign: /\b(?:log|sign) ?(?:in|on)\b/i,
    said: /\b(?:somewhere|some ?place|any ?where|a place|a page|a way)(?: online| on (?:your|the|its) (?:web ?site|site))?(?:,? (?:where|in which|on which|for|at which|by which))? (?:(?:a|the|your|its|local) )?(?:residents?|people|customers?|citizens?|households?|users?|the public)(?: (?:can|may|could|to|are able to|might))? (?:log|sign) (?:in|on)\b/gi,
    meant: 'an online portal where residents log in',
  },
  // "Calls by the council to residents": out, and not in.
  {
    sign: /\bcalls\b/i,
    said: /\bcalls (?:made )?(?:by|from) (?:the |your |its )?(?:council|authority|staff|contact centre|advisers|agents|officers)\b(?: staff)?(?= to\b|\W*$)/gi,
    meant: 'outbound calls',
  },
  {
    sign: /\bvolumes?\b/i,
    said: /\b(inbound|incoming) (?:contact )?volumes?\W{1,3}(?:of |by )?(?:voice|(?:tele)?phone|telephony|calls)\b/gi,
    meant: 'number of $1 calls',
  },
  // "Customers can apply, pay and report through one account": what they do there costs nothing.
  {
    sign: /\b(?:can|could|may) (?:apply|pay|report|book|order|request|view|see|track|manage)\b/i,
    said: /\b((?:customers|residents|people|the public|users|households|citizens) (?:can|could|may)|(?:can|could|may) (?:a )?(?:customers?|residents?|people|the public|users|households|citizens)) (?:(?:apply|pay|report|book|order|request|view|see|track|manage)(?: (?:bills|things|services|requests|problems|issues))?(?:, and |, or |, | and | or )?)+ ?(?=(?:through|via|in|with|by|using|on) (?:a|an|one|the|your)\b)/gi,
    meant: '$1 act ',
  },
  {
    sign: /\bdo business\b/i,
    said: / (?:and|or|to) do business with (?:you|the council|the authority)\b/gi,
    meant: '',
  },
  // "Of which, licences for software?": so much of the sum before.
  {
    sign: /^\W*(?:and )?of (?:which|this|that)\b/i,
    said: /^\W*(?:and )?of (?:which|this|that),? (?:(?:on|for) )?(?=(?:the )?(?:licen[cs]|software|pay\b|payroll|salar|wages|staff))/gi,
    meant: 'spend on ',
  },
];
