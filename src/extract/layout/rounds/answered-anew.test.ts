import { expect, it } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const questions = [
  'How many moorings does the harbour have?',
  'What was received in fees in 2022/23?',
  'Which firm dredges it?',
];
const before = ['112', '£81,400', 'Quayside Ltd'];
const after = ['121', '£81,400', 'Quayside Ltd'];

type Label = (n: number) => string;
const told = (answers: readonly string[], label: Label, own: (answer: string, n: number) => string): string =>
  questions.map((question, i) => `${label(i + 1)}${question}\n${own(answers[i] ?? '', i + 1)}`).join('\n');
const listed = (answers: readonly string[], label: Label): string =>
  [
    questions.map((question, i) => `${label(i + 1)}${question}`).join('\n'),
    'Our response:',
    answers.map((answer, i) => `${label(i + 1)}${answer}`).join('\n'),
  ].join('\n\n');

const head = (day: string, subject: string): string =>
  `From: FOI Team <foi@fernhill.example>\nSent: ${day} 10:20\nTo: [requester]\nSubject: Fernhill Borough Council - FOI 902 - ${subject}`;

const stop: Label = (n) => `${n}. `;
const q: Label = (n) => `Q${n}. `;

const [later, earlier] = [
  (words: string, body: string): string =>
    [head('21 March 2023', 'Amended response'), 'Good morning', words, body, 'Kind regards\nFOI Team'].join('\n\n'),
  (words: string, body: string): string =>
    [head('17 March 2023', 'Response'), words, body, 'Kind regards\nFOI Team'].join('\n\n'),
];

const indented = (answer: string): string => `   ${answer}`;
const named = (answer: string): string => `Answer: ${answer}`;
const counted = (answer: string, n: number): string => `A${n}. ${answer}`;
const amended = [
  'Our reply of 17 March had an error at question 1. The amended reply is below and replaces the first.',
  'Please disregard our earlier response, which gave a wrong figure. The corrected version follows.',
  'I attach our revised reply.',
  'One figure was mistyped, for which I am sorry.',
];
const opened = 'Please find our response to your request received on 20 February 2023.';

const letters: readonly (readonly [string, string])[] = [
  [
    'newest first',
    `${later(amended[0] ?? '', told(after, stop, indented))}\n\n${earlier(opened, told(before, stop, indented))}`,
  ],
  [
    'oldest first',
    `${earlier(opened, told(before, stop, indented))}\n\n${later(amended[0] ?? '', told(after, stop, indented))}`,
  ],
  [
    'answers named',
    `${later(amended[1] ?? '', told(after, stop, named))}\n\n${earlier(opened, told(before, stop, named))}`,
  ],
  [
    'answers counted',
    `${later(amended[2] ?? '', told(after, q, counted))}\n\n${earlier(opened, told(before, q, counted))}`,
  ],
  [
    'under Q',
    `${later(amended[3] ?? '', told(after, q, indented))}\n\n${earlier('Our reply is below.', told(before, q, indented))}`,
  ],
  ['lists', `${later(amended[1] ?? '', listed(after, stop))}\n\n${earlier(opened, listed(before, stop))}`],
  [
    'other layouts',
    `${later(amended[2] ?? '', told(after, stop, indented))}\n\n${earlier(opened, listed(before, stop))}`,
  ],
  [
    'first reply quoted',
    `${later(amended[0] ?? '', told(after, stop, indented))}\n\n-----Original Message-----\n${earlier(opened, told(before, stop, indented))}`,
  ],
  [
    'a note between',
    `${later(amended[0] ?? '', told(after, stop, indented))}\n\n${head('18 March 2023', 'Response')}\n\nWe are looking again at one figure and will write to you.\n\n${earlier(opened, told(before, stop, indented))}`,
  ],
];

it.each(letters)('gives the amended reply alone, %s', (_, text) => {
  expect(extractResponse(text).answers.map(({ number, question, text: words }) => [number, question, words])).toEqual(
    questions.map((question, i) => [`${i + 1}`, question, after[i]]),
  );
});

it('keeps what the later reply leaves out', () => {
  const short = questions
    .slice(0, 2)
    .map((question, i) => `${i + 1}. ${question}\n   ${after[i]}`)
    .join('\n');
  const text = `${later(amended[0] ?? '', short)}\n\n${earlier(opened, told(before, stop, indented))}`;
  expect(
    extractResponse(text)
      .answers.map(({ number, text: words }) => [number, words])
      .sort(),
  ).toEqual([
    ['1', '121'],
    ['2', '£81,400'],
    ['3', 'Quayside Ltd'],
  ]);
});
