import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const letter = (request: string, reply: string): string =>
  `Wexmoor Borough Council\nFOI-2291\n4 March 2024\n\n${request}\n\n${reply}\n\nHead of Piers\n`;

/** Each question by its number or its first word, with its answer. */
const told = (request: string, reply: string): string[] =>
  extractResponse(letter(request, reply)).answers.map(
    ({ number, question, text }) => `${number ?? (question ?? '').split(' ')[0]} | ${text}`,
  );

const four =
  '1. Is there a pier?\n2. Is there a second one?\n3. Has either been painted?\n4. How much paint was bought?';
const lettered = 'You asked us a) how many piers you own, b) what they cost and c) how many tickets you sold.';
const two = 'You wrote: "How many piers have rotted since 2004? What does a ticket cost now?"';

// A reply that names its questions by number, letter or order within its sentences.
test.each<[request: string, reply: string, answers: readonly string[]]>([
  [
    four,
    'Yes to 1 and 3 and no to 2. As regards 4, nobody counts the tins.',
    ['1 | Yes', '2 | no', '3 | Yes', '4 | nobody counts the tins.'],
  ],
  [
    four,
    'No to questions 1 to 3. For 4, see the pier accounts.',
    ['1 | No', '2 | No', '3 | No', '4 | see the pier accounts.'],
  ],
  [
    four,
    'In reply to 1 and 2, the piers are in use and closed respectively. 3: Both were painted in May. 4: Some 300 tins.',
    [
      '1 | the piers are in use and closed respectively.',
      '2 | the piers are in use and closed respectively.',
      '3 | Both were painted in May.',
      '4 | Some 300 tins.',
    ],
  ],
  [
    four,
    'In answer to 1, there is one, of iron. As to 2, it was pulled down. As for the remainder, the paint is not recorded by us.',
    [
      '1 | there is one, of iron.',
      '2 | it was pulled down.',
      '3 | the paint is not recorded by us.',
      '4 | the paint is not recorded by us.',
    ],
  ],
  [
    four,
    'On your first question, there is one. On the second, it was pulled down. For the other questions, the paint is not recorded by us.',
    [
      '1 | there is one.',
      '2 | it was pulled down.',
      '3 | the paint is not recorded by us.',
      '4 | the paint is not recorded by us.',
    ],
  ],
  [
    lettered,
    'Our answers are a) three, b) £4,112 and c) 7.9 million by the last count.',
    ['a | three', 'b | £4,112', 'c | 7.9 million by the last count.'],
  ],
  [lettered, 'These are a) two; b) £310,000; c) not counted.', ['a | two', 'b | £310,000', 'c | not counted.']],
  [
    two,
    'The Council neither confirms nor denies that it holds what the first part of your request seeks, by section 31(3).\n\nIn respect of the second part: £4.20 on weekdays.',
    [
      'How | The Council neither confirms nor denies that it holds what the first part of your request seeks, by section 31(3).',
      'What | £4.20 on weekdays.',
    ],
  ],
  [
    two,
    'To answer the first question we would have to read some 3,000 files.\n\nOutside the Act we can tell you that a ticket costs £4.20 now.',
    ['How | To answer the first question we would have to read some 3,000 files.', 'What | a ticket costs £4.20 now.'],
  ],
  [
    'Your request\n"How many piers have rotted since 2004? What does a ticket cost now?"',
    'Having asked the harbour master I am able to tell you that six piers have rotted. As to your other point, £4.20.',
    ['How | six piers have rotted.', 'What | £4.20.'],
  ],
  [
    'Your request, received on 2 May 2024, sought: the number of sailings cancelled in 2023; the reason logged for each; the compensation paid.',
    'Sailings cancelled: 486.\nReasons: these are in the masters’ logs, which\nare kept by the harbour.\nCompensation: nil.',
    ['the | 486.', 'the | these are in the masters’ logs, which are kept by the harbour.', 'the | nil.'],
  ],
  [
    'Please supply: notes of the harbour board; the number kept in 2024; the minutes of its meeting on 5 May.',
    'The notes. These are held by the board alone.\n\nThe number. Forty-four.\n\nThe minutes. None were taken.',
    ['notes | These are held by the board alone.', 'the | Forty-four.', 'the | None were taken.'],
  ],
  [
    'Thank you for your letter.',
    'Your first question was how many piers are rotting. There are six. Your second was what each pier has cost. None has cost more than £400.',
    ['how | There are six.', 'what | None has cost more than £400.'],
  ],
])('%# %s', (request, reply, answers) => {
  expect(told(request, reply)).toEqual(answers);
});

test('questions said again over their answers are no prose', () => {
  const reply = 'How many piers have rotted since 2004?\n\nSix.\n\nWhat does a ticket cost now?\n\n£4.20';
  expect(told(two, reply)).toEqual(['How | Six.', 'What | £4.20']);
});

// What only looks like a name stays in its answer.
test.each<[reply: string, answers: readonly string[]]>([
  [
    '1. Yes, open from 10 to 4.\n2. No.\n3. The first was in May.\n4. 300 tins, the second of them bought in 2: red.',
    [
      '1 | Yes, open from 10 to 4.',
      '2 | No.',
      '3 | The first was in May.',
      '4 | 300 tins, the second of them bought in 2: red.',
    ],
  ],
])('%s', (reply, answers) => {
  expect(told(four, reply)).toEqual(answers);
});
