import { remembered } from '../../text/remembered.ts';
import type { FoundStretch } from '../../text/stretch.ts';

/** What a question's words ask an answer to be. */
export type KindAsked = 'money' | 'percent' | 'number' | 'time' | 'year' | 'yes-no' | 'names';

const unitOfTime = 'seconds|minutes|hours|days|weeks|months|years';

/** The words by which each kind is asked for. Of kinds whose words begin at one place the first here is meant. */
const asks: readonly (readonly [KindAsked, RegExp])[] = [
  [
    'time',
    new RegExp(`\\bhow long\\b|\\bhow much time\\b|\\bhow many (?:working |calendar )?(?:${unitOfTime})\\b`, 'i'),
  ],
  ['percent', /\b(?:percentage|proportion)\b|\bper ?cent\b|%/i],
  ['number', /\bhow many\b|\bnumbers? of\b|\bheadcount\b|^number\b/i],
  [
    'money',
    /\bhow much\b|\b(?:costs?|spend|spent|spending|expenditure|budgets?|prices?|fees?|value)\b|\bamounts? (?:of money|paid|spent)\b|£/i,
  ],
  [
    'year',
    /\b(?:what|which) (?:financial |calendar )?(?:year|date)\b|\bsince when\b|(?:^|[.?!:;,]\s{1,3}|\b(?:state|say|confirm|and|tell us) )when\b|\b(?:start|end|expiry|renewal|launch|go[- ]live) dates?\b|^(?:date\b|year )/i,
  ],
  [
    'yes-no',
    /(?:^|[.?!:;]\s{1,3}|\b(?:confirm|state|say|advise|indicate|tell us|know) (?:if |whether )?|\byour (?:council|authority|organisation)[:,]? )(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)\b|\b(?:confirm|state|say|advise|indicate|tell us|know) (?:if|whether)\b|^whether\b|\byes ?(?:\/|or) ?no\b|\(y\/n\)/i,
  ],
  [
    'names',
    /\bwhich\b|\bwho\b|\bnames? of\b|\b(?:list|name) (?:the|all|any|each)\b|\bwhat (?!(?:is|are|was|were|did|does|do|has|have|had|can|will|would|should|if)\b|(?:\w+ )?(?:\w+ )?(?:percentage|proportion|numbers?|amounts?|costs?|year|date|spend|expenditure|budget)\b)\p{L}|^(?:names?|suppliers?|providers?|systems?)\b/iu,
  ],
];

/**
 * What a question, or the label of one of its parts, asks for: the kind whose words stand first. `undefined` where it does not tell.
 * What stands before a comma at its beginning ("Of the total budget, how many ...") only leads to it.
 */
export const kindAsked = remembered((words): KindAsked | undefined => {
  const question = words
    .slice(0, 600)
    .replace(/^\W*(?:\(?[a-z\d.]{1,4}[).]\s+)?/i, '')
    .replace(/^(?:of|for|in|over|during|between|since|excluding|including|if|as of|as at)\b[^?,]{0,120},\s*/i, '');
  let first: { readonly kind: KindAsked; readonly at: number } | undefined;
  for (const [kind, pattern] of asks) {
    const at = pattern.exec(question)?.index;
    if (at !== undefined && (first === undefined || at < first.at)) first = { kind, at };
  }
  return first?.kind;
}, 3000);

const times: readonly (readonly [FoundStretch['unit'], number, RegExp])[] = [
  ['minutes', 1 / 60, /\bseconds\b/i],
  ['minutes', 1, /\bminutes\b/i],
  ['minutes', 60, /\bhours\b/i],
  ['days', 1, /(?<!working )\bdays\b/i],
  ['days', 7, /\bweeks\b/i],
  ['months', 1, /\bmonths\b/i],
  ['months', 12, /\byears\b/i],
];

/** The one unit of time that a question names for its answer: "how many months", "(in minutes)". */
export function timeAsked(words: string): readonly [unit: FoundStretch['unit'], times: number] | undefined {
  const named = /\bhow many ((?:working |calendar )?\p{L}+)|\bin ((?:working )?\p{L}+)\)?\s*[?.:]?\s*$/iu.exec(words);
  const word = named?.[1] ?? named?.[2];
  const found = word === undefined ? [] : times.filter(([, , pattern]) => pattern.test(word));
  const [only] = found;
  return found.length === 1 && only ? [only[0], only[1]] : undefined;
}

/** Whether the figures are asked for in thousands, so that a bare number is not what it seems. */
export const inThousands = (words: string): boolean =>
  /£\s?0{3}|\b0{3}s\b|\b(?:in|thousands?) (?:thousands?|of pounds)\b|£\s?(?:k|m)\b/i.test(words);
