import { givesFigure } from './plain-words.ts';

// What a human sees in `Roads were inspected by a firm that has left. The information is not held.`: the reason speaks of all that was asked,
// so that the sentence before it tells why. In `The supplier is Wherry. The price is exempt.` the reason speaks of one thing, and the rest answers.

const lead =
  '(?:(?:and|so|but|therefore|thus|hence|consequently|accordingly|as such|as a result|for (?:this|that|these) reasons?|we (?:therefore )?(?:consider|believe|find)(?: that)?|(?:under|in terms of|by virtue of|in line with|for the purposes of) section \\d{1,2}(?:\\(\\w{1,2}\\)){0,2}(?: of (?:the )?(?:act|foia|foisa|foi act))?|(?:i|we|the council) (?:hereby )?gives? (?:you )?(?:formal )?notice|(?:i|we) (?:can )?confirm|that),? )*';
const all =
  '(?:this|that|it|they|these|those|which|(?:(?:all|any|the|this|that|such|your|these|what) )?(?:requested |relevant |recorded )?(?:information|data|part|question|request|answers?|figures?|details)(?: (?:that )?(?:you (?:have )?(?:asked|requested)(?: for)?|requested|sought))?)';
const lost =
  '(?:exempt|excepted|withheld|refused|kept back|held back|no longer held|not (?:now |currently |recorded |otherwise |therefore )?(?:held|recorded|known|available))';
const no =
  '(?:holds?|have|has) (?:nothing$|no (?:such |recorded |relevant )?(?:information|data|records?)(?:$| (?:on this|for this|to give)))';
const not =
  '(?:do|does) not (?:\\w{1,16}ly )?(?:hold|have|keep|record) (?:(?:it|them|this|these|that|any of (?:it|this|them)|(?:this|these|that|those|the|any|separate) (?:\\w{1,16} )?(?:information|figures?|data|records?|details)(?: requested)?)$|(?:an?|any) (?:\\w{1,16} )?(?:records?|notes?|counts?|logs?)(?: of (?:it|this|these|them|that))?$)';
const law =
  '(?:the exemption (?:at|in|under) )?(?:section|regulation|s\\.?|reg\\.?) ?\\d{1,2}(?: ?\\(\\w{1,3}\\)){0,3}(?: of (?:the )?(?:act|foia|foisa|eir|regulations))? (?:therefore )?(?:applies|is engaged|is applied|exempts (?:it|this|them))\\b';
const whole = new RegExp(
  `^${lead}(?:${all} (?:is|are|was|were|has been|have been|falls?|must be) (?:therefore |thus |also |hence |accordingly |considered |being )*(?:${lost}|commercially|confidential|personal)\\b|no (?:such |recorded |relevant )?(?:information|data|records?) (?:is|are) (?:therefore )?(?:held|available)\\b|(?:we|the (?:council|authority)) (?:therefore )?(?:${no}|${not})|(?:exempt|withheld|refused|not (?:currently |yet )?held)(?:$|[,:]| (?:under|by|in)\\b)|${law}|(?:we|i) (?:are|am) (?:therefore )?(?:applying|withholding (?:it|this|them)|refusing (?:it|this))\\b)|\\brefusal notice\\b`,
);
/** The same behind what a sentence says first: `The plan names suppliers and is exempt`, `The figures are theirs and we do not hold them`. */
const behind = new RegExp(
  `(?:,|,? (?:and|so)) (?:(?:(?:it|they|this|these) )?(?:is|are|has been|have been) (?:therefore )?${lost}\\b|(?:we|the (?:council|authority)) (?:are (?:applying|withholding (?:it|this|them))\\b|${no}|${not})|${law})`,
);

/** Whether a reason speaks of all that was asked, not of one thing of it. */
export const speaksForAll = (words: string): boolean => whole.test(words) || behind.test(words);

const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|would|could|might|may|will|must|do|does|did|cannot|belongs?|contains?|falls?|deletes?|went|came|left|took|gave|pass(?:es|ed)|moved|began|ended|ran|kept|closed|ceased|stopped|carr(?:y|ies)|keeps?|holds?)\b/;
const direct = /^(?:yes|no|none|nil|zero|£|\d|approx|about|around|circa|c\.)/;
const denial = /^no [a-z]+ (?:[\w-]{1,20} ){0,5}?(?:is|are|was|were|has|have|can|could)\b/;

/** How long something is kept or takes: no figure that anybody asked for. */
const duration =
  /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty) (?:working )?(?:day|week|month|year)s?\b/g;

/** Whether a clause before such a reason is a sentence that gives no figure, no name by itself and no yes or no: it leads up to it. */
export const leadsUpTo = (words: string): boolean =>
  verb.test(words) &&
  words.split(' ', 5).length > 4 &&
  (!direct.test(words) || denial.test(words)) &&
  !givesFigure(words.replace(duration, ' '));
