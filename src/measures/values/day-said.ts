import type { Reading } from './reading.ts';

const aMonth = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const aDay = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${aMonth},? ((?:19|20)\\d\\d)`;

/** Behind a figure: "£4.10 (March 2024)", "140 as at 1 May 2024", "140 at the last review (May 2024)", "put at £4.10 when last looked at, in 2024". */
const behind = [
  new RegExp(
    `^[^.;:£\\d()]{0,50}\\((?:in |at |as at |as of |on )?${aDay}(?: (?:estimate|figures?|count|review|prices))?\\)`,
    'i',
  ),
  new RegExp(
    `^(?![^.;£\\d(]{0,50}\\b(?:since|until|from|due|by)\\b)[^.;£\\d(]{0,50}\\b(?:on|as at|as of|as on|at) (?:the )?${aDay}`,
    'i',
  ),
  /^[^.;£\d(]{0,12}\b(?:when|(?:the )?last time)(?: it was)?(?: last)? (?:looked at|worked out|reckoned|calculated|estimated|reviewed|checked|counted),? in (?:[a-z]{3,9} )?((?:19|20)\d\d)\b/i,
];

/** What is counted or costs so much on one day, with the year of that day where it stands behind the figure. */
export function ofItsDay(text: string, found: readonly Reading[]): Reading[] {
  return found.map((one) => {
    const end = one.spans.at(-1)?.[1];
    if (found.length > 1 || one.year !== undefined || end === undefined) return one;
    const words = text.slice(end, end + 120);
    const year = behind.map((pattern) => pattern.exec(words)?.[1]).find((said) => said !== undefined);
    return year === undefined ? one : { ...one, year };
  });
}
