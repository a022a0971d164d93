import { catalogueEntry } from '../catalogue.ts';
import type { AskedFor } from './asked-by.ts';
import { heldIn, holds } from './held.ts';
import { readQuestion } from './match-question.ts';

const isSum = ({ ask }: AskedFor): boolean => catalogueEntry(ask.id)?.unit === 'GBP';

/** Without what is counted. */
export const withoutCounts = (asks: readonly AskedFor[]): AskedFor[] =>
  asks.filter((asked) => !catalogueEntry(asked.ask.id)?.additive || isSum(asked));

/** "Standalone sites", under "Digital spend 2023/24": what they cost, not how many there are. */
export function isOfSums(heading: string | undefined, question: string): boolean {
  if (heading === undefined || question.length > 60) return false;
  const over = heldIn(heading);
  return (
    holds(over, 'money') &&
    !holds(over, 'howMany') &&
    !holds(readQuestion(question).held, 'howMany') &&
    !/\?|\d/.test(question)
  );
}

/** "And the year before?" behind a sum and its number: both, where the answer has a sum that the last question did not ask for. */
export const withEarlier = (
  asks: readonly AskedFor[],
  earlier: readonly AskedFor[],
  answer: string,
): readonly AskedFor[] =>
  asks.length > 0 && answer.includes('£') && !asks.some(isSum) ? [...asks, ...earlier.filter(isSum)] : asks;

const namesCount = /\b(?:numbers?|counts?|volumes?|how many|totals?|figures?)\b/i;

/** "Number in 2023" below "Yearly cost", under surveys: no other time of that cost. "And in 2023?" is, whatever was asked above it. */
export const isOfItself = (question: string, asks: readonly AskedFor[], before: readonly AskedFor[]): boolean =>
  asks.length > 0 &&
  (before.length === 0 || namesCount.test(question)) &&
  !asks.some((one) => isSum(one) || before.some(({ ask }) => ask.id === one.ask.id));

/** "Advertising within that": what was asked before is no part of itself. */
export const withoutSame = (asks: readonly AskedFor[], before: readonly AskedFor[]): readonly AskedFor[] =>
  asks.filter(
    (asked) =>
      !isSum(asked) ||
      !before.some(
        (one) => one.ask.id === asked.ask.id || (ofAll.has(asked.ask.id) && isSum(one) && !ofAll.has(one.ask.id)),
      ),
  );

/** "Of which salaries", of one service's cost: not what the whole authority pays. */
const ofAll = new Set(['spend.total', 'spend.payroll', 'spend.software_licences']);

/** "What did they cost?" behind "How many did you publish in 2023/24?": what those cost. */
export const isOfThose = (question: string): boolean =>
  /\b(?:did|was|were)\b[^?]{0,30}\b(?:they|those|these|that|this|them)\b(?: \w+){0,2}? (?:cost|come to|amount to)\b|\b(?:costs?|spent|paid|price|bill|spend) (?:of|on|for) (?:them|those|these|that|this)(?= ?\W*$)/i.test(
    question,
  );
