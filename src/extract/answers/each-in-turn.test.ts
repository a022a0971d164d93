import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const answers = (line: string): string[] =>
  extractResponse(
    [
      'Wexmoor District Council',
      'You asked:',
      '1. How many lamps are there?',
      '2. How many benches are there?',
      '3. How many bins are there?',
      '',
      'The Council replies as follows.',
      '',
      `Questions 1 and 2.  ${line}`,
      '',
      'Question 3.  There are 88.',
      '',
      'Yours faithfully',
    ].join('\n'),
  ).answers.map(({ number, text }) => `${number} ${text}`);

test.each<[string, string, string[]]>([
  ['each behind its number', '1: 71 lamps (14 are out); 2: 12 benches.', ['1 71 lamps (14 are out)', '2 12 benches']],
  [
    'one of them has none',
    '1: 71 lamps; and benches are not counted.',
    ['1 1: 71 lamps; and benches are not counted.', '2 1: 71 lamps; and benches are not counted.'],
  ],
  ['one text for both', 'These are not counted.', ['1 These are not counted.', '2 These are not counted.']],
])('one line for two questions: %s', (_, line, expected) => {
  expect(answers(line).slice(0, 2)).toEqual(expected);
});
