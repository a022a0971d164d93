import type { Span } from '../model/span.ts';
import { PatternSet } from './guard/pattern-set.ts';
import { matchesOf } from './matches.ts';
import { anyOrdinal, ordinals } from './numbers-as-words.ts';
import { remembered } from './remembered.ts';

// Shapes, day first, as UK letters write them:
//   10 July 2025   10th July 2025   10th of July, 2025   Thursday 10 July 2025   10-Jul-25   10 July '25   l0 July 2O25 (a scan)
//   July 10, 2025   10/07/2025   10.07.25   10-07-2025   2025-07-10   2025/07/10
//   the third day of June 2025   the twenty-first of June 2025
//   19 Mai / May 2025   9tli May 2016 (a scan)   10 Ju1y 2025 (a scan)   10 Gorffennaf 2025   20231. (a year with the next question's number stuck to it)
// Not: 2023/24, FOI/10/07/2025, v10.07.25, 10.07.25.1, 31 June 2025, 07/25/2025.

/** A calendar day found in a string. */
export interface FoundDate {
  /** ISO, for example `2025-07-10`. */
  readonly value: string;
  /** The day, month and year, with the name of the weekday left out. */
  readonly span: Span;
}

const monthNumbers: Readonly<Record<string, number>> = {
  ...{ jan: 1, january: 1, feb: 2, february: 2, mar: 3, march: 3, apr: 4, april: 4, may: 5, jun: 6, june: 6 },
  ...{ jul: 7, july: 7, aug: 8, august: 8, sep: 9, sept: 9, september: 9, oct: 10, october: 10 },
  ...{ nov: 11, november: 11, dec: 12, december: 12 },
  ...{ ionawr: 1, chwefror: 2, mawrth: 3, ebrill: 4, mai: 5, mehefin: 6, gorffennaf: 7, orffennaf: 7 },
  ...{ awst: 8, medi: 9, fedi: 9, hydref: 10, tachwedd: 11, rhagfyr: 12 },
};

const months =
  'january|february|march|apri[l1|]|june|ju[l1|i]y|august|september|[o0]ctober|november|december|' +
  'jan|feb|mar|apr|may|jun|jul|aug|sept|sep|[o0]ct|nov|dec|' +
  'ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|orffennaf|awst|medi|fedi|hydref|tachwedd|rhagfyr';

// The year ends at a non-digit, or where "1. " or "1) " is stuck to it.
const yearEnd = '(?!\\d)|(?=\\d{1,2}[.)](?:\\s|[A-Za-z]|$))';
const dayWord =
  '(?<![\\w/.£$-])([0-3lIO]?[0-9lIO])\\s{0,2}(?:<sup>\\s?)?(?:st|nd|rd|tli|th|ain|fed|eg)?(?:\\s?</sup>)?';
const monthWord = `(${months})(?![a-z])`;
const longYear = `([12lI][09Oo][0-9OolI]{2})(?:${yearEnd})`;
const shortYear = `['’‘](\\d\\d)(?!\\d)|(?<=[-/][A-Za-z]{3,9}[-/])(\\d\\d)(?![\\d-])|(\\d\\d)(?=\\s{0,3}(?:$|[\\n\\r,;)|]|\\.\\s)|\\s{1,3}(?:date|response|responded|received|repl(?:y|ied)|due|(?:our )?ref|status|issued|sent|completed|closed)\\b[^.:\\n]{0,20}:)`;

/** The shapes of a date: most texts with figures have none. */
const dates = new PatternSet(0);
const dayThenMonth = `${dayWord}[\\s,\\-/.]{0,3}(?:day )?(?:of |o )?${monthWord}`;
// `19 Mai / May 2025`.
const inBoth = `(?:\\s{0,2}[/|]\\s{0,2}(?:${months})(?![a-z]))?`;
const named = dates.guard(new RegExp(`${dayThenMonth}${inBoth}[\\s,.\\-/]{0,3}(?:${longYear}|${shortYear})`, 'gi'));
const monthFirst = dates.guard(
  new RegExp(
    `(?<![\\w])${monthWord}\\.?\\s{1,2}(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?(?:,\\s{0,2}|\\s{1,2})${longYear}`,
    'gi',
  ),
);
const numeric = dates.guard(
  new RegExp(
    `(?<![\\w/.£$-]|\\d:)(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(?:((?:19|20)\\d\\d)(?:${yearEnd})|(\\d\\d)(?!\\d))(?![/-]?\\w*[/-]|\\.\\d)`,
    'g',
  ),
);
const inWords = dates.guard(
  new RegExp(
    `\\b(?:(${anyOrdinal})|(twent|thirt)(?:ieth|y[ -]?(${ordinals.slice(0, 9).join('|')})))(?: day)? of ${monthWord},? ${longYear}`,
    'gi',
  ),
);
const isoShape = dates.guard(/(?<![\w/.-])((?:19|20)\d\d)([-/])(\d\d)\2(\d\d)(?!\d|[-/]\w)/g);
const yearless = new RegExp(`${dayThenMonth}(?!\\s?[.,]?\\s?[0-9'’])`, 'gi');

