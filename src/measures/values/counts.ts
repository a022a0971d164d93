import type { Period } from '../../model/measure.ts';
import { type FoundCount, findCounts, saysNought } from '../../text/count.ts';
import { flatMap } from '../../text/flat-map.ts';
import { findYears } from '../../text/year.ts';
import { catalogueEntry } from '../catalogue.ts';
import { isWholeYear, ofOneMonth, periodOfLabel, periodsIn } from '../questions/periods.ts';
import { blankBrackets, outsideBrackets } from './brackets.ts';
import { kindOf, type Naming, type Nouns, nounsOf, visitNouns } from './count-nouns.ts';
import { isPartYear, ratePeriod, shortRate } from './count-periods.ts';
import { periodsInTurn, yearsInTurn } from './in-turn.ts';
import { isTold, labelled } from './labelled.ts';
import type { Asking, Reading } from './reading.ts';
import { openings, standsAlone } from './stands-alone.ts';

/** Figures that are no count of the thing: contacts of all channels together, an index, an age. */
const mixed =
  /\bface[- ]to[- ]face\b|\bcontacts? (?:in total|overall|across all)\b|\ball (?:channels|contacts)\b|\bacross all (?:contact )?channels\b/i;

const onlyPages = /\b(?:page ?views|hits|impressions)\b/i;

/** The words after a count, up to the next figure with a thousands comma; a line that goes on in small letters is the same sentence. */
function afterIt(text: string, { span }: FoundCount): string {
  const after = text
    .slice(span[1], span[1] + 60)
    .replace(/\n(?=[a-z])/g, ' ')
    .toLowerCase();
  const next = after.search(/\d{1,3},\d{3}/);
  return next < 0 ? after : after.slice(0, next);
}

/** Of the words after a count those that name it, up to the next figure or sentence. */
const nounOf = (after: string): string => {
  const end = after.search(/[\d;.\n]/);
  return end < 0 ? after : after.slice(0, end);
};

interface Candidate {
  readonly count: FoundCount;
  readonly label: string;
  readonly period?: Period;
  readonly year?: string;
  readonly kind: Naming;
}

/** Right before the figure of a population, of several figures. */
const populationIs =
  /(?<!\b(?:age|aged|adult|student|tenant|working) )\bpopulation(?: of the (?:district|borough|county|city|council|area))?(?: (?:at|in|as at|from) (?:the )?(?:mid[- ])?(?:19|20)\d\d(?: census)?)?(?: (?:is|was|of))?(?: (?:about|around|approximately|circa|estimated at))?[\s:]*$/i;

/** Things are counted in whole numbers: "2.6 FTE" is no count of theirs. */
const isWhole = ({ value }: FoundCount): boolean =>
  value.kind === 'number' ? Number.isInteger(value.value) : Number.isInteger(value.low) && Number.isInteger(value.high);

/** "Between 9am and 5pm" counts nothing. */
const isClock = (text: string, { span, value }: FoundCount): boolean =>
  (value.kind === 'number' ? value.value : value.high) <= 12 &&
  /^\s?[ap]\.?m\b/i.test(text.slice(span[1], span[1] + 5));

/** Measures of which "12 a year" names nothing else. */
const namedByRate = new Set([
  'surveys.count',
  'statutory_notices.count',
  'reports.count',
  'calls.inbound',
  'website.visitors',
]);

const stops = '.;:,\n0123456789';

/** Where the clause that the words end in begins: behind the last stop or digit. */
function clauseStart(words: string): number {
  let at = words.length;
  while (at > 0 && !stops.includes(words[at - 1] ?? '')) at--;
  return at;
}

