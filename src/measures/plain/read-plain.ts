import type { Figure, Unit } from '../../model/measure.ts';
import type { Span } from '../../model/span.ts';
import { findCounts, saysNought } from '../../text/count.ts';
import { findDates } from '../../text/date.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { FoundAmount } from '../../text/found.ts';
import { findMoney } from '../../text/money.ts';
import { findPercents } from '../../text/percent.ts';
import { findStretches } from '../../text/stretch.ts';
import { findOptions } from '../../text/ticks.ts';
import { findYears } from '../../text/year.ts';
import { findYesNo } from '../../text/yes-no.ts';
import { bareAmount } from '../values/bare-amount.ts';
import { isTold, labelled } from '../values/labelled.ts';
import { listed } from '../values/listed-names.ts';
import { candidates, isPartYear, once } from '../values/money-candidates.ts';
import { inThousands, type KindAsked, timeAsked } from './kind-asked.ts';
import { standsAlone } from './stands-alone.ts';

/** A figure read in an answer's clean text; the spans are offsets in that text. */
export interface PlainReading {
  readonly unit: Unit;
  readonly figure: Figure;
  readonly spans: readonly Span[];
  readonly approximate: boolean;
  /** The name of the rule, for the evidence. */
  readonly rule: string;
  readonly year?: string;
  /** Why it is read rather than plainly stated. */
  readonly reason?: string;
  /** Why a person should look at it first. */
  readonly check?: string;
}

/** An answer longer than this says no figure plainly; it may still open with yes or no. */
const longest = 300;
/** Words that may stand beside a figure that was asked for, and beside one that was not. */
const aroundAsked = 14;
const aroundUnasked = 2;

const readingOf = (unit: Unit, { value, span, approximate, doubt }: FoundAmount, year?: string): PlainReading => ({
  unit,
  figure: value,
  spans: [span],
  approximate,
  rule: `plain ${unit}`,
  ...(year !== undefined && { year }),
  ...(doubt !== undefined && { check: doubt }),
});

/** Of several figures one for each year that stands by it; none where one has no year of its own. */
function byYear(text: string, unit: Unit, found: readonly FoundAmount[]): PlainReading[] {
  const each = labelled(text, found, isTold).map(({ item, label }) => ({ item, years: findYears(label) }));
  if (!each.every(({ years }) => years.length === 1)) return [];
  const years = flatMap(each, ({ years: [year] }) => year ?? []);
  if (new Set(years.map(({ value }) => value)).size !== found.length) return [];
  const spans = found.map(({ span }) => span);
  return standsAlone(text, spans, 6 * found.length)
    ? each.map(({ item }, i) => readingOf(unit, item, years[i]?.written))
    : [];
}

/** The only figure of its kind, or one for each of several years. */
function amounts(text: string, unit: Unit, found: readonly FoundAmount[], mostWords: number): PlainReading[] {
  const [first] = found;
  if (!first || (found.length > 1 && mostWords < aroundAsked) || isPartYear(text)) return [];
  if (found.length > 1) return byYear(text, unit, found);
  if (!standsAlone(text, [first.span], mostWords)) return [];
  const years = findYears(text);
  return [readingOf(unit, first, years.length === 1 ? years[0]?.written : undefined)];
}

const nought = (text: string, unit: Unit): PlainReading[] => {
  if (!saysNought(text) || /^\W*no\W*$/i.test(text)) return [];
  const from = text.search(/\S/);
  const span = [from, text.trimEnd().length] as const;
  return [{ unit, figure: { kind: 'number', value: 0 }, spans: [span], approximate: false, rule: 'nought' }];
};

function money(text: string, mostWords: number): PlainReading[] {
  const all = candidates(text, '');
  const found = once(all);
  // What is said twice is said once; what is left out as no answer (a limit, an hour's price) still makes the answer unclear.
  if (found.length !== all.length || findMoney(text).length !== all.length) return [];
  if (found.some(({ rate }) => rate !== undefined && rate !== 'year')) return [];
  return amounts(text, 'GBP', found, mostWords);
}

/** `Feb-22`: a month and the last digits of its year. */
const shortDate = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\s'’-]{1,2}\d\d\b/i;

function counts(text: string, mostWords: number): PlainReading[] {
  if (shortDate.test(text)) return [];
  const years = [...findYears(text), ...findDates(text)].map(({ span }) => span);
  const found = findCounts(text).filter(
    ({ span, yearLike, plain }) =>
      !(plain && (yearLike || years.some((year) => year[0] <= span[0] && span[1] <= year[1]))),
  );
  return amounts(text, 'number', found, mostWords);
}

/** A number that is all of the answer, in the unit that the question names. */
function bare(text: string, unit: Unit, reason: string, most: number, times = 1): PlainReading[] {
  const digits = /^\W*(\d{1,6}(?:\.\d{1,2})?)\W*$/.exec(text)?.[1];
  const value = Number(digits) * times;
  if (digits === undefined || value > most) return [];
  const start = text.indexOf(digits);
  return [
    {
      unit,
      figure: { kind: 'number', value },
      spans: [[start, start + digits.length]],
      approximate: false,
      rule: `plain ${unit}`,
      reason,
    },
  ];
}

