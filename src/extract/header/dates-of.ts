import type { Span } from '../../model/span.ts';
import { type FoundDate, findDates } from '../../text/date.ts';
import { flatMap } from '../../text/flat-map.ts';
import { rememberedOf } from '../../text/remembered.ts';
import {
  type DatePlace,
  doneAfter,
  headingMeaning,
  isAskedAfter,
  isByMachine,
  isReceivedAfter,
  type Meaning,
  meaningOf,
} from './date-meaning.ts';
import { datesOnLine, lineAbove } from './dates-on-line.ts';
import { headCode } from './head-code.ts';
import type { LetterText, Stretch } from './letter-text.ts';
import { firstQuestion, sourceSpans } from './letter-text.ts';

const labelLine = /^[^\d]{3,45}$/;
/** The head's last words before the letter's date on the same line: a reference, a comma, a rule. */
const endsHead = /(?:[\dA-Z]|[,|/–—-])\s?$/;
const weekday = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|dydd \w{3,8})?[\s,]*(?:the )?$/i;

/** "Wexmoor Council          3 May 2024": the date stands at the right margin of its line. */
function atMargin(letter: LetterText, at: number): boolean {
  const from = sourceSpans(letter, [at, at + 1])[0]?.[0] ?? 0;
  return /\S[ \t]{4,}(?:[a-z]{3,9},? )?$/i.test(letter.source.slice(Math.max(0, from - 90), from));
}

/** A date of the letter, and what it is. */
export interface DateRead extends FoundDate {
  readonly meaning: Meaning | 'alone';
  readonly stretch: number;
  /** It is of the same kind as the date before it, which "and" joins it to. */
  readonly joined: boolean;
}

const rangeWord = /^\s?(?:to|until|till|through|[-–—])\s?(?:the )?$/i;

/** Whether a date opens or closes a period, by what stands between it and the dates beside it. */
const isPeriod = (before: string, next: string | undefined): boolean =>
  rangeWord.test(before) || (next !== undefined && rangeWord.test(next));

/** "... which we received on" at the end of the line above the date. */
function wrappedMeaning(letter: LetterText, stretch: number, before: string, inHead: boolean): Meaning | undefined {
  const above = before.length < 60 ? lineAbove(letter, stretch) : '';
  if (above === '' || /[.:;?!]$/.test(above)) return undefined;
  const joined = above.endsWith('-') ? above.slice(0, -1) : `${above} `;
  const meaning = meaningOf(`${joined.slice(-100)}${before}`, { inHead, inTail: false });
  return meaning === 'received' || meaning === 'requested' || meaning === 'other' ? meaning : undefined;
}

const ownHeading =
  /^\W{0,4}(?:(?:our|council|council's|the council's) )?(?:response|reply)(,? dated| of | \(?| [-–—,] ?)? ?$/i;
const requestHeading = /^\W{0,4}(?:(?:your|the|original|foi) )?request\b[^a-z]{0,5}\d{1,2}.{3,20}$/i;

/**
 * "Response 23.02.21" below a request, above answers that begin with the first; "Our response, dated 23 February 2021:"; "Response - 19
 * January 2021" where "Request - 9 February 2021" heads the request.
 */
function headsAnswers({ stretches }: LetterText, stretch: number, before: string, after: string): boolean {
  const heading = ownHeading.exec(before);
  if (!heading || !/^[\s:.)]*$/.test(after)) return false;
  if (
    /dated| of /i.test(heading[1] ?? '') ||
    /^\(?q?\s?1(?:[a-z]?[.):]|[a-z]?$|\s)/i.test(stretches[stretch + 1]?.words.text ?? '')
  )
    return true;
  return stretches
    .slice(0, Math.min(stretch, 60))
    .some(({ words }) => words.text.length < 60 && requestHeading.test(words.text));
}

/** `Responded 20 November 20241. How many ...?`: the first question goes on where the head ends. */
const numberStuck = /^1[.)]\s?\p{Lu}/u;

