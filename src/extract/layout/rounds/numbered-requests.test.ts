import { expect, it } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const first = ['How many wardens patrol the market?', 'Which firm sweeps it?'];
const second = ['How many stalls were let in 2023?', 'What is the weekly rent?', 'When was it last raised?'];
const firstAnswers = ['6', 'Larchfield Ltd'];
const secondAnswers = ['87', '£31.50', 'April 2022'];

type Label = (n: number) => string;
const listed = (words: readonly string[], label: Label): string =>
  words.map((each, i) => `${label(i + 1)}${each}`).join('\n');

const letter = (parts: readonly string[]): string =>
  [
    'Wexmoor District Council',
    'Reference FOI 4410\nDate of response 6 March 2024',
    'We answer your two requests together.',
    ...parts,
    'If you are unhappy with this response you may ask for an internal review.',
    'Yours sincerely\nInformation Officer',
  ].join('\n\n');

const inTurn = (asked: Label, answered: Label, number: Label, reply: Label = number): string =>
  letter([
    asked(1),
    listed(first, number),
    answered(1),
    listed(firstAnswers, reply),
    asked(2),
    listed(second, number),
    answered(2),
    listed(secondAnswers, reply),
  ]);

const apart = (asked: Label, answered: Label, number: Label): string =>
  letter([
    asked(1),
    listed(first, number),
    asked(2),
    listed(second, number),
    answered(1),
    listed(firstAnswers, number),
    answered(2),
    listed(secondAnswers, number),
  ]);

const q: Label = (n) => `Q${n}. `;
const stop: Label = (n) => `${n}. `;
const bracket: Label = (n) => `${n}) `;
const nth: Label = (n) => (n === 1 ? 'first' : 'second');
const capital: Label = (n) => String.fromCharCode(64 + n);

const letters: readonly (readonly [string, string])[] = [
  [
    'in turn',
    inTurn(
      (n) => `Request ${n}`,
      (n) => `Response to Request ${n}`,
      q,
    ),
  ],
  [
    'all requests first',
    apart(
      (n) => `Request ${n}`,
      (n) => `Response to Request ${n}`,
      stop,
    ),
  ],
  [
    'with titles',
    apart(
      (n) => `Request ${n} - ${n === 1 ? 'Market upkeep' : 'Stalls'}`,
      (n) => `Response to request ${n}:`,
      stop,
    ),
  ],
  [
    'with colons',
    inTurn(
      (n) => `Request ${n}:`,
      (n) => `Our response to request ${n}:`,
      bracket,
    ),
  ],
  [
    'by ordinals',
    inTurn(
      (n) => `Your ${nth(n)} request`,
      (n) => `Reply to your ${nth(n)} request`,
      stop,
    ),
  ],
  [
    'of two',
    inTurn(
      (n) => `Request ${n} of 2`,
      (n) => `Reply to request ${n} of 2`,
      q,
    ),
  ],
  [
    'in parts',
    inTurn(
      (n) => `Part ${capital(n)}`,
      (n) => `Response to Part ${capital(n)}`,
      stop,
    ),
  ],
  [
    'named behind',
    inTurn(
      (n) => `FOI request ${n}`,
      (n) => `FOI request ${n} - our response`,
      q,
    ),
  ],
  [
    'in capitals',
    inTurn(
      (n) => `INFORMATION REQUEST ${n}`,
      (n) => `RESPONSE TO INFORMATION REQUEST ${n}`,
      q,
    ),
  ],
  [
    'response alone',
    inTurn(
      (n) => `Request ${n}`,
      (n) => `Response ${n}`,
      stop,
    ),
  ],
  [
    'answers named',
    inTurn(
      (n) => `Enquiry ${n}`,
      (n) => `Answers to enquiry ${n}`,
      q,
      (n) => `A${n}. `,
    ),
  ],
  [
    'in bold',
    inTurn(
      (n) => `**Request ${n}**`,
      (n) => `**Response to Request ${n}**`,
      q,
    ),
  ],
];

it.each(letters)('gives each of two requests its own answers, %s', (_, text) => {
  expect(extractResponse(text).answers.map(({ number, question, text: words }) => [number, question, words])).toEqual([
    ...first.map((question, i) => [`${i + 1}`, question, firstAnswers[i]]),
    ...second.map((question, i) => [`${i + 1}`, question, secondAnswers[i]]),
  ]);
});

it('refuses one request as a whole', () => {
  const refusal = 'We refuse this request under section 12 of the Act, as it would take more than 18 hours.';
  const text = letter([
    'Request 1',
    listed(first, q),
    'Response to Request 1',
    listed(firstAnswers, q),
    'Request 2',
    listed(second, q),
    'Response to Request 2',
    refusal,
  ]);
  expect(extractResponse(text).answers.map(({ outcome, exemption }) => exemption ?? outcome)).toEqual([
    'answered',
    'answered',
    's.12',
    's.12',
    's.12',
  ]);
});

it('leaves requests of one question each as they are', () => {
  const text = letter(
    first.flatMap((question, i) => [`Request ${i + 1}: ${question}`, `Response ${i + 1}: ${firstAnswers[i]}`]),
  );
  expect(extractResponse(text).answers.map(({ number, text: words }) => [number, words])).toEqual([
    ['1', '6'],
    ['2', 'Larchfield Ltd'],
  ]);
});
