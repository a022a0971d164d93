import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const asked = [
  'Does the council have a hackney carriage policy? If so, when was it last changed?',
  'How many licences were in force on 1 April 2024?',
  'What is the fee for a driver’s badge?',
  'How many drivers were refused a badge in 2023/24?',
];
const answered = ['Yes. It was changed in March 2022.', '311', '£184 for three years.', 'Fewer than five.'];
const head = 'Wexmoor Council\nRef: 25-26418\n3 May 2025\n\n';

type Line = (line: string, i: number) => string;
const number: Line = (line, i) => `${i + 1}. ${line}`;
const letter: Line = (line, i) => `${'abcd'[i]}) ${line}`;

/** What was asked by number is said again without one over its answer. */
test.each<[string, string, Line, string, Line]>([
  ['italic', 'Your request', number, 'Our response', (line) => `*${line}*\n`],
  ['bold', 'Please provide:', number, 'Our reply is set out below.', (line) => `**${line}**\n`],
  ['plain', 'You asked:', number, 'Response', (line) => `${line}\n`],
  ['in quotation marks', 'You asked us for the following:', number, 'Response', (line) => `“${line}”\n`],
  ['behind a word', 'Request:', number, 'Response', (line) => `Question: ${line}\n`],
  ['bullets', 'Your questions were:', number, 'Our answers', (line) => `• ${line}\n`],
  ['letters', 'Details of request', letter, 'Details of response', (line) => `${line}\n`],
])('%s', (_, before, list, between, again) => {
  const text = `${head}${before}\n\n${asked.map(list).join('\n')}\n\n${between}\n\n${asked
    .map((question, i) => `${again(question, i)}\n${answered[i]}\n`)
    .join('\n')}\nYours faithfully\n`;
  const name = (i: number): string => (list === letter ? 'abcd'.charAt(i) : `${i + 1}`);
  expect(shown(text)).toEqual(asked.map((question, i) => `${name(i)} ${question} => ${answered[i]}`));
});
