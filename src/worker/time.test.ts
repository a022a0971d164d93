import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { tortures } from './testing/torture.ts';

// Time in proportion to the text, whatever the text. The bounds are far above what a quiet machine needs on a megabyte,
// and far below what a pattern that goes back over its own steps would take.

const size = 100_000;
const bound = 6000;

describe('reads in time in proportion to the text', () => {
  test.each(Object.entries(tortures(size)))(
    '%s',
    (_, text) => {
      const started = performance.now();
      const { response } = analyse({ id: '', text });
      expect(performance.now() - started).toBeLessThan(bound);
      // What is said of a text does not hold the text many times over.
      const held = response.answers.reduce((sum, answer) => sum + answer.text.length, 0);
      expect(held).toBeLessThan(text.length * 4 + 1000);
    },
    bound * 2,
  );
});

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

test('no piece of text, however often it stands in a row, holds a reader up or makes it throw', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), fc.string({ maxLength: 12 }), (chosen, loose) => {
      const run = chosen.join('').repeat(400);
      const started = performance.now();
      analyse({ id: '', text: `1. How much is spent?\n${run}${loose}x\n2. Which${run}?\n${run} end` });
      return performance.now() - started < 4000;
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
