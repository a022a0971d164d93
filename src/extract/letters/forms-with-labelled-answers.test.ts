import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

// A form whose lines have a number, a question, and far to the right a label with the answer.
const rows: readonly (readonly [string, string, string])[] = [
  ['1', 'Name of the council', 'Wexmoor Council'],
  ['2', 'Area in square kilometres', '2,182'],
  ['3', 'Harbour for visitors? (Y/N)', 'Y'],
  ['3.1', 'Number of berths', '74'],
  ['3.2', 'If N, has one been considered?', 'Yes, in 2019. It cost too much.'],
  ['4', 'Pier? (Y/N)', 'N'],
  ['5', 'Any other comment', 'None'],
];

describe.each(['Answer: ', 'Response: ', 'Reply: ', 'ANSWER: '])('%s', (label) => {
  test.each([
    ['far to the right', (number: string, words: string) => `${number.padEnd(4)}${words.padEnd(40)}`],
    ['behind a tab', (number: string, words: string) => `${number}\t${words}\t`],
  ])('%s', (_, asked) => {
    const body = rows.map(([number, words, answer]) => `${asked(number, words)}${label}${answer}`).join('\n');
    for (const head of [
      '',
      'FOI Ref No:      FOI-230871\nDate Received:   01-08-2023\nDate Replied:    25-08-2023\n\nHARBOURS\n\n',
    ])
      expect(
        shown(
          `WEXMOOR COUNCIL\nInformation Request - Reply Form\n\n${head}${body}\n\nThis return was completed by: Harbours\n`,
        ),
      ).toEqual(rows.map(([number, words, answer]) => `${number} ${words} => ${answer}`));
  });
});
