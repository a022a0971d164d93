import { sentenceStarts } from '../layout/narrative/sentences.ts';

// What a reader sees: a sentence about the request itself (what it waits for, who has it, when it will be answered, that it is closed), not about
// what the request asks. "We will pass your request on", "Once we have heard from you we can start"; not "We will write to residents in May".

/** Words for what who asks has sent. */
const request =
  '(?:(?:your|this|the|that) (?:\\w{1,16} ){0,2}(?:request|enquiry|query|letter|e-?mail|message|application|case|complaint|questions?|matter)|it\\b|them\\b)';
const reply =
  '(?:(?:an?|our|the|your|full|final|that) (?:\\w{1,16} ){0,2}(?:answers?|reply|replies|response|decision|information|letter)|it\\b|them\\b|this\\b)';

/** Asks who asked: what was meant, which of them, or for a payment or a name. */
const asksBack = new RegExp(
  [
    '\\b(?:please|kindly|would you|could you|can you|we (?:would|should) (?:be (?:glad|grateful)|like)|need you to|ask you to|grateful if you)\\b.{0,40}\\b(?:clarify|explain|specify|say (?:which|what|whether|if|how)|tell (?:us|me)|let (?:us|me) (?:know|have)|confirm (?:which|what|whether|if)|be more specific|state (?:which|what|whether|if))',
    '\\b(?:do|did) you (?:mean|want|need|have in mind|refer)\\b|\\b(?:are|were) you (?:asking|interested|thinking|looking|referring|after)\\b|\\b(?:what|which)\\b.{0,40}\\b(?:do you|you) (?:mean|want|have in mind|are (?:asking|interested|referring))\\b',
    '\\byou (?:mean by|have in mind)\\b|\\bwould you (?:like|prefer|accept)\\b.{0,80}\\?',
  ].join('|'),
  'i',
);
/** Goes on when something has come from who asked: a reply, a payment, a name. */
const waits = new RegExp(
  [
    '\\b(?:until|once|unless|when|after|before|as soon as|should|if)\\b.{0,20}\\b(?:we|you|it|payment|this|the (?:fee|charge|cheque))\\b.{0,24}\\b(?:hear|heard|receive|received|reply|replied|clarif\\w{1,8}|(?:has|have) (?:it|cleared|been (?:received|paid))|get|got|have (?:had )?(?:it|this|your|payment|nothing|no))\\b',
    '\\bon (?:hearing from you|receipt of (?:your|this|the)|receiving your)\\b|\\b(?:cannot|can not|unable to|not able to) (?:go on|proceed|continue|progress|go further|start|begin|take)\\b',
    '\\b(?:time limit|clock|(?:twenty|20|40|60) working days|period|time for (?:our|a|an|the) (?:answer|reply|response))\\b.{0,60}\\b(?:stop|stops|paused?|pauses|starts?|begins?|be counted|does not run|runs?|resumes?|on hold)\\b',
    `\\b(?:put|placed|is|hold|holding|keep) (?:${request} )?(?:open|on hold|paused)\\b|\\bhold ${request}`,
  ].join('|'),
  'i',
);
/** Tells what becomes of the request: closed, sent on, taken with another, not taken up. */
const fate = new RegExp(
  [
    `\\b(?:clos(?:e|ed|ing)|withdrawn?|cancel(?:led)?|lapsed?|treat(?:ed|ing)?|assum\\w{1,4} that you|take it that you|opening|opened|logged|registered|acknowledg\\w{1,4}) (?:${request}|(?:a |an )?(?:second |new |separate )?(?:case|request)|(?:do not|no longer|have) )`,
    `\\b(?:have|has|had|been|was|were|be|is|will|shall) (?:\\w{1,16} ){0,2}(?:sent|passed|forwarded|transferred|redirected|allocated|handed|given|referred) (?:on )?(?:${request} )?(?:on )?to (?!you\\b)`,
    '\\b(?:do nothing|nothing (?:more|further) (?:for you )?(?:to do|about it)|no (?:further )?action)\\b|\\byour request (?:is|has been|was) (?:now |being |currently )*(?:closed|withdrawn|considered|processed|dealt with|looked at|handled|received|logged|allocated)\\b',
  ].join('|'),
  'i',
);
/** Says when an answer is to come. */
const promises = new RegExp(
  [
    `\\b(?:hope|hoping|expect|expecting|aim|aiming|intend|trust|able|shall|will|should|can|to)\\b (?:now |normally |then |also )?(?:to )?(?:be able to |be in a position to )?(?:let you have|have|give you|send you|reply|respond|answer|write|receive|hear|come|be (?:sent|with you|issued|ready|in touch))\\b(?: ${reply}| to you)*.{0,40}\\b(?:by|within|before|in (?:the next|due course|\\w{1,9} (?:days|weeks))|shortly|soon|no later|not later|as soon as|on or before|when we|when it)\\b`,
    `\\b(?:answer|reply|response|decision)\\b.{0,24}\\b(?:will|shall|should) (?:therefore |then |now )?(?:follow|come|be (?:sent|with you|issued|given|ready)|serve)\\b`,
    '\\bwe (?:normally|usually|aim to|try to) (?:reply|respond|answer)\\b|\\b(?:pressing|chasing|waiting) (?:for|them)\\b',
    `\\bwill look at (?:${request}|each of these|these)\\b`,
  ].join('|'),
  'i',
);

export type Handling = 'asks back' | 'waits' | 'fate' | 'promises';

/** What a sentence says of how the request is handled; absent for one that says something else. */
export function handlingOf(sentence: string): Handling | undefined {
  if (/\bresidents\b|\bcustomers\b/i.test(sentence) && !/\byou(?:r)?\b/i.test(sentence)) return undefined;
  if (asksBack.test(sentence)) return 'asks back';
  if (waits.test(sentence)) return 'waits';
  if (fate.test(sentence)) return 'fate';
  return promises.test(sentence) ? 'promises' : undefined;
}

/** The sentences of a text, each at most as long as tells. */
export function sentencesOf(text: string): readonly string[] {
  const starts = sentenceStarts(text);
  return starts.map((start, i) =>
    text
      .slice(start, starts[i + 1])
      .trim()
      .slice(0, 500),
  );
}
