import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

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

// Each round under a title of its own, which is no end of the last answer above it.
const rounds = [
  ['What does it cost a year?', '£893,000 for 2024/25', 'Who runs it?', 'Larchfield Ltd'],
  ['What does it cost a year?', '£33,200', 'Who runs it?', 'The harbour office'],
  ['Which boats are let?', 'Six punts', 'Is the quay lit?', 'No'],
];
test.each<[string, (title: string, k: number) => string, string, string]>([
  ['parts by letters', (title, k) => `Part ${'ABC'[k]}: ${title}`, 'You asked:', 'Our answer:'],
  ['sections by numbers', (title, k) => `Section ${k + 1} - ${title}`, 'Request', 'Response'],
  ['plain titles', (title) => title, 'Your questions', 'Our replies'],
  ['titles in capitals', (title) => title.toUpperCase(), 'Question', 'Answer'],
  ['titles in bold', (title) => `**${title}**`, '**You asked**', '**We answered**'],
  ['Markdown headings', (title) => `## ${title}`, '### Request', '### Response'],
  ['letters with a bracket', (title, k) => `${'ABC'[k]}) ${title}`, 'What you asked', 'Our response'],
])('rounds under %s', (_, name, asked, answered) => {
  const text = ['The ferry', 'The harbour', 'Boats']
    .map((title, k) => {
      const [one, two, three, four] = rounds[k] ?? [];
      return `${name(title, k)}\n\n${asked}\n\n1. ${one}\n2. ${three}\n\n${answered}\n\n1. ${two}\n2. ${four}\n`;
    })
    .join('\n');
  const { answers } = extractResponse(
    `Wexmoor Council\n\nReference number: WX 0318/25\nReceived 12 May 2025. Answered 9 June 2025.\n\n${text}`,
  );
  expect(answers.map(({ number, text: words }) => `${number} ${words}`)).toEqual(
    rounds.flatMap(([, two, , four]) => [`1 ${two}`, `2 ${four}`]),
  );
});
