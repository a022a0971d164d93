import type { Unit } from '../model/measure.ts';
import type { Comparison, FigureRef } from './comparison.ts';
import { listOf, plural } from './format.ts';
import { outcomesByQuestion } from './outcomes.ts';
import { placeOf, rowsAmong } from './picks.ts';
import { kindOf, questionName, withQuestion } from './question-column.ts';
import { questionAt } from './question-list.ts';
import type { Question } from './questions.ts';
import type { Place, Series, SeriesOptions, StackedSeries } from './series.ts';
import { seriesOfColumn } from './series-of.ts';
import { asksLine, bodiesOf, firstWords, headline } from './told.ts';
import { missingLabel } from './words.ts';

const kindWords: Partial<Record<Unit, string>> = {
  GBP: 'amounts of money',
  percent: 'percentages',
  boolean: 'yes or no',
  names: 'names',
  year: 'years',
};

const wordsFor = (unit: Unit): string => kindWords[unit] ?? (unit === 'number' ? 'numbers' : `numbers of ${unit}`);

/** Why a question is drawn by its outcomes and not by what is said. */
function whyOutcomes(comparison: Comparison, question: Question): string {
  const { typed, answered, kinds } = kindOf(comparison, question);
  if (typed === 0) return 'The answers are in words of their own, so only who answered is drawn.';
  const each = kinds.map(([unit, n]) => `${wordsFor(unit)} (${n})`);
  return kinds.length > 1
    ? `The answers are of several kinds, ${listOf(each)}, so only who answered is drawn.`
    : `Only ${typed} of ${answered} answers are plainly ${listOf(kinds.map(([unit]) => wordsFor(unit)))}, so only who answered is drawn.`;
}

/** Who answered one question: where the answers are no figures of one kind. */
function outcomesOf(comparison: Comparison, question: Question, options: SeriesOptions): StackedSeries {
  const series = outcomesByQuestion(comparison, [question], options);
  const { one, many } = bodiesOf(rowsAmong(comparison, options));
  const [bar] = series.points;
  const label = [firstWords(question.words.trim(), 90), question.part].filter(Boolean).join(' ');
  const asks = { name: questionName(question), words: question.words.trim() };
  const answered = Number(bar?.label.split(' ')[0] ?? 0);
  const asked = bar?.total ?? 0;
  const title = headline({ measure: '', label }, `${answered} of ${plural(asked, one, many)} answered`);
  return {
    ...series,
    title,
    subtitle: `${asksLine(asks, label)}, outcome by number of ${many}`,
    notes: [...series.notes, whyOutcomes(comparison, question)],
    description: series.description.replace(`${series.title}.`, `${title}.`),
    fileStem: 'question-outcomes',
  };
}

/**
 * The chart of any question, of the kind that suits most of its answers: amounts ranked, yes or no as shares, names by how many give
 * them, years along a line; or who answered, where they are of no one kind.
 */
export function questionSeries(comparison: Comparison, question: Question, options: SeriesOptions = {}): Series {
  const laid = withQuestion(comparison, question);
  return laid ? seriesOfColumn(laid.comparison, laid.column, options) : outcomesOf(comparison, question, options);
}

/** The comparison that a series was drawn from: of a question's, the one that has its column. */
export function comparisonBehind(comparison: Comparison, { measure }: Pick<Series, 'measure'>): Comparison {
  const question = measure.startsWith('question:')
    ? questionAt(comparison, measure.slice('question:'.length))
    : undefined;
  return (question && withQuestion(comparison, question)?.comparison) ?? comparison;
}

/** What one authority says to a question, in its words. */
export interface AnswerInWords extends Place {
  readonly ref: FigureRef;
  readonly text: string;
  /** Where it is no answer: "Refused under s.12". */
  readonly outcome?: string;
}

/** Each authority's latest answer to a question in its own words, by name; those that were not asked are left out. */
export function answersInWords(
  comparison: Comparison,
  question: Question,
  options: SeriesOptions = {},
): AnswerInWords[] {
  return rowsAmong(comparison, options).flatMap((row): AnswerInWords[] => {
    const answer = question.answers.get(row.key);
    if (!answer) return [];
    const { ref, text, outcome, exemption } = answer;
    const place = placeOf(row, options.mine);
    return [
      {
        ...place,
        ref,
        text: firstWords(text, 300),
        ...(outcome !== 'answered' && { outcome: missingLabel({ reason: outcome, exemption }) }),
      },
    ];
  });
}
