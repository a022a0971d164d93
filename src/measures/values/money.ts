import { flatMap } from '../../text/flat-map.ts';
import { type FoundMoney, findMoney } from '../../text/money.ts';
import { type FoundYear, findYears } from '../../text/year.ts';
import { withYearsBefore } from '../../text/year-before.ts';
import { withYearsOfDates } from '../../text/year-in-dates.ts';
import { isWholeYear, periodsIn } from '../questions/periods.ts';
import { singledOut } from './amount-by-clause.ts';
import { oneOff, parts, yearly } from './amount-signs.ts';
import { bareAmount } from './bare-amount.ts';
import { chosen, isMade, isOneBuild, madeForNothing, ofCalendars } from './chosen-amount.ts';
import { grossOnly } from './gross-and-net.ts';
import { yearsInTurn } from './in-turn.ts';
import { itemised } from './itemised.ts';
import { itemsOf, oneItem } from './items-of.ts';
import { byYear, knownYears, ofYears, overYears, yearBeside, yearsAndTotal } from './money-by-year.ts';
import { around, candidates, isPartYear, once, reading } from './money-candidates.ts';
import { isPlausible, noughtByYear, ofThisKind, thisYearAndLast } from './money-fit.ts';
import { askedParts, partOfIt } from './of-which.ts';
import { withoutPaidAtFirst } from './paid-at-first.ts';
import { callCostDenied } from './per-call.ts';
import type { Asking, Reading } from './reading.ts';
import { financialYearOf, ofMaking, ofRunning } from './running-cost.ts';
import { noughtFor } from './shared-answer.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { yearOfSentence } from './time-said.ts';
import { wholeOfTerm } from './totals.ts';
import { inThousands } from './units-above.ts';
import { ofAllPieces, websiteParts } from './website-parts.ts';
import { yearByYear } from './year-by-year.ts';

