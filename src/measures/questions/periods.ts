import type { Period } from '../../model/measure.ts';
import { matchesOf } from '../../text/matches.ts';
import { remembered } from '../../text/remembered.ts';
import { findYears } from '../../text/year.ts';

type Plain = 'month' | 'quarter' | 'year';

const adverbs: Readonly<Record<Plain, RegExp>> = {
  month: /\b(?:monthly|pcm|p\.?m\.(?!\d))/i,
  quarter:
    /\bquarterly\b|\b(?:first|second|third|fourth|1st|2nd|3rd|4th|final) quarter\b(?! of (?:a|the) )|\bq[1-4]\b(?= ?(?:of )?(?:(?:19|20)\d\d|fy|\d\d\/))|^\W*q(?:uarter |tr\.? ?)?[1-4]\W*$/i,
  year: /\b(?:annual(?:ly|ised)?|yearly|per annum|p\.?a\b|(?:last|past|previous) (?:12|twelve) months|(?:12|twelve)[- ]months?\b|financial year\b(?!s))/i,
};

const frame =
  '(?:per|an?|each|every|last|past|previous|this|the|by|one|in|full|recent|latest|current|average|whole|for|calendar)';

const framed: Readonly<Record<Plain, RegExp>> = {
  month: new RegExp(`\\b${frame} (?:[a-z]+ )?month\\b|[:,–-] ?month\\W*$`, 'i'),
  quarter: new RegExp(`\\b${frame} (?:[a-z]+ )?quarter\\b|[:,–-] ?quarter\\W*$|\\bquarter (?:ended|ending|to)\\b`, 'i'),
  year: new RegExp(
    `\\b${frame} (?:[a-z]+ )?(?:financial |calendar |full )?year\\b(?! (?:19|20)\\d\\d)|[:,–-] ?year\\W*$|\\byear (?:ended|ending|to)\\b`,
    'i',
  ),
};

/** "by month, quarter, year", "month / year": each is asked for. */
const listing =
  /\b(?:month(?:ly)?|quarter(?:ly)?)\s*(?:,|\/|and\b|or\b|&)\s*(?:(?:or|and|by|per|a|each)\s+)?(?:month(?:ly)?|quarter(?:ly)?|year(?:ly)?|annual(?:ly)?)\b/i;
const words: Readonly<Record<Plain, RegExp>> = { month: /\bmonth/i, quarter: /\bquarter/i, year: /\b(?:year|annual)/i };

/** "in August 2023": a month's figure. */
const namedMonth =
  /(?:\b(?:in|for|during|of)|[,:(–-]) ?(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d\b/i;

/** Beside a month a whole year: "in January 2024, and in the year 2023". */
const andAYear = /\b(?:in|for|during) (?:the year )?(?:19|20)\d\d\b/i;

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthAndYear =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)? )?(?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} ((?:19|20)\d\d)\b/gi;

/** "01/04/2024" with the month in words, as British dates have it. */
const inWords = (text: string): string =>
  text.includes('/') || text.includes('.')
    ? text.replace(
        /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/g,
        (date, day: string, month: string, year: string) => {
          const name = monthNames[Number(month) - 1];
          return name === undefined ? date : `${day} ${name} ${year}`;
        },
      )
    : text;

/** "1 April 2024 to 31 March 2025", "between April 2023 and March 2024": twelve months. */
export function isWholeYear(told: string): boolean {
  const words = inWords(told);
  const [first, second, ...more] = matchesOf(words, monthAndYear);
  if (!first || !second || more.length > 0) return false;
  const gap = words.slice(first.index + first[0].length, second.index);
  if (!/^,?\s*(?:to|and|until|till|-|–|—|up to|through|to the)\s*(?:the\s)?$/i.test(gap)) return false;
  const at = ([, , month = '', year]: RegExpExecArray) => Number(year) * 12 + monthNames.indexOf(month.toLowerCase());
  const months = at(second) - at(first);
  return months === 11 || (months === 12 && first[1] !== undefined && Number(second[1]) <= Number(first[1]));
}

/** Whether the words name one month of a year, and no stretch of several. */
export function ofOneMonth(words: string): boolean {
  const found = matchesOf(words, monthAndYear);
  return (
    found.length === 1 &&
    found[0]?.[1] === undefined &&
    !/\b(?:year|ending|ended|to|until|since|from|between|by|live)\b/i.test(words)
  );
}

const aMonth = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?(?: ((?:19|20)\\d\\d))?';
const monthsRange = new RegExp(
  `\\b${aMonth}(?:\\s?[-–/]\\s?|,? (?:to|until|and|through|up to)(?: the end of)? )(?:\\d{1,2}(?:st|nd|rd|th)? )?${aMonth}\\b`,
  'gi',
);
const threeMonths =
  /\b(?:last|past|previous|latest|recent) (?:three|3) months\b|\b(?:three|3) months (?:to|ended|ending|up to|from|between)\b/i;
const mayBeMonths = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|three|3 months|\d{1,2}[/.]\d{1,2}[/.])/i;

/** "October to December 2024", "1 January 2025 to 31 March 2025", "the three months to June": a quarter. */
export function ofThreeMonths(told: string): boolean {
  if (!mayBeMonths.test(told)) return false;
  if (threeMonths.test(told)) return true;
  const ranges = matchesOf(inWords(told), monthsRange);
  return (
    ranges.length > 0 &&
    ranges.every(([, first = '', firstYear, last = '', lastYear]) => {
      const months = monthNames.indexOf(last.toLowerCase()) - monthNames.indexOf(first.toLowerCase());
      if (firstYear === undefined || lastYear === undefined) return (months + 12) % 12 === 2;
      return months + 12 * (Number(lastYear) - Number(firstYear)) === 2;
    })
  );
}

