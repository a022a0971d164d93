import type { Answer } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';
import { reasonsSection } from '../layout/tables/reason-table.ts';
import type { Document } from '../lines/block.ts';
import { spansOf } from '../lines/snippet.ts';
import { lawNamedIn } from './exemption.ts';
import { explainMarks } from './footnotes.ts';
import { withLawReferredTo } from './law-by-reference.ts';
import { nameLawOfLetter } from './law-of-letter.ts';
import { type Notice, noticesIn } from './notices.ts';
import { ofOneReply } from './one-reply.ts';
import { outcomeOf } from './outcome-of.ts';
import {
  coveredBy,
  type Entry,
  entriesOf,
  isNumbered,
  isOpen,
  onlySeesBelow,
  type QuestionKnown,
} from './question-entries.ts';

export type { QuestionKnown } from './question-entries.ts';

/**
 * Gives each question the reason that stands far from it: a notice at the end for questions 2 and 3, a refusal of a section or of the
 * whole request, a footnote, "as above" under a refusal. `questions` are all that the letter asks, in order; a question without an answer
 * gets its own entry with the notice's words, one for each part that it lists (`listed`). An answer that says something is never changed, but for a notice that ran into its end.
 */
export function spreadNotices(
  answers: readonly Answer[],
  questions: readonly QuestionKnown[],
  document: Document,
  listed: Listed = new Map(),
): Answer[] {
  const entries = entriesOf(explainMarks(answers, document), questions);
  const notices = noticesIn(document).slice(0, mostNotices);
  for (const notice of notices) apply(notice, entries, document.text, listed);
  nameOnlyLaw(notices, entries);
  nameLawOfLetter(entries, document);
  shareLaw(entries);
  const told = partsOfReason(
    flatMap(entries, ({ answer }) => answer ?? []),
    listed,
  );
  return inheritAbove(withLawReferredTo(ofOneReply(mergeLateReasons(told))));
}

/** More than any letter has: keeps the work linear in a text that is made of nothing else. */
const mostNotices = 60;

const seesNotice = /\b(?:see|refer to)\b.{0,30}\b(?:below|above|notice|end|refusal)\b/i;

const givesSomething = ({ answer }: Entry): boolean => answer !== undefined && answer.outcome === 'answered';

/** "Refused, see the notice below" takes its section from the one notice there is, though the notice forgot its number. */
function nameOnlyLaw(notices: readonly Notice[], entries: readonly Entry[]): void {
  const laws = new Set(flatMap(notices, ({ words }) => outcomeOf(words.text).exemption ?? []));
  const [law] = laws;
  if (law === undefined || laws.size > 1) return;
  for (const entry of entries) {
    const { answer } = entry;
    if (
      answer?.outcome === 'refused' &&
      !answer.exemption &&
      answer.text.length < 160 &&
      seesNotice.test(answer.text)
    ) {
      entry.answer = { ...answer, exemption: law };
    }
  }
}

/** Bare refusals directly above one that has the notice share its section: "2. Refused", "3. Refused. Notice of refusal: ...". */
function shareLaw(entries: readonly Entry[]): void {
  let law: string | undefined;
  for (const entry of [...entries].reverse()) {
    const { answer } = entry;
    if (answer?.outcome !== 'refused') law = undefined;
    else if (answer.exemption)
      law = /\b(?:notice of refusal|refusal notice)\b/i.test(answer.text) ? answer.exemption : undefined;
    else if (law && answer.text.length < 40) entry.answer = { ...answer, exemption: law };
    else law = undefined;
  }
}

/**
 * Where the whole request is refused below its questions, bullets inside the request ("Month", "Year") are no answers: they stand above
 * the last question and have no figure, and all else is open.
 */
function dropRequestBullets(entries: readonly Entry[], notice: Notice): void {
  const from = notice.words.runs[0]?.from ?? -1;
  const lastAsked = Math.max(-1, ...entries.map(({ question }) => question.questionSpans[0]?.[0] ?? -1));
  const given = entries.filter(givesSomething);
  const open = entries.filter(isOpen);
  const isBullet = ({ answer }: Entry) =>
    answer !== undefined &&
    !/\d|£|^(?:yes|no|none|nil)\b/i.test(answer.text) &&
    answer.spans.every(([, end]) => end <= lastAsked) &&
    lastAsked < from;
  if (given.length === 0 || open.length < 2 || given.length * 2 > open.length || !given.every(isBullet)) return;
  for (const entry of given) if (entry.answer) entry.answer = blanked(entry.answer);
}

function blanked({ exemption: _, ...answer }: Answer): Answer {
  return { ...answer, text: '', spans: [], outcome: 'blank' };
}

