import type { Guarded, ReadText } from '../../text/guard/pattern-set.ts';
import { kindPatterns } from './kind-patterns.ts';

/** What the lines of a file say, for who looks for the signs of a file that is no response. */
export interface Said {
  /** The file's lines in order, each cut to what tells. */
  readonly lines: readonly ReadText[];
  /** Something stands between or behind its questions that answers them. */
  readonly answersStand: boolean;
  /** Words of an answer: a label, a refusal, "our response is below"; the last of them alone. */
  readonly answers: number;
  readonly announced: number;
}

// Each takes several signs together, since a file that is one of these has no answers at all: a response that thanks, transfers a part, asks
// for a fee or quotes the privacy notice must stay one.

const privacyTitle = /\b(?:privacy (?:notice|policy|statement)|fair processing notice|data protection notice)\b/i;
const privacyWords = [
  /\b(?:lawful|legal) basis\b|\blegal obligation\b/i,
  /\bdata controller\b|\bis the controller\b|\bcontroller (?:of|for) (?:your|the)\b/i,
  /\bdata protection officer\b/i,
  /\bhow long (?:do |will )?(?:we|the council) (?:will )?keep\b|\bretention\b|\bwe (?:will )?keep (?:your|it|this)\b/i,
  /\bwho (?:do |will )?we share\b|\bshare (?:it|your (?:data|information|personal))\b|\bshared with\b/i,
  /\byour (?:data|rights|personal (?:data|information))\b/i,
  /\bwhat (?:do|will) we (?:use|do with)\b|\bwe use (?:it|your|this)\b|\bwhat (?:personal )?(?:information|data) (?:do )?we\b/i,
].map((pattern) => kindPatterns.guard(pattern));

const transferred = kindPatterns.guard(
  /\b(?:have|has|is being|been|are|will be|was) (?:\w{1,16} ){0,3}(?:transferr(?:ed|ing)|passed|forwarded|redirected)\b.{0,40}\b(?:your|the|this) (?:request|enquiry|letter|e-?mail)\b|\b(?:your|the|this) (?:request|enquiry|letter|e-?mail)\b.{0,60}\b(?:transferred|passed on|passed|forwarded|redirected) to (?!the (?:relevant|appropriate) (?:service|team|department|officer)|our\b|us\b|colleagues|officers)/i,
);
const othersAnswer = kindPatterns.guard(
  /\b(?:they|it|which|who|that (?:council|authority)) (?:will|shall|should) (?:now )?(?:reply|respond|answer|contact|deal|write|be in touch)\b|\bclosed? (?:your|the|this) request\b|\b(?:you|we) need(?: you)? (?:do nothing|take no|not do)|\bno (?:further )?action\b/i,
);

const feeAsked = kindPatterns.guard(
  /\bfees? notice\b|\b(?:fee|charge) (?:of|is|will be|payable is|due is|to be paid is|comes to|amounts to) £|\bpayment of (?:a |the )?(?:fee|charge)\b|\bfee (?:is )?payable\b|\bpay(?:ment of)? (?:the|this) fee\b|\b(?:make|making|levy|impose) a (?:reasonable )?(?:charge|fee)\b/i,
);
const feeAwaited = kindPatterns.guard(
  /\b(?:until|once|unless|before|after|when) (?:the |this |your |a |we (?:have )?(?:receive|get)d? (?:your |the )?)?(?:fee|payment|charge)\b|\bpay(?:ment)?\b.{0,60}\bwithin (?:three|3|two|2|\d) months\b|\bthree months\b.{0,60}\bpay|\b(?:have|has) not (?:yet )?(?:begun|started) work\b|\b(?:content|willing|happy|prepared|wish) to pay\b|\bcheque\b.{0,60}\b(?:months|days|weeks)\b|\bpayment (?:in|within)\b|\bpaid before (?:we|work|any)\b|\bwe (?:shall|will) (?:begin|start|commence)\b.{0,60}\b(?:paid|payment|fee)\b/i,
);

/** What is written for all readers. */
const forAll =
  /^(?:\S{1,20} ){0,6}(?:newsletter|bulletin|(?:press|news|media) release|agenda|minutes of (?:the|a)|job (?:advert|description)|terms of reference|frequently asked questions)\b|^news from\b/i;
/** What tells of one request, or answers it. */
const ofOneRequest = kindPatterns.guard(
  /\byou (?:have )?(?:asked|requested|wrote|want|wanted)\b|\byour (?:\w{1,16} ){0,3}(?:request|enquiry|e-?mail|letter)\b|^dear\b|\b(?:our|your|foi|eir|case|request) ?(?:ref\w*|no\b|number)|\b(?:foi|eir|foia|ir)[ /-]{0,3}\d|\b(?:request|received|responded|answered|replied|response)\s?:|\bdate (?:of |received|responded)|\b(?:disclosure log|question)\b/i,
);

