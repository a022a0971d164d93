import { expect, test } from 'vitest';
import type { Analysis } from './analysis.ts';
import { evidenceIn } from './evidence.ts';
import type { Measure, PlainFigure } from './measure.ts';
import { packed, unpacked } from './packed-analysis.ts';
import type { Span } from './span.ts';

const text = 'Hosting: £12,000. Licences: about £3,500 a year. Staff:  four  people.';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const stated = { level: 'stated' } as const;
const check = { level: 'check', reason: 'The scan is doubtful here' } as const;

function measure(words: string, rule: string, change: Partial<Measure> = {}): Measure {
  const evidence = evidenceIn(text, [at(words)], rule);
  if (!evidence) throw new Error(`${words} is not in the text`);
  const figure = { kind: 'number', value: 12_000 } as const;
  return {
    id: 'spend.website',
    unit: 'GBP',
    figure,
    answer: 0,
    evidence,
    approximate: false,
    sureness: stated,
    ...change,
  };
}

const plainOf = (measured: Measure, rule: string, change: Partial<PlainFigure> = {}): PlainFigure => {
  const { id: _id, period: _period, ...rest } = measured;
  return { ...rest, evidence: { ...rest.evidence, rule }, ...change };
};

const hosting = measure('£12,000', 'money', { period: 'year' });
const licences = measure('£3,500', 'money', { answer: 1, approximate: true, year: '2023/24', sureness: check });
const staff = measure('four  people', 'count', { answer: 2, unit: 'people', figure: { kind: 'number', value: 4 } });

const analysis: Analysis = {
  sourceId: 'abc',
  extractor: '1.2.3',
  response: {
    kind: 'response',
    answers: [
      { text: '£12,000', spans: [at('£12,000')], questionSpans: [], outcome: 'answered', sureness: stated },
      {
        text: 'about £3,500 a year',
        spans: [at('about £3,500 a year')],
        questionSpans: [],
        outcome: 'answered',
        sureness: check,
      },
      { text: 'four people', spans: [at('four  people')], questionSpans: [], outcome: 'answered', sureness: stated },
    ],
    warnings: ['short'],
  },
  measures: [hosting, licences, staff],
  asked: [{ id: 'spend.website', answer: 0, period: 'year' }],
  plain: [
    plainOf(hosting, 'plain GBP'),
    plainOf(licences, 'plain GBP'),
    plainOf(staff, 'plain number', { unit: 'number' }),
    plainOf(staff, 'plain number', { unit: 'number', figure: { kind: 'number', value: 5 } }),
  ],
};

test('what was packed is unpacked as it was', () => {
  expect(unpacked(packed(analysis))).toStrictEqual(analysis);
});

test('it can be spread, cloned and packed again', () => {
  const again = unpacked(packed(analysis));
  expect({ ...again }).toEqual(analysis);
  expect(structuredClone(again)).toEqual(analysis);
  expect(packed(again)).toBe(packed(analysis));
  expect(again.plain).toBe(again.plain);
});

test('without plain figures it stays without', () => {
  const { plain: _plain, ...older } = analysis;
  expect('plain' in unpacked(packed(older))).toBe(false);
});

test('an analysis from before there was packing is read as it is', () => {
  expect(unpacked(JSON.stringify(analysis))).toEqual(analysis);
});

test('what repeats is said once, and is one thing afterwards', () => {
  expect(packed(analysis).length).toBeLessThan(JSON.stringify(analysis).length * 0.75);
  const { measures, plain = [], response } = unpacked(packed(analysis));
  expect(measures[0]?.evidence.spans).toBe(response.answers[0]?.spans);
  expect(plain[0]?.figure).toBe(measures[0]?.figure);
  expect(measures[0]?.sureness).toBe(response.answers[2]?.sureness);
});

test.each(['', '{', 'null', '1', '"text"', '{"sourceId":"abc"}', '{"response":{"answers":[]}}'])(
  '%s is no analysis',
  (json) => {
    expect(() => unpacked(json)).toThrow();
  },
);