const overTerm =
  /\b(?:over (?:the |a |an )?(?:\w+ )?(?:\d+|two|three|four|five|six|seven|ten)[- ](?:year|yr|month)s?|(?:\d+|two|three|four|five|seven|ten)[- ]years?\b|contract value|value of the contract|total contract|life of the contract|contract term|whole[- ]life|over (?:its|their) (?:whole |entire )?life\b|(?:two|three|four|five)[- ]yearly|(?<!\b(?:unchanged|the same|frozen|fixed|no change|(?:not|n['’]t) (?:\w+ )?(?:changed|risen|increased|gone up|moved|altered|varied|been (?:raised|changed|increased|reviewed))|reviewed|level|in place|in use|used|used it|held|supplied|provided|published|live|online|stood|running|had it) )since (?:19|20)\d\d|(?:over|in|for) the (?:last|past) (?:\d+|two|three|four|five) years)/i;

/** Each way to say it has one of these words, which are seen far sooner. */
const mayBeOverTerm = /year|yr|month|contract|life|since/i;

function isOverTerm(text: string, money: FoundMoney): boolean {
  const words = around(text, money);
  return mayBeOverTerm.test(words) && overTerm.test(words);
}

/** "£4,995 (2021/22 only, no cost since)": all that the years together cost. */
const allInOneYear =
  /\ball (?:of (?:it|this|which) )?in (?:20\d\d|one)\b|20\d\d(?:[/–-]\d\d)? only\b|\b(?:nothing|no (?:cost|spend|spending|expenditure)) (?:since|in (?:the )?(?:other|earlier|later|remaining))/i;

/** Says outright that a year is meant. */
const aYear = /\b(?:annual(?:ly|ised)?|yearly|per annum|p\.?a\b|per year|a year|each year)/i;

const contractValue =
  /\b(?:contract value|value of (?:the |this |your |each )?(?:[a-z]+ ){0,3}contract|total (?:contract|cost of the contract)|contract price|whole[- ]life|lifetime|over (?:its|the|their) (?:whole |entire )?life)/i;

const ownShare = /\b(?:our|the council['’]s|this council['’]s) (?:share|contribution|proportion)\b/i;

const ownShareIs =
  /\b(?:our|the council['’]s|this council['’]s) (?:own )?(?:share|contribution|proportion)(?: (?:of (?:this|it|the cost)|is|was|comes to|being|for the year))*[\s:]*$/i;

/** The change that residents were told of: "for the New Year changes", "a one-off for the round changes of 2023". */
const forOneChange =
  /\b(?:one[- ]?off|(?:at|for|over|around) (?:the )?(?:christmas|easter|new year|festive)\b|each time\b|(?:for|when|of) (?:the|we made the|these|those|our) (?:\p{L}+ ){0,3}(?:changes?|changeover|switch|move|roll[- ]?out|re-?organisation|re-?routing)\b|\bthe (?:last|latest|most recent|(?:19|20)\d\d) (?:\p{L}+ ){0,2}(?:changes?|changeover|switch|re-?organisation)\b|\bwhen (?:the |our |we )?(?:\p{L}+ ){0,3}(?:changed|moved|switched)\b)/iu;

/** One change that the question itself names: "about the new collection days in 2021". */
const ofOneChange =
  /\b(?:the|these|those) new (?:\p{L}+ )?(?:collection|bin|recycling) (?:days?|rounds?|weeks?|dates?)\b/iu;

/** A change that comes every year. */
const eachYearsChange =
  /\b(?:at|for|over|around) (?:the )?(?:christmas|easter|new year|festive)\b(?: (?:period|changes?|season|collections?))?/i;

/** Printed every other year, they cost nothing in the year between. */
const everyOtherYear = /\b(?:every (?:other|second|two|three|third) years?|biennial(?:ly)?|alternate years)\b/i;

const everyYear =
  /\bonly (?:direct )?(?:costs?|spend)\b|\b(?:annual(?:ly)?|yearly|per annum|p\.?a\b|each year|every year|a year|per year)/i;

const yearSoFar =
  /\b(?:so far|(?:year )?to date),? (?:in |during |for |of )?(?:fy ?)?((?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?)/gi;

/** "In 2023/24 and so far in 2024/25": of a part of 2023/24 the words without those of the year that is not over. */
const withoutOtherYears = ({ words, year, ofPart }: Asking['question']): string =>
  ofPart && year !== undefined
    ? words.replace(yearSoFar, (said, other: string) => (other === year ? said : ' '))
    : words;

export function readMoney(told: Asking): Reading[] {
  const asking = { ...told, text: withoutPaidAtFirst(told.id, withYearsOfDates(withYearsBefore(told.text))) };
  const noughts =
    asking.text.includes('£') && /\b(?:nothing|nil|none|zero|no)\b/i.test(asking.text) ? noughtByYear(asking.text) : [];
  const years =
    asking.shares || (asking.id === 'spend.microsites' && asking.question.period?.endsWith('-years'))
      ? []
      : yearByYear(asking.text);
  const { year: _, ...undated } = asking.question;
  const sums =
    years.length > 0
      ? flatMap(years, ({ year, text }) =>
          sumsIn({ ...asking, text, question: undated }).map((one) => ({
            ...one,
            year: year.written,
            period: 'year' as const,
          })),
        )
      : sumsIn(asking);
  const found = [...noughts, ...sums].filter((one) => isPlausible(asking.id, one));
  const { id, text, question } = asking;
  // What residents were told once of one change is no year's cost.
  if (id === 'spend.bin_calendars' && everyOtherYear.test(text)) return found.map((one) => ({ ...one, once: true }));
  if (
    id !== 'spend.bin_changes' ||
    !(forOneChange.test(text) || ofOneChange.test(question.words)) ||
    everyYear.test(`${question.words} ${text}`)
  )
    return found;
  // "£9,200 was spent in 2023/24 on the leaflet for Christmas": what comes each year is that year's.
  const yearly = eachYearsChange.test(text) && !forOneChange.test(text.replace(eachYearsChange, ' '));
  return found.map((one) =>
    yearly && /\d[/–-]\d/.test(one.year ?? question.year ?? '') ? one : { ...one, once: true },
  );
}

/** Without amounts that none of this kind can be, where others can: a budget beside the cost of a call, one salary beside them all. */
function fitting(id: string, found: readonly FoundMoney[]): readonly FoundMoney[] {
  if (found.length < 2 || !/^(?:cost_per_call|spend\.(?:contact_centre|payroll|total))$/.test(id)) return found;
  const kept = found.filter((money) => isPlausible(id, reading(money, '')));
  return kept.length > 0 ? kept : found;
}

function sumsIn(asking: Asking): Reading[] {
  const { id, text, question } = asking;
  const ofKind = ofThisKind(id, text, candidates(text, id), question.words).filter(
    (money) => id !== 'spend.bin_changes' || !ofCalendars.test(around(text, money)),
  );
  const all = knownYears(text, fitting(id, grossOnly(text, ofKind)));
  const found = once(all);
  // Asked for in thousands, "£87" may be either.
  if (
    inThousands.test(question.words) &&
    all.some(({ value }) => value.kind === 'number' && value.value > 0 && value.value < 10_000)
  )
    return [];
  if (id === 'cost_per_call' && callCostDenied(text)) return [];
  const made = id === 'spend.waste_app_build' && found.length === 1 ? madeForNothing.exec(text)?.[1] : undefined;
  if (made !== undefined) {
    const start = text.indexOf(made);
    const spans = [[start, start + made.length]] as const;
    return [{ figure: { kind: 'number', value: 0 }, spans, approximate: false, rule: 'nought' }];
  }
  const making = ofMaking(id, text, found);
  if (making && !asking.shares) return [reading(making, 'money')];
  const running = ofRunning(id, text, found);
  if (running && !asking.shares)
    return [
      reading(running, 'money', {
        year: financialYearOf(text, running),
        by: oneItem(id, text, [running], running),
      }),
    ];
  const { turn, shares } = asking;
  if (shares) {
    const own = found.filter(({ span }) => shares.get(span[0]) === id);
    const nought = own.length === 0 && shares.size > 0 ? noughtFor(id, text) : undefined;
    if (nought) return [{ figure: { kind: 'number', value: 0 }, spans: [nought], approximate: false, rule: 'nought' }];
    return own.map((money) => reading(money, 'money, by its label'));
  }
  if (turn) {
    const own = found.length === turn.of ? found[turn.at] : undefined;
    return own ? [reading(own, 'money, respectively')] : [];
  }
  const share = partOfIt(id, question.words, text, found);
  if (share) return [reading(share, 'money, of a larger sum', { year: yearOfAll(text) })];
  const ofLarger = askedParts(id, question.words, text, found);
  if (ofLarger) return ofLarger.map(({ part, year }) => reading(part, 'money, of a larger sum', { year }));
  const withTotal = yearsAndTotal(text, all);
  if (withTotal) {
    const { years, total, count } = withTotal;
    return id === 'spend.microsites' && count === 3
      ? [...years, reading(total, 'money of several years', { period: '3-years' })]
      : years;
  }
  const term = id === 'spend.microsites' ? periodsIn(text).find((period) => period.endsWith('-years')) : undefined;
  const termAsked = (question.period ?? term)?.endsWith('-years') ?? false;
  if (found.length === 0)
    return findMoney(text).length > 0 || /\bhow many\b(?! pounds)/i.test(question.words) ? [] : bareAmount(asking);
  if (id.startsWith('spend.website')) {
    const split =
      ofAllPieces(asking, found) || all.some((money) => money.rate !== 'year' && isOverTerm(text, money))
        ? undefined
        : websiteParts(asking, all);
    if (split) {
      const year = yearOfAll(text);
      const ofOne = year !== undefined && isOfOneAmount(text, found);
      return split.map(({ money, ...more }) =>
        reading(money, 'website spend by part', { ...more, year: ofOne ? yearOfSentence(text, money.span) : year }),
      );
    }
  }
  // A year's work on a website is not what one new website cost.
  if (
    id.startsWith('spend.website') &&
    question.year === undefined &&
    found.length === 1 &&
    found.some((money) => isOneBuild(text, money))
  )
    return [];
  if (termAsked && id === 'spend.microsites') {
    const whole = wholeOfTerm(text, found, term !== undefined || allInOneYear.test(text));
    if (whole) return [reading(whole, 'money of several years', { period: term ?? question.period })];
  }
  // A contract's whole value, with the year in which it was let.
  const [alone] = found;
  if (
    alone &&
    found.length === 1 &&
    !termAsked &&
    id !== 'spend.waste_app_build' &&
    alone.rate !== 'year' &&
    contractValue.test(around(text, alone)) &&
    !aYear.test(around(text, alone))
  )
    return [];
  const relative = thisYearAndLast(text, all);
  if (relative && question.year === undefined)
    return relative.map((money) => reading(money, 'money, this year and last'));
  // "Developed in 2020 for £31,250": the year in which it was made is none of its running.
  if (id === 'spend.waste_app' && found.length === 1 && found.every((money) => isMade(text, money))) return [];
  // What is only forecast has its turn too.
  const inRow = findMoney(text);
  const inTurn = yearsInTurn(question.words, text, inRow);
  const yearsTold = inTurn
    ? ofYears(
        inRow.flatMap((item, i) => (all.includes(item) ? [{ item, label: '', year: inTurn[i] as FoundYear }] : [])),
        text,
      )
    : (byYear(text, all) ?? (found.length < all.length ? byYear(text, found) : undefined));
  // "In 2023/24?" "£27,500, on what an audit in 2022 had asked for": a year in passing is not the one that was asked about.
  const [dated] = yearsTold ?? [];
  const inPassing =
    question.year !== undefined &&
    alone !== undefined &&
    found.length === 1 &&
    /^\d{4}$/.test(dated?.year ?? '') &&
    !question.year.startsWith(dated?.year ?? '') &&
    !yearBeside(text, alone);
  if (yearsTold && !inPassing) return yearsTold;
  // A sum of several years together is no year's.
  if (
    !termAsked &&
    id !== 'spend.waste_app_build' &&
    overYears(text, found) &&
    !found.some(({ rate }) => rate === 'year')
  )
    return [];
  // Of several years asked for, an amount without one may be all of them together; of a shared cost, another's part.
  const yearsAsked = new Set(findYears(question.words).map(({ value }) => value)).size;
  if (
    yearsAsked > 1 &&
    !termAsked &&
    !isWholeYear(question.words) &&
    question.ofPart !== true &&
    !found.some(({ rate }) => rate === 'year')
  )
    return [];
  if (ownShare.test(text) && findMoney(text).length > 1) {
    const [own, ...more] = found.filter(({ span }) => ownShareIs.test(text.slice(Math.max(0, span[0] - 60), span[0])));
    return own && more.length === 0 ? [reading(own, 'money, own share', { year: yearOfAll(text) })] : [];
  }
  // A contract's value is paid over its term.
  const ofContract =
    question.ofPart !== true &&
    ((contractValue.test(question.words) && !aYear.test(question.words)) ||
      /(?<!\bup )\bto date\b|\bsince (?:it|its|they|launch|going|(?:[a-z]{3,9} )?(?:19|20)\d\d)\b/i.test(
        question.words,
      ));
  if (
    ofContract &&
    !(termAsked && id === 'spend.microsites') &&
    !found.some((money) => money.rate === 'year' || aYear.test(around(text, money)))
  )
    return [];
  const fit = found.filter(
    (money) =>
      !isPartYear(around(text, money)) &&
      (termAsked || money.rate === 'year' || id === 'cost_per_call' || !isOverTerm(text, money)),
  );
  if (fit.length === 0) return [];
  if (isPartYear(withoutOtherYears(question)) && !termAsked && !fit.some(({ rate }) => rate === 'year')) return [];
  // What building a website cost stands beside what it costs a year: the second is not its development.
  if (id === 'spend.website.development' && fit.length > 1 && singledOut(text, fit, oneOff, yearly)) return [];
  const only = fit.length === 1 ? fit[0] : chosen(asking, fit);
  if (only) {
    if (found.length > 1 && fit.length === 1 && parts.test(around(text, only))) return [];
    if (/^spend\.waste_app/.test(id) && question.ask.weak && fit.length === 1 && only.rate === undefined) return [];
    if (id === 'spend.waste_app_build' && fit.length === 1 && only.rate !== undefined) return [];
    // Of a sum beside a contract's whole value, the year right beside it.
    const year =
      found.length > 1 && (fit.length === 1 || findYears(text).length === 1)
        ? ((yearBeside(text, only) ?? yearOfWhole(text, only))?.written ?? financialYearOf(text, only))
        : undefined;
    return [
      reading(only, 'money', {
        ...(term && only.rate !== 'year' && { period: term }),
        year,
        by: itemsOf(text, findMoney(text), only) ?? oneItem(id, text, findMoney(text), only),
      }),
    ];
  }
  const pieces = sumOfParts(asking, all.length === found.length ? fit : all, yearOfAll(text));
  return pieces.length > 0 ? pieces : itemised(id, text, fit);
}

/** "So £80,400 altogether for 2023/24": the year of what all comes to. */
const yearOfWhole = (text: string, { span: [, end] }: FoundMoney): FoundYear | undefined => {
  const words =
    /^ (?:altogether|in all|in total|overall|all told) (?:for|in|during) (?:the )?(?:financial )?(?:year )?/i.exec(
      text.slice(end, end + 60),
    )?.[0];
  return words === undefined ? undefined : findYears(text).find(({ span: [from] }) => from === end + words.length);
};

/** "Hosting costs £4,000 a year. Development in 2024/25 was £6,000.": a year that opens no answer and closes none is of its own sentence's amount. */
function isOfOneAmount(text: string, found: readonly FoundMoney[]): boolean {
  const [at = 0] = findYears(text)[0]?.span ?? [];
  const [first, last] = [found[0], found.at(-1)];
  return first !== undefined && last !== undefined && at < last.span[0] && /[.;]\s/.test(text.slice(first.span[1], at));
}

/** The one year that an answer tells beside its amounts; none where it tells of several, or since when. */
function yearOfAll(text: string): string | undefined {
  const [only, ...more] = findYears(text);
  if (!only || more.length > 0) return undefined;
  const before = text.slice(Math.max(0, only.span[0] - 30), only.span[0]);
  return only.financial || /\b(?:in|for|during|year|of)\s$|^\W*$/i.test(before) ? only.written : undefined;
}
