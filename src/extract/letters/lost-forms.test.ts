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

test.each<[string, string, string[]]>([
  [
    'You asked, a paragraph for each',
    'Firstly, you requested the number of trees felled in 2023/24. The council felled 312 trees.\n\nYou then asked whether any were ash. 148 were ash. Most stood beside roads.\n\nYour third question concerned the cost. This was £61,000.\n\nYou wanted to know who felled them.\n\nTwo teams of our own.\n\nI hope that this is helpful.',
    [
      '- the number of trees felled in 2023/24 => The council felled 312 trees.',
      '- whether any were ash => 148 were ash. Most stood beside roads.',
      '- the cost => This was £61,000.',
      '- who felled them => Two teams of our own.',
    ],
  ],
  [
    'all in one paragraph',
    'You asked how many trees were felled. We felled 312. You also asked what it cost. It cost £61,000. Finally you asked if there is a plan. There is not.',
    [
      '- how many trees were felled => We felled 312.',
      '- what it cost => It cost £61,000.',
      '- if there is a plan => There is not.',
    ],
  ],
  [
    'in response to a question about it, as to how many',
    'You asked for information about trees.\n\nIn response to your question about the number of trees felled, there were 312. As to what it cost, the council spent £61,000.',
    ['- the number of trees felled => there were 312.', '- what it cost => the council spent £61,000.'],
  ],
  [
    'questions by number',
    'Question 1 asked how many trees were felled. We felled 312.\n\nQuestion 2 asked what it cost. It cost £61,000.',
    ['1 how many trees were felled => We felled 312.', '2 what it cost => It cost £61,000.'],
  ],
])('a letter in prose that tells each question: %s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

const topics = ['How many trees were felled? => 312', 'What did it cost? => £61,000', 'Is there a plan? => No'];

test.each<[string, string]>([
  [
    'in paragraphs',
    'You asked:\n\nHow many trees were felled?\nWhat did it cost?\nIs there a plan?\n\nWhat we can tell you\n\nTrees\n\n312\n\nCost\n\n£61,000\n\nPlan\n\nNo\n\nYours sincerely',
  ],
  [
    'in capitals, behind numbers',
    'Request\n1. How many trees were felled?\n2. What did it cost?\n3. Is there a plan?\n\nResponse\nTREES\n312\nCOST\n£61,000\nPLAN\nNo',
  ],
  [
    'marked up',
    '## What you asked\n\n- How many trees were felled?\n- What did it cost?\n- Is there a plan?\n\n## Decision\n\n### Trees felled\n\n312\n\n### Their cost\n\n£61,000\n\n### A plan\n\nNo',
  ],
])('answers under the names of their topics: %s', (_, text) => {
  expect(shown(text).map((line) => line.replace(/^[-\d] /, ''))).toEqual(topics);
});

test('4. and 5. is one label for two questions', () => {
  expect(
    shown(
      'You asked:\n1. How many trees were felled?\n2. Who felled them?\n3. What did it cost?\n4. When?\n5. Is there a plan?\n\nIn response:\n\n1. 312\n2. and 3. Not held\n4) & 5) In May; no',
    ),
  ).toEqual([
    '1 How many trees were felled? => 312',
    '2 Who felled them? => Not held',
    '3 What did it cost? => Not held',
    '4 When? => In May; no',
    '5 Is there a plan? => In May; no',
  ]);
});

test('a heading over lettered questions answers nothing', () => {
  expect(
    shown(
      '1. Trees\n1a. How many were felled?\n312\n1b. Who felled them?\nTwo teams\n2. Hedges\n2a. How long are they?\n10 miles',
    ),
  ).toEqual([
    '1a How many were felled? => 312',
    '1b Who felled them? => Two teams',
    '2a How long are they? => 10 miles',
  ]);
});

test('a foot between columns that stands further left', () => {
  const columns = (foot: string): string =>
    `      1.1   How many trees were felled           312\n            in the year?\n\n      1.2   Who felled them?                     Two teams of our\n                                                 own\n\n      1.3   What did it cost?                    £61,000\n\n${foot}\n\n      2.1   Is there a plan?                     No\n\n      2.2   Who wrote it?                        Not applicable\n`;
  const expected = [
    '1.1 How many trees were felled in the year? => 312',
    '1.2 Who felled them? => Two teams of our own',
    '1.3 What did it cost? => £61,000',
    '2.1 Is there a plan? => No',
    '2.2 Who wrote it? => Not applicable',
  ];
  expect(shown(columns('   FOI 8812                     Annex A                       Page 2'))).toEqual(expected);
});

test.each<[string, string, string[]]>([
  [
    'an answer that begins with the next number',
    'Question 1: How many depots are there?\n\n12. The council has twelve depots.\n\nQuestion 2: How many vehicles are there?\n\n3. The others are leased.\n\nQuestion 3: Who runs them?\n\nTern Ltd',
    [
      '1 How many depots are there? => 12. The council has twelve depots.',
      '2 How many vehicles are there? => 3. The others are leased.',
      '3 Who runs them? => Tern Ltd',
    ],
  ],
  [
    'a reference over the questions of each of two requests',
    'FOI 1001 - Trees\nQ: How many were felled?\nA: 312\n\nFOI 1002 - Hedges\nQ: How long are they?\nA: 10 miles',
    ['- How many were felled? => 312', '- How long are they? => 10 miles'],
  ],
  [
    'a name behind the closing words',
    'How many trees were felled?\n\n312\n\nWho felled them?\n\nTwo teams\n\nYours sincerely\n\nJ. Sampleton\nInformation Officer',
    ['- How many trees were felled? => 312', '- Who felled them? => Two teams'],
  ],
  [
    'a request in two paragraphs and a reply in two',
    'Request\n\nI would like to know the total spent on felling trees in 2023/24.\n\nI would also like to know how many were felled.\n\nResponse\n\nThe council spent £61,000 in 2023/24, all with one contractor.\n\nThe number of trees is not recorded and is therefore not held.',
    [
      '- I would like to know the total spent on felling trees in 2023/24. => The council spent £61,000 in 2023/24, all with one contractor.',
      '- I would also like to know how many were felled. => The number of trees is not recorded and is therefore not held.',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
