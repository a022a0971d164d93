import type { Period } from '../../model/measure.ts';
import { wordsOf } from '../../text/phrases.ts';
import { findYears } from '../../text/year.ts';
import { catalogueEntry } from '../catalogue.ts';
import type { AskedFor } from './asked-by.ts';
import { periodOfLabel, periodsIn } from './periods.ts';

/** Words of which a question consists that names nothing but another time. */
const timeWords = new Set(
  'does do did that come comes came work works out with compare compares compared ordinary and so then what how about over in for per during each every the a an on average at last past whole full total typical usual normal same by of across throughout that this is was were it month monthly quarter quarterly year yearly annual annually annum months quarters years financial calendar twelve 12 most recent complete completed latest to from as well overall figure figures number numbers before after earlier later preceding following prior one two three four five six ten same equivalent corresponding comparable total totals amount sum all or up january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const most = 12;
/** No question of so few words, all of them short, is longer. */
const longest = 200;

const namesTime = /\b(?:month|quarter|year|annu)|\d\d/i;

/** Whether a question names nothing but a time: "In a quarter?", "And annually?", "And in 2023/24?" */
export function isOtherTime(question: string): boolean {
  if (question.length > longest || !namesTime.test(question)) return false;
  const words = wordsOf(question);
  if (words.length === 0 || words.length > most) return false;
  if (!words.every(({ text }) => timeWords.has(text) || /^\d+$/.test(text))) return false;
  return words.some(({ text }) => /^(?:month|quarter|year|annu)/.test(text)) || findYears(question).length > 0;
}

const countsAgain =
  /^\W*(?:and )?how many (?:of (?:them|these|those) )?(?:(?:would|will|are|were|is|do|did) (?:there|you|we) (?:be|have|get|run|expect|receive)?|(?:came|come|comes|arrived?|were (?:received|made|run|held|issued|published))(?: in(?! (?:19|20)\d\d| (?:a|the|each|every)\b)| through)?)\s?(?:usually |normally |typically )?/i;

/** "Of this, what went on adverts?": what follows may still go on from the whole of which it asks a part. */
export const isOfPart = (question: string): boolean =>
  /^\W*(?:and )?(?:of (?:this|these|that|those|which|them)\b|how (?:much|many) of\b|out of (?:this|these|that|those)\b)|\b(?:(?:with)?in|within|included in|part of|out of) (?:that|this|it|these|those|the above|the total)\W*$/i.test(
    question,
  );

const thatMuch =
  /^\W*(?:and |so )?(?:on average,? )?(?:how many|what) (?:(?:is|was|would) (?:that|this|it)(?: be)?|(?:does|did|would) (?:that|this|it) (?:make|come to|mean|work out (?:at|as)|amount to))(?: on average)?(?: |(?=\W*$))/i;

/** "On average how many is that monthly?": what the question before asks, of another time. */
export const isThatAtOtherTime = (question: string): boolean =>
  isOtherTime(question) || (thatMuch.test(question) && isOtherTime(question.replace(thatMuch, '')));

/** "The busiest month and how many came in it": what follows goes on from the question before it. */
export const isOfPeak = (question: string): boolean =>
  question.length <= longest &&
  /\b(?:busiest|quietest|peak|slowest|highest|lowest)(?: single)? (?:days?|weeks?|months?|hours?|times?|quarters?|periods?)\b/i.test(
    question,
  );

/** "And altogether?" behind what was asked year by year. */
export const isAllTogether = (question: string): boolean =>
  /^\W*(?:and |so )?(?:(?:what is|what was|what are) )?(?:the )?(?:(?:in )?(?:total|all)|altogether|overall|combined|taken together|together|total|three[- ]year total)(?: (?:for|over|of|across) (?:(?:all|these|those|the|three|3) ){1,3}years)?\W*$/i.test(
    question,
  );

/** What was asked of each of several years, asked of them together. */
export function ofAllYears(before: readonly AskedFor[]): AskedFor[] {
  return before.flatMap((asked): AskedFor[] => {
    const [period] = periodsIn(asked.words.replace(/\b(?:each|every) of (?=the (?:last|past))/i, ''));
    const years = catalogueEntry(asked.ask.id)?.periods ?? [];
    if (period === undefined || !period.endsWith('-years') || !years.includes(period)) return [];
    const { year: _, ofPart: __, ...same } = asked;
    return [
      { ...same, period, words: `in total ${asked.words.replace(/\b(?:each|every) of (?=the (?:last|past))/i, '')}` },
    ];
  });
}

/** "How many would there be in a usual year?": the count that was asked for before, of another time. */
export const isCountAgain = (question: string): boolean =>
  countsAgain.test(question) && isOtherTime(question.replace(countsAgain, ''));

/** The year of the question before is not that of "a usual year". */
const ofAnyYear =
  /\b(?:typical|usual|normal|ordinary|average) (?:\w+ ){0,3}(?:month|quarter|year)\b|\b(?:last|past|latest|previous|most recent) (?:calendar |full |whole )?(?:month|quarter)\b/i;

/** "The year before", "five years earlier": of what year only the answer can say. */
const relativeYear =
  /\b(?:years?|twelve months) (?:before|after|earlier|later)\b|\b(?:previous|preceding|following|prior|next|other) (?:\w+ )?years?\b/i;

/** "In the whole of 2024/25", behind what was asked of a month. */
const ofWholeYear = /\b(?:whole|full|entire|complete|all|total)\b/i;

const namesMonth =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d\b/i;

const order: readonly (Period | undefined)[] = ['month', 'quarter', 'year'];
/** "And in the quarter?" behind "in March 2024": that quarter may be of another year. */
const widens = (before: Period | undefined, now: Period | undefined): boolean =>
  before !== undefined && now !== undefined && order.indexOf(now) > order.indexOf(before);

/** What such a question asks for: the same as the question before, of its own time. `answer`: what it was answered. */
export function atOtherTime(question: string, before: readonly AskedFor[], answer: string): AskedFor[] {
  const years = findYears(question);
  const isRelative = years.length === 0 && relativeYear.test(question);
  if (isRelative && findYears(answer).length === 0) return [];
  const isYear = isRelative || (years.length === 1 && ofWholeYear.test(question) && !namesMonth.test(question));
  const period = isYear ? 'year' : (periodOfLabel(question) ?? periodsIn(question)[0]);
  return before
    .filter(({ ask }) => {
      const entry = catalogueEntry(ask.id);
      return (
        entry !== undefined && (period === undefined || entry.periods.includes(period)) && entry.periods.length > 0
      );
    })
    .map((asked) => {
      const { year: _, ...same } = asked;
      const year =
        years.length === 1
          ? years[0]?.written
          : years.length === 0 && !isRelative && !ofAnyYear.test(question) && !widens(asked.period, period)
            ? asked.year
            : undefined;
      // "How many calls a month?" "How many came in 2023/24?": the year has its own.
      const isOfYear =
        years.length === 1 && (isCountAgain(question) ? asked.year === undefined : namesMonth.test(asked.words));
      const ofYear = isOfYear ? 'year' : asked.period;
      return { ...same, words: question, period: period ?? ofYear, ...(year === undefined ? {} : { year }) };
    });
}
