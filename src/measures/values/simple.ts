import { findAreas } from '../../text/area.ts';
import { findCounts } from '../../text/count.ts';
import { findDates } from '../../text/date.ts';
import { findDurations } from '../../text/duration.ts';
import type { FoundAmount } from '../../text/found.ts';
import { findPercents } from '../../text/percent.ts';
import { findOptions } from '../../text/ticks.ts';
import { type FoundYear, findYears } from '../../text/year.ts';
import { type FoundYesNo, findYesNo } from '../../text/yes-no.ts';
import { blankBrackets } from './brackets.ts';
import { toCome } from './live-since.ts';
import { findProducts } from './product-names.ts';
import type { Asking, Reading } from './reading.ts';

const one = (found: readonly FoundAmount[], rule: string): Reading[] => {
  const [only] = found;
  if (found.length !== 1 || !only) return [];
  return [{ figure: only.value, spans: [only.span], approximate: only.approximate, rule, check: only.doubt }];
};

const shift = (found: FoundYesNo | undefined, by: number): FoundYesNo | undefined =>
  found && { ...found, span: [found.span[0] + by, found.span[1] + by] };

const havingOne =
  /^\W*(?:we|the council|the authority) (?:(?:do|does|already|now) )?(?:have|has|launched|introduced|offers?|operates?|rolled out|brought in) one\b(?! (?:planned|being|in development|under|for (?:staff|landlords|councillors|members|businesses)))/i;

/** "We launched one in July 2017", asked whether there is one. */
function hasOne(text: string): FoundYesNo | undefined {
  const said = havingOne.exec(text)?.[0];
  return said === undefined ? undefined : { value: true, span: [said.search(/\w/), said.length], hedged: false };
}

export const readYesNo = ({ text }: Asking): Reading[] => {
  const options = findOptions(text);
  const ticked = options.filter((option) => option.ticked);
  const [only] = ticked;
  if (options.length > 1 && (ticked.length !== 1 || !only)) return [];
  const found = only ? shift(findYesNo(only.value), only.span[0]) : (findYesNo(text) ?? hasOne(text));
  if (!found) return [];
  return [
    {
      figure: { kind: 'boolean', value: found.value },
      spans: [found.span],
      approximate: false,
      rule: 'yes or no',
      reason: found.hedged ? 'The answer goes on with a "but"' : undefined,
    },
  ];
};

const later =
  /\b(?:upgrad\w*|replac\w*|migrat\w*|previous\w*|contract|renew\w*|until|end(?:s|ed)?|expire\w*|phase (?:2|two)|moved|since then|now|re-?launch\w*|extended|retender\w*|version)\b/i;

const liveBefore = /\b(?:live|implemented|introduced|launched|installed|since|started|began)\b[^.;,\d]{0,40}$/i;
const isLive = /\b(?:went live|gone live|go[- ]live|live|in use)\b[^.;,\d]{0,20}$/i;
const notThisOne = /\b(?:replac\w*|previous\w*|had been|former\w*)\b[^.;\d]{0,60}$/i;

/** Of products that each have their year ("Granicus in 2016; Salesforce in 2020") the first one's. */
function firstOfEach(text: string, years: readonly FoundYear[]): FoundYear | undefined {
  const products = findProducts(text);
  const inTurn =
    products.length === years.length &&
    products.every(({ span }, i) => {
      const year = years[i];
      const next = products[i + 1];
      return year !== undefined && span[1] <= year.span[0] && (next === undefined || year.span[1] <= next.span[0]);
    });
  return inTurn ? years[0] : undefined;
}

/** "A pilot ran in 2011": no use of it yet. */
const onTrial = /\b(?:pilot|trial)(?:led|ed|s)?\b[^.;\d]{0,25}$/i;

