import type { Period } from '../../model/measure.ts';
import { saysNought } from '../../text/count.ts';
import { flatMap } from '../../text/flat-map.ts';
import { findYears } from '../../text/year.ts';
import { withYearsBefore } from '../../text/year-before.ts';
import { withYearsOfDates } from '../../text/year-in-dates.ts';
import { catalogueEntry } from '../catalogue.ts';
import { periodsIn } from '../questions/periods.ts';
import { blankBrackets } from './brackets.ts';
import { type Candidate, candidatesFor } from './count-candidates.ts';
import { type Nouns, nounsOf, visitNouns } from './count-nouns.ts';
import { noneLeftIn, timesAYearIn } from './counts-in-words.ts';
import { periodsInTurn, yearsInTurn } from './in-turn.ts';
import { isMeant, isOfNow, meantAmong, wholeAmong } from './meant-among.ts';
import { asksMonthly, averagePeriod } from './monthly-by-year.ts';
import type { Asking, Reading } from './reading.ts';

/** Figures that are no count of the thing: contacts of all channels together, an index, an age. */
const mixed =
  /\bface[- ]to[- ]face\b|\bcontacts? (?:in total|overall|across all)\b|\ball (?:channels|contacts)\b|\bacross all (?:contact )?channels\b/i;

/** "72,400, including 9,100 e-mails": a count of contacts of several kinds. */
const takesIn =
  /(?<!\b(?:not|without|before) )\b(?:including|inclusive of|which includes?)\b[^.;]{0,30}\b(?:web ?chats?|live chats?|e-?mails?|letters|outbound|outgoing|webforms?|online forms|text messages|social media)\b/i;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.;!?])\s/);

/** "Face-to-face visits are not in that figure." */
const leftOut =
  /\bof (?:which|these|those|them),? (?:about |around |some |roughly )?\d[\d,]* (?:were|was|came as) (?:\w+ )?calls\b|\bnot (?:in|included|part of|counted)\b|\bexclud(?:e|es|ed|ing)\b|\bseparate(?:ly)?\b/i;

/** "We count page views and sessions, not visitors." */
const deniesVisitors =
  /\bnot (?:of |the (?:number of )?|numbers of )?(?:(?:unique|individual) )?(?:visitors|users|people)\b(?=\W*$|[.;,])|\b(?:visitors|users|people) (?:are|is|were) not (?:counted|recorded|measured)\b/i;

const onlyPages = /\b(?:page ?views|hits|impressions)\b/i;

/** The period of a figure that the answer leaves without one: the question's, or the only one that the measure has. */
function periodFor(asking: Asking, own: Period | undefined, year: string | undefined): Period | 'unknown' | undefined {
  const periods = catalogueEntry(asking.id)?.periods ?? [];
  if (periods.length === 0) return undefined;
  const period = own ?? asking.question.period ?? (year !== undefined ? 'year' : undefined);
  if (period !== undefined) return periods.includes(period) ? period : 'unknown';
  if (periods.length === 1) return periods[0];
  const inAnswer = periodsIn(asking.text);
  const only = inAnswer.length === 0 ? asking.preamble : inAnswer.length === 1 ? inAnswer[0] : undefined;
  return only !== undefined && periods.includes(only) ? only : 'unknown';
}

function readingOf(asking: Asking, nouns: Nouns, { count, period, year, kind, ofYear }: Candidate): Reading[] {
  const own = ofYear ? (asksMonthly(asking) ? 'month' : averagePeriod(asking)) : undefined;
  const told = periodFor(asking, own ?? period, year ?? asking.question.year);
  if (told === 'unknown') return [];
  return [
    {
      figure: count.value,
      spans: [count.span],
      approximate: count.approximate || followsFromHedged.test(asking.text.slice(0, count.span[0])),
      rule: 'count',
      check: count.doubt,
      period: told,
      year,
      reason: kind === 'near' ? nouns.near?.[1] : undefined,
      // Asked for the calls answered, it is not all that came in: the question for those goes first.
      // Nor are sessions the visitors that another question asks for.
      ...((asking.id === 'calls.inbound' && onlyAnswered(asking.question.words) && !cameIn.test(asking.text)) ||
      (asking.id === 'website.visitors' && onlySessions(asking.question.words))
        ? { aside: true as const }
        : {}),
    },
  ];
}

