import type { Period } from '../../model/measure.ts';
import { type FoundCount, findCounts } from '../../text/count.ts';
import { PatternSet } from '../../text/guard/pattern-set.ts';
import { matchesOf } from '../../text/matches.ts';
import { findYears } from '../../text/year.ts';
import { ofThreeMonths } from '../questions/periods.ts';
import { isOwnRate, outsideBrackets, withoutBracketsOf } from './brackets.ts';
import { asksOnline, isByPhone, kindOf, type Naming, type Nouns } from './count-nouns.ts';
import { isPartYear, periodRightBefore, ratePeriod, shortRate, tellsNext } from './count-periods.ts';
import { goingOn } from './going-on.ts';
import { isTold, labelled } from './labelled.ts';
import type { Asking } from './reading.ts';
import { opensList } from './stands-alone.ts';
import { stoodBy } from './taken-back.ts';
import { timeSaid, yearOfSentence } from './time-said.ts';

/** The words after a count, up to the next figure with a thousands comma; a line that goes on in small letters is the same sentence. */
export function afterIt(text: string, { span }: FoundCount): string {
  const after = text
    .slice(span[1], span[1] + 60)
    .replace(/\n(?=[a-z])/g, ' ')
    .toLowerCase();
  const next = after.search(/\d{1,3},\d{3}/);
  return next < 0 ? after : after.slice(0, next);
}

/** Of the words after a count those that name it, up to the next figure or sentence. */
const nounOf = (after: string): string => {
  const end = after.search(/[\d;:.\n]/);
  return end < 0 ? after : after.slice(0, end);
};

/** "14,300 (12-month average)": how it was averaged, and not of what time it is. */
const averaged =
  /\b(?:(?:12|twelve)[- ]months?(?:ly)?|annual|yearly|rolling) average\b|\baveraged? (?:over|across) (?:the |a )?(?:(?:financial |full )?year|(?:12|twelve) months)\b|\b(?:on average|average|averaged) (?:over|across|of|in) (?:the )?(?:(?:last|past|previous) )?(?:\d+|two|three|four|five|six|ten) (?:financial |full )?years\b/gi;

/** The words of a label behind its last stop: those that stand right before the figure. */
const lastWords = (label: string): string => label.slice(clauseStart(label.replace(/[\s:–-]+$/, '')));

/** A count in an answer, and what its words say that it counts. */
export interface Candidate {
  readonly count: FoundCount;
  readonly label: string;
  readonly period?: Period;
  readonly year?: string;
  /** Its year alone makes it a year's figure: no word says so. */
  readonly ofYear: boolean;
  readonly kind: Naming;
}

/** What is asked of the words before each figure, and of those behind it. */
const ofBefore = new PatternSet(0);
const ofAfter = new PatternSet(0);

/** Right before the figure of a population, of several figures. */
const populationIs = ofBefore.guard(
  /(?<!\b(?:age|aged|adult|student|tenant|working) )\bpopulation(?: of the (?:district|borough|county|city|council|area))?(?: (?:at|in|as at|from) (?:the )?(?:mid[- ])?(?:19|20)\d\d(?: census)?)?(?: (?:is|was|of))?(?: (?:currently |now )?(?:about|around|approximately|circa|estimated at|estimated to be|put at|thought to be|reckoned to be|just over|just under))?[\s:]*$/i,
);

/** "The mid-2023 estimate for Wexmoor is". */
const estimateFor = ofBefore.guard(
  /\b(?:mid[- ]?(?:19|20)\d\d|population|latest|current|official|ons) estimate for (?:the )?[\p{L}'’-]+(?: [\p{L}'’-]+){0,3} (?:is|was)\s*$/iu,
);

/** Another way of reporting than online. */
const otherWay = ofAfter.guard(
  /^[^.;]{0,40}\b(?:by|over|via) (?:the )?(?:tele)?phone\b|^[^.;]{0,40}\b(?:in person|by (?:post|letter))\b/i,
);

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