/** The year something went live: of several, the one whose words say so, else the first where the others tell of later work. */
export function readYear({ text, question }: Asking): Reading[] {
  const years = findYears(text).filter(
    ({ span }) =>
      !/\b(?:prior to|before|pre|not until|by)[\s-]*$/i.test(text.slice(Math.max(0, span[0] - 12), span[0])) &&
      !/^ or (?:earlier|before)\b/i.test(text.slice(span[1], span[1] + 12)) &&
      !toCome.test(text.slice(Math.max(0, span[0] - 60), span[0])) &&
      !onTrial.test(text.slice(Math.max(0, span[0] - 40), span[0])),
  );
  const [first, second] = years;
  const [date, ...dates] = first ? [] : findDates(text);
  if (date && dates.length === 0) {
    const year = Number(date.value.slice(0, 4));
    return yearReading({ value: year, span: date.span, approximate: false, financial: false }, undefined);
  }
  if (!first && findYears(text).length > 0) return [];
  if (!first) return shortYear(text) ?? misreadNumber(text, /^(?:19|20)\d\d$/);
  if (second && years.some(({ value }) => value !== first.value)) {
    // "In stages between 2016 and 2018": no one year.
    const opened = /\b(?:between|from|over|during)\s*$/i.test(
      text.slice(Math.max(0, first.span[0] - 12), first.span[0]),
    );
    if (opened && /^\s*(?:and|to|-|–)\s*(?:[a-z]+ )?$/i.test(text.slice(first.span[1], second.span[0]))) return [];
    const live = years.filter(({ span }) => {
      const before = text.slice(Math.max(0, span[0] - 70), span[0]);
      return liveBefore.test(before) && !notThisOne.test(before);
    });
    // "Work began in March 2018 and it went live in January 2019."
    const wentLive = live.filter(({ span }) => isLive.test(text.slice(Math.max(0, span[0] - 40), span[0])));
    const only =
      (/\beach\b/i.test(question.words) || !later.test(text) ? firstOfEach(text, years) : undefined) ??
      (live.length === 1
        ? live[0]
        : wentLive.length === 1
          ? wentLive[0]
          : later.test(text.slice(first.span[1], second.span[0]))
            ? first
            : undefined);
    if (!only) return [];
    return yearReading(only, 'Another year stands beside it');
  }
  return yearReading(first, undefined);
}

/** `Feb-22`, `March '19`: a month and the year's last digits. */
function shortYear(text: string): Reading[] | undefined {
  const match = /^\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\s'’-]{1,2}(\d\d)\W*$/i.exec(text);
  if (!match?.[1]) return undefined;
  const start = text.indexOf(match[1]);
  const year = {
    value: 2000 + Number(match[1]),
    span: [start, start + 2] as const,
    approximate: false,
    financial: false,
  };
  return yearReading(year, 'Only the last two digits of the year are given');
}

const yearReading = (
  year: { value: number; span: readonly [number, number]; approximate: boolean; financial: boolean; doubt?: string },
  reason: string | undefined,
): Reading[] => [
  {
    figure: { kind: 'number', value: year.value },
    spans: [year.span],
    approximate: year.approximate || year.financial,
    rule: 'year',
    check: year.doubt,
    reason: year.financial ? 'A financial year: the calendar year in which it began' : reason,
  },
];

/** "400 days of supplier time" is paid for, not passed. */
const ofWork =
  /^\s+of (?:[a-z]+ )?(?:time|effort|work|consult|officer|staff)|^\s+(?:later|longer|earlier|late|behind|ahead|over|more|less) (?:than|schedule|time|plan)|^\s+(?:late|early|behind)\b/i;

export const readMonths = ({ text, question }: Asking): Reading[] => {
  const found = findDurations(text).filter(({ span }) => !ofWork.test(text.slice(span[1], span[1] + 20)));
  const bare = /^\W*(\d{1,2})\W*$/.exec(text);
  if (bare?.[1] && /\bmonths\b/i.test(question.words)) {
    const start = text.indexOf(bare[1]);
    return [
      {
        figure: { kind: 'number', value: Number(bare[1]) },
        spans: [[start, start + bare[1].length]],
        approximate: false,
        rule: 'months asked for',
      },
    ];
  }
  const [count, ...others] = findCounts(text);
  if (found.length === 0 && /\bmonths\b/i.test(question.words) && count?.inWords && others.length === 0) {
    const around = text.slice(0, count.span[0]) + text.slice(count.span[1]);
    if (
      /^\W*(?:(?:it took|approximately|about|around|roughly|some|circa|just|over|under|nearly|almost)\b\W*)*$/i.test(
        around,
      )
    )
      return one([count], 'months asked for');
  }
  const buying = /\b(?:procure\w*|procuring|tender\w*|business case)\b[^.;\d]{0,30}$/i;
  const planned = /\b(?:planned|expected|originally|estimated|scheduled|meant|supposed|intended|hoped)\b/i;
  const real =
    found.length > 1
      ? found.filter(
          ({ span }, i) =>
            !buying.test(text.slice(Math.max(found[i - 1]?.span[1] ?? 0, span[0] - 50), span[0])) &&
            !planned.test(text.slice(found[i - 1]?.span[1] ?? Math.max(0, span[0] - 40), span[0])),
        )
      : found;
  const [alone] = real.length === 1 ? real : [];
  // "It was planned for 12 months but took 20": what it took is not told with its unit.
  if (
    alone &&
    planned.test(text.slice(Math.max(0, alone.span[0] - 40), alone.span[0])) &&
    /^[^.;]{0,20}\bbut\b/i.test(text.slice(alone.span[1]))
  )
    return [];
  // "It is under way. We have planned for 14 months."
  if (
    alone &&
    /\b(?:under ?way|ongoing|in progress|not (?:yet )?(?:complete|finished|live)|still)\b/i.test(text) &&
    planned.test(text)
  )
    return [];
  const exact = real.filter(({ approximate }) => !approximate);
  return one(real.length > 1 && exact.length === 1 ? exact : real, 'duration');
};

