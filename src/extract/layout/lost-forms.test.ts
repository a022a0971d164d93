import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** `number [part] question => text` of each answer. */
const shown = (text: string): string[] =>
  extractResponse(`Wenbury District Council\nFOI 8812\nDate of response: 3 May 2025\n\n${text}`).answers.map(
    ({ number, part, question, text: words }) =>
      `${number ?? '-'}${part ? ` [${part}]` : ''} ${question ?? '-'} => ${words}`,
  );

const runOn = [
  '1 How many trees were felled? => 312',
  '2 How many were ash? => 148, or 47%',
  '3 Who felled them? => Two teams',
];

test.each<[string, string]>([
  [
    'numbers on both',
    'Q1 How many trees were felled? A1 312 Q2 How many were ash? A2 148, or 47% Q3 Who felled them? A3 Two teams',
  ],
  [
    'closed numbers behind an opening',
    'Our reply follows. Q1. How many trees were felled? A1. 312 Q2. How many were ash? A2. 148, or 47% Q3. Who felled them? A3. Two teams Yours sincerely, Trees',
  ],
  [
    'words and numbers',
    'Question 1: How many trees were felled? Answer 1: 312 Question 2: How many were ash? Answer 2: 148, or 47% Question 3: Who felled them? Answer 3: Two teams',
  ],
  [
    'questions alone have labels',
    'Q1 How many trees were felled? 312 Q2 How many were ash? 148, or 47% Q3 Who felled them? Two teams',
  ],
  [
    'numbers in brackets',
    '(1) How many trees were felled? - 312 (2) How many were ash? - 148, or 47% (3) Who felled them? - Two teams',
  ],
  [
    'lines broken anywhere',
    'Q1 How many trees were felled? A1 312 Q2 How many were ash? A2 148,\nor 47% Q3 Who felled them? A3 Two\nteams',
  ],
])('a paragraph of questions and answers that run on: %s', (_, text) => {
  expect(shown(text)).toEqual(runOn);
});

test('questions and answers that run on by words alone', () => {
  expect(
    shown('Question: How many trees were felled? Response: 312 Question: Who felled them? Response: Two teams'),
  ).toEqual(['- How many trees were felled? => 312', '- Who felled them? => Two teams']);
});

test('quarters and numbers in a sentence part nothing', () => {
  expect(
    shown(
      '1. How many trees were felled?\nWe felled 12 in Q1, 14 in Q2, 9 in Q3; see question 2. Most were ash.\n2. Who felled them?\nTwo teams',
    ),
  ).toEqual([
    '1 How many trees were felled? => We felled 12 in Q1, 14 in Q2, 9 in Q3; see question 2. Most were ash.',
    '2 Who felled them? => Two teams',
  ]);
});

const cells = ['1 How many trees were felled? => 312', '2 Who felled them? => Two teams', '3 Is there a plan? => '];

test.each<[string, string]>([
  [
    'a column of services',
    '| Ref | Question | Answered by | Response |\n|---|---|---|---|\n| 1 | How many trees were felled? | Parks | 312 |\n| 2 | Who felled them? | Parks | Two teams |\n| 3 | Is there a plan? | Planning Policy | |',
  ],
  [
    'and of states',
    'No\tQuestion\tStatus\tDirectorate\tAnswer\n1\tHow many trees were felled?\tClosed\tPlace\t312\n2\tWho felled them?\tClosed\tPlace\tTwo teams\n3\tIs there a plan?\tOpen\tPlace\t\n',
  ],
  [
    'without heads',
    '| 1 | How many trees were felled? | Parks | 312 |\n| 2 | Who felled them? | Parks | Two teams |\n| 3 | Is there a plan? | Planning Policy | |',
  ],
  [
    'a cell to a line',
    'No.\nQuestion\nCouncil department\nResponse\n1\nHow many trees were felled?\nParks\n312\n2\nWho felled them?\nParks\nTwo teams\n3\nIs there a plan?\nPlanning Policy\n',
  ],
])('columns that say who answered are neither question nor answer: %s', (_, text) => {
  expect(shown(text)).toEqual(cells);
});

test('a column of services that has all there is stays', () => {
  expect(
    shown(
      '| No | Question | Department |\n|---|---|---|\n| 1 | Who fells trees? | Parks |\n| 2 | Who plants them? | Highways |',
    ),
  ).toEqual(['1 Who fells trees? => Parks', '2 Who plants them? => Highways']);
});

test('years in columns, a cell to a line', () => {
  expect(
    shown(
      'No.\nQuestion\n2022/23\n2023/24\n1\nHow many trees were felled?\n312\n290\n2\nWhat did it cost?\n£61,000\n£64,200',
    ),
  ).toEqual([
    '1 [2022/23] How many trees were felled? => 312',
    '1 [2023/24] How many trees were felled? => 290',
    '2 [2022/23] What did it cost? => £61,000',
    '2 [2023/24] What did it cost? => £64,200',
  ]);
});

const services = [
  '[Parks] How many complaints were there? => 412',
  '[Parks] Is there a backlog? => Yes',
  '[Cemeteries] How many complaints were there? => 19',
  '[Cemeteries] Is there a backlog? => No',
];
const twice = (block: (name: string, count: string, backlog: string) => string): string =>
  `${block('Parks', '412', 'Yes')}\n\n${block('Cemeteries', '19', 'No')}`;

test.each<[string, string]>([
  [
    'labels',
    twice(
      (name, count, yes) =>
        `${name}\n\nQ. How many complaints were there?\nA. ${count}\n\nQ. Is there a backlog?\nA. ${yes}`,
    ),
  ],
  [
    'no labels',
    twice(
      (name, count, yes) => `${name}\n\nHow many complaints were there?\n\n${count}\n\nIs there a backlog?\n\n${yes}`,
    ),
  ],
  [
    'numbers',
    twice(
      (name, count, yes) => `${name}\n1. How many complaints were there?\n${count}\n2. Is there a backlog?\n${yes}`,
    ),
  ],
  [
    'words',
    twice(
      (name, count, yes) =>
        `${name}:\nQuestion: How many complaints were there?\nAnswer: ${count}\nQuestion: Is there a backlog?\nAnswer: ${yes}`,
    ),
  ],
])('the same questions under two headings, by %s', (_, text) => {
  expect(shown(text).map((line) => line.replace(/^[-\d] /, ''))).toEqual(services);
});

test('the same answer above the same question heads nothing', () => {
  expect(
    shown(
      '1. Which tool is used?\n\nTalkwell\n\n2. What does it cost?\n\n£40\n\n3. Which app is used?\n\nWastely\n\n4. What does it cost?\n\n£90',
    ),
  ).toEqual([
    '1 Which tool is used? => Talkwell',
    '2 What does it cost? => £40',
    '3 Which app is used? => Wastely',
    '4 What does it cost? => £90',
  ]);
});
