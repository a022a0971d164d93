import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const head =
  'Marlow Vale District Council\nReference: MV/5512\n\nThank you for your request of 3 March 2025. It is shown below with our answer to each part.\n\n';
const asked: readonly (readonly [question: string, answer: string])[] = [
  ['How many boats does the council let?', 'We do not record this. They come and go.'],
  ['What did the council spend on the quay in 2023/24 and 2024/25?', '2023/24: £8,190\n2024/25: £9,450'],
  ['Is the quay lit at night?', 'No.'],
  ['Who maintains the lamps?', 'The county council.'],
];
const said = ['We do not record this. They come and go.', '£8,190', '£9,450', 'No.', 'The county council.'];

test.each<[string, string, (question: string, n: number) => string]>([
  ['a number', '12234', (question, n) => `"${n}. ${question}"`],
  ['a number in curly quotes', '12234', (question, n) => `“${n}) ${question}”`],
  ['a number in italics', '12234', (question, n) => `*"${n}. ${question}"*`],
  ['a letter in brackets', 'abbcd', (question, n) => `"(${' abcd'[n]}) ${question}"`],
  ['a letter', 'abbcd', (question, n) => `"${' abcd'[n]}) ${question}"`],
  ['a word and a number over the question', '12234', (question, n) => `"Part ${n}\n\n${question}"`],
  ['an item over the question', '12234', (question, n) => `"Item ${n}\n${question}"`],
  ['a question over the question', '12234', (question, n) => `"Question ${n}\n\n${question}"`],
])('a quoted question has its label in the quotes: %s', (_, numbers, mark) => {
  const text = asked.map(([question, answer], i) => `${mark(question, i + 1)}\n\n${answer}`).join('\n\n');
  const { answers } = extractResponse(`${head}${text}\n\nYours sincerely\n\nInformation Officer\n`);
  expect(answers.map(({ number, text: words }) => `${number} ${words}`)).toEqual(
    said.map((words, i) => `${numbers[i]} ${words}`),
  );
});

test('one quotation over all questions, one of which has parts', () => {
  const text =
    'Part 1\n\nHow many boats are let?"\n\n41\n\n"Part 2\n\nWhat did the council spend on\n\n(i) the quay"\n\n£8,190\n\n"(ii) its lamps"\n\n£940\n\n"Part 3\n\nIs it lit at night?"\n\nNo.';
  const { answers } = extractResponse(
    `${head}"I should be glad of answers to these.\n\n${text}\n\nYours sincerely\n\nInformation Officer\n`,
  );
  expect(answers.map(({ number, text: words }) => `${number} ${words}`)).toEqual([
    '1 41',
    '2i £8,190',
    '2ii £940',
    '3 No.',
  ]);
});

test('one quotation over all questions, whose first label has no quote of its own', () => {
  const text = asked.map(([question, answer], i) => `${i > 0 ? '"' : ''}Part ${i + 1}\n\n${question}"\n\n${answer}`);
  const { answers } = extractResponse(
    `${head}"I should be glad of answers to these questions.\n\n${text.join('\n\n')}\n\nYours sincerely\n\nInformation Officer\n`,
  );
  expect(answers.map(({ number, text: words }) => `${number} ${words}`)).toEqual(
    said.map((words, i) => `${'12234'[i]} ${words}`),
  );
});
