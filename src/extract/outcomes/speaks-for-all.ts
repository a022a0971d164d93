import { givesFigure } from './plain-words.ts';

// What a human sees in `Roads were inspected by a firm that has left. The information is not held.`: the reason speaks of all that was asked,
// so that the sentence before it tells why. In `The supplier is Wherry. The price is exempt.` the reason speaks of one thing, and the rest answers.

const lead =
  '(?:(?:and|so|but|therefore|thus|hence|consequently|accordingly|as such|as a result|for (?:this|that|these) reasons?|we (?:therefore )?(?:consider|believe|find)(?: that)?|(?:under|in terms of|by virtue of|in line with|for the purposes of) section \\d{1,2}(?:\\(\\w{1,2}\\)){0,2}(?: of (?:the )?(?:act|foia|foisa|foi act))?|(?:i|we|the council) (?:hereby )?gives? (?:you )?(?:formal )?notice|(?:i|we) (?:can )?confirm|that),? )*';
const all =
  '(?:this|that|it|they|these|those|which|(?:(?:all|any|the|this|that|such|your|these|what) )?(?:requested |relevant |recorded )?(?:information|data|part|question|request|answers?|figures?|details)(?: (?:that )?(?:you (?:have )?(?:asked|requested)(?: for)?|requested|sought))?)';
const whole = new RegExp(
  `^${lead}(?:${all} (?:is|are|was|were|has been|have been|falls?|must be) (?:therefore |thus |also |hence |accordingly |considered |being )*(?:exempt|excepted|withheld|refused|kept back|held back|no longer held|not (?:now |currently |recorded |otherwise |therefore )?(?:held|recorded|known|available)|commercially|confidential|personal)\\b|no (?:such |recorded |relevant )?(?:information|data|records?) (?:is|are) (?:therefore )?(?:held|available)\\b|(?:we|the (?:council|authority)) (?:therefore )?(?:holds?|have|has) (?:nothing$|no (?:such |recorded |relevant )?(?:information|data|records?)(?:$| (?:on this|for this|to give)))|(?:exempt|withheld|refused|not (?:currently )?held)(?:$|[,:]| (?:under|by|in)\\b)|(?:section|regulation|s\\.?|reg\\.?) ?\\d{1,2}(?: ?\\(\\w{1,3}\\)){0,3} (?:therefore )?(?:applies|is engaged|is applied|exempts (?:it|this|them))\\b|(?:we|i) (?:are|am) (?:therefore )?(?:applying|withholding (?:it|this|them)|refusing (?:it|this))\\b)`,
);

/** Whether a reason speaks of all that was asked, not of one thing of it. */
export const speaksForAll = (words: string): boolean => whole.test(words);

const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|would|could|might|may|will|must|do|does|did|belongs?|contains?|carr(?:y|ies)|keeps?|holds?)\b/;
const direct = /^(?:yes|no|none|nil|zero|£|\d|approx|about|around|circa|c\.)/;
const denial = /^no [a-z]+ (?:[\w-]{1,20} ){0,5}?(?:is|are|was|were|has|have|can|could)\b/;

/** Whether a clause before such a reason is a sentence that gives no figure, no name by itself and no yes or no: it leads up to it. */
export const leadsUpTo = (words: string): boolean =>
  verb.test(words) &&
  words.split(' ', 5).length > 4 &&
  (!direct.test(words) || denial.test(words)) &&
  !givesFigure(words);
