import type { FoundMoney } from '../../text/money.ts';
import { type FoundYear, findYears } from '../../text/year.ts';
import { labelled } from './labelled.ts';
import { around, isPartYear, ofOtherYear, periodOfRate, reading } from './money-candidates.ts';
import type { Reading } from './reading.ts';
import { sumOfOthers, totalsIn } from './totals.ts';

const knowsYear = (label: string): boolean => findYears(label).length > 0;

/** The year of a date: "June 2018". A year that ends in a month is one all the same. */
const inMonth =
  /(?<!\b(?:ending|ended|end|to|until)\b[^.;,]{0,12})\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s$/i;

/** Before the year in which something began. */
const sinceWhen = /\b(?:since|launched|introduced|implemented|installed|live|established)(?: in| from| since)?\s$/i;

/** Before the year in which one product made way for another: "Hootsuite until 2023", "we moved from Lagan in 2019". */
const whenReplaced = /\b(?:until|moved|switched|migrated|replaced|stopped|ceased)\b[^.;,\d]{0,30}$/i;

/** Before the year in which several end: "over the three years to March 2025". */
const endOfYears = /\byears (?:to|ending|ended|up to)\b[^.;,]{0,24}$/i;

/** "Put in between 2018 and 2020": before either year of a stretch. */
const ofStretch = /\b(?:between|from) (?:(?:19|20)\d\d (?:and|to|until) )?$/i;

/** Between two years of a list: "2022/23, 2023/24 and 2024/25", "2022/23 to 2024/25". */
const inList = /^\s?(?:,|,? ?(?:and|to)|&|-|–)\s?(?:to )?$/;

/** Whether one sum is told of several years together: "£36,000 over 2022/23, 2023/24 and 2024/25". */
export function overYears(text: string, found: readonly FoundMoney[]): boolean {
  const years = findYears(text);
  const [first] = years;
  return (
    found.length === 1 &&
    years.length > 1 &&
    years.every(({ span }, i) => i === 0 || inList.test(text.slice(years[i - 1]?.span[1], span[0]))) &&
    (/\b(?:over|across|in|for|during|from|between|of|covering)(?: the)?(?: financial)?(?: years?)? $/i.test(
      text.slice(Math.max(0, (first?.span[0] ?? 0) - 40), first?.span[0]),
    ) ||
      isBracketed(text, first, years.at(-1)))
  );
}

/** `£12,480 (2021/22 to 2023/24)`: from the first year to the last. */
function isBracketed(text: string, first: FoundYear | undefined, last: FoundYear | undefined): boolean {
  if (!first || !last || first === last) return false;
  const [from, to] = [first.span[0], last.span[1]];
  return (
    text[from - 1] === '(' && text[to] === ')' && /^\s?(?:to|-|–)\s?$/.test(text.slice(first.span[1], last.span[0]))
  );
}

/** "£5,900 (2023/24: £5,650)": one figure, and in brackets that of another year. */
function withBracketed(text: string, found: readonly FoundMoney[]): Reading[] | undefined {
  const [item, other, ...more] = found;
  if (!item || !other || more.length > 0 || ofOtherYear(text, item) || !ofOtherYear(text, other)) return undefined;
  const open = text.lastIndexOf('(', other.span[0]);
  const [year] = findYears(text.slice(open, text.indexOf(')', other.span[1])));
  if (!year || open < item.span[1]) return undefined;
  const first = byYear(text.slice(0, open), [item]) ?? [reading(item, 'money')];
  const [own] = first;
  if (first.length !== 1 || own?.year === year.written) return undefined;
  return [...first, reading(other, 'money by year', { year: year.written, period: 'year' })];
}

