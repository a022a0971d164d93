import type { DocumentKind } from '../../model/response.ts';
import { candidatesIn, type Guarded, type ReadText } from '../../text/guard/pattern-set.ts';
import { kindPatterns } from './kind-patterns.ts';
import type { LetterText, Stretch } from './letter-text.ts';
import { isNewestFirst } from './message-order.ts';
import { type Message, messageAt } from './messages.ts';
import { noResponseIn } from './no-response.ts';

const acknowledges = kindPatterns.guard(
  /\bwe have (?:now )?(?:logged|passed|registered|opened|recorded|forwarded) (?:your|the|this)\b|\backnowledg(?:e|es|ing|ement)\b|\b(?:we received(?: it)?|was received) on .{0,120}\b(?:we (?:will|shall|aim to|hope to)|you (?:will|should|can expect to)) (?:\w{1,16} )?(?:respond|reply|answer|receive|hear)\b|\b(?:has|have|had) been (?:received|logged|passed|allocated|forwarded)\b|\b(?:we|i) (?:have|can confirm (?:that )?we have) received your\b|\bconfirm(?:s|ing)? (?:receipt|that we have received)\b|\bis (?:being|currently being) (?:dealt with|processed|considered)\b|\bwe are (?:now |currently )?(?:dealing with|processing|handling|looking into) (?:it|this|(?:your|the) request)\b/i,
);
const promises = kindPatterns.guard(
  /\b(?:latest|target|due) date for (?:a |our |the |your )?(?:reply|response|answer)\b|\b(?:you (?:will|should|can expect to) (?:receive|have|hear|be sent)|you (?:can|may|should) expect (?:a |an |our )?(?:reply|response|answer)|(?:expect|expecting) to (?:reply|respond|answer) (?:by|within)|we (?:will|shall|aim to|are required to|must|hope to|intend to) (?:\w{1,16} )?(?:respond|reply|provide|send|answer|contact|write)|hope to (?:respond|reply|answer)|(?:full |further )?(?:reply|response|answer) (?:will|shall) (?:follow|be sent)|respond(?:ed)? (?:to you )?(?:by|within|no later)|(?:response|reply) (?:is |will be )?(?:due|by|within|no later)|within (?:20|twenty) working days|(?:20|twenty) working days (?:from|to|of))\b/i,
);
const clarifies = kindPatterns.guard(
  /\b(?:need|require|seek|seeking|request|requesting|asking|ask) (?:you )?(?:for |to |some |further |more |you to )?(?:\w{1,16} )?(?:clarif\w{1,10}|more information from you|further information from you)|(?<!\()\b(?:please|could you|can you|would you) (?:please |kindly )?(?:clarify|specify|confirm (?:which|what|whether you|exactly)|be more specific|explain what)|\b(?:clarification) (?:is |has been )?(?:required|needed|requested|sought)\b|\brequest (?:is|has been|will be) (?:placed |put )?on hold\b|\bclock (?:has |is )?(?:been )?(?:stopped|paused)\b|\bbefore we can\b.{2,90}\bwe (?:need|have|would like) to know\b|\b(?:cannot|can not|unable to) (?:take|process|progress|proceed|go|deal|continue)\b.{0,60}\buntil (?:we|you) (?:hear|have|know|tell|reply|receive)\b/i,
);
const asksAsRequester = kindPatterns.guard(
  /\b(?:i am writing|i'm writing|i would like|i wish|i want|we would like) to (?:\w{1,16} )?(?:request|make|obtain|submit|ask|know)\b|\bi (?:hereby |would like to |am )?request(?:ing)? (?:the following|information|under|a copy|copies|that you)|\bunder the freedom of information act(?: 2000)?,? (?:please|i|could|can|would)\b|\bplease (?:could you |can you )?(?:provide|supply|send|tell) me\b|\bi look forward to (?:your|hearing|receiving)\b|\bi would be grateful\b/i,
);
const answersLetter = kindPatterns.guard(
  /\b(?:our|the council's|the authority's|my|a full|the) (?:response|reply|answers?)s? (?:to your (?:\w{1,16} ){0,3}(?:request|questions?) )?(?:(?:is|are)(?! (?:(?:now|still|not yet) )?(?:due|expected|awaited|overdue|outstanding|being|late)\b)|can be found|(?:is |are )?(?:set out |given |shown |detailed )?(?:below|follows|as follows|attached|enclosed|in the table))|\bplease (?:find|see) (?:\w{1,16} ){0,6}(?:response|repl(?:y|ies)|answers?|information|below|attached)|\b(?:we|i|the (?:council|authority)) (?:can (?:now )?)?(?:respond|answer|reply|confirm|advise|provide)s? (?:as follows|the following|that)\b(?! (?:we have received|your request has|we received))|\b(?:are|is) (?:completed|answered|set out|provided|given|listed|shown) (?:below|in the table|as follows)|\b(?:the information|information) (?:you (?:have )?)?requested (?:is|are|can)\b|\bin response to (?:your|the) (?:questions?|request)|\bhave now (?:considered|completed)\b|\bresponse to your (?:\w{1,16} ){0,4}request\b/i,
);
const answerLine = kindPatterns.guard(
  /^(?:(?:council|our|foi|cpca|authority)(?:'s)? )?(?:answer|(?:response|reply) (?:text|details)|response|reply|a ?\.?\d{1,2}[a-z]?|q ?\d{1,2}[a-z]? (?:answer|response))(?:s|\b)(?: \d{1,2}[a-z]?)?\s?(?:[:.)–-]|$)|^(?:n\/a|not applicable|not held|no|yes|nil|none|information not held|see above|£[\d,.]+)\.?$/i,
);
const denies = kindPatterns.guard(
  /\b(?:not held|does not hold|do not hold|is exempt|are exempt|withh(?:eld|olding)|refus(?:ed|ing|al) (?:your|the|this|under|notice)|exceed\w* the (?:appropriate|cost)|section (?:12|14|21|31|40|43)\b|vexatious)\b/i,
);
/** A promise that says when it will not be kept denies nothing: `you will hear from us within 20 working days, unless it is to be withheld`. */
const foresees = kindPatterns.guard(
  /^(?=.{0,600}\b(?:you (?:will|should) (?:receive|have|hear)|we (?:will|shall|aim to) (?:respond|reply|answer|write|send|provide)))(?=.{0,600}\b(?:working days|timescale|time limit)\b).{0,600}\b(?:unless|if|whether|where|should)\b[^.]{0,200}\b(?:not hold|not held|withheld|exempt|section \d\d|refused)\b/i,
);
/** What the law would allow is no refusal: `Note that section 12 allows us to refuse requests that cost more than £450`. Where the paragraph refuses besides, it is one. */
const allowsOnly = kindPatterns.guard(
  /^(?!.{0,1200}\b(?:is|are|has been|have been) (?:therefore |hereby |being )?(?:refused|withheld|exempt|not held)\b)(?!.{0,1200}\b(?:we|i|the council) (?:have (?:applied|refused|decided)|(?:therefore )?refuse|do(?:es)? not hold|estimate|(?:am|are) (?:refusing|withholding))\b).{0,1200}(?:\b(?:allows?|permits?|entitles?|enables?) (?:us|the council|(?:an |public )?authorit(?:y|ies)) to (?:refuse|withhold|charge)\b|\b(?:we|i|the council) (?:may|might|could)\b[^.;]{0,40}\b(?:refuse|withhold|charge)\b)/i,
);
const reviewTitle = kindPatterns.guard(
  /\b(?:outcome|result|conclusion|findings|response)s? (?:of|to|from) (?:the |your |my |our |an )?(?:request for (?:an )?)?(?:internal )?review\b|^(?:re:? ?)?(?:\W|our ref|ref|foi|eir|freedom of information|request|act|\d){0,40}internal review(?: (?:outcome|response|decision|of|[-–:]).{0,120}|\s?[:–—-]\s?(?:outcome|findings?|response|decision|result|conclusions?|report|reply)\b.{0,60})?\W*$/i,
);
const reviewer = kindPatterns.guard(
  /\b(?:i|we) (?:have|was asked to|have been asked to|am writing with|have now) (?:now |been |also |carefully )?(?:conducted|carried out|completed|undertaken|reviewed|the (?:outcome|result)|asked to (?:review|carry|conduct))\b.{0,60}\breview|\b(?:i|we) (?:have )?(?:upheld?|overturn(?:ed)?|partially uphold|agree with) (?:the|your|our) (?:original|complaint|decision|council's|response|initial)|\breview (?:upholds|overturns|finds|has found|concludes)\b|\b(?:i|we) have (?:now )?(?:completed|concluded|carried out|conducted|undertaken) (?:an?|the|my|our|your) (?:internal )?review\b/i,
);
const privacy = kindPatterns.guard(
  /\bprivacy (?:notice|policy|statement)\b|\bhow we use your (?:personal )?(?:data|information)\b|\blawful basis\b|\bfair processing notice\b/i,
);
const indexTitle = kindPatterns.guard(
  /\b(?:disclosure log|publication scheme|foi (?:requests|responses|log)|freedom of information (?:requests|responses)|published requests|fees? notice|cookie (?:policy|notice)|accessibility statement)\b/i,
);
const delays = kindPatterns.guard(
  /\b(?:not (?:yet )?been able to|unable to|not yet) (?:answer|respond|reply|complete)\w* (?:to )?(?:your|the) (?:request|enquiry)|\bdelay in (?:responding|replying|answering)\b|\b(?:for|with) your patience\b/i,
);
const extends_ = kindPatterns.guard(
  /\b(?:extend(?:ing|ed)? the (?:time|deadline)|further (?:20|twenty|time)\b.{0,40}\bpublic interest|need (?:more|additional|further) time|extension (?:of|to) (?:the )?(?:time|deadline))/i,
);

/** What is said to who asked, and by nobody who asks. */
const answersRequester = kindPatterns.guard(
  /\bthank you for your (?:\w{1,16} ){0,4}(?:request|enquiry|e-?mail|letter)\b|\byou (?:have )?(?:asked|requested)\b|\byour request\b/i,
);

/** Where what was asked stands with what was answered: a page of it may show one request. */
const logTitle = kindPatterns.guard(
  /\b(?:disclosure log|foi (?:requests|responses|log)|freedom of information (?:requests|responses)|published requests)\b/i,
);

/** What the log's readers ask, in a page about it: `What does a request cost?` */
const asksOfRequests = /\b(?:requests?|log|foi|freedom of information)\b/i;

/** What only a file about one request has: its reference, its dates, its requester. */
const ownRequest = kindPatterns.guard(
  /\b(?:your|this|the) (?:request|enquiry|questions)\b|\byou asked\b|^dear\b|\b(?:date )?(?:received|responded|requested)\b|\bref(?:erence)?\b|\bfoi[ /-]{0,3}\d|^(?:response|answer|request)s?\b.{0,3}\d?|\brequest (?:no|number|\d)/i,
);

const isWeb = (stretch: Stretch): boolean => stretch.place === 'furniture';

interface Signals {
  readonly count: (pattern: Guarded) => number;
  readonly first: (pattern: Guarded, among: number) => boolean;
}

/** What a requester may do next, which says nothing of this letter. */
const aboutRights =
  /\b(?:if|should) you\b|\bdissatisfied\b|\bunhappy\b|\bnot (?:content|satisfied|happy)\b|\bright (?:to|of)\b|\bwill be sent to you\b/i;

function signalsOf(lines: readonly ReadText[]): Signals {
  const any = candidatesIn(lines);
  const matching = (pattern: Guarded, among: readonly ReadText[]): readonly ReadText[] =>
    pattern.mayMatchRead(any) ? among.filter((line) => pattern.testRead(line)) : [];
  return {
    count: (pattern) => matching(pattern, lines).length,
    first: (pattern, among) => matching(pattern, lines.slice(0, among)).some(({ text }) => !aboutRights.test(text)),
  };
}

/** Words in a sentence that is not the letter's own: a question, or the requester's quoted one. */
const isQuestion = (text: string): boolean => text.trimEnd().endsWith('?') && !asksReader.test(text);

/** What a web page asks whoever reads it. */
const asksReader =
  /^(?:please )?(?:rate (?:this|our)|(?:was|is|did|how|are|have) (?:(?:useful|helpful) )?(?:this|these|you|we|our)\b(?=.{0,60}\b(?:helpful|useful|looking for|find|page|website|feedback)\b))[^?]{0,80}\?$/i;

/**
 * What a file seems to be, from the authority's own words in it. Doubt falls on the side of a response, since only a file that plainly is
 * something else has no answers. `ofOneRequest`: the file has a reference or says when it was received or answered.
 */
export function readKind(letter: LetterText, messages: readonly Message[], ofOneRequest = false): DocumentKind {
  const all = letter.stretches.filter((stretch) => !isWeb(stretch));
  if (all.length === 0) return 'unknown';
  const quoted = all.filter(({ quote }) => quote > 0).length;
  const mostlyQuoted = quoted * 4 > all.length * 3;
  const answer = answeringMessage(letter, messages);
  const own = letter.stretches.slice(0, enough).filter((stretch, i) => {
    if (isWeb(stretch) || (!mostlyQuoted && stretch.quote > 0)) return false;
    const message = messageAt(messages, i);
    return message === undefined || (answer ? message === answer : message.author === 'authority');
  });
  if (
    own.length === 0 ||
    (messages.length > 0 && messages.every(({ author }) => author === 'requester') && own.length < 3)
  )
    return 'request';
  const lines = own.map(({ words }) => kindPatterns.read(words.text.slice(0, 1200)));
  const states = own.map(({ words }) => !isQuestion(words.text));
  const said = signalsOf(lines.filter((_, i) => states[i]));
  const isRepeated = repeatsToAnswer(own);
  const between = isRepeated || hasAnswersBetween(own) || hasAnswersAfter(own) || hasAnswersBehind(own) ? 2 : 0;
  const denied = lines.filter((line, i) => states[i] && denies.testRead(line) && !allowsOnly.testRead(line)).length;
  const answers = said.count(answersLetter) * 2 + said.count(answerLine) + denied - said.count(foresees) + between;
  const cells = own.filter(({ place }) => place === 'cell').length;
  if (said.first(reviewTitle, 25) || said.first(reviewer, 60)) return 'internal review';
  if (said.first(privacy, 6) && answers - between < 2 && said.count(privacy) >= 2) return 'notice';
  // A price in a table of costs is no answer.
  const inLines = signalsOf(lines.filter((_, i) => states[i] && own[i]?.place !== 'cell'));
  const other = noResponseIn({
    lines: lines.slice(0, 200),
    answersStand:
      isRepeated ||
      (hasAnswersAfter(own) && asksByNumber(own)) ||
      hasAnswersBehind(own) ||
      inLines.count(answerLine) > 1 ||
      answersUnder(own) > 1,
    answers: answers - between,
    announced: said.count(answersLetter),
  });
  if (other) return other;
  const isIndex = !ofOneRequest && said.first(indexTitle, 3) && said.count(ownRequest) === 0;
  const isEntry =
    said.first(logTitle, 3) &&
    (between > 0 || (answersUnder(own) > 1 && said.count(answerLine) > 1)) &&
    !own.some(({ words: { text } }) => isQuestion(text) && asksOfRequests.test(text));
  if (isIndex && !isEntry) return 'notice';
  if (answers >= 2 || cells >= 8) return 'response';
  const asks = said.count(asksAsRequester);
  if (said.first(clarifies, 60) && answers === 0) return 'clarification';
  if ((said.count(acknowledges) > 0 || said.count(delays) > 0) && said.count(promises) > 0 && answers === 0)
    return 'acknowledgement';
  if (said.first(extends_, 60) && answers === 0) return 'notice';
  if (asks > 0 && answers === 0 && !said.first(answersRequester, 60)) return 'request';
  return answers > 0 || (own.some(({ words }) => isQuestion(words.text)) && answersUnder(own) > 0)
    ? 'response'
    : 'unknown';
}

/** As many lines as tell what a file is. */
const enough = 1500;

/** The authority's last e-mail that is not quoted in another and does not acknowledge. */
function answeringMessage(letter: LetterText, all: readonly Message[]): Message | undefined {
  const messages = isNewestFirst(letter, all) ? all.toReversed() : all;
  const ours = messages.filter(({ author, subject }) => author === 'authority' && !/acknowledg/i.test(subject));
  const depth = ours.reduce((least, { quote }) => Math.min(least, quote), Number.POSITIVE_INFINITY);
  return ours.findLast(({ quote }) => quote === depth);
}

const asking =
  /^(?:how|what|which|who|whose|when|where|why|do|does|did|is|are|was|were|has|have|can|could|will|would|please|if)\b/i;
const label = /^\(?(?:q(?:uestion)?\.? ?)?\d{1,2}[a-z]?(?:\.\d{1,2})?[.):]\s?/i;
const numbered = /^\(?(?:q(?:uestion)?\.? ?)?\d{0,2}[a-z]?(?:\.\d{1,2})?[.):]/i;

/** Whether numbered statements follow the last question: answers that carry only their numbers. */
function hasAnswersAfter(stretches: readonly Stretch[]): boolean {
  const last = stretches.findLastIndex(({ words }) => isQuestion(words.text));
  if (last < 0) return false;
  const after = stretches
    .slice(last + 1)
    .filter(({ words }) => label.test(words.text) && !asking.test(words.text.replace(label, '')));
  return after.length >= 2;
}

/** Whether numbers stand before what asks, so that numbers behind it may answer: "Could you tell me the following?" heads what is asked. */
const asksByNumber = (stretches: readonly Stretch[]): boolean =>
  stretches.some(({ words }) => isQuestion(words.text) && label.test(words.text));

/** Whether labelled lines of the request stand again further on, each with something else under it: `A) Parks:` over 1), and over an answer. */
function repeatsToAnswer(stretches: readonly Stretch[]): boolean {
  const under = new Map<string, string>();
  let again = 0;
  stretches.forEach(({ words: { text } }, i) => {
    if (text.length < 12 || text.length > 300 || !/^\(?(?:q ?)?(?:\d{1,2}|[A-Za-z])[.):]\s?\p{L}/iu.test(text)) return;
    const next = stretches[i + 1]?.words.text ?? '';
    const before = under.get(text);
    if (before === undefined) under.set(text, next);
    else if (before !== next && !isQuestion(next)) again++;
  });
  return again > 1;
}

/** How many questions, or numbered lines, have a statement right under them: a request has one at most, under its last. */
function answersUnder(stretches: readonly Stretch[]): number {
  let open = false;
  let under = 0;
  for (const { words } of stretches) {
    const { text } = words;
    if (isQuestion(text) || label.test(text)) open = true;
    else if (open && !/^(?:\p{Ll}|(?:Section|Part|Please|If) )/u.test(text)) {
      under++;
      open = false;
    }
  }
  return under;
}

/** Whether numbered questions have something behind their question mark: "1.1 Is there a CRM? Yes". */
const hasAnswersBehind = (stretches: readonly Stretch[]): boolean =>
  stretches.filter(({ words: { text } }) => text.length < 600 && /^\(?(?:q\.? ?)?\d/i.test(text) && isAnswered(text))
    .length >= 3;

/** Something other than a further question, or a word to the reader, behind the last question mark. */
function isAnswered(text: string): boolean {
  const at = text.lastIndexOf('? ');
  return (
    at > 0 &&
    !text.trimEnd().endsWith('?') &&
    !/^\W{0,2}(?:please|if|and|or|e\.g|i\.e|such|for example|including|broken)\b/i.test(text.slice(at + 2))
  );
}

/** Whether statements stand between the questions: a request, or one quoted in an acknowledgement, has none there. */
function hasAnswersBetween(stretches: readonly Stretch[]): boolean {
  let open = false;
  let between = 0;
  for (const { words } of stretches) {
    if (isQuestion(words.text)) open = true;
    else if (open) {
      if (/^[^a-z]/.test(words.text) && !numbered.test(words.text) && !asking.test(words.text)) between++;
      open = false;
    }
  }
  return between >= 2;
}

/** Whether words only acknowledge, promise, put off or ask back. */
export function putsOff(text: string): boolean {
  const words = kindPatterns.read(text.slice(0, 1200));
  const says = (pattern: Guarded): boolean => pattern.testRead(words);
  return [acknowledges, promises, clarifies, extends_, delays].some(says) && !says(denies) && !says(answersLetter);
}

/** Whether a file of this kind can have answers. */
export const isAnswering = (kind: DocumentKind): boolean =>
  kind === 'response' || kind === 'internal review' || kind === 'unknown';