/** "Four a month or so, hence 48 a year": what follows from a hedged figure is hedged. */
const followsFromHedged =
  /\b(?:or so|about|around|roughly|approximately|some|circa)\b[^.;]{0,40}\b(?:hence|so|i\.e\.|that is|making|giving|which (?:is|makes|gives))\s$/i;

const cameIn = /\b(?:received|inbound|incoming|offered|came in)\b/i;

const onlyAnswered = (question: string): boolean =>
  /\b(?:answered|handled|taken)\b/i.test(question) && !/\b(?:received|inbound|incoming|offered)\b/i.test(question);

const onlySessions = (question: string): boolean =>
  /\bsessions\b/i.test(question) && !/\b(?:visitors?|visits|users?|people|residents|unique)\b/i.test(question);

/** "2024" alone, asked for 2024/25: the year, not a count. */
const isYearAsked = ({ text, question }: Asking): boolean => {
  const year = /^\W*((?:19|20)\d\d)\W*$/.exec(text)?.[1];
  return (
    year !== undefined &&
    findYears(question.words).some(
      ({ value, financial }) => Number(year) - value <= (financial ? 1 : 0) && Number(year) >= value,
    )
  );
};

const yearAndBracket = /\b((?:19|20)\d\d(?:[/-]\d\d)?) \(([\d,]+)\)/g;

/** "Held for 2022 (21,340) and 2023 (22,095) only": what a bracket tells is the year's. Offsets stay. */
const yearsBeforeBrackets = (text: string): string =>
  text.includes(' (') ? text.replace(yearAndBracket, '$1: $2 ') : text;

/** Counts of visitors, calls, notices, reports, surveys, sites, people, systems. */
export function readCounts(told: Asking): Reading[] {
  const asking = { ...told, text: withYearsOfDates(withYearsBefore(yearsBeforeBrackets(told.text))) };
  const { id, text } = asking;
  const known = nounsOf[id];
  if (known === undefined) return [];
  const nouns = id === 'website.visitors' ? visitNouns(known, asking.question.words, text) : known;
  // "49,113 (face-to-face visits added 8,030)": what a bracket tells beside the figure is not of the figure.
  const plain = blankBrackets(text, /\d/);
  const said = /\d/.test(plain) ? plain : text;
  if (
    id === 'calls.inbound' &&
    mixed.test(said) &&
    sentencesOf(said).some((one) => mixed.test(one) && !leftOut.test(one))
  )
    return [];
  if (id === 'calls.inbound' && takesIn.test(text)) return [];
  if (id === 'website.visitors' && onlyPages.test(said) && !/\b(?:visitors?|users?|sessions?|visits)\b/i.test(said))
    return [];
  if (id === 'website.visitors' && deniesVisitors.test(text)) return [];
  if (isYearAsked(asking)) return [];
  const inWords = noughtIn(asking) ?? noneLeftIn(asking) ?? timesAYearIn(asking);
  if (inWords) return inWords;
  const all = candidatesFor(asking, nouns);
  const whole = wholeAmong(asking, all);
  if (whole) return readingOf(asking, nouns, whole);
  const pool = meantAmong(asking, all);
  const [only, ...others] = pool;
  if (only && others.length === 0) return isMeant(asking, only) ? readingOf(asking, nouns, only) : [];
  return only ? readSeveral(asking, nouns, pool) : [];
}

/** "None", "Nil returns". */
function noughtIn(asking: Asking): Reading[] | undefined {
  const { text } = asking;
  if (!saysNought(text) || !/^\W*(?:nil|none|zero|0)\b/i.test(text)) return undefined;
  const period = periodFor(asking, undefined, undefined);
  if (period === 'unknown') return [];
  const spans = [spanOfFirstWord(text)] as const;
  return [{ figure: { kind: 'number', value: 0 }, spans, approximate: false, rule: 'nought', period }];
}

