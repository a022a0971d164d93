import type { Period } from '../../model/measure.ts';
import type { Amount } from '../../text/found.ts';
import { type FoundMoney, findMoney } from '../../text/money.ts';
import { wordsOf } from '../../text/phrases.ts';
import { tidy } from '../../text/quantity.ts';
import { type FoundYear, findYears } from '../../text/year.ts';
import { plainWords } from '../questions/concepts.ts';
import { bareAmount } from './bare-amount.ts';
import { outsideBrackets } from './brackets.ts';
import { yearsInTurn } from './in-turn.ts';
import { itemised, suppliersOf } from './itemised.ts';
import { labelled } from './labelled.ts';
import type { Asking, Reading } from './reading.ts';
import { websiteParts } from './website-parts.ts';

const costLimit =
  /\b(?:appropriate limit|cost limit|18 hours|24 hours|section 12|s\.?\s?12|fees regulations|per hour|exceed(?:s|ed)? the)\b/i;
const partYear =
  /\b(?:to date|so far|ytd|year to date|part[- ]year|half[- ]year|(?:first|last) (?:quarter|six months|6 months|half)|(?:six|6|nine|9|three|3) months)\b/i;
const overTerm =
  /\b(?:over (?:the |a |an )?(?:\w+ )?(?:\d+|two|three|four|five|six|seven|ten)[- ](?:year|yr|month)s?|(?:\d+|two|three|four|five|seven|ten)[- ]years?\b|contract value|value of the contract|total contract|life of the contract|contract term|whole[- ]life|since (?:19|20)\d\d|(?:over|in|for) the (?:last|past) (?:\d+|two|three|four|five) years)/i;
const oneOff =
  /\b(?:set[- ]?up|initial|one[- ]?off|implementation|develop(?:ment|ed|ing)?|build|built|upfront|capital|to create|install(?:ation)?|purchase|migration|design)\b/i;
const yearly =
  /\b(?:annual(?:ly)?|yearly|per annum|p\.?a\b|per year|a year|each year|ongoing|maintenance|maintain|recurring|licen[cs]e|subscription|support|hosting|running)\b/i;
/** Says outright that a year is meant. */
const aYear = /\b(?:annual(?:ly|ised)?|yearly|per annum|p\.?a\b|per year|a year|each year)/i;
const contractValue =
  /\b(?:contract value|value of (?:the |this |your |each )?(?:[a-z]+ ){0,3}contract|total (?:contract|cost of the contract)|contract price|whole[- ]life|lifetime)/i;
const total = /\b(?:totals?|totalling|overall|altogether|combined|in all|sum)\b|=\s*$/i;
const totalBefore =
  /(?:\b(?:totals?|totalling|altogether|overall|combined|sum)(?: (?:of|is|was|cost|costs|spend|annual|budget|comes to|to))*[\s:–-]*|=\s*)$/i;
const totalAfter = /^\s*(?:in total|in all|altogether|overall|combined|total)\b(?![\s:=]*(?:of |is |was )?£)/i;

/** Amounts that "total" stands right beside. */
const totalsIn = (text: string, found: readonly FoundMoney[]): FoundMoney[] =>
  found.filter(
    ({ span }) =>
      totalBefore.test(text.slice(Math.max(0, span[0] - 40), span[0])) ||
      totalAfter.test(text.slice(span[1], span[1] + 30)),
  );

/** A larger budget of which the thing asked for is part: "met from the £412,000 communications budget". */
const largerBefore =
  /\b(?:part of|within|met from|met by|met out of|funded from|funded by|out of|contained in|included in|drawn from)\b[^.;£]{0,50}$/i;
const ofBudget = /\bbudgets?\b/i;
const ofLarger = (text: string, { span }: FoundMoney): boolean => {
  const before = text.slice(Math.max(0, span[0] - 70), span[0]);
  return largerBefore.test(before) && (ofBudget.test(before) || ofBudget.test(text.slice(span[1], span[1] + 40)));
};
const parts =
  /\b(?:of which|of this|includ(?:es|ing|ed)|compris(?:es|ing|ed)|made up of|consisting|broken down|within this|plus|additional|further|income|grant|saving|savings|increase|previous)\b/i;

