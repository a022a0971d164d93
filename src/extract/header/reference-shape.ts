import { findDates } from '../../text/date.ts';

// A scan's `l` stands for a capital I.
const yearAndNumber =
  '(?:[A-Z]{2,5} )?(?:19|20)\\d\\d(?:[-/]\\d\\d)? \\d{3,6}(?!\\d)|[A-Z]{2,5} ?\\d\\d[-/]\\d\\d \\d{3,6}(?![\\d/])|[A-Z]{1,5} \\d\\d \\d{3,6}(?!\\d)';
const prefix =
  '(?:(?:F0[Il1](?=[ :#/-])|[A-Z][A-Zl]{0,7}|[A-Z][a-z]{1,11}(?=[-/_\\d])|[A-Z]{2,4}[a-z]{1,2}(?=[-/]?\\d)|[A-Z][a-z]{1,2}[A-Z]{1,2}(?=[ /-](?:\\d|[A-Z]))|[a-z]{2,5}(?=\\d{4})|foi|eir|rfi|cas|[a-z]{2,14}-(?:foi|eir|rfi)(?=[-/]))(?:[/-](?:[A-Zl]{1,8}|[A-Z][a-z]{1,11})(?![a-z])){0,3}[ :#-]{0,2})';
const digits = '(?:[A-Zl]{0,8}(?:[/_-] ?|\\.)?)?\\d[\\dA-Z]*(?:[./_-](?:l(?=\\d))?[\\dA-Z]+){0,6}';
/** `101 006 771`. */
const spaced = '\\d{3}(?: \\d{3}){1,3}(?![ -]?\\d|\\w)';
/** `1204 - 24`, and nothing behind it. */
const withYearApart = '(?!(?:19|20)\\d\\d )\\d{3,6} [-–/] \\d\\d(?:\\d\\d)?(?=\\s*$)';
/** `FOI - 2024-25 - 1177`: its parts kept apart by dashes between spaces. */
const partsApart = '(?:FOI|EIR|RFI) - (?:19|20)\\d\\d(?:[-/]\\d\\d)? - \\d{2,6}(?![\\w-])';
/** `1177 of 2025`. */
const ofYear = '[1-9]\\d{0,4} of (?:19|20)\\d\\d(?![\\w/-])';
const lettersOnly = '[A-Z][A-Zl]{0,7}(?:[/_-][A-Zl\\d]{1,12}){1,6}';
/** `20417 3306 18`, and nothing behind it. */
const groups = '[1-9]\\d{2,5}(?: \\d{2,6}){1,3}(?=\\s*$|\\s+[Yy]our\\b)';
const value = new RegExp(
  `(?:${ofYear}|${partsApart}|${groups}|${yearAndNumber}|${withYearApart}|${prefix}?(?:${spaced}|${digits})|${lettersOnly})`,
  'y',
);
/** `fr-20311`, `brynfa:2025-114`: small letters, where a label says that a reference follows. */
const inSmallLetters = /[a-z]{2,14}(?:[-_](?:foi|eir|rfi))?[-:/_]?\d[\da-z]*(?:[-:/._][\da-z]+){0,4}/y;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** What has the shape of a reference at `at`; empty where nothing has. */
export const codeAt = (text: string, at: number): string => matchAt(value, text, at);

/** The same in small letters, with three figures at least: only a plain label makes a reference of it. */
export function smallCodeAt(text: string, at: number): string {
  const code = matchAt(inSmallLetters, text, at);
  return code.replace(/\D/g, '').length >= 3 ? code : '';
}

const postcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

/** Figures that are something else wherever they stand: a postcode, a day, a year, an Act's year, the Commissioner's case. */
export const isNoReference = (words: string): boolean =>
  postcode.test(words) ||
  !/\d/.test(words) ||
  findDates(words).length > 0 ||
  /^(?:19|20)\d\d$/.test(words) ||
  /^(?:FOI|FOIA|EIR|EIRS?|FOISA|ACT) ?(?:19|20)\d\d$/i.test(words) ||
  /^IC-\d{4,}|^F[SE]R?\d{8}/.test(words) ||
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}[-/_]?\d/i.test(words) ||
  /^(?:tel|(?:ISO|BS|PAS|COVID)[ -]?\d)/i.test(words);

/** A telephone's number, unless a label says that it is a reference. */
export const isTelephone = (words: string): boolean => /^0\d{9,10}$/.test(words);

const otherNumber =
  /^(?:PO|DX|TEL|FAX|VAT|SW|BOX|ISO|BS|IIP|UPRN|EU|UK|COVID|VERSION|V|PAGE|ROOM|FLOOR|LEVEL|SUITE|UNIT|PHASE|PART|[ABM](?=[ -]?\d{1,4}$))(?![A-Za-z])/;
/** `PO 1178`, `ROOM 117`, `A45`: a box, a room, a road, where no label says that it is a reference. */
export const isOtherNumber = (words: string): boolean => otherNumber.test(words);

/** `2024/25`, `Q1-24`: a year or its quarter. */
export function isYears(words: string): boolean {
  const [, first, second] = /^(?:(?:19|20)(\d\d)|Q[1-4]|FY\d{0,4})[-/](?:19|20)?(\d\d)$/.exec(words) ?? [];
  return second !== undefined && (first === undefined || (Number(first) + 1) % 100 === Number(second));
}

const closing = /[\s.:;,/_-]/;

/** A code without what closes its phrase. */
export function trimmed(words: string): string {
  let to = words.length;
  while (to > 0 && closing.test(words.charAt(to - 1))) to--;
  return words.slice(0, to);
}
