import type { Answer, DocumentKind } from '../../model/response.ts';
import { handlingOf, sentencesOf } from './handling.ts';

const toCome =
  /\b(?:you (?:will|should|can expect to) (?:\w{1,16} )?(?:have|receive|hear|get)|we (?:will|shall|aim to|hope to|intend to) (?!not\b)(?:\w{1,16} ){0,2}(?:respond|reply|answer|write|provide|send|be in touch|pass|forward|allocate|ask|tell|let you know|contact|look (?:for|at|into)|search|check|consider|log|decide|email|e-mail)|(?:your|this|the) request is (?:now |currently )?being (?:considered|processed|dealt with|looked at|handled)|(?:is|are) being (?:gathered|collated))\b/i;
const waiting =
  /\b(?:(?:until|once|unless|when|after) (?:we|you) (?:have )?(?:hear|heard|receive|received|reply|get|got|clarif\w{1,6})|if we (?:have|do) not (?:hear|heard|receive|received)|(?:please|can you|could you) (?:clarify|tell us|let us know))\b/i;
/** How to answer, said by who asks: "If section 12 is reached please answer 1 only." */
const direction =
  /^(?:if|where|should|unless)\b.{0,200}\b(?:please (?:answer|provide|say|give|state|treat|advise|let me|tell me)|(?:let me|tell me)|i (?:would|will|am))\b|\bi (?:look forward|would be grateful|understand that you)\b/i;

/** A log's entry that waits: `Status: with service`. */
const isOpenStill =
  /^(?:(?:request|current|case) )?status\s?:\s*(?:open|with\b|in (?:progress|hand)|allocated|assigned|awaiting|waiting|pending|received|logged|new|due|overdue|on hold|live|clarif\w+|being|under|not yet)\b[^.]{0,40}$/i;
/** A form's last words: `Send this back to the address above`. */
const handsOut =
  /^(?:please )?(?:send|return|post|e-?mail|hand|submit) (?:this|it|the|your)\b.{0,30}\b(?:back|form|to|by|survey|questionnaire)\b/i;

/** Figures and refusals in force are answers, whatever is promised beside them. */
const tells =
  /\b(?:is|are|am|we|therefore|hereby) (?:\w{1,12} )?(?:refus(?:e|ed|ing)|withh\w{3,6}|exempt)\b|£\s?\d|\b\d{1,3}(?:,\d{3})+\b|\d ?%|\b(?:not held|do(?:es)? not hold|we (?:have|use|do not|hold))\b/i;

/**
 * What a file that looked like a response is, where nothing that stands under its questions answers one: each is blank, or tells when an
 * answer is to come, what it waits for, or how who asks would like it; or one text stands for all of them and tells what becomes of the
 * request. Absent where something answers, and where all are blank: a form may come back empty.
 */
export function nothingAnswered(answers: readonly Answer[]): DocumentKind | undefined {
  const given = answers.filter(({ text, outcome }) => text !== '' && outcome !== 'blank');
  const texts = [...new Set(given.map(({ text }) => text))];
  const [one] = given;
  if (one && texts.length === 1 && answers.length > 1) {
    const kind = kindOf(one.text) ?? kindOfShared(one, answers);
    if (kind) return kind;
  }
  if (answers.length > 3 && answers.every(isOfRequests)) return 'notice';
  let first: DocumentKind | undefined;
  for (const text of texts) {
    const kind = kindOf(text);
    if (kind === undefined) return given.length > 0 && asksInTurn(given) ? 'clarification' : undefined;
    first ??= kind;
  }
  return first;
}

/** A row of an index of requests: when each came, what it is about, where it stands. */
const isOfRequests = ({ question, part, outcome }: Answer): boolean =>
  !question && outcome === 'answered' && part !== undefined && ofRequests.test(part.slice(part.lastIndexOf(',') + 1));
const ofRequests =
  /^\s*(?:date\b.*|.*\bdate|received|responded|closed|due|subject|title|topic|theme|status|stage|service|department|directorate|team|requester(?: type)?|applicant(?: type)?|ref\w*\.?|request(?: no\.?| number| id)?|outcome|decision)$/i;

const refuses = /\b(?:refus(?:e|ed|al)|withh(?:eld|olding?)|exempt\w*|vexatious|(?:appropriate|cost) limit)\b/i;

/** One text behind several questions, which neither refuses them nor says a figure, and tells that they wait, were sent on or are closed. */
function kindOfShared({ text, outcome, exemption }: Answer, answers: readonly Answer[]): DocumentKind | undefined {
  if (outcome === 'not_held' || outcome === 'not_applicable') return undefined;
  // `We will close the request if we hear nothing` refuses nothing.
  if (outcome === 'refused' && (exemption !== undefined || refuses.test(text))) return undefined;
  const sentences = sentencesOf(text.slice(0, 2000));
  const others = sentences.filter((sentence) => handlingOf(sentence) === undefined);
  if (answers.length < 3 && others.some((sentence) => tells.test(sentence.replace(conditions, '')))) return undefined;
  return kindHandled(sentences);
}