/** "Of the year's total, 2,410 concerned litter", "64,300, with 7,020 of them in June": a part of what is counted. */
const ofWhole = ofBefore.guard(
  /\bof (?:the (?:year['’]s |whole |overall )?total|(?:these|those|them|which|whom)),?\s*(?:about |around |some |only )*$/i,
);
const ofThem = ofAfter.guard(
  /^\s*(?:of (?:them|these|those)|concerned|related to|(?:(?:was|were|are) )?in (?:welsh|gaelic|irish|english))\b/,
);
/** "The population of working age was 81,200". */
const ofAge = ofBefore.guard(/\bpopulation (?:of (?:working|pension|pensionable|school|voting) age|aged)\b[^.;\d]*$/i);
/** "Scotland has 5.4 million." */
const ofNation = ofBefore.guard(
  /\b(?:England|Wales|Scotland|Northern Ireland|(?:the )?(?:UK|United Kingdom)|Great Britain)(?:['’]s)? (?:has|have|had|total|population|figure|average)\b[^.;\d]*$/,
);
/** "Of which 44 were statutory", of notices. */
export const areStatutory = /^ (?:of (?:them|these|those|which) )?(?:were |are |being )?statutory\b/;

/** "The target for next year is 900,000", "we aim for 500 a month". */
const hopedFor = ofBefore.guard(
  /\b(?:targets?|aims?|aiming|goal|hopes?|hoping|forecasts?|expects?|predicts?|predicted|projected|projection|plans? (?:for|to))\b(?![^.;]*\b(?:was|were) (?:met|exceeded|beaten))[^.;\d]{0,50}$/i,
);

/** "Between 5,500 and 6,200, and as many as 9,000 in March": at its highest. */
const atMost = ofBefore.guard(
  /\b(?:as many as|(?:a |its |the )?(?:peak|high|record|maximum)(?: (?:of|at|was))?|peaking at|and up to)\s*$/i,
);
/** "212,500 calls for all of its partners": of more bodies than the one that answers. */
const forPartners = ofAfter.guard(
  /^[^.;]{0,30}\b(?:for|across|on behalf of) (?:all|each|both) (?:of )?(?:its|the|their|our) (?:partners?|partner councils|councils|member councils|authorities)\b/i,
);

/** "For comparison, the county takes some 300,000." */
const ofOthers = ofBefore.guard(/\b(?:for|by(?: way of)?) comparison\b[^.;]*$/i);
/** "1,250 over the last five years", "1,702 in all in that time": no year's. */
const ofSeveralYears = ofAfter.guard(
  /^(?![^.;]{0,30}\baverage)(?: [a-z]+){0,3},? (?:over|in|across|during|for) (?:the |those |these )?(?:(?:last|past|previous) )?(?:\d+|two|three|four|five|six|ten) (?:financial |full )?years\b|^ (?:in (?:all|total)|altogether) (?:in|over|during) (?:that|this) (?:time|period)\b/i,
);
/** "19,000, on 12 islands": where what is counted is. */
const spread = ofBefore.guard(/\b(?:on|in|across|among)\s+(?:about |around |some |all )?$/i);
const severalPlaces = /^\s[a-z]+s\b/;

const segmentBreak = /[;.](?=\s)|,?\s(?:and|but|while|whereas)\s/g;

/** The one year of a figure's own piece of a sentence, where no other figure stands in it: "41,200 at the 2021 Census; the 2023 estimate is 42,900". */
function yearOfPiece(text: string, counts: readonly FoundCount[], { span }: FoundCount): string | undefined {
  const breaks = matchesOf(text, segmentBreak);
  const from = breaks.filter(({ index }) => index < span[0]).at(-1)?.index ?? 0;
  const to = breaks.find(({ index }) => index >= span[1])?.index ?? text.length;
  if (counts.some((other) => other.span[0] !== span[0] && other.span[0] >= from && other.span[1] <= to))
    return undefined;
  const [year, ...more] = findYears(text).filter((one) => one.span[0] >= from && one.span[1] <= to);
  return more.length === 0 ? year?.written : undefined;
}

/** Of less than a year, and of no quarter either. */
const isPartOfYear = (words: string): boolean => isPartYear(words) && !ofThreeMonths(words);

/** "Users: 371,204 (2022/23)": named before, dated behind. */
const nameBefore = /(?:^|[.;]\s)(\p{L}[\p{L} ]{2,30}):\s$/u;

/** "208 in 2023/24, of which 150 were". */
const yearRightBehind =
  /^\s(?:\p{L}+ ){0,2}?(?:in|during|for) ((?:19|20)\d\d(?:[/-]\d\d)?)\b(?! (?:to|and|or|until)\b)/iu;

const yearWord = /\b(?:year|annual|annum|p\.?a\b)/i;

function candidatesIn({ id, text }: Asking, nouns: Nouns, inside = false): Candidate[] {
  const years = findYears(text);
  const whole = findCounts(text).filter((count) => isWhole(count) && !isClock(text, count));
  const found = inside ? whole : outsideBrackets(text, whole, ({ span }) => isOwnRate(text, span));
  const yearly = ({ span, yearLike, plain }: FoundCount) =>
    plain && yearLike && years.some((year) => year.span[0] <= span[0] && span[1] <= year.span[1]);
  const counts = stoodBy(
    text,
    text.trim().length > 4 || found.length > 1 ? found.filter((count) => !yearly(count)) : found,
  );
  const inPieces = counts.length > 1 && years.length > 0;
  const left = whole.filter((count) => !found.includes(count) && !yearly(count)).map(({ span }) => span);
  return goingOn(
    text,
    labelled(inside ? text : withoutBracketsOf(text, left), counts, isTold).map(({ item, label: beside, at }) => {
      // Words after a figure are its noun; only what stands before it can name it besides.
      const label =
        at < item.span[0]
          ? beside
          : (nameBefore.exec(text.slice(Math.max(0, item.span[0] - 40), item.span[0]))?.[1] ?? '');
      const after = afterIt(text, item);
      const listed = item === counts[0] && opensList(id, text, item.span);
      const bracketed = /^\s?\(((?:\p{L}+ ?){1,3})\)/u.exec(after)?.[1];
      const labelled = /^\s*[,;]/.test(after) && kindOf(nouns, '', lastWords(label)) !== 'unnamed';
      // "Offered 74,112, answered 66,040": a comma parts a figure from the next one's name.
      const noun =
        labelled || listed
          ? ''
          : bracketed && /^(?:own|near)$/.test(kindOf(nouns, bracketed, ''))
            ? bracketed
            : nounOf(after);
      // "Per month: 2,410. Per year: 28,900.": what the next sentence opens with is not of this figure.
      const isOfNext = tellsNext(text, item, after);
      const rate =
        isOfNext || /^\s?[.;] /.test(after) ? undefined : ratePeriod.find(([, pattern]) => pattern.test(after))?.[0];
      const said = timeSaid(isOfNext && at > item.span[0] ? '' : beside.replace(averaged, ' '));
      const before = text.slice(Math.max(0, item.span[0] - 60), item.span[0]);
      const year =
        said.year ??
        (findYears(beside).length === 0
          ? yearRightBehind.exec(text.slice(item.span[1], item.span[1] + 60))?.[1]
          : undefined) ??
        (inPieces && findYears(beside).length === 0 ? yearOfPiece(text, counts, item) : undefined) ??
        (inPieces && ofWhole.test(before) ? yearOfSentence(text, item.span) : undefined);
      const own = rate ?? periodRightBefore(before) ?? said.period;
      const period = own ?? (year === undefined ? undefined : 'year');
      return {
        ofYear: (own === undefined && year !== undefined) || (own === 'year' && !yearWord.test(beside)),
        count: item,
        label: beside,
        period,
        year,
        kind: kindIn(id, nouns, { noun, label: listed ? '' : label, before, after, rate, first: item === counts[0] }),
      };
    }),
  );
}

interface Around {
  readonly noun: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly rate: Period | undefined;
  /** No other figure stands before it. */
  readonly first: boolean;
}

/** How a figure is named by what stands about it. */
function kindIn(id: string, nouns: Nouns, { noun, label, before, after, rate, first }: Around): Naming {
  if (shortRate.test(after.split('(')[0] ?? '') || ofNation.test(before) || ofOthers.test(before)) return 'other';
  if (hopedFor.test(before) || (!first && atMost.test(before)) || forPartners.test(after)) return 'other';
  if (id !== 'website.microsites' && ofSeveralYears.test(after) && rate === undefined) return 'other';
  if (id === 'population' && ofAge.test(before)) return 'other';
  if (id === 'population' && populationIs.test(before)) return 'own';
  if (id === 'statutory_notices.count' && areStatutory.test(after)) return 'own';
  // "It was filled in 2,318 times": replies to one of them.
  if (
    id === 'surveys.count' &&
    /\b(?:filled in|completed|answered|taken|viewed|opened)(?: \w+)?\s*$/i.test(before) &&
    /^ times\b/.test(after)
  )
    return 'other';
  const byNoun = kindOf(nouns, noun, '');
  if (id === 'population' && estimateFor.test(before)) return 'own';
  // "A further 4,000 were made by telephone"
  if (id === 'reports.count' && /\b(?:further|another|additional)\s*$/i.test(before) && otherWay.test(after))
    return 'other';
  if (id !== 'population') {
    // "9,000 contacts of all kinds, of which 4,000 were calls": the part is what is asked for, and the whole is not.
    const ofMixed = byNoun === 'own' && nouns.other.test(before) && !nouns.own.test(before);
    if ((ofWhole.test(before) && !ofMixed) || (!first && ofThem.test(after))) return 'other';
    if (byNoun === 'unnamed' && kindOf(nouns, '', before.slice(clauseStart(before))) === 'other') return 'other';
  }
  if (byNoun === 'unnamed' && spread.test(before) && severalPlaces.test(after)) return 'other';
  const kind = kindOf(nouns, noun, id === 'population' ? '' : label);
  return rate !== undefined && namedByRate.has(id) && kind === 'unnamed' ? 'own' : kind;
}

const sameFigure = (a: Candidate, b: Candidate): boolean =>
  JSON.stringify(a.count.value) === JSON.stringify(b.count.value) && a.kind === b.kind;

/** "For one directorate only. The correct figure is 39.": a word beside figures counts nothing. */
const withoutOne = (found: readonly Candidate[], id: string): readonly Candidate[] =>
  id === 'website.visitors' ||
  id === 'calls.inbound' ||
  id === 'population' ||
  found.some(({ count: { inWords, value } }) => !inWords || (value.kind === 'number' && value.value > 1))
    ? found.filter(
        ({ count: { inWords, value }, kind }) =>
          !(
            inWords &&
            (kind === 'unnamed' || id === 'website.visitors') &&
            value.kind === 'number' &&
            value.value === 1
          ),
      )
    : found;

/** "One person may account for several sessions": anybody, and no count of them. */
const isAnyone = ({ inWords, value }: FoundCount, after: string): boolean =>
  inWords &&
  value.kind === 'number' &&
  value.value === 1 &&
  /^ (?:person|individual|visitor|user|caller|in (?:\d+|two|three|four|five|six|ten|twenty|fifty|every))\b/.test(after);

/** Each figure once: a scan's ghost says it again. */
const once = (found: readonly Candidate[]): Candidate[] =>
  found.filter(
    (one, i) =>
      !found
        .slice(Math.max(0, i - 3), i)
        .some((earlier) => sameFigure(earlier, one) && earlier.year === one.year && earlier.period === one.period),
  );

/** What an answer may give as the count that is asked for: each figure once, without those of other things and of less than a year. */
export function candidatesFor(asking: Asking, nouns: Nouns): Candidate[] {
  const { text, question } = asking;
  const online = asking.id === 'reports.count' && asksOnline.test(question.words);
  const fits = ({ kind, count, label }: Candidate) =>
    kind !== 'other' &&
    !(online && isByPhone(text.slice(0, count.span[0]), afterIt(text, count))) &&
    !isAnyone(count, afterIt(text, count)) &&
    !isPartOfYear(`${label} ${afterIt(text, count).split(/[.;]\s/)[0]}`);
  const outside = withoutOne(candidatesIn(asking, nouns).filter(fits), asking.id);
  // "154,000 contacts (112,000 calls, 30,000 e-mails)": only the bracket has what is asked for.
  return once(
    outside.length > 0 || !text.includes('(')
      ? outside
      : candidatesIn(asking, nouns, true).filter((one) => one.kind === 'own' && fits(one)),
  );
}