/** The entry whose answer the notice ran into. */
const holderOf = (notice: Notice, entries: readonly Entry[]): Entry | undefined => {
  const from = notice.words.runs[0]?.from ?? -1;
  return entries.find(({ answer }) => answer?.spans.some(([start, end]) => start <= from && from < end));
};

function apply(notice: Notice, entries: readonly Entry[], source: string, listed: Listed): void {
  if (notice.scope.kind === 'whole') dropRequestBullets(entries, notice);
  else if (listed.size > 0) dropListed(coveredBy(notice, entries, undefined), listed);
  const holder = holderOf(notice, entries);
  const others = entries.filter((entry) => entry !== holder);
  const covered = coveredBy(notice, entries, holder).filter((entry) => entry === holder || isOpen(entry));
  const alone = covered.length === 1 && covered[0] === holder;
  if (notice.scope.kind === 'whole' && others.some(givesSomething)) return;
  if (holder && (alone || covered.length === 0)) {
    // It is this question's own answer, unless it names others and follows an answer of this one's.
    if (notice.scope.kind !== 'numbers' || alone) return;
    if (!others.some((entry) => isNumbered(entry, notice))) return;
  }
  // What takes up the whole of an answer and fills no other is that answer: `Exempt for the same reason as question 1`.
  if (holder && covered.length === 0 && holder.answer?.text.startsWith(notice.words.text.slice(0, 40))) return;
  // One reply to several questions is each one's own, whatever it says of one of them.
  if (holder && others.some((entry) => isSameReply(entry, holder))) return;
  if (holder) cutAt(holder, notice, source);
  for (const entry of covered) if (isOpen(entry)) fill(entry, notice, source);
  if (notice.scope.kind === 'numbers') dropRead(notice, entries);
}

/** A notice that begins with its numbers (`Q5 (price) and Q6 - section 43`) reads as another answer to the first of them. */
function dropRead(notice: Notice, entries: readonly Entry[]): void {
  const [start, end] = [notice.words.runs[0]?.from ?? -1, notice.words.runs.at(-1)?.to ?? -1];
  const isWithin = ({ answer }: Entry): boolean =>
    answer !== undefined && answer.spans.length > 0 && answer.spans.every(([from, to]) => from > start && to <= end);
  for (const [i, entry] of entries.entries())
    if (isWithin(entry) && isNumbered(entry, notice) && entries.some((first, j) => j < i && isSame(first, entry)))
      entry.answer = undefined;
}

const isSameReply = ({ answer }: Entry, { answer: other }: Entry): boolean =>
  answer !== undefined &&
  other !== undefined &&
  answer.spans.length > 0 &&
  answer.spans[0]?.[0] === other.spans[0]?.[0] &&
  answer.text === other.text;

/** The same question by its number, and in words of its own none but the first's. */
const isSame = ({ question: first, answer }: Entry, { question }: Entry): boolean =>
  answer !== undefined &&
  first.number === question.number &&
  (!question.question || question.question === first.question);

/** Takes the notice, and what follows it, off the answer that it ran into. */
function cutAt(holder: Entry, { from, heading, words }: Notice, source: string): void {
  const { answer } = holder;
  if (!answer) return;
  const marks = [heading, words.text.slice(0, 40)].filter((mark) => mark !== '');
  const at = Math.min(...marks.map((mark) => answer.text.indexOf(mark)).filter((index) => index >= 0));
  if (!Number.isFinite(at)) return;
  const spans = flatMap(answer.spans, ([start, end]) => {
    const last = start + source.slice(start, Math.min(end, from)).trimEnd().length;
    return last > start ? [[start, last] as const] : [];
  });
  const text = answer.text.slice(0, at).trimEnd();
  const { exemption: _, ...rest } = answer;
  holder.answer = { ...rest, text, spans: text === '' ? [] : spans, ...outcomeFields(text, answer.question) };
}

function outcomeFields(text: string, question: string | undefined): Pick<Answer, 'outcome' | 'exemption'> {
  const { outcome, exemption } = outcomeOf(text, question);
  return { outcome, ...(exemption ? { exemption } : {}) };
}

function fill(entry: Entry, notice: Notice, source: string): void {
  const { text } = notice.words;
  const told = outcomeFields(text, undefined);
  // Under a title that refuses, the section that a paragraph names is why.
  const law = told.outcome === 'answered' && refuses.test(notice.heading) && lawNamedIn(text.toLowerCase(), false);
  const read = law && law.says === 'refused' ? { outcome: 'refused' as const, exemption: law.name } : told;
  // A section about a thing that the authority has not is not applicable, though the sentence itself answers.
  const outcome = read.outcome === 'answered' ? 'not_applicable' : read.outcome;
  const given = { outcome, ...(read.exemption ? { exemption: read.exemption } : {}) };
  if (entry.answer && entry.answer.text !== '' && !onlySeesBelow.test(entry.answer.text)) {
    entry.answer = { ...entry.answer, ...given };
    return;
  }
  entry.answer = {
    ...entry.question,
    ...entry.answer,
    text,
    spans: spansOf(notice.words, source),
    ...given,
    sureness: { level: 'read', reason: sharedReason },
  };
}

