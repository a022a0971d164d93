import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const read = (last: string): string[] =>
  extractResponse(
    `Wexmoor Borough Council\nOur ref: WX/219\n\nQUESTION 1: How many boats patrol the marsh?\n\nWe can neither confirm nor deny that this is held, under section 31(3).\n\nQUESTION 2: Who steers them?\n\nQUESTION 3: How many moorings are let?\n\n412\n\n${last}\n\nYours faithfully\n`,
  ).answers.map(({ number, text, outcome, exemption }) => `${number ?? ''} ${text} ${exemption ?? outcome}`);

const first = 'We can neither confirm nor deny that this is held, under section 31(3). s.31';

test.each([
  'The response given to Question 1 applies equally to Question 2.',
  'Our answer to Q1 also covers question 2.',
  'The position at Q1 stands for questions 2 too',
])('%s', (words) => {
  expect(read(words)).toEqual([`1 ${first}`, `2 ${first}`, '3 412 answered']);
});

test('what is said of other things is more of the answer', () => {
  expect(read('The answer to question 1 applies to the harbour.')[2]).toContain('412 The answer');
});
