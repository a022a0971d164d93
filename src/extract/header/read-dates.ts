import type { Read } from '../../model/response.ts';
import { type FoundDate, findDatesWithoutYear } from '../../text/date.ts';
import { flatMap } from '../../text/flat-map.ts';
import { meaningOf } from './date-meaning.ts';
import { type DateRead, datesOf } from './dates-of.ts';
import { dayLeftOver } from './day-left-over.ts';
import { firstQuestion, type LetterText, sourceSpans } from './letter-text.ts';
import { type Message, messageAt } from './messages.ts';

export interface DatesRead {
  readonly received?: Read<string>;
  readonly responded?: Read<string>;
}

const headLength = 45;

/** When the authority received the request and when it answered; each absent where the letter does not say. */
export function readDates(letter: LetterText, messages: readonly Message[]): DatesRead {
  const heads = new Set(flatMap(messages, ({ dateLine }) => dateLine ?? []));
  const dates = datesOf(letter, heads).filter(
    ({ stretch }) => (letter.stretches[stretch]?.quote ?? 0) === 0 || messages.length > 0,
  );
  const read = (date: FoundDate | undefined): Read<string> | undefined =>
    date && { value: date.value, spans: sourceSpans(letter, date.span) };
  const theirs = (date: DateRead) => messageAt(messages, date.stretch)?.author === 'requester';
  const ours = dates.filter((date) => !theirs(date));
  const answered = ours.find(({ meaning }) => meaning === 'responded');
  // "Sent 12.11.24 and 03.02.25": the answer was complete with the last.
  const completed = ours.findLast(({ joined, stretch }) => joined && stretch === answered?.stretch);
  const responded =
    completed ??
    answered ??
    messageDate(messages, dates) ??
    entryDate(letter, ours) ??
    letterDate(letter, ours) ??
    ours.find(({ meaning }) => meaning === 'replied') ??
    messageDay(letter, messages, dates) ??
    (messages.length === 0 ? leftOver(letter, ours) : undefined);
  const fits = (date: DateRead) => !responded || (date.value <= responded.value && yearsBetween(date, responded) <= 2);
  const received =
    ours.find((date) => date.meaning === 'received' && fits(date)) ??
    ours.find((date) => date.meaning === 'requested' && fits(date)) ??
    requestMessageDate(messages, dates, responded) ??
    yearlessRequest(letter, responded);
  const [first, second] = [read(received), read(responded)];
  return { ...(first ? { received: first } : {}), ...(second ? { responded: second } : {}) };
}

/** By elimination: what the head's other days are is told. */
const leftOver = (letter: LetterText, dates: readonly DateRead[]): ReturnType<typeof dayLeftOver> =>
  dayLeftOver(
    letter,
    dates,
    dates.find(({ meaning }) => meaning === 'received') ?? dates.find(({ meaning }) => meaning === 'requested'),
  );

const yearsBetween = (a: FoundDate, b: FoundDate): number => Number(b.value.slice(0, 4)) - Number(a.value.slice(0, 4));

const signOff =
  /^(?:yours (?:sincerely|faithfully|truly)|kind(?:est)? regards|(?:many |with )?(?:thanks|regards)|signed|cofion|yn gywir)/i;

/** The letter's own date: after "Date" or standing alone above the first question, else below the sign-off. */
function letterDate(letter: LetterText, dates: readonly DateRead[]): DateRead | undefined {
  const { stretches } = letter;
  const body = Math.min(headLength, firstQuestion(letter));
  const own = dates.filter(({ meaning }) => meaning === 'written' || meaning === 'alone');
  const signed = stretches.findLastIndex(({ words }) => words.text.length < 60 && signOff.test(words.text));
  const isLine = ({ stretch }: DateRead) => stretches[stretch]?.place === 'line';
  return (
    own.find(({ meaning, stretch }) => meaning === 'written' && stretch < body) ??
    own.find((date) => date.stretch < body && (date.stretch < 8 || isLine(date))) ??
    own.findLast(
      (date) =>
        (isLine(date) || isSigned(letter, date)) &&
        (date.meaning === 'written' || (signed >= 0 && date.stretch > signed)),
    ) ??
    own.findLast((date) => isLine(date) && closes(letter, date))
  );
}

/** `Signed | Head of Service` over `Dated | 3 May 2024`: the boxes in which a form is signed. */
const isSigned = ({ stretches }: LetterText, { stretch }: DateRead): boolean =>
  stretches.slice(Math.max(0, stretch - 6), stretch).some(({ words }) => /^(?:signed|signature)\b/i.test(words.text));

const lastLines = 6;
const signs =
  /\b(?:council|authority|officer|manager|team|town hall|services?|director|clerk|governance|branch|unit|department|directorate|office|section|division|desk|solicitor)\b/i;