/** "April to November 2022", "1 April 2024 to 31 January 2025": more than a month and less than a year. */
export function ofSomeMonths(told: string): boolean {
  if (!mayBeMonths.test(told)) return false;
  return matchesOf(inWords(told), monthsRange).some(([range, first = '', firstYear, last = '', lastYear]) => {
    // Paid twice a year, "in April and October".
    if (range.includes(' and ')) return false;
    const months = monthNames.indexOf(last.toLowerCase()) - monthNames.indexOf(first.toLowerCase());
    const count =
      1 +
      (firstYear === undefined || lastYear === undefined
        ? (months + 12) % 12
        : months + 12 * (Number(lastYear) - Number(firstYear)));
    return count > 1 && count < 12;
  });
}

/** "Between April 2021 and March 2024": so many whole years. */
function wholeYearsIn(told: string): Period | undefined {
  const words = inWords(told);
  const [first, second, ...more] = matchesOf(words, monthAndYear);
  if (!first || !second || more.length > 0) return undefined;
  const between = words.slice(first.index + first[0].length, second.index);
  if (!/^,?\s*(?:to|and|until|till|-|–|—|up to|through)\s*(?:the end of )?$/i.test(between)) return undefined;
  const at = ([, , month = '', year]: RegExpExecArray) => Number(year) * 12 + monthNames.indexOf(month.toLowerCase());
  const years = (at(second) - at(first) + 1) / 12;
  return Number.isInteger(years) && years > 1 && years <= longestTerm ? `${years}-years` : undefined;
}

/** The words without the months of years that they name. */
export const withoutMonths = (words: string): string => words.replace(monthAndYear, ' ');

const numberWords: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };
const several =
  /\b(two|three|four|five|six|ten|[2-6]|10)(?:[- ](?:financial|full|calendar|complete))?(?:[- ]years?\b| fys?\b)/i;
const severalFrame =
  /\($|\b(?:last|past|previous|over|in|for|across|during|these|the|preceding|recent|total)\b[^.?]{0,30}$/i;

const nYearCost =
  /\b(two|three|four|five|six|[2-6])[- ]years?(?:['’]s?)? (?:costs?|spend|total|bill|expenditure|outlay|figure)\b/i;
const together = /\b(?:combined|in total|total|altogether|together|overall|in all|sum)\b/i;
const yearByYear = /\b(?:each|per (?:year|annum)|annual(?:ly)?|yearly|every|by year|year by year|individual)\b/i;
const longestTerm = 6;

/** The years that a question asks for together: "from 2021/22 to 2023/24", "2022/23 and 2023/24 combined". */
export function yearsTogether(text: string): Period | undefined {
  const years = findYears(text).filter(({ financial }) => financial);
  const [first, second] = years;
  if (!first || !second || yearByYear.test(text)) return undefined;
  const spans =
    years.length === 2 && /^\s*(?:to|until|-|–)\s*(?:the end of )?$/i.test(text.slice(first.span[1], second.span[0]));
  const count = spans
    ? second.value - first.value + 1
    : together.test(text)
      ? new Set(years.map(({ value }) => value)).size
      : 0;
  return count >= 2 && count <= longestTerm ? (`${count}-years` as Period) : undefined;
}

const plain: readonly Plain[] = ['month', 'quarter', 'year'];

/** The periods that some words name, the shortest first; `3-years` for "in the last three financial years". */
export const periodsIn = remembered((text): readonly Period[] => {
  const years = several.exec(text);
  const word = years?.[1]?.toLowerCase();
  if (years && word !== undefined && severalFrame.test(text.slice(0, years.index))) {
    if (/\beach\b|\bper year\b|\bby year\b|\b(?:mean|average|typical) (?:yearly|annual)\b/i.test(text)) return ['year'];
    return [`${numberWords[word] ?? Number(word)}-years`];
  }
  const term = nYearCost.exec(text)?.[1]?.toLowerCase();
  if (term !== undefined) return [`${numberWords[term] ?? Number(term)}-years`];
  if (listing.test(text)) return plain.filter((period) => words[period].test(text));
  if (isWholeYear(text)) return ['year'];
  const whole = wholeYearsIn(text);
  if (whole !== undefined) return [yearByYear.test(text) ? 'year' : whole];
  if (ofThreeMonths(text)) return ['quarter'];
  const named = plain.filter((period) => adverbs[period].test(text) || framed[period].test(text));
  if (named.length > 0 || !namedMonth.test(text)) return named;
  return andAYear.test(text) ? ['month', 'year'] : ['month'];
});

const label =
  /^\W*(?:(?:per|an?|the|last|past|average|one|by|each|full|financial|calendar|total|in|previous|typical) )*(month|quarter|year|annum)(?:ly)?\b/i;
const adverbLabel = /^\W*(?:average )?(monthly|quarterly|yearly|annual|annually)\b/i;

/** "Total, 2022-23", "2023/24: total": the year under or beside its months. */
const yearTotal = /\b(?:totals?|year)\b/i;

/** The period that a label stands for by itself: `Month`, `Year`, `Per quarter`, `Q3 2024`; or the only one that its words name. */
export const periodOfLabel = remembered((text): Period | undefined => {
  const word = (label.exec(text) ?? adverbLabel.exec(text))?.[1]?.toLowerCase();
  if (word !== undefined && !listing.test(text))
    return word.startsWith('m') ? 'month' : word.startsWith('q') ? 'quarter' : 'year';
  const named = periodsIn(text);
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  return yearTotal.test(text) && findYears(text).length === 1 ? 'year' : undefined;
});
