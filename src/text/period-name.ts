import { withYearsPutRight } from './misread.ts';

const months = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const year = '(?:19|20)\\d\\d(?:\\s?[-/–]\\s?(?:19|20)?\\d\\d)?';
/** A whole text that names a period and nothing else: `2023/24`, `FY 2023-24`, `23/24`, `2024`, `April 2024`, `Q3 2014`, `Month`. */
const period = new RegExp(
  `^(?:(?:fy|financial year|calendar year|year|in)\\s*)?(?:${year}|\\d\\d/\\d\\d|${months}\\s+(?:19|20)?\\d\\d|q[1-4](?:\\s+${year})?|fy\\s?\\d\\d(?:/\\d\\d)?)(?:\\s?\\((?:to date|part year|q[1-4])\\))?\\s?[*†]{0,3}:?$`,
  'i',
);

/** Whether a text is the name of a period and nothing else. A year of two digits must count on to the next. */
export function isPeriodName(written: string): boolean {
  if (written.length > 40) return false;
  const text = withYearsPutRight(written);
  if (!period.test(text)) return false;
  const short = /(?<!\d)(\d\d)\/(\d\d)\s?[*†]{0,3}:?$/.exec(text);
  return !short || (Number(short[1]) + 1) % 100 === Number(short[2]);
}