const digitsOf = (word: string): number => Number(word.replace(/[lI]/g, '1').replace(/[oO]/g, '0'));

function isoOf(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day > last ? undefined : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

// A scan writes Ju1y, Apri| and 0ctober.
const monthOf = (word = ''): number =>
  monthNumbers[word.toLowerCase().replace(/[1|]/g, 'l').replace('juiy', 'july').replace(/^0/, 'o')] ?? 0;

const isVersionBefore = (text: string, at: number): boolean =>
  /(?:version|release|section|paragraph|para|clause|page|sort code|\bv)[:\s]{0,2}$/i.test(
    text.slice(Math.max(0, at - 14), at),
  );

/** Every date with a day, a month and a year, in the order of the text; one that no calendar has is left out. */
export const findDates = (text: string): readonly FoundDate[] => (/\d/.test(text) ? datesIn(text) : []);

const datesIn = remembered((text): readonly FoundDate[] => {
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, year: number, month: number, day: number) => {
    const value = isoOf(year, month, day);
    if (value) found.push({ value, span: [match.index, match.index + match[0].trimEnd().length] });
  };
  for (const match of named.matches(text)) {
    const short = match[4] ?? match[5] ?? match[6];
    const year = match[3] ? digitsOf(match[3]) : 2000 + Number(short);
    add(match, year, monthOf(match[2]), digitsOf(match[1] ?? ''));
  }
  for (const match of monthFirst.matches(text)) {
    add(match, digitsOf(match[3] ?? ''), monthOf(match[1]), Number(match[2]));
  }
  for (const match of numeric.matches(text)) {
    const bare =
      match[5] !== undefined &&
      match[2] === '.' &&
      !/^\d\d\.\d\d\./.test(match[0]) &&
      !/\b(?:dated?|issued|sent|received|rec['’]?d|rcvd|logged|opened|asked|responded|response|replied|reply|answered|completed|closed)(?: on)?[:\s]{1,4}$/i.test(
        text.slice(Math.max(0, match.index - 20), match.index),
      );
    if (bare || isVersionBefore(text, match.index)) continue;
    add(match, match[4] ? Number(match[4]) : 2000 + Number(match[5]), Number(match[3]), Number(match[1]));
  }
  for (const match of inWords.matches(text)) {
    const tens = match[2] === undefined ? 0 : match[2].toLowerCase() === 'twent' ? 20 : 30;
    const day = tens + ordinals.indexOf((match[1] ?? match[3] ?? '').toLowerCase()) + 1;
    add(match, digitsOf(match[5] ?? ''), monthOf(match[4]), day);
  }
  for (const match of isoShape.matches(text)) add(match, Number(match[1]), Number(match[3]), Number(match[4]));
  return found
    .sort((a, b) => a.span[0] - b.span[0])
    .filter((date, i, all) => date.span[0] >= (all[i - 1]?.span[1] ?? 0));
});

/** Days written without a year ("your e-mail of 10 June"), each as the latest such day that is not after `latest` (ISO). */
export function findDatesWithoutYear(text: string, latest: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of matchesOf(text, yearless)) {
    const month = monthOf(match[2]);
    const day = digitsOf(match[1] ?? '');
    const year = Number(latest.slice(0, 4));
    const value = [isoOf(year, month, day), isoOf(year - 1, month, day)].find((iso) => iso && iso <= latest);
    if (value) found.push({ value, span: [match.index, match.index + match[0].length] });
  }
  return found;
}
