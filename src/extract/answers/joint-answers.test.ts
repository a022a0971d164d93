import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const read = (second: string, third = 'Mill Road'): string[] =>
  extractResponse(
    `Wexmoor Borough Council\nOur ref: WX/118\n\nThe questions are repeated first.\n\n   1. How many moorings are there?\n   2. How many boats are registered?\n      a. How many of those are hired out?\n      b. How many are lived in?\n   3. Where is the office?\n\nANSWERS\n\n   1. Forty.\n   2. ${second}\n   3. ${third}\n\nYours faithfully\n`,
  ).answers.map(({ number, text, outcome, exemption }) => `${number ?? ''} ${text} ${exemption ?? outcome}`);

const cost = 'the cost would exceed £450 and these parts are refused under section 12.';

test.each([
  `Taken with a. and b. below: ${cost}`,
  `Taken together with 2a and 2b: ${cost}`,
  `(This also answers 2(a) and 2(b)): ${cost}`,
  `Answered jointly with parts a and b – ${cost}`,
])('%s', (words) => {
  expect(read(words)).toEqual([
    '1 Forty. answered',
    `2 ${cost} s.12`,
    `2a ${cost} s.12`,
    `2b ${cost} s.12`,
    '3 Mill Road answered',
  ]);
});

test('what is taken together with other things is one answer', () => {
  expect(read('Taken with the canoes: 214')[1]).toBe('2 Taken with the canoes: 214 answered');
  expect(read('Taken with 7 and 9: 214')[1]).toBe('2 Taken with 7 and 9: 214 answered');
});
