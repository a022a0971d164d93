import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Wexmoor Council\nRef: 25-26418\n3 May 2025\n\nDear Requester\n\n';
const close = '\n\nYours sincerely\n\nInformation Officer';
const asked = ['the number of cameras in the market', 'the cost of the cameras', 'the retention period'];
const answered = [
  'There were 14 on that day.',
  'The cost is exempt under section 43(2) and cannot be given.',
  'Footage is kept for 31 days.',
];
const letters = ['a', 'b', 'c'];
const expected = asked.map((question, i) => `${letters[i]} ${question} => ${answered[i]}`);
const request = `You asked for:\n\n${asked.map((line, i) => `${letters[i]}) ${line}`).join('\n')}\n\n`;
const each = (line: (letter: string, question: string, answer: string) => string): string =>
  asked.map((question, i) => line(letters[i] ?? '', question, answered[i] ?? '')).join('\n\n');

/** A small letter in brackets behind the word that says what it counts. */
test.each<[string, string]>([
  ['parts with their words', each((letter, question, answer) => `Part (${letter}) - ${question}\n\n${answer}`)],
  ['questions with a colon', each((letter, question, answer) => `Question ${letter}): ${question}\n${answer}`)],
  ['bold, the letter alone', request + each((letter, _, answer) => `**Part (${letter})**\n\n${answer}`)],
  ['points, the letter alone', request + each((letter, _, answer) => `Point ${letter})\n${answer}`)],
  ['responses to parts', request + each((letter, _, answer) => `Response to part (${letter}): ${answer}`)],
  ['answers on a line of their own', request + each((letter, _, answer) => `Answer (${letter}):\n${answer}`)],
  [
    'question and answer',
    each((letter, question, answer) => `Question (${letter}): ${question}\nAnswer (${letter}): ${answer}`),
  ],
])('%s', (_, text) => {
  expect(shown(`${head}${text}${close}`)).toEqual(expected);
});

test('the law has parts of its own', () => {
  const text = `${request}${each((letter, _, answer) => `${letter}) ${answer}`)}\n\nPart (b) of section 1(1) gives you a right to copies.`;
  expect(shown(`${head}${text}${close}`).slice(0, 2)).toEqual(expected.slice(0, 2));
});
