import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAt } from '../model/anchor.ts';
import type { Correction, Says } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Outcome } from '../model/response.ts';
import { comparisonOf } from './comparison-of.ts';
import { kindOf, withQuestion } from './question-column.ts';
import { addressOf, questionAt, stemsOf } from './question-list.ts';
import { answersInWords, comparisonBehind, questionSeries } from './question-series.ts';
import { type Question, questionnairesIn } from './questions.ts';
import { type AnswerSpec, entry } from './testing/build.ts';

const boats = 'How much was spent on boats in the year?';
const names = ['Ashcombe', 'Bexcombe', 'Carrick', 'Dunmoor', 'Elsford', 'Farrow'];

const council = (name: string, ...answers: AnswerSpec[]) =>
  entry({ file: `${name}.txt`, authority: `${name} District Council`, answers });
const spent = (value: number, rest: Partial<AnswerSpec> = {}): AnswerSpec => ({
  number: '4',
  question: boats,
  text: `£${value}`,
  says: [{ unit: 'GBP', value }],
  ...rest,
});
const withoutFigure = (outcome: Outcome, rest: Partial<AnswerSpec> = {}): AnswerSpec => ({
  number: '4',
  question: boats,
  outcome,
  text: 'in words',
  ...rest,
});

function asked(entries: readonly Entry[], corrections: readonly Correction[] = [], words = boats) {
  const comparison = comparisonOf(entries, corrections);
  const question = questionnairesIn(comparison)
    .flatMap(({ questions }) => questions)
    .find((one) => one.words === words);
  if (!question) throw new Error('no such question');
  return { comparison, question };
}

const all = [
  council('Ashcombe', spent(9000)),
  council('Bexcombe', spent(12_000)),
  council('Carrick', withoutFigure('refused', { exemption: 's.12' })),
  council('Dunmoor', withoutFigure('not_held')),
  council('Elsford', withoutFigure('answered')),
  council('Farrow', { number: '9', question: 'Which trees are felled each year and why?', text: 'None of them' }),
];

test('a question is a column: its figures, and why there is none, as of any measure', () => {
  const { comparison, question } = asked(all);
  const laid = withQuestion(comparison, question);
  const cells = laid?.comparison.rows.map(({ cells: own }) => own.get(laid.column.key));
  expect(cells?.map((cell) => (cell?.state === 'given' ? cell.figures[0].figure : cell?.reason))).toEqual([
    { kind: 'number', value: 9000 },
    { kind: 'number', value: 12_000 },
    'refused',
    'not_held',
    'no_figure',
    'not_asked',
  ]);
  expect(laid?.column).toMatchObject({ unit: 'GBP', given: 2, asks: { name: 'Question 4', words: boats } });
});

test('its chart says what it is of, who is missing and where it comes from', () => {
  const { comparison, question } = asked(all);
  const series = questionSeries(comparison, question);
  expect(series).toMatchObject({
    kind: 'ranked',
    title: `${boats} From £9,000 to £12,000 across 2 councils`,
    subtitle: 'Question 4, pounds',
    count: '2 of the 5 councils asked gave a figure; 1 was not asked',
  });
  expect(series.notes.at(-1)).toMatch(/^Read from the plain words/);
  expect(series.missing.map(({ label }) => label)).toEqual([
    'Refused under s.12',
    'Not held',
    'No figure given',
    'Not asked',
  ]);
  expect(series.sources).toHaveLength(5);
});

describe('the kind is what most of the plain answers are', () => {
  const answered = (...says: NonNullable<AnswerSpec['says']>[]) =>
    asked(says.map((own, i) => council(names[i] ?? '', spent(1, { says: own, text: 'said' }))));
  const gbp = [{ unit: 'GBP' as const, value: 1 }];
  const yes = [{ unit: 'boolean' as const, value: true }];
  const year = [{ unit: 'year' as const, value: 2019 }];
  const named = [{ unit: 'names' as const, value: ['Orra Sails'] }];

  test.each([
    ['money', [gbp, gbp, yes], 'ranked'],
    ['yes or no', [yes, yes, gbp], 'share'],
    ['years', [year, year], 'timeline'],
    ['names', [named, named, named], 'names'],
    ['half and half', [gbp, yes], 'stacked'],
    ['none', [[], []], 'stacked'],
    ['one of many', [gbp, [], [], []], 'stacked'],
  ])('%s', (_, says, kind) => {
    const { comparison, question } = answered(...says);
    expect(questionSeries(comparison, question).kind).toBe(kind);
  });

  test('what is of another kind is kept apart, with its words', () => {
    const { comparison, question } = answered(gbp, gbp, yes);
    const other = questionSeries(comparison, question).missing.find(({ reason }) => reason === 'other_kind');
    expect(other?.label).toBe('Answered otherwise');
    expect(other?.places[0]?.refs).toHaveLength(1);
  });

  test('a mixed question says so', () => {
    const { comparison, question } = answered(gbp, yes);
    expect(questionSeries(comparison, question).notes.at(-1)).toBe(
      'The answers are of several kinds, amounts of money (1) and yes or no (1), so only who answered is drawn.',
    );
    expect(questionSeries(comparison, question).title).toBe(`${boats} 2 of 2 councils answered`);
  });
});