const formTitle = /\b(?:request|application|enquiry|complaint|review|contact|feedback) form\b/i;
const formAsks = /\b(?:return|complete|submit|fill in|fill out|send) (?:this|the|your completed|the completed) form\b/i;
/** A form's ruled line, and what may be written on it: `Answer: __7_______`. */
const ruled = /_{4,}|\.{6,}|…{3,}/;
const onRule = /[:?][\s_.…]*[^\s_.…:?][^:?]*$/;
/** A field of the person who fills the form in. */
const emptyField =
  /^(?:your )?(?:full )?(?:name|address|e-?mail(?: address)?|telephone(?: number)?|postcode|signature|date)\s?:?$/i;
const field = /^.{3,90}[:?]\s?\S/;

const needsTime = kindPatterns.guard(
  /\b(?:need|require|take|extend\w{0,3}|extension|allow\w{0,2})\b.{0,60}\b(?:(?:further|additional|more|extra) (?:\d\d |\w{1,10} )?(?:working days|time)|time (?:limit|for|allowed)|deadline)\b/i,
);
const weighs = kindPatterns.guard(
  /\b(?:consider|weigh|assess|decid|balanc|apply)\w{0,4}\b.{0,40}\bpublic interest\b|\bpublic interest\b[^.]{0,60}\b(?:to be|being|still) (?:considered|weighed|assessed|decided|balanced|applied)\b|\bcomplex\w{0,3}\b.{0,60}\bvolume\b/i,
);

const needsClarity = kindPatterns.guard(
  /\bwithout (?:further |some |this |your )?clarification\b|\b(?:need|require|ask|asking|seek|seeking)\b.{0,40}\b(?:clarif\w{1,8}|be more specific)\b|\bplease (?:clarify|let us know (?:which|whether|what|if you would like))|\b(?:could|would|can) you (?:please )?(?:clarify|let us know)\b|\b(?:need|ask|asking|require|want) you to (?:tell us|let us know|explain|say|set out) (?:exactly |more clearly )?(?:what|which|how) you mean\b|\bneed to know (?:what|which|whether) you mean\b|\b(?:please )?tell us (?:what|which (?:of \w{1,16} )?) ?you mean\b|\btoo broad\b|\bif you could (?:clarify|let us know)\b|\bsection 1\(3\)/i,
);
const waitsForClarity = kindPatterns.guard(
  /\b(?:will|shall|can) (?:then )?(?:continue|proceed|resume|go on|take up|start|begin|be (?:put )?on hold|restart|progress)\b.{0,40}\b(?:request|clarification|clock|from you|work)\b|\b(?:once|when|until|unless) (?:we|you)\b.{0,60}\b(?:clarif\w{1,10}|hear(?:d)? from you|receive(?:d)? (?:your|this|it)|reply)\b|\b(?:working days|time (?:limit |allowed )?(?:for|to) (?:our |a |the )?(?:response|reply|answer|reply to you|respond)|period) (?:will|shall|does not|only) (?:only )?(?:re)?(?:starts?|begins?|runs?)\b|\bon hold\b|\bclock\b.{0,30}\b(?:stop|paus|start|reset)/i,
);
/** The whole of it waits, whatever is asked back under each question's number. */
const stopsForClarity = kindPatterns.guard(
  /\bbefore we (?:can|could|are able to) (?:go on|go any further|go further|proceed|continue|start|begin|deal with|process|look for|look into|search|find|provide|take (?:this|it) (?:further|forward)|answer (?:your|the|this) request)\b|\b(?:is|was|are) not (?:yet )?(?:clear|specific|precise) enough\b/i,
);
const lapses = kindPatterns.guard(
  /\b(?:working days|time (?:for|limit)|clock)\b.{0,60}\b(?:start|begin|run)s?\b|\bno longer (?:want|wish|require|need|interested)\b|\b(?:request|it) (?:as |to be |will be )?(?:withdrawn|closed|lapsed?)\b/i,
);
const holdsNoAnswer = kindPatterns.guard(
  /\bwe will not be able to answer\b|\bcannot (?:yet )?(?:answer|process|deal with|proceed)\b|\bbefore we can\b/i,
);

