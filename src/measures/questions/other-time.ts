import { wordsOf } from '../../text/phrases.ts';
import { findYears } from '../../text/year.ts';
import { catalogueEntry } from '../catalogue.ts';
import type { AskedFor } from './asked-by.ts';
import { periodOfLabel, periodsIn } from './periods.ts';

/** Words of which a question consists that names nothing but another time. */
const timeWords = new Set(
  'and so then what how about over in for per during each every the a an on average at last past whole full total typical usual normal same by of across throughout that this is was were it month monthly quarter quarterly year yearly annual annually annum months quarters years financial calendar twelve 12 most recent complete completed latest to from as well overall figure figures number numbers'.split(
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

/** "How many would there be in a usual year?": the count that was asked for before, of another time. */
export const isCountAgain = (question: string): boolean =>
  countsAgain.test(question) && isOtherTime(question.replace(countsAgain, ''));

/** The year of the question before is not that of "a usual year". */
const ofAnyYear = /\b(?:typical|usual|normal|average) (?:\w+ )?(?:month|quarter|year)\b/i;

/** What such a question asks for: the same as the question before, of its own time. */
export function atOtherTime(question: string, before: readonly AskedFor[]): AskedFor[] {
  const period = periodOfLabel(question) ?? periodsIn(question)[0];
  const years = findYears(question);
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
          : years.length === 0 && !ofAnyYear.test(question)
            ? asked.year
            : undefined;
      // "How many calls a month?" "How many came in 2023/24?": the year has its own.
      const ofYear = years.length === 1 && asked.year === undefined && isCountAgain(question) ? 'year' : asked.period;
      return { ...same, words: question, period: period ?? ofYear, ...(year === undefined ? {} : { year }) };
    });
}
