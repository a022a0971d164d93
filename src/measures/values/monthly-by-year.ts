import type { Period } from '../../model/measure.ts';
import type { Asking } from './reading.ts';

const monthly =
  /\b(?:average|mean|typical)(?: \w+){0,3} (?:per|each|every|a|in a|by) month\b|\b(?:monthly|average monthly|mean monthly)(?: \w+){0,3} (?:averages?|mean|average)\b|\b(?:monthly averages?|average monthly|mean monthly|averages? (?:number |volume )?(?:of [a-z ]{3,40} )?(?:per|each|every|a) month|(?:per|each|a) month(?:,? on average| \(average\)))\b|\bmonthly\b[^.?;]{0,60}\bas an average\b/i;
const alsoYearly = /\b(?:annual|yearly|per (?:year|annum)|a year|total|quarter)/i;

/** "The monthly average for 2022 and for 2023?" "2022: 41,300; 2023: 43,870": each year's average month. */
export const asksMonthly = ({ text, question: { words } }: Asking): boolean =>
  monthly.test(words) && !alsoYearly.test(words) && !alsoYearly.test(text) && !/\bmonth/i.test(text);

/** "Month: 6,200 (2023/24 average)": the period asked for, where the answer calls its figure an average of the year. */
export const averagePeriod = ({ text, question: { period, words } }: Asking): Period | undefined =>
  (period === 'month' || period === 'quarter') &&
  (/\baverages?\b/i.test(text) || /\b(?:average|mean|typical|usual|normal)\b/i.test(words)) &&
  !/\byear|\bannual/i.test(text)
    ? period
    : undefined;