/** Each is what only who asks writes; `if any of it is exempt` is no refusal. */
const requesterWords = [
  /^(?:dear|to:?) .{0,60}\b(?:council|authority|foi|freedom of information)\b/i,
  /^(?:please|could you|can you|would you)(?: please)? (?:provide|supply|send|tell me|let me have)\b|\bplease (?:could|can|would) you\b/i,
  /\bi (?:understand|am aware|expect|would (?:like|prefer|be grateful)|look forward|am (?:writing|requesting|making)|request)\b|\bmy request\b/i,
  /\bif (?:any|some|part|the|this)\b.{0,80}\b(?:exempt|refus|withh|held)\w*\b.{0,60}\bplease\b|\bif you (?:do not|don't) hold\b|\bif (?:this|my|the) request\b/i,
  /^(?:deadline|format|preferred format|respon(?:se|d) by)\s?:|\brequest under the\b/i,
  /\bplease treat (?:this|the following|my)\b.{0,40}\brequest\b|^please (?:answer|state|give|list|include)\b/i,
  /\b(?:i am|we are) entitled\b|\bwithin (?:20|twenty) working days\b|\bin (?:an )?electronic (?:form|format)\b|\bby e-?mail\b/i,
  /^(?:(?:many|with) thanks|yours (?:faithfully|sincerely))\b|^a requester$/i,
].map((pattern) => kindPatterns.guard(pattern));
/** A request in a log that has no answer yet. */
const isOpenStill = kindPatterns.guard(
  /\bstatus\s?:?\s?(?:open|in progress|awaiting|pending|received|waiting|logged)\b|\b(?:awaiting|waiting for) (?:a |the |an )?(?:response|reply|answer)\b|\bno (?:response|reply|answer) (?:has been|yet)\b|\bnot yet (?:been )?(?:answered|responded|replied)\b/i,
);
const fromAuthority = kindPatterns.guard(
  /^(?:(?:our|council|the council['’]s|full) )?(?:response|reply|answer)s?\s?:?$|^(?:date )?(?:responded|replied|answered|(?:of )?(?:our )?(?:response|reply)(?: sent| date)?|response date)\s?:?\s{0,9}\d|^(?:if you\b.{0,80}|you (?:can|may|have|are)\b.{0,40})\binternal review\b|\byour (?:\w{1,16} ){0,3}(?:request|enquiry|e-?mail|letter|questions)\b(?!:)|\byou (?:have )?(?:asked|requested)\b|\b(?:our|council) ref(?:erence)?\b|\bdear (?:requester|mr|mrs|ms|miss)\b|^(?:unfortunately,? |however,? )?(?:the (?:\w{1,16} ){0,3}council|we|this council|our) (?:do|does|holds?|has|have|can|are|is|estimate|consider|use|receive)\b|^(?!.{0,80}\b(?:if|should|where)\b).{0,120}\b(?:not held|(?:is|are) exempt|withheld|is refused|appl(?:y|ies))\b/i,
);

const someOf = (lines: readonly ReadText[], pattern: Guarded): boolean => lines.some((line) => pattern.testRead(line));

const label = /^\W{0,3}(?:q ?)?\d{1,2}[.):]{1,2}\s/i;

type NoResponse = 'request' | 'notice' | 'clarification' | 'acknowledgement';

/** What a file is where several signs together say that it has no answers; absent for all others. */
export function noResponseIn({ lines, answersStand, answers, announced }: Said): NoResponse | undefined {
  const title = lines.slice(0, 5).map(({ text }) => text);
  if (title.some((text) => text.length < 90 && forAll.test(text)) && !someOf(lines, ofOneRequest)) return 'notice';
  if (title.some((text) => text.length < 120 && privacyTitle.test(text) && !text.endsWith('?')) && answers < 2) {
    if (privacyWords.filter((pattern) => someOf(lines, pattern)).length >= 3) return 'notice';
  }
  if (title.some((text) => formTitle.test(text)) && isEmptyForm(lines)) return 'notice';
  if (announced === 0 && someOf(lines, stopsForClarity) && someOf(lines, lapses)) return 'clarification';
  if (answersStand) return undefined;
  if (title.some((text) => /\b(?:automatic reply|auto-?reply|out of office)\b/i.test(text))) return 'acknowledgement';
  if (
    announced === 0 &&
    !someOf(lines, fromAuthority) &&
    lines.some(({ text }) => text.endsWith('?') || /\bplease\b/i.test(text)) &&
    saysAsRequester(lines)
  )
    return 'request';
  if (announced === 0 && answers === 0 && someOf(lines, isOpenStill)) return 'request';
  if (announced === 0 && someOf(lines, needsTime) && someOf(lines, weighs)) return 'notice';
  if (someOf(lines, feeAsked) && someOf(lines, feeAwaited)) return 'notice';
  if (answers === 0 && someOf(lines, transferred) && someOf(lines, othersAnswer)) return 'notice';
  if (someOf(lines, needsClarity) && someOf(lines, waitsForClarity) && (answers < 2 || someOf(lines, holdsNoAnswer)))
    return 'clarification';
  return undefined;
}

/** Two things that only who asks writes, numbered or not. */
function saysAsRequester(lines: readonly ReadText[]): boolean {
  const bare = lines.map((line) => (label.test(line.text) ? kindPatterns.read(line.text.replace(label, '')) : line));
  return requesterWords.filter((pattern) => someOf(bare, pattern)).length >= 2;
}

/** More room left for answers than fields filled in. */
function isEmptyForm(lines: readonly ReadText[]): boolean {
  const isEmpty = (text: string): boolean => (ruled.test(text) ? !onRule.test(text) : emptyField.test(text));
  const empty = lines.filter(({ text }) => isEmpty(text)).length;
  const filled = lines.filter(({ text }) => !isEmpty(text) && field.test(text) && !formAsks.test(text)).length;
  return empty >= 3 && empty > filled;
}
