import type { Period } from '../../model/measure.ts';
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../text/matches.ts';
import { type FoundYear, findYears } from '../../text/year.ts';
import { ofOneMonth, ofThreeMonths, periodOfLabel, withoutMonths } from '../questions/periods.ts';

/** What the words beside a figure say of its time. */
export interface TimeSaid {
  readonly period?: Period | undefined;
  /** The year as written; absent where none is said, or several. */
  readonly year?: string | undefined;
}

/** Before the year in which something began, ended or changed: "the site opened in June 2019", "since 2021", "we changed our counting in May 2023". */
const ofEvent =
  /\b(?:since|launch(?:ed|ing)?|open(?:ed|s|ing)|introduc(?:ed|ing)|went live|live|began|begun|started|changed?|changing|switched|moved|replaced|stopped|ceased|ended|closed|merged|installed|established|built|made(?<!\bwere made)|bought|until|after|before|reviewed)\b[^.;,\d]{0,30}$/i;

const monthWord = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s$/i;

const before = (words: string, { span: [start] }: FoundYear): string => words.slice(Math.max(0, start - 60), start);

/** The years that some words tell of a figure: not those of what happened, nor a month's beside a financial year. */
export function yearsSaid(words: string): readonly FoundYear[] {
  const years = findYears(words);
  if (years.length === 0) return years;
  const own = years.filter((year) => !ofEvent.test(before(words, year)));
  const financial = own.filter((year) => year.financial);
  return financial.length > 0 && own.every((year) => year.financial || monthWord.test(before(words, year)))
    ? financial
    : own;
}

/** `September:` before a figure, `(in June)` behind it. */
const aMonthAlone =
  /^\W*(?:(?:in|for|during) )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\W*$|^\W*(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?[ ’'-]{1,2}\d\d\s?[:=–-]\s*$/i;

/** "Jan to Dec 24 -", before a figure. */
const allMonths =
  /^\W*(?:jan[a-z]* (?:\d\d )?(?:to|-|–) dec|apr[a-z]* (?:\d\d )?(?:to|-|–) mar)[a-z]*\.?(?: [’']?\d\d)?\s?[:=–-]\s*$/i;

/** What the words right before or behind a figure say of its time: `January 2024:`, `in the quarter to June 2024`, `(2023/24)`. */
export function timeSaid(words: string): TimeSaid {
  const years = yearsSaid(words);
  const [first] = years;
  const year = years.every(({ value }) => value === first?.value) ? first?.written : undefined;
  if (years.every(({ financial }) => !financial) && ofOneMonth(words)) return { period: 'month', year };
  if (aMonthAlone.test(words)) return { period: 'month', year };
  if (allMonths.test(words)) return { period: 'year', year };
  if (ofThreeMonths(words)) return { period: 'quarter', year };
  // "Counting changed in May 2023, so only 2023/24 can be given": no month's figure.
  const ofYear = years.length === 1 && first?.financial === true ? withoutMonths(words) : words;
  return { period: periodOfLabel(ofYear), year: years.length < 2 ? year : undefined };
}

const sentenceEnd = /[.;](?=\s)/g;

/** The one year that a figure's own sentence tells of it: "In December 2024 the uptake was 44%", "30% (2023/24)". */
export function yearOfSentence(text: string, [start, end]: Span): string | undefined {
  if (findYears(text).length === 0) return undefined;
  const ends = matchesOf(text, sentenceEnd).map(({ index }) => index);
  const from = ends.filter((at) => at < start).at(-1) ?? 0;
  const years = yearsSaid(text.slice(from, ends.find((at) => at >= end) ?? text.length));
  return years.length === 1 ? years[0]?.written : undefined;
}