/** "Spend over £500" is what a council publishes, not what it spent on this. */
const threshold =
  /\b(?:spend(?:ing)?|payments?|expenditure|invoices?|transactions?|contracts?|purchases?|items?)\s+(?:of\s+)?(?:over|above|exceeding|greater than|more than)\s*$/i;

/** Another body's figure, told for want of one's own. */
const othersAverage =
  /\b(?:national|industry|sector|local government|lga|benchmark)\b[^.;]{0,40}\b(?:average|figure)\b|\bnationally\b/i;

const noOwnBudget =
  /\b(?:no|not(?: have)?(?: an?| any)?|without an?)\s+(?:specific|dedicated|separate|discrete|set|ring[- ]?fenced|single|individual|stand[- ]?alone)\b|\bnot (?:just|only|solely|exclusively|specific to|limited to)\b/i;
const reallySpent = /\b(?:spent|spend|cost|costs|paid)\b/i;

const clean = (text: string): string => text.replace(/\s+/g, ' ');

/** The words around an amount, within its sentence. */
function around(text: string, { span }: FoundMoney, reach = 60): string {
  const before = text.slice(Math.max(0, span[0] - reach), span[0]);
  const after = text.slice(span[1], span[1] + reach);
  const start = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf(';'),
    before.lastIndexOf('\n'),
    before.lastIndexOf('£'),
    before.lastIndexOf('('),
  );
  const end = after.search(/[.;]\s|;|\n|£/);
  return clean(`${before.slice(start + 1)} ${text.slice(...span)} ${end < 0 ? after : after.slice(0, end)}`);
}

const reading = (money: FoundMoney, rule: string, more: Partial<Reading> = {}): Reading => ({
  figure: money.value,
  spans: [money.span],
  approximate: money.approximate,
  rule,
  period: periodOfRate(money),
  vat: money.vat,
  check: money.doubt,
  ...more,
});

const periodOfRate = ({ rate }: FoundMoney): Period | undefined =>
  rate === 'month' || rate === 'quarter' || rate === 'year' ? rate : undefined;

const same = (a: Amount, b: Amount): boolean =>
  a.kind === 'number'
    ? b.kind === 'number' && a.value === b.value
    : b.kind === 'range' && a.low === b.low && a.high === b.high;

const knowsYear = (label: string): boolean => findYears(label).length > 0;

/** The year of a date: "June 2018". A year that ends in a month is one all the same. */
const inMonth =
  /(?<!\b(?:ending|ended|end|to|until)\b[^.;,]{0,12})\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s$/i;

