import { expect, test } from 'vitest';
import type { Span } from '../../model/span.ts';
import type { Expectation } from './expectation.ts';
import { isSameMeasure } from './match-measures.ts';
import { type PrintedRecord, score } from './score.ts';
import { textAgrees } from './similarity.ts';
import { faultInSpans } from './spans-law.ts';

const text = 'Q1 How many?\nA1 21,000\nQ2 Which?\nA2 Withheld under section 43\n';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

const expected: Expectation = {
  authority: 'Marrow & Vale Council',
  reference: 'FOI 12',
  received: null,
  responded: '2025-06-01',
  answers: [
    { number: '1', question: 'How many?', text: '21,000', outcome: 'answered' },
    { number: '2', question: 'Which?', text: 'Withheld under section 43', outcome: 'refused', exemption: 's.43' },
  ],
  measures: [{ id: 'website.visitors', period: 'month', value: 21000 }],
};

const sure = { sureness: { level: 'stated' }, section: undefined } as const;
const record: PrintedRecord = {
  file: 'a.txt',
  extractor: 'test',
  kind: 'response',
  authority: { name: 'Marrow and Vale Council', type: 'other', nation: null, region: null },
  reference: 'FOI 12',
  received: null,
  responded: '2025-06-01',
  answers: [
    {
      ...sure,
      number: '1',
      part: null,
      question: 'How many?',
      text: '21,000',
      outcome: 'answered',
      exemption: null,
      spans: [at('21,000')],
    },
    {
      ...sure,
      number: '2',
      part: null,
      question: 'Which?',
      text: 'Withheld under section 43',
      outcome: 'refused',
      exemption: 's.43',
      spans: [at('Withheld under section 43')],
    },
  ],
  measures: [
    {
      id: 'website.visitors',
      period: 'month',
      year: undefined,
      value: 21000,
      unit: 'visitors',
      vat: undefined,
      approx: undefined,
      covers: undefined,
      by: undefined,
      answer: 0,
      spans: [at('21,000')],
      sureness: { level: 'stated' },
    },
  ],
  warnings: [],
};

test('a record as expected has no differences', () => {
  expect(score(text, record, expected).differences).toEqual([]);
});

test.each([
  ['a wrong date', { responded: '2025-06-02' }, ['responded wrong']],
  ['an answer left out', { answers: record.answers.slice(0, 1) }, ['answers missing']],
  ['an answer said twice', { answers: [...record.answers, ...record.answers.slice(1)] }, ['answers extra']],
  [
    'another outcome',
    { answers: record.answers.map((answer) => ({ ...answer, outcome: 'answered' as const, exemption: null })) },
    ['outcomes wrong', 'exemptions wrong'],
  ],
  [
    'another number in the text',
    { answers: record.answers.map((answer) => ({ ...answer, text: answer.text.replace('21,000', '21,001') })) },
    ['answers wrong', 'spans wrong'],
  ],
  [
    'another period',
    { measures: record.measures.map((measure) => ({ ...measure, period: 'year' as const })) },
    ['measures missing', 'measures extra'],
  ],
])('%s is told', (_, change, told) => {
  const { differences } = score(text, { ...record, ...change }, expected);
  expect(differences.map(({ stage, kind }) => `${stage} ${kind}`)).toEqual(told);
});

test.each([
  ['£12,000', '£12,000', 'same'],
  ['the council’s site – new', "the council's  site - new", 'same'],
  ['£168,734.15', '£168,734.16', 'other'],
  ['We hold a contract with one supplier for this work', 'We hold a contract with one supplier for this work.', 'near'],
  ['', 'N/A', 'other'],
] as const)('%s and %s are %s', (one, other, agreement) => {
  expect(textAgrees(one, other)).toBe(agreement);
});

test.each([
  ['names in any order', { id: 'crm.products', value: ['A', 'B'] }, { id: 'crm.products', value: ['b', 'a'] }, true],
  ['a name too many', { id: 'crm.products', value: ['A'] }, { id: 'crm.products', value: ['A', 'B'] }, false],
  ['either name', { id: 'crm.products', value: ['A|B'] }, { id: 'crm.products', value: ['B'] }, true],
  ['a range', { id: 'systems.count', low: 5, high: 10 }, { id: 'systems.count', low: 5, high: 10 }, true],
  ['a range and a number', { id: 'systems.count', low: 5, high: 10 }, { id: 'systems.count', value: 5 }, false],
  ['another year', { id: 'a', value: 1, year: '2022/23' }, { id: 'a', value: 1, year: '2023/24' }, false],
  ['the year written otherwise', { id: 'a', value: 1, year: '2022/23' }, { id: 'a', value: 1, year: '2022-23' }, true],
  ['another reading', { id: 'a', value: 1, or: [{ low: 1, high: 2 }] }, { id: 'a', low: 1, high: 2 }, true],
  ['another id that is as good', { id: 'a', value: 1, or: [{ id: 'b' }] }, { id: 'b', value: 1 }, true],
  ['another id with another value', { id: 'a', value: 1, or: [{ id: 'b' }] }, { id: 'b', value: 2 }, false],
])('%s', (_, wanted, given, isSame) => {
  expect(isSameMeasure(wanted, given)).toBe(isSame);
});

test.each([
  ['markup between', 'The <b>new</b> site', [[0, 19]], 'The new site', true],
  [
    'two lines',
    'one\n| two',
    [
      [0, 3],
      [6, 9],
    ],
    'one two',
    true,
  ],
  ['a word left out', 'one two three', [[0, 13]], 'one three', false],
  ['a span past the end', 'one', [[0, 9]], 'one', false],
  ['nothing for a blank', 'one', [], '', true],
] as const)('spans with %s', (_, source, spans, said, isRight) => {
  expect(faultInSpans(source, spans, said) === undefined).toBe(isRight);
});