/** Several figures, each with its period or its year; none where that does not come out even. */
function readSeveral(asking: Asking, nouns: Nouns, pool: readonly Candidate[]): Reading[] {
  const { text } = asking;
  const inTurn = pool.every(({ period }) => period === undefined) ? pool : [];
  const figures = inTurn.map(({ count: { span, value } }) => ({
    span,
    size: value.kind === 'number' ? value.value : value.high,
  }));
  const periods = periodsInTurn(asking.question.words, text, figures);
  if (periods) return flatMap(inTurn, (one, i) => readingOf(asking, nouns, { ...one, period: periods[i] }));
  const years = yearsInTurn(asking.question.words, text, figures);
  if (years)
    return flatMap(
      inTurn.map((one, i) => ({ one, year: years[i] })).sort((a, b) => (b.year?.value ?? 0) - (a.year?.value ?? 0)),
      ({ one, year }) => readingOf(asking, nouns, { ...one, year: year?.written, period: 'year' }),
    );
  const dated = withOnlyYear(text, withYearBefore(text, pool));
  const told = dated.filter(({ period, year }) => period !== undefined || year !== undefined);
  if (told.length === pool.length && new Set(told.map(({ period, year }) => `${period} ${year}`)).size === pool.length)
    return flatMap(
      told.sort((a, b) => firstYear(b) - firstYear(a)),
      (candidate) => readingOf(asking, nouns, candidate),
    );
  const ofNow = dated.filter((one) => !told.includes(one));
  // "2011: 81,300. 2021: 84,120. Present estimate: 85,000."
  if (
    asking.id === 'population' &&
    ofNow.length === 1 &&
    ofNow[0] &&
    new Set(told.map(({ year }) => year)).size === told.length &&
    isLatest(text, ofNow[0])
  )
    return flatMap([ofNow[0], ...told.sort((a, b) => firstYear(b) - firstYear(a))], (candidate) =>
      readingOf(asking, nouns, candidate),
    );
  if (told.length === 1 && told[0] && told[0].kind !== 'unnamed') return readingOf(asking, nouns, told[0]);
  return [];
}

const latest = /\b(?:now|current(?:ly)?|present|latest|today|most recent)\b[^.;\d]{0,40}$/i;
const isLatest = (text: string, { count: { span } }: Candidate): boolean =>
  latest.test(text.slice(Math.max(0, span[0] - 50), span[0])) || isOfNow(text, span);

const firstYear = ({ year }: Candidate): number => Number.parseInt(year?.replace(/\D*/, '') ?? '', 10) || 0;

/** How far behind a year's figure its month's may stand. */
const near = 90;

/** "In 2022 we had 60,000 calls, so 5,000 a month": the month's figure is of the same year. */
const withYearBefore = (text: string, pool: readonly Candidate[]): Candidate[] =>
  pool.map((one, i) => {
    const year = pool[i - 1];
    if (one.year !== undefined || one.period === undefined || one.period === 'year' || year?.year === undefined)
      return one;
    const between = text.slice(year.count.span[1], one.count.span[0]);
    return between.length <= near && findYears(between).every(({ written }) => written === year.year)
      ? { ...one, year: year.year }
      : one;
  });

/** "Monthly average 5,020, year 60,240 (2022/23)": figures of several periods, and one year told of them. */
function withOnlyYear(text: string, pool: readonly Candidate[]): readonly Candidate[] {
  const years = findYears(text);
  const [year] = years;
  const periods = new Set(pool.map(({ period }) => period));
  if (!year?.financial || years.some(({ value }) => value !== year.value)) return pool;
  if (periods.size !== pool.length || periods.has(undefined) || !periods.has('year')) return pool;
  return pool.map((one) => ({ ...one, year: one.year ?? year.written }));
}

const spanOfFirstWord = (text: string) => {
  const start = text.search(/\w/);
  return [start, start + (/^\w+/.exec(text.slice(start))?.[0].length ?? 1)] as const;
};
