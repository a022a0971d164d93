import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const head = 'Wenbury District Council\nFOI 8812\nDate received: 3 April 2025\nDate of response: 3 May 2025\n\n';
const shown = (text: string): string[] =>
  extractResponse(head + text).answers.map(
    ({ number, question, text: words, outcome, exemption }) =>
      `${number ?? '-'} ${question ?? ''} => ${words}${outcome === 'answered' ? '' : ` (${outcome}${exemption ? ` ${exemption}` : ''})`}`,
  );

const first = 'Suppliers of (a) the web site (b) the survey tool';
const second = 'Ends of the agreements for both';

/** The same letter with other names of its questions and letters of its answers. */
const letter = (name: (number: number) => string, part: (letter: string) => string): string =>
  [
    `${name(1)}${first}`,
    `${part('a')}SFW Ltd. Amount withheld, see note 1\n${part('b')}Snapper - £2,400`,
    `${name(2)}${second}`,
    `${part('a')}Oct 2025\n${part('b')}Rolling`,
    `${name(3)}Results of the last test`,
    'See note 2',
    'Note 1  Section 43(2), commercial interests. The price would help other bidders.',
    'Note 2  Section 31(1)(a). The results would help a criminal.',
  ].join('\n\n');

test.each<[string, (number: number) => string, (letter: string) => string]>([
  ['Question 1: and (a)', (number) => `Question ${number}: `, (part) => `(${part}) `],
  ['Question 1 - and a)', (number) => `Question ${number} - `, (part) => `${part}) `],
  ['Q1. and a.', (number) => `Q${number}. `, (part) => `${part}. `],
  ['Request 1: and (a)', (number) => `Request ${number}: `, (part) => `(${part}) `],
])('what is called a question is one, whatever its words: %s', (_, name, part) => {
  expect(shown(letter(name, part))).toEqual([
    `1a ${first} => SFW Ltd. Amount withheld, see note 1 (refused s.43)`,
    `1b ${first} => Snapper - £2,400`,
    `2a ${second} => Oct 2025`,
    `2b ${second} => Rolling`,
    '3 Results of the last test => See note 2 (refused s.31)',
  ]);
});

test('an answer behind its question’s number keeps its words where the request has the questions', () => {
  expect(
    shown(
      'You asked:\n\n1. Who supplies the site and the survey tool?\n2. When does it end?\n\nOur response\n\nQuestion 1 Both come from one supplier\n\na) SFW Ltd for the site\nb) Snapper for the surveys\n\nQuestion 2 Oct 2025\n',
    ).slice(-1),
  ).toEqual(['2 When does it end? => Oct 2025']);
});

test.each([
  [
    'with a point or without one before the next number',
    'You asked:\n(1) Which system is in use? (2) How many staff use it? (3) What was paid for it in 2024/25? (4) May I have the contract?\nResponse:\n(1) Fieldbook Cloud. (2) 611 (3) The council paid £488,900 in all. (4) 12 pages are attached.\n',
  ],
  [
    'and words before the questions in the same paragraph',
    'record: |\n  Dear requester, Thank you for your request. You asked:\n  (1) Which system is in use? (2) How many staff use it? (3) What was paid for it in 2024/25? (4) May I have the contract?\n  Response:\n  (1) Fieldbook Cloud. (2) 611 (3) The council paid £488,900 in all. (4) 12 pages are attached.\n  Your rights: if you are not happy you can ask for a review within two months.\n',
  ],
])('answers that run on in one line with their numbers in brackets, %s', (_, text) => {
  expect(shown(text)).toEqual([
    '1 Which system is in use? => Fieldbook Cloud.',
    '2 How many staff use it? => 611',
    '3 What was paid for it in 2024/25? => The council paid £488,900 in all.',
    '4 May I have the contract? => 12 pages are attached. (referred)',
  ]);
});

test('letters in one line are one answer', () => {
  expect(
    shown(
      '1. What is paid for (a) the site (b) the tool (c) the app?\n\n(a) £5,500 (b) £7,000 (c) £0\n\n2. Who runs it?\n\nNobody\n',
    ),
  ).toEqual([
    '1 What is paid for (a) the site (b) the tool (c) the app? => (a) £5,500 (b) £7,000 (c) £0',
    '2 Who runs it? => Nobody',
  ]);
});

test('parts with words of their own keep them', () => {
  expect(
    shown(
      'Q1. How many fines were cancelled in the year?\n\n(a) after an informal challenge\n\n1,950\n\n(b) on appeal\n\n305\n\nQ2. Who issues them?\n\nA contractor\n',
    ),
  ).toEqual(['1a after an informal challenge => 1,950', '1b on appeal => 305', '2 Who issues them? => A contractor']);
});

test.each(['**', '*'])('a question without a number among those that have one, set as they are: %s', (mark) => {
  const read = shown(
    `${mark}1a. How many staff are there?${mark}\n\nWDC response: 14\n\n${mark}1b. Reports by month for the last quarter?${mark}\n\nJuly 2025: 1,204\nAugust 2025: 987\n\n${mark}Please could you also send the source code.${mark}\n\nWDC response: It is exempt under section 43(1).\n`,
  );
  expect(read).toEqual([
    '1a How many staff are there? => 14',
    '1b Reports by month for the last quarter? => 1,204',
    '1b Reports by month for the last quarter? => 987',
    '- Please could you also send the source code. => It is exempt under section 43(1). (refused s.43)',
  ]);
});

test('what goes on with a question that nothing has answered yet is part of it', () => {
  expect(
    shown(
      '**1. How many staff are there?**\n\nAnswer: 14\n\n**2. What are they paid?**\n\n**Please give the grade too.**\n\nAnswer: Grade 9\n',
    ),
  ).toEqual(['1 How many staff are there? => 14', '2 What are they paid? Please give the grade too. => Grade 9']);
});
