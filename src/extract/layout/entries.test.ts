import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** `number question => text` of each answer. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, question, text: words }) => `${number} ${question} => ${words}`);

const expected = [
  '1 How many bins are there? => 4,120',
  '2 What do they cost? => £734',
  '1 Who mends the lamps? => Tern Ltd',
  '2 How many are broken? => 12',
];
const bins = '1. How many bins are there?\n2. What do they cost?';
const lamps = '1. Who mends the lamps?\n2. How many are broken?';

test.each([
  [
    'each under its reference',
    `FOI 20251001\nBins\n\n${bins}\n\nResponse\n\n1. 4,120\n2. £734\n\nFOI 20251002\nLamps\n\n${lamps}\n\nResponse\n\n1. Tern Ltd\n2. 12\n`,
  ],
  [
    'each with its own heads',
    `Reference: B-77\nSubject: Bins\n\nRequest:\n${bins}\n\nResponse:\n1. 4,120\n2. £734\n\nReference: B-78\nSubject: Lamps\n\nRequest:\n${lamps}\n\nResponse:\n1. Tern Ltd\n2. 12\n`,
  ],
])('two requests of a log, %s', (_, text) => {
  expect(shown(text)).toEqual(expected);
});