/** Among the last lines, below a sentence or a signature, or over one; below a question it would answer it. */
function closes({ stretches }: LetterText, { stretch, meaning }: DateRead): boolean {
  const lines = stretches.filter(({ place }) => place !== 'furniture').length;
  if (meaning !== 'alone' || stretch < lines - lastLines) return false;
  const above = stretches[stretch - 1]?.words.text ?? '';
  const below = stretches[stretch + 1]?.words.text ?? '';
  if (above.endsWith('?') || /^\(?(?:q ?)?\d{1,2}[a-z]?[.):]/i.test(above) || above.endsWith(':')) return false;
  return signs.test(below) || (signs.test(above) && above.length < 90);
}

const opening =
  /^(?:dear|annwyl|hello|hi|good (?:morning|afternoon|day)|thank you|further to|i (?:am writing|refer|write)|please find)\b/i;
const toAuthority = /\b(?:council|authority|foi (?:team|officer)|sirs?)\b/i;
const putsOff =
  /\backnowledg|\b(?:has|have) been received\b|\b(?:you will|we will|we shall|we aim to) (?:\w{1,16} )?(?:receive|respond|reply|answer)\b|\bclarif/i;

/** The last date that stands alone over a message's opening, far into a thread's page or a log's entry; none of an acknowledgement. */
function entryDate({ stretches }: LetterText, dates: readonly DateRead[]): DateRead | undefined {
  return dates.findLast(({ meaning, stretch }) => {
    const line = stretches[stretch];
    const next = stretches[stretch + 1];
    if (meaning !== 'alone' || stretch < 8 || line?.place !== 'line' || next?.place !== 'line') return false;
    if (
      !opening.test(next.words.text) ||
      (/^(?:dear|hello|hi)\b/i.test(next.words.text) && toAuthority.test(next.words.text))
    )
      return false;
    return !stretches.slice(stretch + 1, stretch + 4).some(({ words }) => putsOff.test(words.text));
  });
}

/** The date of the authority's latest e-mail, in whatever order a thread has them: earlier ones acknowledge. */
function messageDate(messages: readonly Message[], dates: readonly DateRead[]): DateRead | undefined {
  const ours = messages.filter(({ author, dateLine }) => author === 'authority' && dateLine !== undefined);
  const answers = ours.filter(({ subject }) => !/acknowledg/i.test(subject));
  const lines = new Set((answers.length > 0 ? answers : ours).map(({ dateLine }) => dateLine));
  const theirs = dates.filter(({ stretch }) => lines.has(stretch));
  return theirs.reduce<DateRead | undefined>(
    (latest, date) => (!latest || date.value > latest.value ? date : latest),
    undefined,
  );
}

/** `FOI Team, Wexmoor Council 30 June` on a thread's page: the first such day after the last message above it that has a year. */
function messageDay(
  { stretches }: LetterText,
  messages: readonly Message[],
  dates: readonly DateRead[],
): (FoundDate & { readonly stretch: number }) | undefined {
  const own = messages.findLast(({ author, dayLine }) => author === 'authority' && dayLine !== undefined);
  const line = stretches[own?.dayLine ?? -1];
  const dated = messages.findLast(
    ({ dateLine, from }) => own !== undefined && dateLine !== undefined && from < own.from,
  );
  const before = dates.find(({ stretch }) => stretch === dated?.dateLine)?.value;
  if (own?.dayLine === undefined || !line || before === undefined) return undefined;
  const year = Number(before.slice(0, 4));
  const [date] = flatMap([year, year + 1], (each) => findDatesWithoutYear(line.words.text, `${each}-12-31`)).filter(
    ({ value }) => value >= before,
  );
  return date && { value: date.value, span: [date.span[0] + line.at, date.span[1] + line.at], stretch: own.dayLine };
}

/** The date of the requester's first e-mail, where the authority's answer follows or precedes it in the same text. */
function requestMessageDate(
  messages: readonly Message[],
  dates: readonly DateRead[],
  responded: FoundDate | undefined,
): FoundDate | undefined {
  if (!messages.some(({ author }) => author === 'authority') && !responded) return undefined;
  return flatMap(
    messages.filter(({ author, bare, dateLine }) => author === 'requester' && !bare && dateLine !== undefined),
    ({ dateLine }) => dates.find(({ stretch }) => stretch === dateLine) ?? [],
  )
    .filter(({ value }) => !responded || value <= responded.value)
    .sort((a, b) => (a.value < b.value ? -1 : 1))[0];
}

/** "Thank you for your e-mail of 10 June": the year is that of the answer. */
function yearlessRequest(letter: LetterText, responded: FoundDate | undefined): FoundDate | undefined {
  if (!responded) return undefined;
  for (const { words, at } of letter.stretches.slice(0, headLength)) {
    for (const date of findDatesWithoutYear(words.text, responded.value)) {
      const meaning = meaningOf(words.text.slice(0, date.span[0]), { inHead: true, inTail: false });
      if (meaning === 'received' || meaning === 'requested')
        return { value: date.value, span: [date.span[0] + at, date.span[1] + at] };
    }
  }
  return undefined;
}