/** "We received your request of 3 May 2024 on 7 May 2024". */
const receivedOf = /\breceived (?:your|the|this) (?:[\w-]{1,16} ){1,6}(?:of|dated)\s$/i;
const onLater = /^,? (?:and )?on(?: the)? (?:\w{3,9}day,? )?$/i;
/** "Your request was received on 3 May 2024 and answered on 14 May 2024", "Received 3 May 2024. Our response was issued on 14 May 2024." */
const andAnswered =
  /^,?;? (?:and |it )?(?:(?:was|we|has been) )?(?:answered|replied to|responded to|replied|responded|closed|completed)(?: (?:it|you|in full))? on(?: the)? (?:\w{3,9}day,? )?$|^[.,;]? (?:and )?(?:our|the|a) (?:full )?(?:response|reply|answer) (?:(?:was|is|has been) )?(?:issued|sent|given|provided|released|dated)(?: to (?:you|the (?:requester|applicant)))?(?: on)?(?: the)? (?:\w{3,9}day,? )?$/i;

/** `Received 3 May 2025 Sent 30 May 2025`, `...; our response 30 May 2025`: nothing else stands between the two. */
const thenAnswered =
  /^[\s,;/|·–—-]{1,4}(?:(?:our|the|and|date|full) ){0,3}(?:sent|issued|ans(?:\.|wered)?|replied|reply|responded|response|answer|out)[\s:.]{1,3}(?:on )?$/i;

/** "Your request dated 6 May 2024, which we received on 7 May 2024". */
const thenReceived =
  /^,? (?:and |which |that |it )?(?:(?:was|we|the council) )?(?:first )?(?:received|logged|registered|reached us)(?: (?:it|by us|here))?(?: on)?(?: the)? (?:\w{3,9}day,? )?$/i;

/** What a date further on in a sentence is, by what the one before it was. */
function laterMeaning(last: DateRead['meaning'] | undefined, before: string, above: string): Meaning | undefined {
  if (last === 'requested' && onLater.test(before) && receivedOf.test(above)) return 'received';
  if (last !== 'received' && last !== 'requested') return undefined;
  if (thenReceived.test(before)) return 'received';
  // Two fields side by side are the letter's own, as `Responded: 3 May` is; a sentence says it in passing.
  return thenAnswered.test(before) ? 'responded' : andAnswered.test(before) ? 'replied' : undefined;
}

/** What the words on both sides of a date make of it. */
function sentenceMeaning(
  letter: LetterText,
  stretch: number,
  before: string,
  after: string,
  where: DatePlace,
): Meaning | undefined {
  if (isReceivedAfter(after)) return 'received';
  if (where.inHead && isAskedAfter(after)) return 'requested';
  if (isByMachine(before)) return 'other';
  if (where.inHead && receivedOf.test(before)) return 'requested';
  const done = where.inHead && before === '' ? doneAfter(after) : undefined;
  if (done) return done;
  return headsAnswers(letter, stretch, before, after) ? 'responded' : meaningOf(before, where);
}

const onlyTime = /^[\s,]*(?:\d\d?[:.]\d\d)?(?:[:.]\d\d)?\s*$/;
/** The cell to the right of one that holds a day: `3 May 2024 16:44 | Response sent`. */
const besideOf = ({ stretches }: LetterText, stretch: number): string => {
  const [own, next] = [stretches[stretch], stretches[stretch + 1]];
  if (own?.place !== 'cell' || next?.place !== 'cell' || next.words.text.length > 40) return '';
  // A day with a label to its left is that label's.
  const isFirst = own.labels.every(
    (label) => /^(?:date|when|time)\b.{0,12}$/i.test(label) || findDates(label).length > 0,
  );
  return isFirst ? ` ${next.words.text}` : '';
};

/** `3 Gorffennaf 2018 / 3 July 2018`: a line that holds nothing but one day, in two languages. */
function saidTwice(line: string, dates: readonly FoundDate[]): boolean {
  const [first, second] = dates;
  if (!first || !second || dates.length > 2 || first.value !== second.value) return false;
  const between = line.slice(first.span[1], second.span[0]);
  return /^\s*[/|–—-]\s*$/.test(between) && first.span[0] === 0 && second.span[1] === line.trimEnd().length;
}

/** The lines at either end of a file in which its dates are looked for. */
const enough = 2000;

const tailLength = 14;

/** `7 May 2025      Request F25/0912`: the other end of the letter's date line. */
const isReference =
  /^[\s/|,;–-]{1,6}(?:(?:our|my) )?(?:ref(?:erence)?|request|case|foi|eir)(?: (?:ref(?:erence)?|request|no|number))?[.:]?\s(?:[A-Z]{2,5} )?[A-Z\d/_-]{0,10}\d[A-Z\d/_-]{0,16}$/i;

