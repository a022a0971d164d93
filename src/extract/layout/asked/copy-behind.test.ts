import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wexmoor Council\nOur ref: FOI 4410\n\nDear Sir or Madam\n\n';
const questions = [
  'How many trees does the council look after?',
  'Who surveys the trees that stand beside the roads?',
  'What was spent on felling in 2023/24, and',
  'Are residents told before a tree is felled?',
];
const more = ['', '', 'on planting?', ''];
const answers = ['About 21,400.', 'A contractor, Thornbury Arb.', '£61,200 and £18,000.', 'Yes, by letter.'];

const whole = (i: number): string => [questions[i], more[i]].filter((line) => line).join('\n');
const answered = (label: string): string =>
  questions.map((_, i) => `${i + 1}. ${whole(i)}\n${label}${answers[i]}\n`).join('\n');
const copy = (mark = ''): string =>
  questions
    .map((_, i) => `${i + 1}. ${whole(i)}`)
    .join('\n')
    .replace(/^/gm, mark);
const expected = questions.map((_, i) => `${i + 1} ${whole(i).replace('\n', ' ')} => ${answers[i]}`);

test.each<[string, string]>([
  ['annexed', `Annex A: your request\n\n${copy()}\n`],
  ['annexed without a title', `${copy()}\n`],
  ['quoted', `-----Original Message-----\nFrom: A requester\nSent: 3 May 2024\n\n> Dear Council,\n>\n${copy('> ')}\n`],
  ['with a closing line of its own', `Copy of the request\n\n${copy()}\n\nThank you for your help.\n`],
  ['wrapped elsewhere', `Your request in full\n\n${copy().replace(/(\w+) (the|by|in)\b/g, '$1\n$2')}\n`],
])('a copy of the request behind the answers is none: %s', (_, behind) => {
  expect(shown(`${head}${answered('Response: ')}\nYours faithfully\nInformation Officer\n\n${behind}`)).toEqual(
    expected,
  );
});

test('numbers that begin again in each section, and a copy of all of it', () => {
  const sections = (body: (title: string, from: number) => string): string =>
    `SECTION A - TREES\n\n${body('trees', 0)}\nSECTION B - FELLING\n\n${body('felling', 2)}`;
  const pair = (i: number, answer: string): string => `${(i % 2) + 1}. ${whole(i)}\n${answer}`;
  const told = sections((_, from) => [from, from + 1].map((i) => pair(i, `Response: ${answers[i]}\n\n`)).join(''));
  const again = sections((_, from) => [from, from + 1].map((i) => pair(i, '')).join(''));
  expect(shown(`${head}${told}Yours faithfully\nInformation Officer\n\nANNEX\n\nCopy of request\n\n${again}`)).toEqual(
    expected.map((line, i) => line.replace(/^\d/, String((i % 2) + 1))),
  );
});

test('the same questions with other answers are no copy', () => {
  const second = answered('Response: ')
    .replace('21,400', '9,100')
    .replace('Thornbury', 'Oakley')
    .replace('61,200', '7,300');
  const both = shown(
    `${head}TOWN\n\n${answered('Response: ')}\nPARISHES\n\n${second.replace('by letter', 'by poster')}`,
  );
  expect(both).toHaveLength(8);
});

test('questions that only the second list answers stay with their answers', () => {
  const restated = questions.map((_, i) => `${i + 1}. ${whole(i)} ${['12', 'None', 'Nil', 'No'][i]}`).join('\n');
  expect(
    shown(`${head}You asked:\n\n${copy()}\n\nOur answers:\n\n${restated}\n`).map((line) => line.split(' => ')[1]),
  ).toEqual(['12', 'None', 'Nil', 'No']);
});

test('sections that go on past H: I is a letter, and one answer may speak for two', () => {
  const letters = [...'ABCDEFGHI'];
  const asked = letters.flatMap((letter) => [
    `${letter}1. How many teams sweep ward ${letter}?`,
    `${letter}2. How long are its streets?`,
    `${letter}2a. Who measured them?`,
  ]);
  const replies = letters.flatMap((letter, i) =>
    letter === 'H'
      ? ['H1 and H2 - Eight.', 'H2a - The depot']
      : [`${letter}1 - Team ${i}`, `${letter}2 - ${i + 20}.6 miles`, `${letter}2a - Our own staff`],
  );
  expect(
    shown(`${head}You asked:\n\n${asked.join('\n')}\n\nWe reply:\n\n${replies.join('\n')}\n`).map((line) =>
      line.replace(/ .* =>/, ''),
    ),
  ).toEqual(
    letters.flatMap((letter, i) =>
      letter === 'H'
        ? ['H1 Eight.', 'H2 Eight.', 'H2a The depot']
        : [`${letter}1 Team ${i}`, `${letter}2 ${i + 20}.6 miles`, `${letter}2a Our own staff`],
    ),
  );
});
