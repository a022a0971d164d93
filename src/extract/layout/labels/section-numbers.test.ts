import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, text: words }) => `${number}: ${words}`);

const head = 'Wexmoor Council\n\nFOI 4417\n\n';
const said =
  'Question 1: How many ferries are there?\nAnswer: Four\n\nQuestion 2: Who mends them?\nAnswer: Gull Ltd\n\nQuestion 3: What do they cost?\nAnswer: £4,120\n\n';
const answers = ['1: Four', '2: Gull Ltd', '3: £4,120'];

test.each([
  [
    'sections before and behind the questions',
    `${head}1  Background\n\nYou asked three things of us.\n\n2  What we found\n\n${said}3  Procedure\n\nThe pier master has read this. Each figure was confirmed.\n\n4  If you remain dissatisfied\n\nYou may complain to the Information Commissioner.\n`,
    answers,
  ],
  [
    'the same with full stops, and nothing behind',
    `${head}1. Your request\n\nYou wrote to us in May.\n\n2. Our answers\n\n${said}3. Next steps\n\nWe shall publish this letter.\n`,
    answers,
  ],
  [
    'paragraphs that the sections count',
    `${head}1. Background\n\n1.1 You wrote on 1 April 2025.\n1.2 You asked for a review in May.\n\n2. Your questions and our answers\n\n${said}3. Conclusion\n\n3.1 The review is upheld as to Question 2.\n3.2 We are sorry for the delay.\n`,
    answers,
  ],
  [
    'paragraphs that answer, each by its place, in a section of their own',
    `${head}1. Your request\n\nQuestion 1: How many ferries are there?\nQuestion 2: Who mends them?\nQuestion 3: What do they cost?\n\n2. Our response\n\n2.1 Four\n2.2 Gull Ltd\n2.3 £4,120\n`,
    answers,
  ],
  [
    'a number alone that is an answer stays one',
    `${head}${said}Question 4: How many piers are there?\nAnswer: 2 Wexmoor piers\n`,
    [...answers, '4: 2 Wexmoor piers'],
  ],
  [
    'bare numbers where nothing is called a question',
    `${head}1. Ferries\n\nFour\n\n2. Yard\n\nGull Ltd\n\n3. Cost\n\n£4,120\n`,
    answers,
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('sections that the questions are numbered by end no answer and begin none', () => {
  const text =
    'Wenbury District Council\n\n1. Calls and letters\n\nQ1.1: How many staff answer calls?\nResponse - 14\n\nQ1.2: Is there a chatbot?\nResponse - No\n\n2. The website and what it costs\n\nQ2.1: Who hosts it?\nResponse - Postroom\n\nQ2.2: What does it cost?\nResponse - £900\n';
  expect(extractResponse(text).answers.map((answer) => `${answer.number} ${answer.text}`)).toEqual([
    '1.1 14',
    '1.2 No',
    '2.1 Postroom',
    '2.2 £900',
  ]);
});