function candidatesIn({ id, text }: Asking, nouns: Nouns, inside = false): Candidate[] {
  const years = findYears(text);
  const whole = findCounts(text).filter((count) => isWhole(count) && !isClock(text, count));
  const found = inside ? whole : outsideBrackets(text, whole);
  const yearly = ({ span, yearLike, plain }: FoundCount) =>
    plain && yearLike && years.some((year) => year.span[0] <= span[0] && span[1] <= year.span[1]);
  const counts = text.trim().length > 4 || found.length > 1 ? found.filter((count) => !yearly(count)) : found;
  return labelled(text, counts, isTold).map(({ item, label: beside, at }) => {
    // Words after a figure are its noun; only what stands before it can name it besides.
    const label = at < item.span[0] ? beside : '';
    const after = afterIt(text, item);
    const noun = nounOf(after);
    const rate = ratePeriod.find(([, pattern]) => pattern.test(after))?.[0];
    // "January 2024: 214k": a month's figure.
    const ofMonth = at < item.span[0] && ofOneMonth(beside);
    const told = ofMonth ? [] : findYears(beside);
    const before = text.slice(Math.max(0, item.span[0] - 60), item.span[0]);
    const ofOthers = kindOf(nouns, '', before.slice(clauseStart(before))) === 'other';
    return {
      count: item,
      label: beside,
      period: rate ?? (ofMonth ? 'month' : periodOfLabel(beside)) ?? (told.length === 1 ? 'year' : undefined),
      year: told.length === 1 ? told[0]?.written : undefined,
      kind:
        shortRate.test(after.split('(')[0] ?? '') ||
        (id !== 'population' && ofOthers && kindOf(nouns, noun, '') === 'unnamed')
          ? 'other'
          : id === 'population' && populationIs.test(before)
            ? 'own'
            : rate !== undefined && namedByRate.has(id) && kindOf(nouns, noun, label) === 'unnamed'
              ? 'own'
              : kindOf(nouns, noun, id === 'population' ? '' : label),
    };
  });
}

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

function readingOf(asking: Asking, nouns: Nouns, { count, period, year, kind }: Candidate): Reading[] {
  const told = periodFor(asking, period, year ?? asking.question.year);
  if (told === 'unknown') return [];
  return [
    {
      figure: count.value,
      spans: [count.span],
      approximate: count.approximate,
      rule: 'count',
      check: count.doubt,
      period: told,
      year,
      reason: kind === 'near' ? nouns.near?.[1] : undefined,
      // Asked for the calls answered, it is not all that came in: the question for those goes first.
      // Nor are sessions the visitors that another question asks for.
      ...((asking.id === 'calls.inbound' && onlyAnswered(asking.question.words)) ||
      (asking.id === 'website.visitors' && onlySessions(asking.question.words))
        ? { aside: true as const }
        : {}),
    },
  ];
}

const onlyAnswered = (question: string): boolean =>
  /\b(?:answered|handled|taken)\b/i.test(question) && !/\b(?:received|inbound|incoming|offered)\b/i.test(question);

const onlySessions = (question: string): boolean =>
  /\bsessions\b/i.test(question) && !/\b(?:visitors?|visits|users?|people|residents|unique)\b/i.test(question);

const sameFigure = (a: Candidate, b: Candidate): boolean =>
  JSON.stringify(a.count.value) === JSON.stringify(b.count.value) && a.kind === b.kind;

/** "For one directorate only. The correct figure is 39.": a word beside figures counts nothing. */
const withoutOne = (found: readonly Candidate[]): readonly Candidate[] =>
  found.some(({ count }) => !count.inWords)
    ? found.filter(
        ({ count: { inWords, value }, kind }) =>
          !(inWords && kind === 'unnamed' && value.kind === 'number' && value.value === 1),
      )
    : found;

/** Each figure once: a scan's ghost says it again. */
const once = (found: readonly Candidate[]): Candidate[] =>
  found.filter(
    (one, i) =>
      !found
        .slice(Math.max(0, i - 3), i)
        .some((earlier) => sameFigure(earlier, one) && earlier.year === one.year && earlier.period === one.period),
  );

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

