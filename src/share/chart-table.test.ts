import { expect, test } from 'vitest';
import { comparisonOf } from '../compare/comparison-of.ts';
import { heatSeries, outcomesByQuestion } from '../compare/outcomes.ts';
import { questionsOf } from '../compare/questions.ts';
import { scatterSeries } from '../compare/scatter.ts';
import type { Series } from '../compare/series.ts';
import { columnFor, seriesOf } from '../compare/series-of.ts';
import { stackedSeries } from '../compare/stacked.ts';
import { entry, gave } from '../compare/testing/build.ts';
import { chartTable } from './chart-table.ts';

const website = { id: 'spend.website', period: 'year' } as const;
const hosting = { id: 'spend.website.hosting', period: 'year' } as const;
const comparison = comparisonOf([
  entry({
    authority: 'Ashcombe Council',
    answers: [
      {
        text: 'two years',
        gives: [
          { ...website, value: 9000, year: '2024/25' },
          { ...website, value: 8000, year: '2023/24' },
        ],
      },
      { text: 'hosting', gives: [{ ...hosting, value: 1000, year: '2024/25' }] },
      { text: 'people', gives: [{ id: 'population', value: 3000 }] },
    ],
  }),
  gave('Bexcombe Council', { ...website, low: 10, high: 20, year: '2024/25' }),
  entry({ authority: 'Carrick Council', answers: [{ outcome: 'refused', exemption: 's.12', asks: [website] }] }),
  gave('Dunmere Council', { id: 'crm.in_use', value: true }),
]);

function column(measure: string, period?: 'year') {
  const found = columnFor(comparison, measure, period);
  if (!found) throw new Error(measure);
  return found;
}

/** The lines as objects, with only these columns. */
function lines(series: Series | undefined, ...names: string[]) {
  if (!series) throw new Error('no series');
  const { head, rows } = chartTable(series, comparison);
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => names.map((name) => row[head.indexOf(name)]));
}

test('every figure of the measure, and every gap; `shown` is what the chart draws', () => {
  const series = seriesOf(comparison, 'spend.website', 'year', { year: '2023/24' });
  expect(lines(series, 'council', 'year', 'value', 'low', 'outcome', 'shown', 'drawn_as')).toEqual([
    ['Ashcombe Council', '2024/25', 9000, undefined, 'answered', 'no', undefined],
    ['Ashcombe Council', '2023/24', 8000, undefined, 'answered', 'yes', '£8,000'],
    ['Bexcombe Council', '2024/25', undefined, 10, 'answered', 'no', undefined],
    ['Carrick Council', undefined, undefined, undefined, 'refused', 'yes', undefined],
    ['Dunmere Council', undefined, undefined, undefined, 'not_asked', 'yes', undefined],
  ]);
});

test('a divided figure stands as given and as drawn', () => {
  const per = {
    id: 'head',
    words: 'per resident',
    source: 'population as the responses give it',
    times: 1,
    of: (row: { readonly name: string }) =>
      row.name.startsWith('Ash')
        ? { amount: { kind: 'number' as const, value: 3000 }, approximate: false, label: '3,000' }
        : undefined,
  };
  const [first] = lines(
    seriesOf(comparison, 'spend.website', 'year', { per }),
    'value',
    'drawn',
    'drawn_as',
    'divided_by',
  );
  expect(first).toEqual([9000, 3, '£3', '3,000']);
});

test('a range is drawn from end to end', () => {
  const all = lines(seriesOf(comparison, 'spend.website', 'year'), 'drawn', 'drawn_low', 'drawn_high');
  expect(all[2]).toEqual([undefined, 10, 20]);
});

test('a chart of two measures has the figures of both', () => {
  const series = scatterSeries(comparison, column('population'), column('spend.website', 'year'));
  const measures = new Set(lines(series, 'measure').flat());
  expect(measures).toEqual(new Set(['population', 'spend.website']));
});

test('a chart by parts has the parts', () => {
  const series = stackedSeries(comparison, column('spend.website', 'year'));
  const drawn = lines(series, 'measure', 'value', 'shown').filter(([, , shown]) => shown === 'yes');
  expect(drawn).toContainEqual(['spend.website.hosting', 1000, 'yes']);
});

test('charts of outcomes: what each says to each question; how many say what', () => {
  const question = 'What does the website cost each year?';
  const survey = comparisonOf([
    entry({ authority: 'Ashcombe Council', answers: [{ number: '1', question, text: '£5' }] }),
    entry({
      authority: 'Bexcombe Council',
      reference: 'FOI 2',
      answers: [{ number: '1', question, text: 'No', outcome: 'refused', exemption: 's.12' }],
    }),
  ]);
  const questions = questionsOf(survey);
  const { rows } = chartTable(heatSeries(survey, questions), survey);
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ['Ashcombe Council', '1: What does the website…', question, 'answered', 'Answered', undefined],
    ['Bexcombe Council', '1: What does the website…', question, 'refused', 'Refused under s.12', 'FOI 2'],
  ]);
  expect(chartTable(outcomesByQuestion(survey, questions), survey).rows.map((row) => row.slice(2))).toEqual([
    ['Answered', 1, 2],
    ['Refused under s.12', 1, 2],
  ]);
});
