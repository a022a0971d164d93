import type { Answer } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { Notice } from './notices.ts';

/** A question of the request, whether or not an answer was found for it. */
export type QuestionKnown = Pick<Answer, 'number' | 'part' | 'question' | 'questionSpans' | 'section'>;

/** A question and its answer, if it has one. */
export interface Entry {
  readonly question: QuestionKnown;
  answer?: Answer;
}

const byNumber = ({ number, section }: QuestionKnown): string | undefined =>
  number === undefined ? undefined : `${section ?? ''}|${number}`;
const byPlace = ({ questionSpans, part }: QuestionKnown): string | undefined =>
  questionSpans[0] && `@${questionSpans[0][0]}|${part ?? ''}`;
const keysOf = (question: QuestionKnown): string[] =>
  [byPlace(question), byNumber(question)].filter((key) => key !== undefined);

/** How many questions have each number, however many parts their answers have. */
function oncePerNumber(questions: readonly QuestionKnown[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let last: QuestionKnown | undefined;
  for (const question of questions) {
    const { number } = question;
    const goesOn = last !== undefined && last.number === number && last.section === question.section;
    if (number !== undefined && !goesOn) counts.set(number, (counts.get(number) ?? 0) + 1);
    last = question;
  }
  return counts;
}

/** Answers and unanswered questions in one row, each question after those that come before it in the request. */
export function entriesOf(answers: readonly Answer[], questions: readonly QuestionKnown[]): Entry[] {
  const answered = new Set(flatMap(answers, keysOf));
  const askedOnce = oncePerNumber(questions);
  const answeredOnce = oncePerNumber(answers);
  // Under other headings than the request's, a number that stands once on either side tells.
  const isOtherwise = ({ number }: QuestionKnown): boolean =>
    number !== undefined && askedOnce.get(number) === 1 && answeredOnce.get(number) === 1;
  const missing = flatMap(questions, (question, rank) => {
    const keys = keysOf(question);
    return keys.length > 0 && !keys.some((key) => answered.has(key)) && !isOtherwise(question)
      ? [{ question, rank }]
      : [];
  });
  if (missing.length === 0) return answers.map((answer) => ({ question: answer, answer }));
  const ranks = new Map(
    flatMap(questions, (question, rank) => keysOf(question).map((key) => [key, rank] as const)).reverse(),
  );
  const entries: Entry[] = [];
  let next = 0;
  for (const answer of answers) {
    const rank = Math.max(-1, ...flatMap(keysOf(answer), (key) => ranks.get(key) ?? []));
    for (; (missing[next]?.rank ?? questions.length) < rank; next++)
      entries.push({ question: missing[next]?.question ?? answer });
    entries.push({ question: answer, answer });
  }
  return [...entries, ...missing.slice(next).map(({ question }) => ({ question }))];
}

const pointsToNotice =
  /\b(?:see|refer to)\b.{0,30}\b(?:below|above|beneath|underneath|overleaf|notice|note|end|foot|exemption|refusal|annex|appendix|section|attached|letter|reasons?)\b|^(?:exempt|refused|withheld|redacted|not provided|\*)/i;
/** `See below.`, `Please see the statement below.`: the words there are the answer. */
export const onlySeesBelow =
  /^(?:please )?(?:see|refer to) (?:the |our )?(?:(?:refusal |exemption )?(?:notice|statement|paragraph|note|reasons?|explanation|section) )?(?:given |set out )?(?:below|at the end(?: of this (?:letter|response|reply))?)\.?$|^(?:please )?(?:see|refer to) (?:the |our )?(?:part [a-h] |refusal |exemption )?notices?(?: (?:\d|[a-h]))?(?: (?:below|at the end))?\.?$/i;

/** No answer of its own: none, a blank, a bare pointer or a refusal that leaves the section to the notice. */
export const isOpen = ({ answer }: Entry): boolean =>
  !answer ||
  answer.outcome === 'blank' ||
  onlySeesBelow.test(answer.text) ||
  (answer.text.length < 80 &&
    pointsToNotice.test(answer.text) &&
    (answer.outcome === 'referred' || (answer.outcome === 'refused' && answer.exemption === undefined)));

const baseOf = (number: string): string => number.toLowerCase();
const covers = (wanted: string, number: string): boolean =>
  number === wanted || (number.startsWith(wanted) && /^[.a-z]/.test(number.slice(wanted.length)));

/** Whether a notice names this question by its number. */
export const isNumbered = (entry: Entry, notice: Notice): boolean =>
  notice.scope.kind === 'numbers' &&
  entry.question.number !== undefined &&
  inPairs(baseOf(entry.question.number), notice.scope.numbers);

const inPairs = (number: string, pairs: readonly (readonly [string, string])[]): boolean =>
  pairs.some(([first, last]) => covers(first, number) || covers(last, number) || between(number, first, last));

/** Whether a number stands in a range: both ends of one form, a number between them. */
function between(number: string, first: string, last: string): boolean {
  const [a, b, c] = [first, number, last].map((each) => /^([a-h]?)(?:(\d{1,2})\.)?(\d{1,2})([a-z]?)/.exec(each));
  if (!a || !b || !c || first === last || a[1] !== b[1] || b[1] !== c[1]) return false;
  const value = (match: RegExpExecArray): number =>
    Number(match[2] ?? 0) * 10_000 + Number(match[3]) * 100 + (match[4] ? match[4].charCodeAt(0) - 96 : 0);
  const level = (match: RegExpExecArray): boolean => match[2] === undefined;
  if (level(a) !== level(b) && !(level(a) && level(c))) return false;
  if (level(a) && !level(b)) return Number(b[2]) >= Number(a[3]) && Number(b[2]) <= Number(c[3]);
  return value(b) >= value(a) && value(b) <= value(c) + (c[4] ? 0 : 99);
}

/** The questions that a notice speaks for. */
export function coveredBy(
  { scope, words }: Notice,
  entries: readonly Entry[],
  holder: Entry | undefined,
): readonly Entry[] {
  switch (scope.kind) {
    case 'whole':
    case 'rest':
      return entries;
    case 'numbers':
      return scope.inWords && entries.every(({ question }) => question.number === undefined)
        ? inPlaces(scope.numbers, entries)
        : entries.filter(
            ({ question }) => question.number !== undefined && inPairs(baseOf(question.number), scope.numbers),
          );
    case 'section':
      return scope.section === undefined
        ? sectionAt(words.runs[0]?.from ?? 0, entries, holder)
        : sectionNamed(scope.section, entries);
  }
}

/** The questions that stand in places, where none has a number; the parts of one question have one place. */
function inPlaces(numbers: readonly (readonly [string, string])[], entries: readonly Entry[]): Entry[] {
  const places = new Set(numbers.map(([number]) => Number(number)));
  let place = 0;
  let last: string | undefined;
  return entries.filter(({ question: { question } }) => {
    if (question === undefined || question !== last) place++;
    last = question;
    return places.has(place);
  });
}

function sectionNamed(name: string, entries: readonly Entry[]): Entry[] {
  const titled = new RegExp(`(?:^|> )(?:(?:section|part|category|theme)\\s)?${name}(?![\\w(])`, 'i');
  const letter = new RegExp(`^${name}\\d`, 'i');
  return entries.filter(
    ({ question: { section, number } }) =>
      (section !== undefined && titled.test(section)) ||
      (number !== undefined && (number.startsWith(`${name}.`) || (/[a-z]/i.test(name) && letter.test(number)))),
  );
}

/** The unanswered section that stands round an offset: that of the question before it, else that of the one after. */
function sectionAt(offset: number, entries: readonly Entry[], holder: Entry | undefined): readonly Entry[] {
  const startOf = ({ question }: Entry): number => question.questionSpans[0]?.[0] ?? -1;
  const before = entries.findLast((entry) => startOf(entry) >= 0 && startOf(entry) < offset);
  const after = entries.find((entry) => startOf(entry) > offset);
  for (const near of [before, after]) {
    if (!near) continue;
    const same = entries.filter(({ question }) => sectionOf(question) === sectionOf(near.question));
    if (same.every((entry) => entry === holder || isOpen(entry))) return same;
  }
  return [];
}

const sectionOf = ({ section, number }: QuestionKnown): string =>
  section ?? /^(\d{1,2})\./.exec(number ?? '')?.[1] ?? '';