/** "The target for 2030 is 50 %" is yet to come. */
const hopedFor = /\b(?:targets?|aims?|goal|forecast|expected to)\b[^.;%]{0,50}$/i;

/** Shares of something else than residents. */
const otherShare = /\b(?:contacts?|transactions?|payments?|calls?|enquiries|requests|services|forms|reports|staff)\b/i;

/** Of several shares those that the words after or before them say are of people with an account, rather than of those who came by. */
const haveOne =
  /\b(?:accounts?|register(?:ed|s)?|registrations?|sign(?:ed|s)?[- ]?up|taken? (?:it )?up|take-?up|uptake|hold|holds|joined|members?)\b/i;
const cameBy = /\b(?:logged (?:in|on)|active|visited|used it (?:in|during|over)|made a|last (?:month|year)|past)\b/i;

/** The year that a share is of, in its own clause: "36% in 2024", "2024: 36%". */
function yearsOf(text: string, found: readonly FoundAmount[]): readonly FoundYear[] {
  const years = findYears(text);
  const own = found.map(({ span }, i) => {
    const from = found[i - 1]?.span[1] ?? 0;
    const to = found[i + 1]?.span[0] ?? text.length;
    const behind = years.filter((year) => year.span[0] >= span[1] && year.span[1] <= to && year.span[0] - span[1] < 30);
    return behind[0] ?? years.filter((year) => year.span[0] >= from && year.span[1] <= span[0]).at(-1);
  });
  const told = own.filter((year) => year !== undefined);
  return told.length === found.length && new Set(told.map(({ value }) => value)).size === told.length ? told : [];
}

/** Each year's share, the latest first; of one year, the share of those who have an account. */
function severalShares(text: string, found: readonly FoundAmount[]): Reading[] {
  const years = yearsOf(text, found);
  if (years.length > 0)
    return years
      .map((year, i) => ({ year, amount: found[i] as FoundAmount }))
      .sort((a, b) => b.year.value - a.year.value)
      .flatMap(({ year, amount }) => one([amount], 'percent').map((reading) => ({ ...reading, year: year.written })));
  const [first, second] = found;
  // "It rose from 22% to 35%"
  if (first && second && found.length === 2 && /\bfrom\W*$/i.test(text.slice(0, first.span[0])))
    return /^\W*to\W*$/i.test(text.slice(first.span[1], second.span[0])) ? one([second], 'percent') : [];
  const clauses = found.map(({ span }) => {
    const end = text.slice(span[1]).search(/[.;,](?=\s|$)/);
    const begin = Math.max(...[...'.;,'].map((mark) => text.lastIndexOf(`${mark} `, span[0]))) + 1;
    return text.slice(begin, end < 0 ? text.length : span[1] + end);
  });
  const own = found.filter((_, i) => haveOne.test(clauses[i] ?? '') && !cameBy.test(clauses[i] ?? ''));
  return own.length === 1 && found.every((amount, i) => own.includes(amount) || cameBy.test(clauses[i] ?? ''))
    ? one(own, 'percent')
    : [];
}

export const readPercent = ({ text }: Asking): Reading[] => {
  const found = findPercents(text).filter(({ span }) => !hopedFor.test(text.slice(Math.max(0, span[0] - 60), span[0])));
  if (otherShare.test(text)) return [];
  if (found.length > 1) return severalShares(text, found);
  if (found.length > 0) return one(found, 'percent');
  // "43" alone, where a percentage is asked for.
  const bare = /^\W*(\d{1,2}(?:\.\d{1,2})?)\W*$/.exec(text);
  const start = bare ? text.indexOf(bare[1] ?? '') : -1;
  return bare?.[1]
    ? [
        {
          figure: { kind: 'number', value: Number(bare[1]) },
          spans: [[start, start + bare[1].length]],
          approximate: false,
          rule: 'a bare percentage',
          reason: 'The answer gives no percent sign',
        },
      ]
    : misreadNumber(text, /^\d{1,2}$/, '%');
};

