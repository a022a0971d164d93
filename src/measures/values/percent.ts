import type { FoundAmount } from '../../text/found.ts';
import { findPercents } from '../../text/percent.ts';
import { type FoundYear, findYears } from '../../text/year.ts';
import { misreadNumber, one } from './one-figure.ts';
import type { Asking, Reading } from './reading.ts';
import { yearOfSentence } from './time-said.ts';

/** "The target for 2030 is 50 %" is yet to come. */
const hopedFor = /\b(?:targets?|aims?|goal|forecast|expected to)\b[^.;%]{0,50}$/i;

/** Shares of something else than residents. */
const otherShare = /\b(?:contacts?|transactions?|payments?|calls?|enquiries|requests|services|forms|reports|staff)\b/i;

/** "Council Tax 11 per cent", "14% for parking": one service's share and not all residents'. */
const services =
  '(?:council tax|business rates|revenues|benefits?|housing|rents?|tenants|planning|parking|waste|bins|licensing|libraries|schools?|admissions|social care|registrars)';
const ofOneService = new RegExp(
  `^\\W*(?:for |in )?${services}(?: (?:service|only|alone|portal|account)){0,2}\\W{0,3}(?:(?:it|is|was|has|about|around|at)\\W{0,2}){0,3}[\\d.]+|^\\W*[\\d.]+ ?(?:%|per ?cent)\\W{1,3}(?:(?:for|in|of|on)\\W{1,2})?(?:the )?${services}(?: (?:service|only|alone|portal))?\\W*$`,
  'i',
);

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
  // "38%, up from 31% in 2022"
  if (
    first &&
    second &&
    found.length === 2 &&
    /^\W*(?:which is )?(?:up|down|compared|an? (?:rise|fall|increase|decrease)|against)\b[^.;%]{0,30}$/i.test(
      text.slice(first.span[1], second.span[0]),
    )
  )
    return one([first], 'percent');
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

const partsOfAWhole: Readonly<Record<string, number>> = {
  half: 50,
  'two thirds': 66.7,
  'a third': 33.3,
  'one third': 33.3,
  'three quarters': 75,
  'a quarter': 25,
  'one quarter': 25,
  'two fifths': 40,
  'a fifth': 20,
  'one fifth': 20,
  'a tenth': 10,
  'one tenth': 10,
};
const partOfPeople =
  /\b(half|(?:an?|one|two|three)[- ](?:thirds?|quarters?|fifths?|tenths?))(?= (?:of )?(?:(?:all|the|our|local|eligible) )*(?:households?|residents?|adults?|people|population|council tax ?payers|taxpayers|citizens)\b)/i;

/** "Roughly a third of households": a share in words, never told to the point. */
function shareInWords(text: string): Reading[] {
  const said = partOfPeople.exec(text);
  const share = partsOfAWhole[(said?.[1] ?? '').toLowerCase().replace('-', ' ')];
  if (!said || share === undefined || hopedFor.test(text.slice(0, said.index))) return [];
  if (/\bno\b|\bnot\b|\b(?:un(?!der)|never)/i.test(text)) return [];
  return [
    {
      figure: { kind: 'number', value: share },
      spans: [[said.index, said.index + said[0].length]],
      approximate: true,
      rule: 'a share in words',
    },
  ];
}

/** "25-49%. Please specify if known: 38%": what a form's band is told to the point. */
const specified =
  /\b(?:specify|exact(?:ly)?|actual(?:ly)?|precise(?:ly)?)\b[^%\d]{0,30}(?=\d{1,3}(?:\.\d{1,2})? ?(?:%|per ?cent)\W*$)/i;

export const readPercent = ({ text }: Asking): Reading[] => {
  const pointed = specified.exec(text);
  const from = pointed ? pointed.index + pointed[0].length : 0;
  if (from > 0)
    return one(
      findPercents(text).filter(({ span }) => span[0] >= from),
      'percent',
    );
  const found = findPercents(text).filter(({ span }) => !hopedFor.test(text.slice(Math.max(0, span[0] - 60), span[0])));
  if (otherShare.test(text) || (found.length === 1 && ofOneService.test(text))) return [];
  if (found.length > 1) return severalShares(text, found);
  const [only] = found;
  if (only) return one(found, 'percent').map((reading) => ({ ...reading, year: yearOfSentence(text, only.span) }));
  // "43" alone, where a percentage is asked for.
  const bare = /^\W*(\d{1,2}(?:\.\d{1,2})?)\W*$/.exec(text);
  const start = bare ? text.indexOf(bare[1] ?? '') : -1;
  // "0.31": a share of one, or of a hundred?
  return bare?.[1] && !/^0\./.test(bare[1])
    ? [
        {
          figure: { kind: 'number', value: Number(bare[1]) },
          spans: [[start, start + bare[1].length]],
          approximate: false,
          rule: 'a bare percentage',
          reason: 'The answer gives no percent sign',
        },
      ]
    : /\d/.test(text)
      ? misreadNumber(text, /^\d{1,2}$/, '%')
      : shareInWords(text);
};
