import { flatMap } from '../../text/flat-map.ts';
import { matchesOf } from '../../text/matches.ts';
import { remembered } from '../../text/remembered.ts';
import { findYears } from '../../text/year.ts';
import { isWholeYear, ofThreeMonths, periodOfLabel } from './periods.ts';

/** What a part says: the label of a row, of a column, or of both ("2022/23, Hosting"). */
export interface PartSaid {
  /** What stands in it besides its time: "Hosting"; empty where it only tells a time. */
  readonly rest: string;
  /** What it is about besides its time; absent where the rest says nothing of what is asked ("Total"). */
  readonly about?: string;
  /** It tells a time. */
  readonly timed: boolean;
  /** The year it names, as written. */
  readonly year?: string;
  /** It names one month. */
  readonly month: boolean;
  /** It names one quarter. */
  readonly quarter: boolean;
  /** It tells of some months only, or of a year that is not over. */
  readonly partOfYear: boolean;
  /** It tells a year, named or not: "Total for the year". */
  readonly ofYear: boolean;
  /** It is the total or the average of the other parts. */
  readonly total: boolean;
  /** It is called a total, of a year that it names or of none. */
  readonly sum: boolean;
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthWord =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi;

/** Words of a part that only tell its time. */
const timeWords =
  /\b(?:fy|years?|financial|calendar|tax|fiscal|full|ending|ended|end|to|from|in|for|of|the|and|since|until|during|month(?:ly)?|quarter(?:ly)?|annual(?:ly)?|yearly|annum|q[1-4]|qtr\.? ?[1-4]|period|12|twelve|months|per(?!\s+(?!annum|year|month|quarter|week|full|financial|an?\b)\p{L})|an?|each|every|last|past|previous|latest|recent|current|typical|this|by|p\.?a\.?|(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?)\b/giu;

/** Words of a part that say nothing of what is asked. */
const noPart =
  /^\W*(?:\(?[a-z]\)?|\(?[ivx]+\)?|total|overall|amount|costs?|annual cost|figure|value|answer|response|number|spend|annual|budget|council response|average|(?:both|all(?: (?:two|three|four|five|six))?) (?:sites|offices|locations|centres|hubs|lines|newspapers|papers|titles))?\W*$/i;

const totalWord = /\b(?:(?:sub|grand )?totals?|averages?|mean|overall|all years)\b/i;
const totalSide =
  /^\W*(?:grand |overall )?(?:totals?|averages?)\s*,|,\s*(?:grand |overall )?(?:totals?|averages?)\W*$/i;
const unfinished = /\b(?:to date|ytd|so far|part[- ]year|incomplete|half[- ]year)\b|\*$/i;
const aYear = /\b(?:year|ending|ended|to|until|from)\b/i;

export const saysNothing = (label: string): boolean => noPart.test(label);

/** Whether the months named first and last make no whole year: "April to December". */
function someMonths(words: readonly string[]): boolean {
  const [first = 0, last = 0] = words.map((word) => monthNames.indexOf(word.slice(0, 3).toLowerCase()));
  return words.length === 2 && (last + 1) % 12 !== first;
}

/** What a part's label says of its time, and what it says besides. */
export const readPart = remembered((part): PartSaid => {
  const years = findYears(part);
  const named = matchesOf(part, monthWord).map(([word]) => word);
  const months = years.length > 0 || named.join('') === part.trim() || /,/.test(part) ? named : [];
  let rest = part;
  for (const { span } of [...years].reverse()) rest = `${rest.slice(0, span[0])} ${rest.slice(span[1])}`;
  const quarter = ofThreeMonths(part) || /\bq(?:uarter |tr\.? ?)?[1-4]\b/i.test(part);
  const timed = years.length > 0 || months.length > 0 || quarter || periodOfLabel(part) !== undefined;
  if (timed) rest = rest.replace(monthWord, ' ').replace(timeWords, ' ');
  rest = rest
    .replace(totalSide, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;()/|–-]+|[\s,:;(/|–-]+$/g, '');
  // "June 2024 to May 2025" is of no one year.
  const year =
    isWholeYear(part) && years.some(({ value }) => value !== years[0]?.value) ? undefined : years[0]?.written;
  return {
    rest,
    ...(/\p{L}{2}/u.test(rest) && !noPart.test(rest) ? { about: rest } : {}),
    ...(year === undefined ? {} : { year }),
    timed,
    month: months.length === 1 && !aYear.test(part),
    partOfYear: unfinished.test(part) || (someMonths(months) && !ofThreeMonths(part)),
    quarter,
    total: years.length === 0 && totalWord.test(part),
    sum: /\btotal/i.test(part),
    ofYear: periodOfLabel(part) === 'year',
  };
});

const planned = /\b(?:budget(?:ed)?|forecast|estimated?|planned|projected|projection)\b/i;
const real = /\b(?:actuals?|outturn|spen[dt]|expenditure|invoiced|paid)\b/i;

/** Whether a part's sum is what was meant to be spent. */
export const isPlanned = (part: string): boolean => planned.test(part) && !real.test(part);

const eachMonth =
  /\b(?:each|every|per|by) (?:calendar )?month\b|\bmonth by month\b|\bmonthly (?:breakdown|figures|totals|numbers)\b/i;
const eachQuarter =
  /\b(?:each|every|by) quarter\b|\bquarter by quarter\b|\bquarterly (?:breakdown|figures|totals|numbers)\b/i;
const severalMonths = 2;

const months = (parts: readonly PartSaid[]): number => parts.filter(({ month }) => month).length;

const quarters = (parts: readonly PartSaid[]): number => parts.filter(({ quarter }) => quarter).length;

/** Whether a part is the total of twelve months, or of four quarters: a year's figure. */
export function isOfMonths(said: PartSaid, others: readonly PartSaid[]): boolean {
  if (!said.sum) return false;
  const alike = others.filter(({ about }) => about === said.about);
  // Each column of a table with several years has a total of its own.
  const ofYear = said.year === undefined ? alike : alike.filter(({ year }) => year === said.year);
  return [alike, ofYear].some((own) => months(own) === 12 || (months(own) === 0 && quarters(own) === 4));
}

/** The one year that all parts beside a total are of (`Q1 2024/25` to `Q4 2024/25`); absent where it names its own, or they are of several. */
export function yearSummedUp(said: PartSaid, others: readonly PartSaid[]): string | undefined {
  const years = new Set(flatMap(others, ({ year, sum }) => (sum || year === undefined ? [] : year)));
  return said.year === undefined && years.size === 1 ? [...years][0] : undefined;
}

/**
 * Whether a part is no answer to the whole question, as its other parts show: a total or an average over years, one month of many,
 * a budget beside what was spent.
 */
export function isBeside(said: PartSaid, question: string, others: readonly PartSaid[]): boolean {
  // "How many each month of 2024/25?": each row is what is asked for.
  const isAsked = (said.month && eachMonth.test(question)) || (said.quarter && eachQuarter.test(question));
  if (isAsked && (said.year !== undefined || findYears(question).length === 1)) return false;
  if (said.partOfYear) return true;
  const alike = others.filter(({ about }) => about === said.about);
  if (said.month) return said.year === undefined || months(others) >= severalMonths;
  if (said.total && months(others) >= severalMonths) return !said.ofYear;
  // Not one of the quarters, of which all four make a year.
  if (said.sum && quarters(alike) >= severalMonths) return true;
  if (said.total && new Set(flatMap(alike, ({ year }) => year ?? [])).size >= 2) return true;
  const sameTime = others.filter(({ year }) => year === said.year);
  const spendAsked = real.test(question) || /\bcosts?\b/i.test(question);
  const budgetAsked = planned.test(question) && !spendAsked;
  // A heading that names no more than a service asks for both.
  if (!budgetAsked && !spendAsked) return false;
  const [mine, rival] = budgetAsked ? [real, planned] : [planned, real];
  return (
    mine.test(said.rest) && !rival.test(said.rest) && sameTime.some(({ rest }) => rival.test(rest) && !mine.test(rest))
  );
}
