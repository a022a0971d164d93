import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { tortures } from './testing/torture.ts';

// What a pattern that goes back over its own steps would take minutes for. How long each takes is the benchmark's to say
// (`npm run bench:extract`): here they come to an end, and what is said of them is in proportion.

const size = 20_000;

describe('a hostile text comes to an end', () => {
  test.each(Object.entries(tortures(size)))('%s', (_, text) => {
    const { response, measures } = analyse({ id: '', text });
    // What is said of a text does not hold the text many times over.
    const held = response.answers.reduce((sum, answer) => sum + answer.text.length, 0);
    expect(held).toBeLessThan(text.length * 4 + 1000);
    expect(response.answers.length).toBeLessThanOrEqual(text.length);
    for (const answer of response.answers) for (const span of answer.spans) expect(isWithin(span, text)).toBe(true);
    for (const { evidence } of measures) for (const span of evidence.spans) expect(isWithin(span, text)).toBe(true);
  });
});

const isWithin = ([from, to]: readonly [number, number], { length }: string): boolean =>
  from >= 0 && from < to && to <= length;

const pieces = fc.constantFrom(
  ...[
    '1.',
    'Q1',
    '(a)',
    '£',
    '12',
    ',',
    '.',
    ' ',
    '-',
    '_',
    '*',
    '|',
    '\n',
    '\t',
    '<',
    '>',
    '<td>',
    '&amp;',
    '"',
    "'",
    '?',
    ':',
    '@',
    '/',
  ],
  ...[
    'the ',
    'council ',
    'not held ',
    'section 12 ',
    'Yes',
    'N/A',
    'CRM ',
    '2023/24 ',
    '10 July ',
    'per month ',
    'see above ',
    'Dear ',
  ],
);

test('no piece of text, however often it stands in a row, keeps a reader from the end or makes it throw', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), fc.string({ maxLength: 12 }), (chosen, loose) => {
      const run = chosen.join('').repeat(400);
      analyse({ id: '', text: `1. How much is spent?\n${run}${loose}x\n2. Which${run}?\n${run} end` });
    }),
    { numRuns: 60 },
  );
}, 240_000);

test('nothing throws on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      analyse({ id: '', text });
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 60 }), (parts) => {
      analyse({ id: '', text: parts.join('') });
    }),
    { numRuns: 300 },
  );
}, 60_000);