/** The area in square kilometres; given in several units, the metric one. */
export function readArea({ text, question }: Asking): Reading[] {
  const found = findAreas(text);
  const metric = found.filter((area) => area.metric);
  const pool = metric.length > 0 ? metric : found;
  const [first] = pool;
  if (first) return one([first], 'area');
  // The question names the unit: "Area in square miles?" "450".
  const unit =
    /\b(square miles|sq\.? ?mi(?:les)?\b|square kilomet(?:re|er)s|sq\.? ?kms?\b|km2|km²|mi2|hectares|acres)/i.exec(
      question.words,
    )?.[1];
  const counts = findCounts(text);
  const [count] = counts;
  if (unit === undefined || counts.length !== 1 || !count || text.length > count.span[1] - count.span[0] + 20)
    return [];
  const [converted] = findAreas(`${text.slice(...count.span)} ${unit}`);
  return converted
    ? [
        {
          figure: converted.value,
          spans: [count.span],
          approximate: count.approximate,
          rule: 'area in the unit asked for',
        },
      ]
    : [];
}

/** A number alone in its answer, some of whose digits a scan took for letters: `2OO8`, `l8%`. To be checked. */
function misreadNumber(text: string, shape: RegExp, after = ''): Reading[] {
  const written = /^\W*([\dOoIl]{2,4})(%?)\W*$/.exec(text);
  if (!written?.[1] || written[2] !== after || !/\d/.test(written[1])) return [];
  const digits = written[1].replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  if (!shape.test(digits)) return [];
  const start = text.indexOf(written[1]);
  return [
    {
      figure: { kind: 'number', value: Number(digits) },
      spans: [[start, start + written[1].length]],
      approximate: false,
      rule: 'misread digits',
      check: 'The scan may have misread a digit',
    },
  ];
}

const residents = /\b(?:residents?|customers?|citizens?|persons?|people|individuals?)\b/i;
const properties = /\b(?:propert(?:y|ies)|address(?:es)?|premises|uprns?|households?|buildings?|places)\b/i;
const both = /\b(?:both|mix(?:ture)?|combination|either|equally)\b/i;
const notProperties =
  /\bwith (?:the )?(?:propert(?:y|ies)|address(?:es)?) (?:attached|linked|joined|added|second)\b|\bpropert(?:y|ies) (?:as|is|being) (?:a |the )?second|\b(?:not|rather than|instead of) (?:on |around )?(?:the )?(?:propert|address|premises)/i;
const notResidents = /\b(?:not|rather than|instead of) (?:on |around )?(?:the )?(?:resident|customer|citizen|people)/i;

/** What systems are centred on: `residents`, `properties` or `both`. */
export function readCentred({ text: whole }: Asking): Reading[] {
  const options = findOptions(whole);
  const ticked = options.filter((option) => option.ticked);
  if (options.length > 1 && ticked.length === 0) return [];
  // Only what is ticked is read: all else becomes spaces, so that offsets stay.
  const isRead = (i: number) => options.length < 2 || ticked.some(({ span }) => span[0] <= i && i < span[1]);
  const read = whole.replace(/[\s\S]/g, (char, i: number) => (isRead(i) ? char : ' '));
  // "Properties (residents for leisure)": what stands in brackets is of some of them.
  const outside = blankBrackets(read);
  const text = residents.test(outside) || properties.test(outside) || both.test(outside) ? outside : read;
  const ofResidents = notResidents.test(text) ? null : residents.exec(text);
  const ofProperties = notProperties.test(text) ? null : properties.exec(text);
  const told = both.exec(text);
  const value =
    told || (ofResidents && ofProperties)
      ? 'both'
      : ofResidents
        ? 'residents'
        : ofProperties
          ? 'properties'
          : undefined;
  if (value === undefined || /\b(?:depends|varies|neither)\b/i.test(text)) return [];
  const matches =
    value === 'both' && told && !(ofResidents && ofProperties)
      ? [told]
      : [ofResidents, ofProperties].filter((match) => match !== null);
  const spans = matches
    .map((match) => [match.index, match.index + match[0].length] as const)
    .sort((a, b) => a[0] - b[0]);
  return [{ figure: { kind: 'string', value }, spans, approximate: false, rule: 'centred on' }];
}
