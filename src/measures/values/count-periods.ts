import type { Period } from '../../model/measure.ts';
import { type Guarded, PatternSet } from '../../text/guard/pattern-set.ts';

/** What is asked of the words around each count. */
const ofWords = new PatternSet(0);

const partYear = ofWords.guard(
  /\b(?:(?<!\bup )to date|so far|ytd|year to date|since (?:then|that date|january|february|march|april|may|june|july|august|september|october|november|december|\d))\b/i,
);

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const monthRange = ofWords.guard(
  new RegExp(
    `\\b${monthName}\\s?(?:(?:19|20)\\d\\d)?\\s?(?:to|-|–|until)\\s?(?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${monthName}\\b`,
    'i',
  ),
);
const someMonths = ofWords.guard(/\b(?:three|four|five|six|seven|eight|nine|ten|eleven|[3-9]|1[01]) months\b/i);

/** Whether the words around a count tell of less than a year: to date, six months, "Oct 2023 to Mar 2024". */
export function isPartYear(words: string): boolean {
  const [, first = '', last = ''] = monthRange.exec(words) ?? [];
  const months = monthNames.indexOf(last.toLowerCase()) - monthNames.indexOf(first.toLowerCase());
  return partYear.test(words) || someMonths.test(words) || (first !== '' && (months + 12) % 12 !== 11);
}

/** What is asked of the words right behind each. */
const ofAfter = new PatternSet(0);

/** The period that the words right behind a count name: "3,100 a month", "3,100/month"; what stands behind ` / ` is the next. */
export const ratePeriod: readonly (readonly [Period, Guarded])[] = [
  [
    'month',
    ofAfter.guard(
      /^\W{0,3}(?:\w+ ){0,3}?(?:per|a|each|every|(?<! )\/) ?(?:calendar )?month\b|^\W{0,3}(?:\w+ ){0,2}?(?:monthly\b|p\.?m\b|pcm\b)/i,
    ),
  ],
  ['quarter', ofAfter.guard(/^\W{0,3}(?:\w+ ){0,3}?(?:per|a|each|every) quarter\b/i)],
  [
    'year',
    ofAfter.guard(
      /^\W{0,3}(?:\w+ ){0,3}?(?:per|a|each|every|(?<! )\/) ?(?:annum|(?:typical |financial )?year)\b|^\W{0,3}(?:\w+ ){0,2}?(?:annually|p\.?a\b)|^\W{0,3}(?:\w+ ){0,3}?(?:over|in|during|for) (?:the |that |those )(?:(?:same|last|past|previous|full|whole) )?(?:year\b(?! to\b)|(?:12|twelve) months)/i,
    ),
  ],
];
/** Behind a count of a day or a week, which no measure is told by. */
export const shortRate = ofAfter.guard(
  /^\W{0,3}(?:\w+ ){0,3}?(?:per|a|each|every) (?:day|week|hour)\b|^\W{0,3}(?:\w+ ){0,2}?(?:daily|weekly|fortnightly)\b/i,
);
