import type { Clause } from './clause.ts';
import { givesFigure } from './plain-words.ts';

// Where a figure alone is asked and the answer has none, weaker words suffice to say that it is not held: `Complaints are logged by ward only`,
// `The cause is not one of the fields on our system`, `There's no way to tell`. Nobody can list all the ways to say this; what they share is a
// denial and a word of keeping count. Not: that there were none (`No dogs were reported`), or what it costs (`There is no separate charge`).

const denies =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|unable|only|without|impossible|lacks?|hard to|difficult to)\b/;
const keepsCount =
  /\b(?:logg?(?:s|ed|ing)?|record(?:s|ed|ing)?|not(?:e|es|ed)|count(?:s|ed|ing)?|tall(?:y|ies)|split|broken down|break\w*|tell|say|fields?|systems?|databases?|software|identif\w{1,6}|isolat\w{1,4}|captur\w{1,4}|stor(?:e|es|ed)|categor\w{1,6}|monitor\w{0,4}|measur\w{1,5}|track(?:s|ed|ing)?|data|statistics|information|figures?|totals?|averages?|ledger|budget lines?|cost codes?|shown (?:apart|separately)|work(?:ed)? out|(?:surveys?|assessments?|analysis|audits?|stud(?:y|ies)) (?:has|have|was|were) |see (?:this|it|that|these|them)|filed (?:by|under)|itemis\w{1,4}|apportion\w{0,4}|distinguish\w{0,3}|separate(?:d|ly)|know[ns]?|report(?:s|ed|ing)? (?:on|by|it|this|them|to us)|records?)\b/;

/** There were none, or nothing was paid: an answer, though it denies. */
const saysNone =
  /^(?:no,? )?(?:there (?:is|are|was|were|has been|have been) )?(?:none|nil|zero|nothing (?:was |has been )?(?:spent|paid|charged)|no (?!(?:such |separate |central |single |full |own |\w{1,16}al )?(?:records?|data|logs?|counts?|figures?|information|breakdown|fields?|way|notes?|statistics|budgets?|codes?|systems?|means|tally|totals?|averages?|split|lines?|surveys?|assessments?|analysis|analyses|exercises?|studies|study|audits?|reviews?)\b)[\w-]{1,20})\b|\b(?:has|have|had|did|does|do|was|were|is|are) not (?:ever |yet |currently )?(?:had|have(?! (?:an?|any|the) (?:separate )?(?:counts?|figures?|numbers?|records?|data|breakdown|split|total|statistics|means|way)\b)|any|spen[dt]|pay|paid|receiv\w{1,3}|issued?|charged?|employ\w{0,2}|used?|own|run|bought|buy|held an|made? any|taken any|received|carried out|part of|a|an)\b|\bnot (?:identif|find|found|log|record|report|count|not)\w{0,4} any\b|\bno (?:separate |extra |additional |further )?(?:costs?|charges?|fees?|spend|payments?|expenditure)\b/;
/** `Each` and `some`, but where the question has the word: `an average for each night`. */
const hedgesBeside = (all: string, question: string): boolean => {
  const found = hedges.exec(all)?.[0];
  return found !== undefined && !new RegExp(`\\b${found}\\b`).test(question);
};
const hedges =
  /\b(?:all|every|each|always|most|many|few|several|some|daily|weekly|monthly|yearly|annually|once|twice|varies|vary)\b/;

/** Whether an answer without a figure or a reason denies, weighed by its words, that the figure asked for is kept. */
export function deniesFigure(clauses: readonly Clause[], question: string): boolean {
  if (clauses.length === 0 || clauses.length > 4) return false;
  const words = clauses.map(({ words: each }) => each);
  const all = words.join(' ');
  if (all.length > 420 || words.some((each) => givesFigure(each.replace(/\bone of\b/g, '')) || saysNone.test(each)))
    return false;
  if (all.split(' ', 5).length < 5 || hedgesBeside(all, question) || words.some((each) => /^(?:yes|no)$/.test(each)))
    return false;
  return words.some((each) => denies.test(each) && keepsCount.test(words.length > 2 ? each : all));
}