/** The short lines that stand once: "Response" that does heads the answer; where it stands often, or over a column, what follows is an answer. */
const headingsOf = rememberedOf(({ stretches }: LetterText): ReadonlySet<string> => {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { words, place } of stretches) {
    if (words.text.length >= 45) continue;
    if (place !== 'line' || once.has(words.text)) again.add(words.text);
    once.add(words.text);
  }
  for (const text of again) once.delete(text);
  return once;
});

/** Each date of the letter with what its own line, or the label beside or above it, makes of it. */
export function datesOf(letter: LetterText, heads: ReadonlySet<number>): DateRead[] {
  const { stretches } = letter;
  const body = firstQuestion(letter);
  const tail = stretches.length - tailLength;
  const datesAt = (stretch: number, dates: readonly FoundDate[]): DateRead[] => {
    const { words, at, labels } = stretches[stretch] as Stretch;
    let done = 0;
    let last: DateRead['meaning'] | undefined;
    return flatMap(dates, (date, nth): DateRead[] => {
      const before = words.text.slice(done, date.span[0]);
      const after = words.text.slice(date.span[1], date.span[1] + 40);
      const above = words.text.slice(0, dates[nth - 1]?.span[0] ?? 0);
      done = date.span[1];
      const next = dates[nth + 1];
      if (isPeriod(nth > 0 ? before : '', next && words.text.slice(date.span[1], next.span[0]))) return [];
      const where = {
        inHead: stretch < body || (stretch === body && numberStuck.test(after)),
        inTail: stretch >= tail && /^[\s.]*$/.test(after) && !stretches[stretch - 1]?.words.text.endsWith('?'),
      };
      const span: Span = [date.span[0] + at, date.span[1] + at];
      const own =
        (nth > 0 ? laterMeaning(last, before, above) : undefined) ??
        (heads.has(stretch)
          ? 'written'
          : sentenceMeaning(
              letter,
              stretch,
              before,
              onlyTime.test(after) ? besideOf(letter, stretch) : after,
              where,
            )) ??
        (nth === 0 ? wrappedMeaning(letter, stretch, before, where.inHead) : undefined);
      const alone =
        saidTwice(words.text, dates) ||
        (weekday.test(words.text.slice(0, date.span[0]).replace(/^:\s?/, '')) &&
          after.replace(/^[\s.,]+|\d\d?[:.]\d\d.{0,12}$/g, '').trim() === '');
      const labelled = alone
        ? labels
            .filter((label) => labelLine.test(label))
            .map(
              (label) =>
                meaningOf(`${label} `, where) ?? (headingsOf(letter).has(label) ? headingMeaning(label) : undefined),
            )
            .find((meaning) => meaning !== undefined)
        : undefined;
      const ended =
        stretch < 8 &&
        where.inHead &&
        words.text.length < 100 &&
        after.trim() === '' &&
        (endsHead.test(before) || atMargin(letter, at + date.span[0]) || (nth > 0 && before.trim() === ''));
      // "4 May 2018 – 1153 – Social media": a page's title that begins with its date.
      const leads =
        where.inHead &&
        before === '' &&
        ((stretch < 4 && /^\s?[–—|-]\s/.test(after)) ||
          (stretch < 8 && isReference.test(words.text.slice(date.span[1]))));
      // `WXM-118 (3 May 2024)`: nothing but a code and days.
      const besideCode = () => stretch < 14 && where.inHead && headCode(words.text)?.dated === true;
      const joined = nth > 0 && last !== undefined && /^\s?(?:and|&|,)\s?$/i.test(before);
      const meaning = joined
        ? last
        : (own ?? labelled ?? (alone || ended || leads || besideCode() ? 'alone' : undefined));
      last = meaning;
      return meaning ? [{ value: date.value, span, meaning, stretch, joined }] : [];
    });
  };
  return flatMap(stretches, (_, stretch) => {
    if (stretch > enough && stretch < stretches.length - enough) return [];
    const dates = datesOnLine(letter, stretch);
    return dates.length > 0 ? datesAt(stretch, dates) : [];
  });
}