function time(text: string, question: string, mostWords: number): PlainReading[] {
  const found = findStretches(text);
  const [first] = found;
  if (first && found.every(({ unit }) => unit === first.unit)) return amounts(text, first.unit, found, mostWords);
  const asked = timeAsked(question);
  return asked ? bare(text, asked[0], 'The unit is the question’s', Number.POSITIVE_INFINITY, asked[1]) : [];
}

const notYet = /\b(?:prior to|before|pre|until|by|expected|planned|due|will be|proposed|earlier)\b/i;

/** The only year that the answer speaks of: written alone, or in its only date. */
function year(text: string): PlainReading[] {
  const years = findYears(text);
  const dates = findDates(text);
  const all = new Set([...years.map(({ value }) => value), ...dates.map(({ value }) => Number(value.slice(0, 4)))]);
  const [value] = all;
  const span = years[0]?.span ?? dates[0]?.span;
  if (all.size !== 1 || value === undefined || !span || notYet.test(text)) return [];
  if (!standsAlone(text, [span], aroundAsked)) return [];
  const financial = years[0]?.financial ?? false;
  return [
    {
      unit: 'year',
      figure: { kind: 'number', value },
      spans: [span],
      approximate: financial || (years[0]?.approximate ?? false),
      rule: 'plain year',
      ...(financial && { reason: 'A financial year: the calendar year in which it began' }),
    },
  ];
}

const yesOrNo = /^(?:yes|yep|y|ydy|ydyn|ydym|oes|ie|no|nope|n|na|nac .+|not .+)$/i;

/** The yes or no that an answer opens with, or ticks. */
function yesNo(text: string): PlainReading[] {
  const options = findOptions(text);
  const ticked = options.filter((option) => option.ticked);
  const [only] = ticked;
  if (options.length > 1 && (ticked.length !== 1 || !only)) return [];
  const from = only?.span[0] ?? 0;
  const found = findYesNo(only?.value ?? text);
  if (!found || found.span[0] > 30) return [];
  const span = [found.span[0] + from, found.span[1] + from] as const;
  if (!yesOrNo.test(text.slice(...span))) return [];
  return [
    {
      unit: 'boolean',
      figure: { kind: 'boolean', value: found.value },
      spans: [span],
      approximate: false,
      rule: 'plain yes or no',
      ...(found.hedged && { reason: 'The answer goes on with a "but"' }),
    },
  ];
}

function names(text: string, most: number): PlainReading[] {
  const found = listed(text) ?? [];
  if (found.length === 0 || found.length > most) return [];
  return [
    {
      unit: 'names',
      figure: { kind: 'names', value: [...new Set(found.map(({ name }) => name))] },
      spans: found.map(({ span }) => span),
      approximate: false,
      rule: 'plain names',
    },
  ];
}

const onlyYesNo = /^\W*(?:yes|no)\W*$/i;

/** Where the question does not tell what it asks for, or the answer gives another thing: only what is nothing but a figure. */
function evident(text: string, asked: KindAsked | undefined): PlainReading[] {
  if (asked === 'yes-no') return [];
  const signed = [
    ...money(text, aroundUnasked),
    ...amounts(text, 'percent', findPercents(text), aroundUnasked),
    ...time(text, '', aroundUnasked),
  ];
  if (signed.length > 0) return signed.length === 1 ? signed : [];
  if (asked !== undefined) return [];
  if (onlyYesNo.test(text)) return yesNo(text);
  // Few answers give a year, and many words are looked at to see whether it stands alone.
  const told = year(text);
  const alone = told.length > 0 && standsAlone(text, [], aroundUnasked) ? told : [];
  const found = [...counts(text, aroundUnasked), ...alone];
  return found.length > 0 ? (found.length === 1 ? found : []) : text.length <= 120 ? names(text, 6) : [];
}

function wanted(text: string, words: string, asked: KindAsked | undefined): PlainReading[] {
  switch (asked) {
    case 'money': {
      const found = [...money(text, aroundAsked), ...nought(text, 'GBP')];
      if (found.length > 0 || findMoney(text).length > 0 || inThousands(words)) return found;
      return flatMap(bareAmount({ text }), ({ period, reason, ...reading }) =>
        period === undefined || period === 'year'
          ? { ...reading, unit: 'GBP' as const, ...(reason && { reason }) }
          : [],
      );
    }
    case 'number':
      return inThousands(words) ? [] : [...counts(text, aroundAsked), ...nought(text, 'number')];
    case 'percent':
      return findPercents(text).length > 0
        ? amounts(text, 'percent', findPercents(text), aroundAsked)
        : bare(text, 'percent', 'The answer gives no percent sign', 100);
    case 'time':
      return time(text, words, aroundAsked);
    case 'year':
      return year(text);
    case 'names':
      return names(text, 12);
    default:
      return [];
  }
}

/**
 * What an answer's clean text plainly says to a question of these words, which say what is asked for: the kind read first. Empty where
 * it says nothing plainly, or several unlike things. Several readings are of several years.
 */
export function readPlain(text: string, words: string, asked: KindAsked | undefined): readonly PlainReading[] {
  if (asked === 'yes-no') return yesNo(text.slice(0, longest));
  if (text.length > longest) return [];
  const found = wanted(text, words, asked);
  return found.length > 0 ? found : evident(text, asked);
}
