import type { Answer, DocumentKind } from '../../model/response.ts';

const toCome =
  /\b(?:you (?:will|should|can expect to) (?:\w{1,16} )?(?:have|receive|hear|get)|we (?:will|shall|aim to|hope to|intend to) (?:\w{1,16} ){0,2}(?:respond|reply|answer|write|provide|send|be in touch|pass|forward|allocate|ask|tell|let you know|contact|look (?:for|at|into)|search|check|consider|log|decide|email|e-mail)|(?:your|this|the) request is (?:now |currently )?being (?:considered|processed|dealt with|looked at|handled)|(?:is|are) being (?:gathered|collated))\b/i;
const waiting =
  /\b(?:(?:until|once|unless|when|after) (?:we|you) (?:have )?(?:hear|heard|receive|received|reply|get|got|clarif\w{1,6})|if we (?:have|do) not (?:hear|heard|receive|received)|(?:please|can you|could you) (?:clarify|tell us|let us know))\b/i;
/** How to answer, said by who asks: "If section 12 is reached please answer 1 only." */
const direction =
  /^(?:if|where|should|unless)\b.{0,200}\b(?:please (?:answer|provide|say|give|state|treat|advise|let me|tell me)|(?:let me|tell me)|i (?:would|will|am))\b|\bi (?:look forward|would be grateful|understand that you)\b/i;

/** Figures and refusals in force are answers, whatever is promised beside them. */
const tells = /£\s?\d|\b\d{1,3}(?:,\d{3})+\b|\d ?%|\b(?:not held|do(?:es)? not hold|we (?:have|use|do not|hold))\b/i;

/**
 * What a file that looked like a response is, where nothing that stands under its questions answers one: each is blank, or tells when an
 * answer is to come, what it waits for, or how who asks would like it. Absent where something answers, and where all are blank: a form
 * may come back empty.
 */
export function nothingAnswered(answers: readonly Answer[]): DocumentKind | undefined {
  let first: DocumentKind | undefined;
  for (const { text } of answers) {
    if (text === '') continue;
    const kind = kindOf(text);
    if (kind === undefined) return undefined;
    first ??= kind;
  }
  return first;
}

/** What is only foreseen, or the law's limit: "unless the information is not held", "requests that would cost more than £450 may be refused". */
const conditions =
  /\b(?:unless|if|where|should|whether)\b[^.;]*|\b(?:costs?|costing|exceeds?) (?:more than |over |above |in excess of |the limit of )£\s?(?:450|600)\b/gi;

function kindOf(text: string): DocumentKind | undefined {
  if (text.length > 600 || tells.test(text.replace(conditions, ''))) return undefined;
  if (direction.test(text)) return 'request';
  if (waiting.test(text)) return 'clarification';
  return toCome.test(text) ? 'acknowledgement' : undefined;
}

const asReader = /\b(?:do|can|can['’]?t|cannot|must|should|will|may) I\b|\bmy request\b/i;
const ofAsking = /\b(?:requests?|ask|apply|see|pay|cost|charge|wait|appeal|complain|review|information)\b/i;

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
