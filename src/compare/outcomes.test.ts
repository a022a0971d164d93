import { describe, expect, test } from 'vitest';
import { comparisonOf } from './comparison-of.ts';
import { heatSeries, outcomesByAuthority, outcomesByQuestion } from './outcomes.ts';
import { questionsOf } from './questions.ts';
import { type AnswerSpec, entry } from './testing/build.ts';

const spend = { number: '1', question: 'How much is spent on the council website each year?' };
const supplier = { number: '2', part: 'Name', question: 'Who supplies the hosting platform used today?' };
const council = (name: string, ...answers: AnswerSpec[]) => entry({ authority: `${name} District Council`, answers });

const comparison = comparisonOf([
  council('Ashcombe', { ...spend, text: '£5' }, { ...supplier, outcome: 'refused', exemption: 's.43' }),
  council('Bexcombe', { ...spend, text: '£6' }, { ...supplier, text: 'Us' }),
  council('Carrick', { ...spend, outcome: 'refused', exemption: 's.12' }),
]);
const questions = questionsOf(comparison);

describe('who answered what', () => {
  test('by question, refusals by section', () => {
    const series = outcomesByQuestion(comparison, questions);
    expect(series.layers.map(({ label }) => label)).toEqual(['Answered', 'Refused under s.12', 'Refused under s.43']);
    expect(
      series.points.map(({ name, label, segments }) => [name, label, segments.map((each) => [each.name, each.value])]),
    ).toEqual([
      [
        '1: How much is spent on the council website each year?',
        '2 of 3',
        [
          ['Answered: Ashcombe and Bexcombe', 2],
          ['Refused under s.12: Carrick', 1],
        ],
      ],
      [
        '2 Name: Who supplies the hosting platform used today?',
        '1 of 2',
        [
          ['Answered: Bexcombe', 1],
          ['Refused under s.43: Ashcombe', 1],
        ],
      ],
    ]);
    expect(series.title).toBe('What was answered: 60% of 5 questions put to 3 councils were answered');
  });

  test('by authority, the most forthcoming first', () => {
    const series = outcomesByAuthority(comparison, questions);
    expect(series.points.map(({ name, label }) => [name, label])).toEqual([
      ['Bexcombe', '2 of 2'],
      ['Ashcombe', '1 of 2'],
      ['Carrick', '0 of 1'],
    ]);
  });

  test('by both: every cell says what it is and opens its answer', () => {
    const series = heatSeries(comparison, questions);
    expect(series.columns.map(({ label, cells }) => [label, cells.map((cell) => cell.label)])).toEqual([
      ['1: How much is spent on…', ['Answered', 'Answered', 'Refused under s.12']],
      ['2 Name: Who supplies the…', ['Refused under s.43', 'Answered', 'Not asked']],
    ]);
    expect(series.columns[1]?.cells.map(({ ref }) => ref?.answer)).toEqual([1, 1, undefined]);
    expect(series.legend.map(({ label, count }) => [label, count])).toEqual([
      ['Answered', 3],
      ['Refused', 2],
      ['Not asked', 1],
    ]);
    expect(series.legend.reduce((sum, { count }) => sum + count, 0)).toBe(series.rows.length * series.columns.length);
  });

  test('refusals under many sections are told apart by the commonest only', () => {
    const many = comparisonOf(
      ['s.12', 's.12', 's.43', 's.43', 's.40', 's.31'].map((exemption, i) =>
        council(`Place ${i}`, { ...spend, outcome: 'refused', exemption }),
      ),
    );
    expect(outcomesByQuestion(many, questionsOf(many)).layers.map(({ label }) => label)).toEqual([
      'Refused under s.12',
      'Refused under s.43',
      'Refused, other sections',
    ]);
  });

  test('of nothing says so', () => {
    expect(heatSeries(comparisonOf([]), []).title).toBe('Who answered what: nothing yet');
  });
});
