import { catalogueEntry } from '../catalogue.ts';

/** A day, a year or an event from which on everything is added up. */
const sinceThen =
  /\bsince (?:then|that (?:date|time|day)|(?:it|its|they|the) [^?.;,]{0,40}\b(?:launch(?:ed)?|live|beg[au]n|started|bought|purchased|introduced|opened|created|acquired)|launch|going live|(?:\d{1,2} )?(?:[a-z]{3,9} )?(?:19|20)\d\d)\b/i;
const paidSince = /\b(?:paid|spent|cost|pay|spend|hosted|bought)\b[^?.;]{0,60}\bsince\b/i;
const soFar =
  /\b(?:has|have)\b[^?.;]{1,80}\b(?:altogether|in total|in all|to date|so far|ever|overall)\b[^?.;\d]{0,12}$|\b(?:has|have) (?:you|it|they|the [a-z]+) ever\b/i;
const byYear =
  /\b(?:each|every|per|a|by) (?:[a-z]+ )?(?:year|annum|month|quarter)\b|\b(?:annual|yearly|monthly|quarterly)(?:ly)?\b|\b(?:years?|months?|quarters?|week)\b|\b(?:19|20)\d\d\b(?<!\bsince (?:\w{1,12} )?\d{4})/i;

/** Whether a question asks for all that was paid or counted since something began: no year's figure. `clause`: the words that ask. */
export const isCumulative = (question: string, clause: string): boolean =>
  (sinceThen.test(question) && paidSince.test(question) && !byYear.test(question.replace(sinceThen, ' '))) ||
  (soFar.test(clause.replace(/\W+$/, '')) && !byYear.test(clause));

/** Whether a measure is of a year, and of no longer term. */
export function isYearly(id: string): boolean {
  const periods = catalogueEntry(id)?.periods ?? [];
  return periods.includes('year') && !periods.some((one) => one.endsWith('-years'));
}

/** "Which platform did you have before this one, and what did that cost?" */
export const isOfFormer =
  /\b(?:did|had|was|were)\b[^?.;]{0,50}\b(?:before|prior to) (?:(?:this|that)(?: one)?|it|the (?:current|present|existing) (?:one|system|platform|product|software|tool|supplier))(?=\W*$|[?,.;]| and\b)/i;