test('what each council says in words, whatever the kind', () => {
  const { comparison, question } = asked(all);
  expect(answersInWords(comparison, question).map(({ name, text, outcome }) => [name, text, outcome])).toEqual([
    ['Ashcombe', '£9000', undefined],
    ['Bexcombe', '£12000', undefined],
    ['Carrick', 'in words', 'Refused under s.12'],
    ['Dunmoor', 'in words', 'Not held'],
    ['Elsford', 'in words', undefined],
  ]);
});

describe('the reader’s word', () => {
  const correction = (of: Entry, says: Says): Correction => {
    const { number, text, spans } = of.analysis.response.answers[0] ?? { text: '', spans: [] };
    const at = anchorAt(`${text}\n`, spans);
    return {
      id: 'c',
      sourceId: of.source.id,
      made: '2026-01-02T00:00:00.000Z',
      extractor: 'test',
      subject: { kind: 'answer', ...(number && { number }), ...(at && { at }) },
      says,
    } as Correction;
  };
  const [first = council('Ashcombe', spent(9000))] = all;
  const cellAfter = (says: Says) => {
    const { comparison, question } = asked(all, [correction(first, says)]);
    const laid = withQuestion(comparison, question);
    return laid?.comparison.rows[0]?.cells.get(laid.column.key);
  };

  test('an outcome set by hand takes the figure away', () => {
    expect(cellAfter({ kind: 'outcome', outcome: 'refused', exemption: 's.43' })).toMatchObject({
      state: 'missing',
      reason: 'refused',
      exemption: 's.43',
      corrected: true,
    });
  });

  test('a note and a tick on the answer stand by its figure', () => {
    expect(cellAfter({ kind: 'note', text: 'asked again' })).toMatchObject({
      figures: [{ reader: { note: 'asked again' } }],
    });
    expect(cellAfter({ kind: 'checked' })).toMatchObject({ figures: [{ reader: { checked: true } }] });
  });
});

test('where a measure was read from the same words its figure is taken, so that one click opens it', () => {
  const measured = council('Ashcombe', spent(9000, { gives: [{ id: 'spend.website', period: 'year', value: 9000 }] }));
  const { comparison, question } = asked([measured, ...all.slice(1)]);
  const laid = withQuestion(comparison, question);
  const cell = laid?.comparison.rows[0]?.cells.get(laid.column.key);
  expect(cell).toMatchObject({ figures: [{ ref: { answer: 0, measure: 0 }, figure: { value: 9000 } }] });
});

test('parts of a question are choices', () => {
  const { comparison } = asked([
    council('Ashcombe', spent(9000, { part: '2022/23' }), spent(9500, { part: '2023/24' })),
    council('Bexcombe', spent(8000, { part: '2022/23' })),
  ]);
  const stems = stemsOf(questionnairesIn(comparison)[0]?.questions ?? []);
  expect(stems).toMatchObject([{ number: '4', words: boats, asked: 2, answered: 2 }]);
  expect(stems[0]?.questions.map(({ part }) => part)).toEqual(['2022/23', '2023/24']);
});

test('an address finds its question, by any of its wordings', () => {
  const other = `${boats} Please give the total.`;
  const { comparison, question } = asked([...all, council('Gorsley', spent(7000, { question: other }))]);
  expect(question.wordings).toEqual([boats, other]);
  expect(questionAt(comparison, addressOf(question))).toBe(question);
  expect(questionAt(comparison, addressOf({ ...question, words: other }))).toBe(question);
  expect(questionAt(comparison, 'nothing')).toBeUndefined();
});

test('the data of its chart is of the comparison that has its column', () => {
  const { comparison, question } = asked(all);
  const behind = comparisonBehind(comparison, questionSeries(comparison, question));
  expect(behind.columns.map(({ group }) => group)).toContain('question');
  expect(comparisonBehind(comparison, { measure: 'spend.website' })).toBe(comparison);
});

test('the order of files changes nothing; every authority is drawn or missing, once', () => {
  const answer = fc.oneof(
    fc.integer({ min: 0, max: 1e6 }).map((value) => spent(value)),
    fc.constantFrom<Outcome>('refused', 'not_held', 'answered', 'blank').map((outcome) => withoutFigure(outcome)),
    fc.boolean().map((value) => spent(1, { text: 'said', says: [{ unit: 'boolean', value }] })),
  );
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 6 }), fc.nat(), (answers, turn) => {
      const entries = answers.map((one, i) => council(names[i] ?? '', one));
      const turned = [...entries.slice(turn % entries.length), ...entries.slice(0, turn % entries.length)];
      const seriesFor = (own: readonly Entry[]) => {
        const { comparison, question } = asked(own);
        return questionSeries(comparison, question);
      };
      const series = seriesFor(entries);
      expect(seriesFor(turned)).toEqual(series);
      if (series.kind !== 'ranked') return;
      const places = [...series.points, ...series.missing.flatMap(({ places: own }) => own)];
      expect(places.map(({ key }) => key).sort()).toEqual(
        entries.map((_, i) => `name:${names[i]?.toLowerCase()} district council`).sort(),
      );
    }),
    { numRuns: 60 },
  );
});

test('how many give each kind', () => {
  const { comparison, question } = asked(all);
  expect(kindOf(comparison, question)).toEqual({ unit: 'GBP', typed: 2, answered: 3, kinds: [['GBP', 2]] });
  const nobody: Question = { ...question, all: new Map() };
  expect(kindOf(comparison, nobody).unit).toBeUndefined();
});