/** One figure a year, the latest first: `2022/23: £x, 2023/24: £y`, and a row of years over a row of figures. */
function byYear(text: string, found: readonly FoundMoney[]): Reading[] | undefined {
  const years = findYears(text).filter(({ span }) => !inMonth.test(text.slice(Math.max(0, span[0] - 24), span[0])));
  if (years.length === 0) return undefined;
  const labels = labelled(text, found, knowsYear).map(({ item, label }) => ({ item, label, years: findYears(label) }));
  const [first, ...rest] = labels;
  if (
    first &&
    rest.length > 0 &&
    first.years.length === 0 &&
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
  const beside = only && years.filter(({ span }) => span[1] >= only.span[0] - 6 && span[0] <= only.span[1] + 6);
  const pairs =
    only && beside?.length === 1
      ? [{ item: only, label: '', year: beside[0] as FoundYear }]
      : labels.every(({ years: own }) => own.length === 1)
        ? labels.map(({ item, label, years: [year] }) => ({ item, label, year: year as FoundYear }))
        : zipped(years, found);
  if (!pairs || new Set(pairs.map(({ year }) => year.value)).size !== pairs.length) return undefined;
  return ofYears(pairs, text);
}

/** The latest year first, without what is no whole year. */
const ofYears = (
  pairs: readonly { readonly item: FoundMoney; readonly label: string; readonly year: FoundYear }[],
  text: string,
): Reading[] =>
  pairs
    .filter(({ item, label }) => !partYear.test(label) && !partYear.test(around(text, item)))
    .sort((a, b) => b.year.value - a.year.value)
    .map(({ item, year }) =>
      reading(item, 'money by year', { year: year.written, period: periodOfRate(item) ?? 'year' }),
    );

const shifted = (money: FoundMoney, by: number): FoundMoney => ({
  ...money,
  span: [money.span[0] + by, money.span[1] + by],
});

/** A row of years over a row of as many figures. */
function zipped(years: readonly FoundYear[], found: readonly FoundMoney[]) {
  const lastYear = years.at(-1);
  const first = found[0];
  if (years.length !== found.length || !lastYear || !first || lastYear.span[1] > first.span[0]) return undefined;
  return found.map((item, i) => ({ item, label: '', year: years[i] as FoundYear }));
}

/** The one amount of several that its own words single out. */
function singledOut(
  text: string,
  found: readonly FoundMoney[],
  wanted: RegExp,
  unwanted?: RegExp,
): FoundMoney | undefined {
  const fits = labelled(text, found, (label) => wanted.test(label)).filter(
    ({ item, label }) => (wanted.test(label) || (item.rate === 'year' && wanted === yearly)) && !unwanted?.test(label),
  );
  return fits.length === 1 ? fits[0]?.item : undefined;
}

/** Amounts in digits, where the same are written out in words beside them: "Five pounds and sixty pence (£5.60)". */
function inDigits(text: string, found: readonly FoundMoney[]): readonly FoundMoney[] {
  const digits = found.filter(({ span }) => /\d/.test(text.slice(...span)));
  return digits.length > 0 ? digits : found;
}

/** "£35 each": a price, of which any number may have been paid. */
const each = /^\s?(?:each|apiece)\b(?! (?:financial )?(?:year|month|quarter))/i;

/** The amounts that could be the figure asked for: not the cost limit's, not a price for each of something. */
function candidates(text: string, id: string): FoundMoney[] {
  const found = outsideBrackets(text, inDigits(text, findMoney(text)), ({ rate }) => rate === 'year').filter(
    (money) => {
      const words = around(text, money);
      if (costLimit.test(words) && money.value.kind === 'number' && [25, 450, 600].includes(money.value.value))
        return false;
      if (threshold.test(text.slice(Math.max(0, money.span[0] - 40), money.span[0]))) return false;
      if (ofLarger(text, money)) return false;
      if (othersAverage.test(words) || each.test(text.slice(money.span[1], money.span[1] + 24))) return false;
      const nought = money.value.kind === 'number' && money.value.value === 0;
      if (noOwnBudget.test(text) && !nought && !reallySpent.test(words)) return false;
      const perCall = id === 'cost_per_call';
      if (money.rate === 'unit' || money.rate === 'hour' || money.rate === 'day' || money.rate === 'week') return false;
      return perCall || money.rate !== 'call';
    },
  );
  return found;
}

const once = (found: readonly FoundMoney[]): FoundMoney[] =>
  found.filter(
    (money, i) => !found.slice(0, i).some((earlier) => same(earlier.value, money.value) && earlier.rate === money.rate),
  );

export function readMoney(asking: Asking): Reading[] {
  const { id, text, question } = asking;
  const all = candidates(text, id);
  const found = once(all);
  const { turn, shares } = asking;
  if (shares) {
    const own = found.filter(({ span }) => shares.get(span[0]) === id);
    return own.map((money) => reading(money, 'money, by its label'));
  }
  if (turn) {
    const own = found.length === turn.of ? found[turn.at] : undefined;
    return own ? [reading(own, 'money, respectively')] : [];
  }
  const termAsked = question.period?.endsWith('-years') ?? false;
  if (found.length === 0) return findMoney(text).length > 0 ? [] : bareAmount(asking);
  if (id.startsWith('spend.website')) {
    const split = websiteParts(asking, all);
    if (split) return split.map(({ money, ...more }) => reading(money, 'website spend by part', more));
  }
  const inTurn = yearsInTurn(question.words, text, all);
  const yearsTold = inTurn
    ? ofYears(
        all.map((item, i) => ({ item, label: '', year: inTurn[i] as FoundYear })),
        text,
      )
    : (byYear(text, all) ?? (found.length < all.length ? byYear(text, found) : undefined));
  if (yearsTold) return yearsTold;
  // A contract's value is paid over its term.
  const ofContract =
    (contractValue.test(question.words) && !aYear.test(question.words)) ||
    /\bto date\b|\bsince (?:it|its|they|launch|going)\b/i.test(question.words);
  if (ofContract && !found.some(({ rate }) => rate === 'year')) return [];
  const fit = found.filter(
    (money) => !partYear.test(around(text, money)) && (termAsked || !overTerm.test(around(text, money))),
  );
  if (fit.length === 0) return [];
  const only = fit.length === 1 ? fit[0] : chosen(asking, fit);
  if (only) {
    if (found.length > 1 && fit.length === 1 && parts.test(around(text, only))) return [];
    if (id === 'spend.waste_app_build' && fit.length === 1 && only.rate !== undefined) return [];
    if (
      id === 'spend.waste_app' &&
      fit.length === 1 &&
      oneOff.test(around(text, only)) &&
      !yearly.test(around(text, only))
    )
      return [];
    return [reading(only, 'money', { by: itemsOf(text, findMoney(text), only) })];
  }
  return itemised(id, text, fit);
}

/** The items by supplier that a stated total sums up; absent where they do not. */
function itemsOf(text: string, found: readonly FoundMoney[], total: FoundMoney): Reading['by'] {
  const items = suppliersOf(
    text,
    found.filter(({ span }) => span[0] !== total.span[0]),
  );
  if (!items || total.value.kind !== 'number' || Object.keys(items).length < 2) return undefined;
  const sum = Object.values(items).reduce((all, pounds) => tidy(all + pounds), 0);
  return Math.abs(sum - total.value.value) < 0.01 ? items : undefined;
}

/** Which of several amounts answers the question, where the words tell. */
function chosen({ id, text, question }: Asking, found: readonly FoundMoney[]): FoundMoney | undefined {
  if (id === 'spend.waste_app_build')
    return singledOut(text, found, oneOff, yearly) ?? (lettered(text, 'a') ? found[0] : undefined);
  if (id === 'spend.waste_app')
    return singledOut(text, found, yearly, oneOff) ?? (lettered(text, 'b') ? found[1] : undefined);
  if (id === 'cost_per_call') {
    const calls = found.filter(({ rate }) => rate === 'call');
    return calls.length === 1 ? calls[0] : undefined;
  }
  const running = singledOut(text, found, yearly, oneOff);
  if (running && found.every((money) => money === running || oneOff.test(around(text, money)))) return running;
  const [sum = singledOut(text, found, total), ...sums] = totalsIn(text, found);
  if (sum && sums.length === 0) return sum;
  const perYear = found.filter(({ rate }) => rate === 'year');
  if (
    perYear.length === 1 &&
    found.every((money) => money === perYear[0] || money.rate !== undefined || oneOff.test(around(text, money)))
  )
    return perYear[0];
  const first = found[0];
  if (first && parts.test(text.slice(first.span[1], found[1]?.span[0]))) return first;
  return budgetOrActual(text, found, question.words);
}

/** Of a budget and what was spent against it, the one that the question asks for; nothing where their labels name other things. */
function budgetOrActual(text: string, found: readonly FoundMoney[], question: string): FoundMoney | undefined {
  const asksBudget = /\bbudget/i.test(question);
  if (asksBudget === /\b(?:spend|spent|expenditure|cost)/i.test(question) || found.length !== 2) return undefined;
  const sides = labelled(text, found, (label) => /\bbudget|\bspen[dt]|\bactual|\boutturn/i.test(label)).map(
    ({ item, label }) => {
      const plain = wordsOf(label).every(
        (word) => plainWords.has(word.text) || besideBudget.has(word.text) || /^\d+$/.test(word.text),
      );
      return { item, plain, budget: /\bbudget/i.test(label) };
    },
  );
  const [one, ...more] = sides.filter(({ budget }) => budget === asksBudget);
  return one && more.length === 0 && sides.every(({ plain }) => plain) ? one.item : undefined;
}

const besideBudget = new Set(
  'totalled totalling actual actually outturn against out s from it yes final revised original'.split(' '),
);

/** Whether the answer itself is lettered `a) ... b) ...`. */
const lettered = (text: string, letter: 'a' | 'b'): boolean => new RegExp(`(?:^|[\\s(])${letter}[).:]`, 'i').test(text);
