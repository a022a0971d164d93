import type { Context } from './asked-by.ts';
import { type Held, heldOf, holds, meet, nothing, without } from './held.ts';
import { asksAny, readQuestion, type Words } from './match-question.ts';

/** What a question may be about; one that is about none of them may go on about the one before. */
export const subjects = heldOf([
  'crm',
  'ofWebsite',
  'microsites',
  'ofPortal',
  'systems',
  'surveyOrEngagement',
  'socialMedia',
  'councillors',
  'contactCentre',
  'calls',
  'reportingTool',
  'communications',
  'emergency',
  'statutoryNotices',
  'app',
  'waste',
  'elsewhere',
  'payroll',
  'telephony',
  'oneIssue',
]);

/** What a letter may be about besides its website. */
export const notTheSite = without(subjects, heldOf(['ofWebsite', 'microsites']));

const pointsBack =
  /\b(?:it|its(?! own\b)|they|them|these|those|(?:the|which) (?:[\d/–-]+ )?ones|(?:this|that) (?:system|tool|platform|software|product|app|portal))\b/i;

const isOfIt = /^\W*(?:and )?(?:is|are|was|were|does|do|did|has|have) (?:it|they|this|that)\b/i;

/** "The software the council uses for its channels": it is the council that is pointed at. */
const ofTheCouncil = (question: string): string =>
  question.replace(/(\b(?:the|your) (?:council|authority|organisation|borough)\b[^?.;]{0,80}?)\bits\b/gi, '$1the');

/** "When does the contract end?", "What did the implementation cost?": of the thing that was named before. */
const ofItsContract =
  /\b(?:the|this|that|your|its) (?:(?:current|present|existing|annual|initial) )?(?:contract|agreement|licen[cs]es?|subscription|implementation|supplier|maintenance|support|warranty)\b(?! (?:for|with|to) (?!the (?:system|tool|software|product))(?!it\b))|\b(?:numbers? of|how many) (?:named |concurrent |active )?(?:users?|licen[cs]es?|seats)\b|\b(?:award|signing|signature|start|end) of (?:the )?contract\b|\b(?:cost|price|length|duration|time) of (?:its )?(?:implementation|licen[cs]es?|licensing|installation)\b/i;

/** "Go live date": of what stands above it. */
const ofItsStart =
  /^\W*(?:the )?(?:(?:go[- ]?live|launch|start|installation|implementation|introduction|purchase)(?: (?:date|year))|(?:date|year|month) (?:of (?:go[- ]?live|launch|introduction|installation|purchase)|installed|introduced|bought|purchased|launched|first used|it went live|brought into use))\W*$/i;

/** "Contract start", "Supplier", "Number of users": a row of a table, of what stands above it. */
const isRow =
  /^\W*(?:(?:the|current|original|initial|main|name of(?: the)?|number of|no\.? of|date of|length of|value of) )*(?:contract|agreement|licen[cs]es?|supplier|vendor|provider|manufacturer|support|renewal|start|end|expiry|expiration|review|users?|seats|departments?|services|modules?|hosted|term|duration|extensions?|procurement|procured|version|commencement|award|responsible officer|contact)\b(?:\W{1,3}(?:date|name|end|start|term|length|value|type|period|expiry|review|renewal|using|it|this|used|users|number|and|or|supplier|product|of|contract|the|agreement|in|use|years?|months?|officer|awarded|signed|extensions?|options?))*\W*$/i;

/** "Previous system", "the former supplier": of the same kind as what was named before. */
const ofFormer =
  /^\W*(?:the |its |your |any )?(?:previous|former|earlier|old|preceding|next|future|replacement)(?: (?:crm|main|such))? (?:systems?|platforms?|suppliers?|providers?|products?|tools?|software|one|contract|contractor)\W*$/i;

/** "Average wait", "Staff (FTE)", "Proportion abandoned": how a service that was named before is doing, and no other thing. */
const ofItsRunning =
  /^\W*(?:(?:the|its|total|average|mean|longest|shortest|maximum|number|no|percentage|proportion|share|rate|current|of|and|in|for|per|to|a|at|within|target|first|full|time|equivalent|calls?|callers?|customers?|them|those|these|seconds|minutes|(?:19|20)\d\d|\d\d?|%)\W+)*(?:abandon(?:ed|ment)|answered|unanswered|lost|missed|wait(?:s|ing)?(?: times?)?|speed of answer|answer(?:ing)? times?|handling times?|queue(?: times?| length)?|satisfaction|service levels?|sickness|fte|staff|headcount|posts|agents|advis[eo]rs|users|followers|subscribers|downloads|opening hours|hours of opening|web ?chats|resolution)(?:\W+(?:rate|scores?|in|for|of|fte|calls?|time|seconds|minutes|contact|(?:19|20)?\d\d))*\W*$/i;

/** "How many staff work there?" */
const worksThere =
  /^\W*(?:and )?(?:how many|what (?:is|was) the number of|number of) (?:\w+ ){0,3}(?:staff|people|agents?|advis[eo]rs?|operators?|officers?|employees|ftes?|posts)\b[^?.;]{0,40}\bthere\W*$/i;

/** Whether a question that names something of its own still speaks of what was named before ("When did it go live?"). */
export function goesOn(question: string, own: Words, context: Context): boolean {
  // "Is it built around residents or properties?" asks what is known by itself, and still of what was named before.
  if (asksAny(own, nothing)) return isOfIt.test(question) && !meet(own.held, subjects);
  // "Is there a bin app, and what is it called?" names what it is about in its first clause.
  const [first = '', ...rest] = own.clauses;
  const opening = rest.length > 0 ? readQuestion(first) : own;
  if (rest.length > 0 && (asksAny(opening, nothing) || (meet(opening.held, subjects) && !pointsBack.test(first))))
    return false;
  return (
    pointsBack.test(ofTheCouncil(question)) ||
    (isRow.test(question) && !meet(own.held, subjects)) ||
    asksAny(own, context.held) ||
    ofFormer.test(question) ||
    worksThere.test(question) ||
    (question.length < 60 && ofItsRunning.test(question)) ||
    ((ofItsContract.test(question) || ofItsStart.test(question)) && !meet(own.held, subjects))
  );
}

/** Whether a question is about another system, which nothing here measures. */
export const isAnotherThing = (held: Held): boolean =>
  holds(held, 'tool') || holds(held, 'contract') || holds(held, 'elsewhere');
