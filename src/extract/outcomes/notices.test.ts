import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const reply = (lead: string): string => `Bins and skips
Request or Question
1. Number of bins in use in the last 12 months.
2. Annual cost of the bins.
3. Number of skips reported as lost.
Response or Answer
${lead}
The answers below provide the figures for January to December 2024
1. Number of bins in use in the last 12 months. In 2024 there were 4,120
2. Annual cost of the bins. £734
Date Responded
27/02/2025`;

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, outcome, text: said }) => `${number} ${outcome}: ${said}`);

test('a notice for one question ends where the other answers are announced', () => {
  const lead =
    'In answer to question 3 all 2024 data is available from our website: Skips | wexmoor.example\nAs it is already available it is not reproduced here.';
  expect(shown(reply(lead))).toEqual([
    '1 answered: In 2024 there were 4,120',
    '2 answered: £734',
    `3 referred: ${lead.replace('\n', ' ')}`,
  ]);
});

test('words that name no question are nobody’s notice', () => {
  expect(shown(reply('We have looked for all of it.')).slice(0, 2)).toEqual([
    '1 answered: In 2024 there were 4,120',
    '2 answered: £734',
  ]);
});
