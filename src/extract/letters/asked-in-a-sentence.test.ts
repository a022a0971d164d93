import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const read = (text: string): string[] =>
  extractResponse(
    `Wexmoor District Council\n\nOur ref: 61447\nReceived: 4 June 2024\nSent: 1 July 2024\n\n${text}\n`,
  ).answers.map(({ number, text: words }) => `${number} ${words}`);
const table =
  '| Ref | Heading of spend | 2022-23 | 2023-24 |\n|---|---|---:|---:|\n| 01 | Boats | £612m | £655m |\n| 02 | Carts | £201m | £214m |\n\n';

// A number, a sentence that tells what was asked, and behind it the answer.
test.each<[string, (number: number) => string]>([
  ['bold', (n) => `**0${n}** `],
  ['closed', (n) => `${n}. `],
  ['in brackets', (n) => `(${n}) `],
])('behind a number that is %s', (_, label) => {
  for (const [one, two] of [
    ['You also asked how many hands are paid.', 'You also asked whether they have a hut.'],
    ['You asked us how many hands are paid.', 'You further asked for the hut that they have.'],
    ['The requester asked how many hands are paid.', 'The requester also asked if they have a hut.'],
    ['You wanted to know how many hands are paid.', 'You then enquired about the hut that they have.'],
  ])
    expect(
      read(
        `${table}${label(3)}${one} We think 90, though no list is kept.\n\n${label(4)}${two} Yes. It was built in 1904.`,
      ).slice(-2),
    ).toEqual(['3 We think 90, though no list is kept.', '4 Yes. It was built in 1904.']);
});