const refuses = /\b(?:refus|exempt|withheld)/i;

const sharedReason = 'One reason in the letter covers several questions.';

/** The labels that questions list for the parts of their answers, by section and number. */
export type Listed = ReadonlyMap<string, readonly string[]>;

const labelsOf = ({ number, section, part }: QuestionKnown, listed: Listed): readonly string[] | undefined =>
  part === undefined && number !== undefined ? listed.get(`${section ?? ''}|${number}`) : undefined;

/** A reason given for several questions is given for each part that a question lists. */
const partsOfReason = (answers: readonly Answer[], listed: Listed): Answer[] =>
  flatMap(answers, (answer) => {
    const isShared = answer.sureness.level === 'read' && answer.sureness.reason === sharedReason;
    const labels = isShared ? labelsOf(answer, listed) : undefined;
    return labels ? labels.map((part) => ({ ...answer, part })) : [answer];
  });

/** What a question lists for its parts ("Month", "Year") is no answer to it where a notice refuses the questions round it. */
function dropListed(entries: readonly Entry[], listed: Listed): void {
  for (const entry of entries) {
    const labels = entry.answer && labelsOf(entry.answer, listed);
    if (entry.answer && labels && entry.answer.text === labels.join(' ')) entry.answer = blanked(entry.answer);
  }
}

/**
 * A list of exemptions after the answers (`Q2: section 43(2)`) reads as second answers to the same questions: what each says goes to the
 * first, where that is blank or leaves its section to the list.
 */
function mergeLateReasons(answers: readonly Answer[]): Answer[] {
  const open = new Map<string, number>();
  const read: Answer[] = [];
  for (const answer of answers) {
    const key = `${answer.number ?? ''}|${answer.part ?? ''}`;
    const first = answer.number === undefined ? undefined : open.get(key);
    const earlier = first === undefined ? undefined : read[first];
    const reason = answer.outcome === 'refused' || answer.outcome === 'not_held';
    const isListed = answer.section === reasonsSection;
    if (
      earlier &&
      first !== undefined &&
      reason &&
      (isListed || first < read.length - 1) &&
      isToldAgain(earlier, answer)
    ) {
      const { outcome, exemption } = answer;
      const words = earlier.text === '' ? { text: answer.text, spans: answer.spans } : {};
      read[first] = { ...earlier, ...words, outcome, ...(exemption ? { exemption } : {}) };
      open.delete(key);
      continue;
    }
    // A list's row for what has its reason already, or gives something, says nothing new.
    if (isListed && read.some(({ number }) => number === answer.number)) continue;
    if (answer.number !== undefined && isOpen({ question: answer, answer })) open.set(key, read.length);
    read.push(answer);
  }
  return read;
}

/** Not the same number of another section, with a question of its own. */
const isToldAgain = (earlier: Answer, later: Answer): boolean =>
  (!later.question || later.question === earlier.question) &&
  (later.section === undefined ||
    later.section === earlier.section ||
    /exempt|refus|reason|notice/i.test(later.section));

const above = /^(?:as|see|same as) (?:above|previous|before)[.)]?$|^(?:ditto|"|〃)$/i;
const asAbove =
  /^(?:as (?:per )?above|ditto|"|〃|likewise|(?:the )?same(?: again| as above| (?:reason |exemption )?applies(?: here| again| to this)?)?)[.)]?$/i;

/**
 * "As above" takes over why there was no answer right above; a figure is not taken over. In a further part of the same question "see above"
 * does too.
 */
function inheritAbove(answers: readonly Answer[]): Answer[] {
  const read: Answer[] = [];
  for (const answer of answers) {
    const last = read.at(-1);
    const sameQuestion =
      last !== undefined &&
      answer.part !== undefined &&
      last.number === answer.number &&
      last.question === answer.question;
    const gaveReason =
      last !== undefined && last.outcome !== 'answered' && last.outcome !== 'blank' && last.outcome !== 'referred';
    if (gaveReason && (sameQuestion ? above : asAbove).test(answer.text)) {
      const { exemption: _, ...own } = answer;
      read.push({ ...own, outcome: last.outcome, ...(last.exemption ? { exemption: last.exemption } : {}) });
    } else read.push(answer);
  }
  return read;
}
