import type { Period } from '../../model/measure.ts';
import type { FoundCount } from '../../text/count.ts';
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
/** "2024/25 (to 31 December)": a year that is not over. */
const toMonth = ofWords.guard(
  new RegExp(
    `((?:19|20)\\d\\d(?:[/-]\\d\\d)?) ?[(,]? ?(?:up )?to (?:the )?(?:end (?:of )?)?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:of )?${monthName}\\b`,
    'i',
  ),
);
export function endsEarly(words: string): boolean {
  const [, year, month = ''] = toMonth.exec(words) ?? [];
  if (year === undefined) return false;
  return !(year.length > 4 ? /^(?:mar|apr)/i : /^dec/i).test(month);
}
const someMonths = ofWords.guard(/\b(?:three|four|five|six|seven|eight|nine|ten|eleven|[3-9]|1[01]) months\b/i);

/** Whether the words around a count tell of less than a year: to date, six months, "Oct 2023 to Mar 2024". */
export function isPartYear(words: string): boolean {
  const [, first = '', last = ''] = monthRange.exec(words) ?? [];
  const months = monthNames.indexOf(last.toLowerCase()) - monthNames.indexOf(first.toLowerCase());
  if (first === '' && endsEarly(words)) return true;
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
/** Behind a count and before the next: "120,447, a monthly average of 10,037" tells the next one's period. */
const periodOfNext = ofAfter.guard(
  /^\s?[,(;–-][^.;\d]{0,20}\b(?:(?:monthly|quarterly|yearly|annual)(?: average| mean| figure| total)?|(?:average|averaging|mean) (?:per|a|each) (?:month|quarter|year))(?: of| is| was|:)?(?: about| around| some| roughly)? ?$/i,
);
/** Behind a count of a day or a week, which no measure is told by. */
export const shortRate = ofAfter.guard(
  /^\W{0,3}(?:\w+ ){0,3}?(?:per|a|each|every) (?:day|week|hour)\b|^\W{0,3}(?:\w+ ){0,2}?(?:daily|weekly|fortnightly)\b/i,
);

/** What is asked of the words right before each. */
const ofFront = new PatternSet(0);

/** "The monthly average was 3,940", "average per month 3,940". */
const periodBefore = ofFront.guard(
  /\b(month|quarter|year|annual)(?:ly)? (?:average|total|figure|mean|number)\b[^.;\d]{0,20}$|\b(?:average|mean) (?:per|a|each) (month|quarter|year)(?: of| is| was)?[\s:]*$/i,
);

/** The period that the words right before a figure name. */
export function periodRightBefore(before: string): Period | undefined {
  const [, named, each] = periodBefore.exec(before) ?? [];
  const word = (named ?? each)?.toLowerCase();
  return word === 'annual' ? 'year' : (word as Period | undefined);
}

/** Whether the words between a figure and the next tell the next one's period. */
export function tellsNext(text: string, { span }: FoundCount, after: string): boolean {
  const [words = ''] = after.split(/\d/, 1);
  return periodOfNext.test(words) && /\d/.test(text[span[1] + words.length] ?? '');
}
