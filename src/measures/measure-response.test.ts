import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../model/measure.ts';
import { wordsAt } from '../model/span.ts';
import { catalogue } from './catalogue.ts';
import { measureResponse } from './measure-response.ts';
import { asks } from './questions/asks.ts';
import { responseFrom, type ToldAnswer } from './testing/locate.ts';
import { measured } from './testing/measured.ts';

const answered = (question: string, answer: string) => {
  const text = `${question}\n${answer}\n`;
  return { text, response: responseFrom(text, [{ question, text: answer }]) };
};

test('each measure of the catalogue is asked for by some question, and each ask is of the catalogue', () => {
  const ids = new Set(catalogue.map(({ id }) => id));
  expect(asks.filter(({ id }) => !ids.has(id))).toEqual([]);
  const asked = new Set(asks.map(({ id }) => id));
  expect([...ids].filter((id) => !asked.has(id))).toEqual([]);
});

test('labels tell the measures apart', () => {
  expect(new Set(catalogue.map(({ label }) => label)).size).toBe(catalogue.length);
  expect(new Set(catalogue.map(({ shortLabel }) => shortLabel)).size).toBe(catalogue.length);
});

test.each(['refused', 'not_held', 'not_applicable', 'referred', 'blank'] as const)(
  'an answer that is %s is asked, and gives no figure',
  (outcome) => {
    const { text, response } = answered('What is the annual cost of the CRM?', '£450');
    const answers = response.answers.map((answer) => ({ ...answer, outcome }));
    const { measures, asked } = measureResponse(text, { ...response, answers });
    expect(measures).toEqual([]);
    expect(asked).toEqual([{ id: 'spend.crm', period: 'year', answer: 0 }]);
  },
);

test('"we do not have a CRM" is a no, even where nothing is held', () => {
  expect(
    measured({ question: 'Do you use a CRM?', answer: 'We do not have a CRM system', outcome: 'not_held' }),
  ).toEqual(['crm.in_use false']);
});

test.each([
  ['What is the annual cost of the CRM?', '£3', 'check', 'Far out of line for what it measures'],
  ['What is the annual cost of the CRM?', 'E45,000', 'check', 'The pound sign is lost'],
  ['What is the annual cost of the CRM?', '45,000', 'read', 'The answer gives no pound sign'],
  ['What is the annual cost of the CRM?', '£45,000', 'stated', undefined],
  ['What is the population of the area you serve?', '12', 'check', 'Far out of line for what it measures'],
  [
    'How many website visitors in the last year?',
    '602,118 sessions',
    'read',
    'The answer counts visits or sessions, not visitors',
  ],
  ['When did the CRM go live?', '2OO8', 'check', 'The scan may have misread a digit'],
])('%s %s is %s: %s', (question, answer, level, reason) => {
  const { text, response } = answered(question, answer);
  const [measure] = measureResponse(text, response).measures;
  expect(measure?.sureness).toEqual(reason === undefined ? { level } : { level, reason });
});

test('two answers that differ are both to be checked', () => {
  const text = 'Annual CRM cost?\n£10,000\nWhat does the CRM cost a year?\n£20,000\n';
  const response = responseFrom(text, [
    { question: 'Annual CRM cost?', text: '£10,000' },
    { question: 'What does the CRM cost a year?', text: '£20,000' },
  ]);
  const { measures } = measureResponse(text, response);
  expect(measures.map(({ sureness }) => sureness)).toEqual([
    { level: 'check', reason: 'Two answers of this response differ' },
    { level: 'check', reason: 'Two answers of this response differ' },
  ]);
});

test('"All" stands for every entry of the list that the question names, but "Other"', () => {
  const list = 'Choices of hindrance\n\nMoney Training of users Promoting Usage Data quality Other (please say)\n';
  const text = `What were the main obstacles to the CRM? (See "Choices of hindrance" below)\nAll\n\n${list}`;
  const question = 'What were the main obstacles to the CRM? (See "Choices of hindrance" below)';
  const { measures } = measureResponse(text, responseFrom(text, [{ question, text: 'All' }]));
  expect(measures.map(({ figure }) => figure)).toEqual([
    { kind: 'names', value: ['Money', 'Training of users', 'Promoting Usage', 'Data quality'] },
  ]);
  expect(measures[0]?.evidence.quote).toBe('Money Training of users Promoting Usage Data quality');
});

/** Whatever the words: no figure without words, none outside its answer, nothing thrown. */
test('every figure stands in its answer', () => {
  const words = fc.constantFrom(
    '£45,000',
    '12,000',
    'per annum',
    '2023/24',
    'Verint',
    'and',
    'Yes',
    'No',
    'six',
    'months',
    '43%',
    '(',
    ')',
    '\n',
    ', ',
    '300 sq miles',
    'previously',
    'Month',
    ':',
    '£',
    'a) ',
    'b) ',
    '<b>',
    '&amp;',
  );
  const questions = fc.constantFrom(
    'What is the annual cost of the CRM?',
    'What CRM do you use?',
    'How many website visitors (by month, quarter, year)?',
    'What is the total annual spend on the website?',
    'How long did the CRM implementation take?',
    'What tools do you use to run surveys and what do they cost each year?',
    'What was the a) cost to develop the bin app and b) annual cost?',
  );
  fc.assert(
    fc.property(questions, fc.array(words, { maxLength: 12 }), (question, parts) => {
      const text = `${question}\n${parts.join(' ')}`;
      const from = question.length + 1;
      const answer = {
        ...responseFrom('', [{ question, text: 'x' }]).answers[0],
        text: parts.join(' '),
        spans: text.length > from ? [[from, text.length] as const] : [],
      };
      const { measures } = measureResponse(text, { kind: 'response', answers: [answer as never], warnings: [] });
      for (const { evidence } of measures) {
        expect(evidence.spans[0][0]).toBeGreaterThanOrEqual(from);
        expect(evidence.quote).toBe(wordsAt(text, evidence.spans));
      }
    }),
  );
});

interface Expected {
  readonly answers: readonly ToldAnswer[];
  readonly measures: readonly {
    readonly id: string;
    readonly value?: unknown;
    readonly low?: number;
    readonly high?: number;
  }[];
}

const seeds = new URL('../../../shared/seeds/', import.meta.url);
const has = existsSync(seeds);

const plain = ({ id, period, figure, approximate, covers, by }: Measure) => ({
  id,
  ...(period && { period }),
  ...(figure.kind === 'range' ? { low: figure.low, high: figure.high } : { value: figure.value }),
  ...(approximate && { approx: true }),
  ...(covers && { covers }),
  ...(by && { by }),
});

/** The two seeds lie beside the project, where there are any; nothing of them is kept here. */
describe.skipIf(!has)('the seeds, where they are present', () => {
  test.each(['000_f17f4648bfd03517', '004_1aad67ccf585d39e'])('%s', (name) => {
    const text = readFileSync(new URL(`${name}.txt`, seeds), 'utf8').replace(/^\ufeff/, '');
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, seeds), 'utf8'));
    const { measures } = measureResponse(text, responseFrom(text, expected.answers));
    const given = measures.map(plain);
    expect(given).toHaveLength(expected.measures.length);
    expect(given).toEqual(expect.arrayContaining([...expected.measures]));
  });
});