/** One figure a year, the latest first: `2022/23: £x, 2023/24: £y`, and a row of years over a row of figures. */
export function byYear(text: string, found: readonly FoundMoney[]): Reading[] | undefined {
  if (overYears(text, found)) return undefined;
  const besideOthers = withBracketed(text, found);
  if (besideOthers) return besideOthers;
  const years = findYears(text).filter(({ span, financial }) => {
    const before = text.slice(Math.max(0, span[0] - 40), span[0]);
    // "Dynamics, 2020, £88,400" lists a year by itself, which the sum need not be of.
    const listed =
      found.length === 1 &&
      !financial &&
      /[\p{L}\d], $/u.test(before) &&
      /^, ?£/.test(text.slice(span[1], span[1] + 3));
    const isOfStretch = !financial && found.length > 1 && ofStretch.test(before);
    return (
      !listed && !isOfStretch && ![inMonth, sinceWhen, endOfYears, whenReplaced].some((other) => other.test(before))
    );
  });
  if (years.length === 0) return undefined;
  const labels = labelled(text, found, knowsYear).map(({ item, label }) => ({ item, label, years: findYears(label) }));
  const [first, ...rest] = labels;
  if (
    first &&
    rest.length > 0 &&
    first.years.length === 0 &&
    // "£38.6m revenue and £4.1m capital in 2022/23" are of one year.
    !/^[^.;,(]{0,30}\band\b[^.;,(]{0,6}$/i.test(text.slice(first.item.span[1], rest[0]?.item.span[0])) &&
    rest.every(({ years: own }) => own.length === 1) &&
    /^\W*(?:£|about|approx|circa|c\b)/i.test(text)
  ) {
    // "£43,600. In 2019 it was £71,200.": the first is the one asked for, the others are told beside it.
    return [
      reading(first.item, 'money'),
      ...(
        byYear(
          text.slice(first.item.span[1]),
          rest.map(({ item }) => shifted(item, -first.item.span[1])),
        ) ?? []
      ).map((one) => ({
        ...one,
        spans: one.spans.map(([from, to]) => [from + first.item.span[1], to + first.item.span[1]] as const),
      })),
    ];
  }
  const only = found.length === 1 ? found[0] : undefined;
  const beside = only && yearBeside(text, only, years);
  const pairs =
    only && beside
      ? [{ item: only, label: '', year: beside }]
      : labels.every(({ years: own }) => own.length === 1)
        ? labels.map(({ item, label, years: [year] }) => ({ item, label, year: year as FoundYear }))
        : (zipped(years, found) ?? inSegments(text, years, found));
  if (!pairs || new Set(pairs.map(({ year }) => year.value)).size !== pairs.length) return undefined;
  return ofYears(pairs, text);
}

/** Of a contract's years, by their count alone: "£57,300 in year one", "Year 2: £59,019", "the second year". */
const ofCountedYear = /\byear (?:one|two|three|four|five|[1-5])\b|\b(?:first|second|third|fourth|fifth) year\b/i;

/** Of the amounts that are told year by year of a contract only those whose year is known: "£59,019 in year two, £60,790 in the present year (2025/26)". */
export function knownYears(text: string, found: readonly FoundMoney[]): readonly FoundMoney[] {
  if (found.length < 2 || !ofCountedYear.test(text)) return found;
  const labels = labelled(text, found, (label) => ofCountedYear.test(label) || knowsYear(label));
  const known = labels.filter(({ label }) => knowsYear(label));
  return known.length > 0 && labels.every(({ label }) => knowsYear(label) || ofCountedYear.test(label))
    ? known.map(({ item }) => item)
    : found;
}

/** One figure a year where the answer says too what all of them come to: "£41,300 (2022/23), £38,900 (2023/24), £80,200 in all". */
export function yearsAndTotal(
  text: string,
  found: readonly FoundMoney[],
): { readonly years: Reading[]; readonly total: FoundMoney; readonly count: number } | undefined {
  if (found.length < 3 || new Set(findYears(text).map(({ value }) => value)).size >= found.length) return undefined;
  const total = sumOfOthers(found) ?? totalsIn(text, found)[0];
  if (!total || found.some((one) => one.value.kind !== 'number')) return undefined;
  const others = found.filter((one) => one !== total);
  // "(2023/24), £80,200 in all": the year before belongs to the amount before.
  const opens = found[0] === total;
  const besideIt = findYears(text).filter(({ span }) => opens || span[0] > total.span[0]);
  if (yearBeside(text, total, besideIt)) return undefined;
  const years = byYear(text, others);
  return years && years.length === others.length ? { years, total, count: others.length } : undefined;
}

/** The one year that stands right before or behind an amount. */
export function yearBeside(
  text: string,
  { span: [from, to] }: FoundMoney,
  years: readonly FoundYear[] = findYears(text),
): FoundYear | undefined {
  const [year, ...more] = years.filter(({ span }) => span[1] >= from - 6 && span[0] <= to + 6);
  return more.length === 0 ? year : undefined;
}

/** The latest year first, without what is no whole year. */
export const ofYears = (
  pairs: readonly { readonly item: FoundMoney; readonly label: string; readonly year: FoundYear }[],
  text: string,
): Reading[] =>
  pairs
    .filter(({ item, label }) => !isPartYear(label) && !isPartYear(around(text, item)))
    .sort((a, b) => b.year.value - a.year.value)
    .map(({ item, year }) =>
      reading(item, 'money by year', { year: year.written, period: periodOfRate(item) ?? 'year' }),
    );

const shifted = (money: FoundMoney, by: number): FoundMoney => ({
  ...money,
  span: [money.span[0] + by, money.span[1] + by],
});

const segmentBreak = /[,;.]\s|\s\(|\sand\s|\s(?:compared|against|up|down)\s/i;

/** Amounts that each have one year in their own piece of a sentence: "in 2024/25 it was £x, compared with £y in 2023/24". */
function inSegments(text: string, years: readonly FoundYear[], found: readonly FoundMoney[]) {
  if (found.length < 2 || years.length !== found.length || years.some(({ financial }) => !financial)) return undefined;
  let from = 0;
  const pairs: { item: FoundMoney; label: string; year: FoundYear }[] = [];
  for (const [i, item] of found.entries()) {
    const next = found[i + 1]?.span[0] ?? text.length;
    const between = text.slice(item.span[1], next);
    const end = next === text.length ? between.length : between.search(segmentBreak);
    if (end < 0) return undefined;
    const to = item.span[1] + end;
    const own = years.filter(({ span }) => from <= span[0] && span[1] <= to);
    const [year] = own;
    if (own.length !== 1 || !year) return undefined;
    pairs.push({ item, label: '', year });
    from = to;
  }
  return pairs;
}

/** A row of years over a row of as many figures. */
function zipped(years: readonly FoundYear[], found: readonly FoundMoney[]) {
  const lastYear = years.at(-1);
  const first = found[0];
  if (years.length !== found.length || !lastYear || !first || lastYear.span[1] > first.span[0]) return undefined;
  return found.map((item, i) => ({ item, label: '', year: years[i] as FoundYear }));
}