/** Counts of visitors, calls, notices, reports, surveys, sites, people, systems. */
export function readCounts(asking: Asking): Reading[] {
  const { id, text } = asking;
  const known = nounsOf[id];
  if (known === undefined) return [];
  const nouns = id === 'website.visitors' ? visitNouns(known, asking.question.words, text) : known;
  // "49,113 (face-to-face visits added 8,030)": what a bracket tells beside the figure is not of the figure.
  const plain = blankBrackets(text, /\d/);
  const said = /\d/.test(plain) ? plain : text;
  if (id === 'calls.inbound' && mixed.test(said)) return [];
  if (id === 'website.visitors' && onlyPages.test(said) && !/\b(?:visitors?|users?|sessions?|visits)\b/i.test(said))
    return [];
  if (isYearAsked(asking)) return [];
  if (saysNought(text) && /^\W*(?:nil|none|zero|0)\b/i.test(text)) {
    const period = periodFor(asking, undefined, undefined);
    const span = spanOfFirstWord(text);
    return period === 'unknown'
      ? []
      : [{ figure: { kind: 'number', value: 0 }, spans: [span], approximate: false, rule: 'nought', period }];
  }
  const times = id === 'surveys.count' ? timesAYear.exec(text) : null;
  if (times) {
    const span = [times.index, times.index + times[0].length] as const;
    const value = times[0].toLowerCase() === 'once' ? 1 : 2;
    return [
      { figure: { kind: 'number', value }, spans: [span], approximate: false, rule: 'times a year', period: 'year' },
    ];
  }
  const fits = ({ kind, count, label }: Candidate) =>
    kind !== 'other' && !isPartYear(`${label} ${afterIt(text, count)}`);
  const outside = withoutOne(candidatesIn(asking, nouns).filter(fits));
  // "154,000 contacts (112,000 calls, 30,000 e-mails)": only the bracket has what is asked for.
  const all = once(
    outside.length > 0 || !text.includes('(')
      ? outside
      : candidatesIn(asking, nouns, true).filter((one) => one.kind === 'own' && fits(one)),
  );
  if (all.length === 0) return [];
  const partOf =
    id === 'population'
      ? all.find(({ count }) =>
          /\bof (?:whom|which|these),?\s*(?:about |around |some )?$/i.test(text.slice(0, count.span[0])),
        )
      : undefined;
  if (partOf && /^\W*(?:live|reside|are in|are residents)/i.test(afterIt(text, partOf.count)))
    return readingOf(asking, nouns, partOf);
  const [whole, part] = all;
  // "46,800, of which 41,200 were answered": the first is all of them.
  if (
    whole &&
    part &&
    openings.test(text.slice(0, whole.count.span[0])) &&
    /^[^.;]{0,20}\bof (?:which|these|those)\b/i.test(text.slice(whole.count.span[1], part.count.span[0]))
  )
    return readingOf(asking, nouns, whole);
  const own = all.filter(({ kind }) => kind === 'own');
  const near = all.filter(({ kind }) => kind === 'near');
  const named = own.length > 0 ? own : near.length > 0 ? near : all;
  // A figure without a name of its own goes on about the named one, where it tells another period.
  // "350 planning notices and 120 traffic orders": which of them are meant cannot be told.
  if (
    id === 'statutory_notices.count' &&
    own.length === 1 &&
    all.some((one) => one.kind === 'unnamed' && one.period === undefined)
  )
    return [];
  const pool = [
    ...named,
    ...all.filter(
      (one) =>
        one.kind === 'unnamed' &&
        !named.includes(one) &&
        one.period !== undefined &&
        named.every(
          ({ period, year }) =>
            period !== one.period || (year !== undefined && one.year !== undefined && year !== one.year),
        ),
    ),
  ];
  if (pool.length === 1 && pool[0]) {
    const [only] = pool;
    if (only.kind === 'unnamed' && !standsAlone(text, only.count)) return [];
    // Of several years asked for, a figure without one may be all of them together.
    const asked = new Set(findYears(asking.question.words).map(({ value }) => value));
    if (
      asked.size > 1 &&
      !isWholeYear(asking.question.words) &&
      only.year === undefined &&
      asking.question.year === undefined
    )
      return [];
    return readingOf(asking, nouns, only);
  }
  const inTurn = pool.length > 1 && pool.every(({ period }) => period === undefined) ? pool : [];
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
  const byYear = pool.filter(({ year }) => year !== undefined);
  if (byYear.length === pool.length && new Set(byYear.map(({ year }) => year)).size === pool.length) {
    return flatMap(
      byYear
        .sort(
          (a, b) =>
            Number.parseInt(b.year?.replace(/\D*/, '') ?? '', 10) -
            Number.parseInt(a.year?.replace(/\D*/, '') ?? '', 10),
        )
        .slice(0, id === 'population' ? 1 : undefined),
      (candidate) => readingOf(asking, nouns, candidate),
    );
  }
  const told = pool.filter(({ period }) => period !== undefined);
  const distinct = new Set(told.map(({ period }) => period));
  if (told.length === pool.length && distinct.size === pool.length) {
    const wanted = asking.question.period;
    const fit = wanted !== undefined && distinct.has(wanted) ? told.filter(({ period }) => period === wanted) : told;
    return flatMap(fit, (candidate) => readingOf(asking, nouns, candidate));
  }
  if (told.length === 1 && told[0] && told[0].kind !== 'unnamed') return readingOf(asking, nouns, told[0]);
  return [];
}

const spanOfFirstWord = (text: string) => {
  const start = text.search(/\w/);
  return [start, start + (/^\w+/.exec(text.slice(start))?.[0].length ?? 1)] as const;
};

const timesAYear = /\b(once|twice)(?= (?:a|per|each|every) (?:typical )?(?:year|annum)\b)/i;