function kindHandled(sentences: readonly string[]): DocumentKind | undefined {
  const handling = sentences.flatMap((sentence) => handlingOf(sentence) ?? []);
  if (handling.length === 0) return undefined;
  return handling.includes('asks back') || handling.includes('waits') ? 'clarification' : 'acknowledgement';
}

/** Each answer asks something back, and some plainly what was meant: `Are you asking about headcount or full time equivalents?` */
function asksInTurn(given: readonly Answer[]): boolean {
  const asking = given.map(({ text }) => {
    const back = sentencesOf(text.slice(0, 1000)).find((sentence) => handlingOf(sentence) === 'asks back');
    return back !== undefined ? 'plainly' : text.includes('? ') || text.endsWith('?') ? 'asks' : 'says';
  });
  return !asking.includes('says') && asking.filter((how) => how === 'plainly').length * 2 >= asking.length;
}

/** What is only foreseen, or the law's limit: "unless the information is not held", "requests that would cost more than £450 may be refused". */
const conditions =
  /\b(?:unless|if|where|should|whether|(?:when|once|until) (?:we|you))\b[^.;]*|\b(?:costs?|costing|exceeds?) (?:more than |over |above |in excess of |the limit of )£\s?(?:450|600)\b/gi;

function kindOf(text: string): DocumentKind | undefined {
  if (text.length > 600 || tells.test(text.replace(conditions, ''))) return undefined;
  if (isOpenStill.test(text)) return 'acknowledgement';
  if (direction.test(text) || handsOut.test(text)) return 'request';
  if (waiting.test(text)) return 'clarification';
  if (toCome.test(text)) return 'acknowledgement';
  return kindHandled(sentencesOf(text));
}

/** Ends what stands before a list of what was asked for or complained of: `you have asked for eight classes of document, namely`, `You say that`. */
const listsRequest =
  /\byou(?:r (?:request|letter|e-?mail|complaint))? (?:have |had |also |now )?(?:asks?|asked|requests?|requested|wants?|wanted|seeks?|sought|says?|said|complains?|complained|wish(?:ed)?|listed|lists?|need(?:ed)?)\b[^.;?]{0,160}(?:[:,–-]|\b(?:namely|that|for|to see|of|are))\s*$/i;

/** Whether a numbered list without questions is what was asked, told again, and nothing behind it answers. */
export function requestListed(answers: readonly Answer[], text: string): DocumentKind | undefined {
  const [first] = answers;
  const at = first?.spans[0]?.[0];
  if (first === undefined || at === undefined || answers.length < 2) return undefined;
  if (!answers.every(({ question, number, outcome }) => !question && number && outcome === 'answered'))
    return undefined;
  const before = text.slice(Math.max(0, at - 240), at).replace(/[\s([]*(?:\d{1,2}|[a-z])[\s.):\]]*$/i, '');
  return listsRequest.test(before) ? 'acknowledgement' : undefined;
}

const asReader = /\b(?:do|can|can['’]?t|cannot|must|should|will|may|if|am) I\b|\bmy request\b/i;
const ofAsking =
  /\b(?:requests?|long|satisfied|happen|ask|apply|see|pay|cost|charge|wait|appeal|complain|review|information)\b/i;

/** Whether a page only answers its readers: its questions are those that a reader of the page has, two at least (`How do I make a request?`, `Can I get a reminder?`). */
export function answersItsReaders(answers: readonly Answer[]): boolean {
  const asked = [...new Set(answers.flatMap(({ question }) => question ?? []))];
  const readers = asked.filter((question) => asReader.test(question));
  if (readers.length < 2) return false;
  return (
    readers.length === asked.length ||
    (readers.length * 2 >= asked.length && asked.every((question) => ofAsking.test(question)))
  );
}

/** A figure, a plain word, or what only an authority says of itself. */
const plain =
  /^(?:[£<~(]{0,2}\d|(?:yes|no|none|nil|zero|n\/a|approximately|approx|about|circa|around|fewer than|less than|over)\b|not (?:held|recorded|applicable|known)\b|information (?:is )?not held\b|(?:we|the council|this council|the authority) (?:do(?:es)? not|ha(?:ve|s)|holds?|uses?|spent|received|employs?|is|are)\b|there (?:is|are|was|were|has|have)\b|(?:this|the) information (?:is|was)\b|(?:withheld|exempt)\b)/i;

/** Whether answers speak for themselves, whatever kind of file the words round them look like: three questions at least have a plain answer, not all the same, and most do. */
export function plainlyAnswers(answers: readonly Answer[]): boolean {
  const given = answers.filter(
    ({ text, outcome, question }) => question !== undefined && (plain.test(text) || outcome === 'not_held'),
  );
  return (
    new Set(given.map(({ number, question }) => `${number} ${question}`)).size >= 3 &&
    new Set(given.map(({ text }) => text)).size > 1 &&
    given.length * 2 >= answers.length
  );
}
