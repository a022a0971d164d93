import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const head = 'Wenbury District Council\nFOI 8812\nDate of response: 3 May 2025\n\n';
const shown = (text: string): string[] =>
  extractResponse(head + text).answers.map(({ number, question, text: words }) => `${number} ${question} => ${words}`);

const spaced = [
  '  No   You asked                             We reply',
  '',
  '  1    How many parks are there in the       Fourteen, two of them shared',
  '       district?',
  '  2    What did their upkeep cost in         £41,200, all in',
  '       the last full year',
];
const tabbed = [
  'No\tYou asked\tWe reply',
  '1\tHow many parks are there in the district?\tFourteen, two of them shared',
  '2\tWhat did their upkeep cost in the last full year\t£41,200, all in',
];
const read = [
  '1 How many parks are there in the district? => Fourteen, two of them shared',
  '2 What did their upkeep cost in the last full year => £41,200, all in',
];

test.each([
  'You may ask for a review within 40 working days (Head of Legal Services).',
  'You may appeal against this answer within forty working days: foi@wenbury.gov.uk',
  'You have 40 working days to ask for a review of this reply.',
  'If you are dissatisfied you may ask us to review within 40 working days.',
  'If you feel that this is wrong please ask us to look at it again.',
  'Should you be unhappy with this, please write to the address above.',
  'Review: write to the Information Manager within 40 working days.',
  "Information Commissioner's Office: 0303 123 1113",
  'Not happy with our answers? Ask for a review: foi@wenbury.gov.uk',
  'Yours faithfully',
])('the foot below a table is no more of its last row: %s', (foot) => {
  for (const blank of ['\n', '\n\n']) {
    expect(shown(`${spaced.join('\n')}${blank}       ${foot}\n`)).toEqual(read);
    expect(shown(`${spaced.join('\n')}${blank} ${foot}\n`)).toEqual(read);
    expect(shown(`${tabbed.join('\n')}${blank}\t${foot}\t\n`)).toEqual(read);
  }
});

test('what only begins like a foot goes on with its cell', () => {
  const lines = [
    ...spaced.slice(0, 5),
    '       if you have it for parks alone, and   with the playgrounds',
    '       if you are asked about them often?',
  ];
  expect(shown(lines.join('\n'))[1]).toBe(
    '2 What did their upkeep cost in if you have it for parks alone, and if you are asked about them often? => £41,200, all in with the playgrounds',
  );
});

test("a page's number and marking stand on either side of the page, and the columns go on behind them", () => {
  const page = (number: number): string =>
    `\n Page ${number} of 2${' '.repeat(30)}Official: for public release\n\n\n\n`;
  expect(
    shown(
      `${spaced.slice(0, 4).join('\n')}\n${page(1)}\n${spaced.slice(4).join('\n')}\n\n\n Review: write to the Information Manager within 40 working days.\n${page(2)}`,
    ),
  ).toEqual(read);
});
