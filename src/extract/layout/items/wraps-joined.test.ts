import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

/** A text broken at a narrow column's width. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) =>
      line.split(' ').reduce((made, word) => {
        const last = made.slice(made.lastIndexOf('\n') + 1);
        return last !== '' && last.length + 1 + word.length > width
          ? `${made}\n${word}`
          : made === ''
            ? word
            : `${made} ${word}`;
      }, ''),
    )
    .join('\n');

const asked = [
  'Please provide the number of allotments that are let by the council',
  'How many of these allotments are let to people of another district',
  'What is the yearly rent of a full plot with its own supply of water',
  'How many people are waiting for one of the plots in the northern parishes',
  'Is there a limit on the number of plots that one household may rent',
];
const said = ['1,204', '96', '£41.50', '318', 'Yes, two plots, under a rule made in 2019'];
const head = 'Wexmoor Council\nRef FOI 4417\n\n';
const letters: readonly (readonly [string, (question: string, i: number) => string])[] = [
  ['a colon', (question, i) => `${i + 1}. ${question}: ${said[i]}`],
  ['a dash', (question, i) => `${i + 1}. ${question} - ${said[i]}`],
  ['a question mark', (question, i) => `${i + 1}. ${question}? ${said[i]}`],
  ['letters for numbers', (question, i) => `${'abcde'[i]}) ${question}: ${said[i]}`],
  ['a line for each', (question, i) => `${i + 1}. ${question}\n${said[i]}`],
  ['paragraphs', (question, i) => `${i + 1}) ${question}?\n\n${said[i]}\n`],
];
const answersOf = (text: string): string[] => extractResponse(text).answers.map(({ text: words }) => words);

describe('a narrow page parts no question', () => {
  test.each(letters.flatMap(([name, one]) => [34, 40, 46, 52].map((width) => [name, width, one] as const)))(
    '%s, %i wide',
    (_, width, one) => {
      expect(answersOf(head + asked.map((question, i) => wrapped(one(question, i), width)).join('\n'))).toEqual(said);
    },
  );
});

describe('a narrow page parts no refusal of the whole', () => {
  const refusal =
    'We hold the information. However, to find and extract it would exceed the appropriate limit, as 4,100 files would have to be read at five minutes each. Section 12(1) of the Act applies and your request as a whole is refused.';
  test.each([38, 42, 46, 50, 60])('%i wide', (width) => {
    const questions = asked.slice(0, 3).map((question, i) => wrapped(`${i + 1}. ${question}`, width));
    const text = `${head}Dear Requester\n\nYou asked:\n\n${questions.join('\n')}\n\n${wrapped(refusal, width)}\n\nYours sincerely`;
    expect(answersOf(text)).toEqual([refusal, refusal, refusal]);
  });
});

test('a quoted line that a mail program broke goes on without its mark', () => {
  const text = `From: foi@wexmoor.gov.example\nDate: 4 May 2024\n\nDear Requester\n\n> 1. How many allotments are let to people who live in\nanother district?\n\n96\n\n> 2. And what is the yearly rent of a plot with its own\nsupply\n> of water?\n\n£41.50\n\n> 3. Is there a limit?\n\nYes, two plots\n\nRegards\n`;
  expect(answersOf(text)).toEqual(['96', '£41.50', 'Yes, two plots']);
});

test.each(['ln house', 'l4', 'lt is not counted', 'lnformation not held'])('%s begins an answer', (answer) => {
  const text = `${head}Q1 Name of the body that does the work\nln house\nQ2 Number of wardens who are employed\n${answer}\nQ3 Number of cars that the wardens drive\n12\n`;
  expect(answersOf(text)[1]).toBe(answer);
});
