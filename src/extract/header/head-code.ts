import { findDates } from '../../text/date.ts';
import { codeAt, isNoReference, isOtherNumber, isYears, trimmed } from './reference-shape.ts';

// Shapes, each a whole line of a letter's head: `GC/6022`, `WDC-819, 28 January 2025`, `28 January 2025   PBC 0117`, `2025-3391 (15 May 2025)`,
// `WDC-0915: received 13 January 2025, answered 7 February 2025`, `WDC 0771 | Rcvd 2 Sept. 2024 | Issued 27 Sept. 2024`, `101005566`.
// `Sowe Borough Council, SBC-2217, 3 May 2025`, `Sowe Council 2217 3 May 2025`: the same behind who writes.
// Not: a date, a postcode, a telephone's or a box's number, a year, a road.

/** A code that a line of the head has, and nothing else but the days of the letter. */
export interface HeadCode {
  readonly words: string;
  /** Where in the line it begins. */
  readonly at: number;
  /** It has figures alone, so that a day must stand beside it or on a line near by. */
  readonly bare: boolean;
  readonly dated: boolean;
}

const besideDates = new Set(
  (
    'date dated dates of the on in and by day received rcvd recd rec receipt request requested response reply replied answer answered responded ' +
    'issued issue completed closed sent out due logged made asked your our letter monday tuesday wednesday thursday friday saturday sunday mon tue ' +
    'tues wed thu thur thurs fri sat sun'
  ).split(' '),
);
const bareCode =
  /^(?:[1-9]\d{4,11}|[12]\d[-/]\d{3,6}|20[012]\d[-/]\d{3,6}|\d{3,6}[-/]20[012]\d|\d{1,3}-\d{4,7}|\d{3}(?: \d{3}){1,3})$/;
const shortCode = new RegExp(`^\\d{4}$|${bareCode.source}`);
const letteredCode =
  /^(?=[^\d]{0,12}[A-Za-z]{2}|\d{2,6}[-/]?[A-Z]{2}|[A-Z][-/]?(?:\d\d[-/])?\d{3})(?=\D{0,14}\d\D{0,6}\d)/;

/** Who writes, at the beginning of a line that goes on. */
const writer =
  /^[\s*_#|]{0,4}(?:the )?\p{Lu}[\p{L}&'’/, .-]{2,70}\b(?:Council|Authority|Borough|City of \p{Lu}\p{L}+|Police|Constabulary|Service|Trust|University|Board|(?<!(?:Council|Authority|Borough)\W{1,4})(?:[CDMB]{1,2}BC|[BCD]C))(?: \([A-Z]{2,7}\))?(?:\*\*)?[\s,|/:;·•–—-]{1,20}(?=[A-Za-z]{0,4}[\dA-Z(])/u;

/** The code of such a line; absent where it says anything else. */
export function headCode(line: string): HeadCode | undefined {
  const own = codeBesideDates(line);
  if (own || line.length > 160 || !/\d/.test(line)) return own;
  const named = writer.exec(line)?.[0].length;
  if (named === undefined) return undefined;
  const code = codeBesideDates(line.slice(named), shortCode);
  // Figures alone may be anything but for the day beside them.
  return code && (code.dated || !code.bare) ? { ...code, at: code.at + named } : undefined;
}

function codeBesideDates(line: string, ofFigures = bareCode): HeadCode | undefined {
  if (line.length > 130 || line.length < 4) return undefined;
  // A sentence is no code: most lines go by here.
  if (/[a-z]{3} [a-z]{2,} [a-z]{2,} [a-z]{2}/.test(line)) return undefined;
  const dates = findDates(line);
  // Each day takes a label and some twenty letters at most, a code by itself thirty.
  if (line.length > 34 + dates.length * 32) return undefined;
  const first = dates[0];
  const start = /^[\s*_#|[(]*/.exec(line)?.[0].length ?? 0;
  // `28 January 2025   PBC 0117`: it stands behind the day, or at the line's beginning.
  const behind = first && line.slice(0, first.span[0]).replace(/[\W_]|[a-z]{3,9}day|\bdated?\b/gi, '') === '';
  const last = dates.at(-1);
  const from =
    behind && last ? last.span[1] + (/^[\s,|/()–—-]*/.exec(line.slice(last.span[1]))?.[0].length ?? 0) : start;
  const words = trimmed(codeAt(line, from));
  if (words.length < 4 || isNoReference(words) || isYears(words) || isOtherNumber(words)) return undefined;
  const bare = !/[A-Za-z]/.test(words);
  if (!(bare ? ofFigures : letteredCode).test(words)) return undefined;
  const end = from + words.length;
  if (/\w/.test(line.charAt(end)) || dates.some(({ span }) => span[0] < end && span[1] > from)) return undefined;
  let rest = '';
  let done = 0;
  for (const [a, b] of [...dates.map(({ span }) => span), [from, end] as const].sort((one, two) => one[0] - two[0])) {
    rest += line.slice(done, a);
    done = b;
  }
  rest += line.slice(done);
  if (/\d/.test(rest)) return undefined;
  for (const word of rest.match(/\p{L}+/gu) ?? []) if (!besideDates.has(word.toLowerCase())) return undefined;
  return { words, at: from, bare, dated: dates.length > 0 };
}
