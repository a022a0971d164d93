import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const letter = (request: string, reply: string): string =>
  `Wexmoor County Council\nDate: 30th July 2024\n\nDear Applicant\n\n${request}\n\nWe can reply as follows.\n\n${reply}\n\nYours faithfully\n`;
const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, question, text: words }) => `${number} ${question} => ${words}`);

const answers = (numbers: readonly string[]): string[] => [
  `${numbers[0]} how many trees were felled in 2023 => 41 trees were felled.`,
  `${numbers[1]} who felled them => the contractor was Arbor Ltd.`,
  `${numbers[2]} the number replanted => none was.`,
];
const listed = (marks: readonly string[]): string =>
  `${marks[0]} how many trees were felled in 2023, ${marks[1]} who felled them and ${marks[2]} the number replanted.`;

test.each<[string, string, string, readonly string[]]>([
  [
    'small Roman numbers in one quoted sentence, a paragraph each',
    `Your request was: "I want to know ${listed(['i)', 'ii)', 'iii)'])}"`,
    'In answer to i), 41 trees were felled.\n\nTurning to ii), the contractor was Arbor Ltd.\n\nAs regards iii), none was.',
    ['i', 'ii', 'iii'],
  ],
  [
    'letters in brackets',
    `You asked ${listed(['(a)', '(b)', '(c)'])}`,
    'With regard to (a), 41 trees were felled.\n\nMoving on to (b), the contractor was Arbor Ltd.\n\nLastly, on (c), none was.',
    ['a', 'b', 'c'],
  ],
  [
    'numbers, answered in one paragraph',
    `You asked: ${listed(['1)', '2)', '3)'])}`,
    'As to 1), 41 trees were felled. As to 2), the contractor was Arbor Ltd. As to 3), none was.',
    ['1', '2', '3'],
  ],
  [
    'the word question with the number',
    `You wrote to ask ${listed(['(1)', '(2)', '(3)'])}`,
    'Turning first to question 1, 41 trees were felled.\n\nAs far as question 2 is concerned, the contractor was Arbor Ltd.\n\nFinally, question 3: none was.',
    ['1', '2', '3'],
  ],
  [
    'a bracket and no comma',
    `You wrote to ask ${listed(['a)', 'b)', 'c)'])}`,
    'In answer to a), 41 trees were felled.\n\nSecondly, as for b), the contractor was Arbor Ltd.\n\nIn respect of c), none was.',
    ['a', 'b', 'c'],
  ],
])('one sentence asks and each answer names what it answers: %s', (_, request, reply, numbers) => {
  expect(shown(letter(request, reply)).map((answer) => answer.replace(/\."? =>/, ' =>'))).toEqual(answers(numbers));
});

test('a count that goes on to v begins again at i', () => {
  const request =
    'You asked for:\ni) the number of trees felled;\nii) the name of the contractor;\niii) the cost;\niv) the number replanted;\nv) the number of complaints.';
  const replies = ['41', 'Arbor Ltd', '£4,120', '12', 'None'];
  const numbers = ['i', 'ii', 'iii', 'iv', 'v'];
  for (const lead of ['', 'On '])
    expect(
      extractResponse(
        letter(request, numbers.map((n, i) => `${lead}${n})${lead && ','} ${replies[i]}`).join('\n\n')),
      ).answers.map(({ number, text }) => `${number} ${text}`),
    ).toEqual(numbers.map((n, i) => `${n} ${replies[i]}`));
});

test('letters that an answer lists in its own sentence ask nothing', () => {
  const text = letter(
    '1. How are requests for pruning ranked?\n2. How many were there?',
    '1. We look at a) the risk, b) the season and c) the budget.\n2. 41',
  );
  expect(shown(text)).toEqual([
    '1 How are requests for pruning ranked? => We look at a) the risk, b) the season and c) the budget.',
    '2 How many were there? => 41',
  ]);
});
