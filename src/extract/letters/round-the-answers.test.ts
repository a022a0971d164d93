import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

/** `number question => text` of each answer. */

const head = 'Thornby Borough Council\nOur reference: TB-2231\nDate of response: 4 March 2024\n\n';
const asked = '1. How many libraries are there?\n14\n\n2. Which library system is used?\nSpydus\n\n';
const third = '3. How many loans were there?\n412,877\n\n';
const plain = [
  '1 How many libraries are there? => 14',
  '2 Which library system is used? => Spydus',
  '3 How many loans were there? => 412,877',
];

test.each<[string, string]>([
  ['a farewell and a name', 'Cheers\n\nSam\nCustomer Insight Team\n'],
  ['an office and the council', 'Information Governance\nThornby Borough Council\n'],
  ['fields of a form', 'Attachments: none\nRequester informed by: Post\n'],
  ['what a mark means', '* Where a number is below five it was left out under section 40(2).\n'],
  ['the law in other words', 'Section 40: information is exempt if it is personal data of someone else.\n'],
  [
    'what to do next',
    'What to do if you are unhappy with this reply\n\n1. Write to our monitoring officer.\n2. Then write to the Information Commissioner.\n',
  ],
  [
    'a scan’s farewell',
    'l trust this answers your enquiry. lf you are dissatisfied you may ask for an internaI review.\n',
  ],
])('%s closes the letter and is no answer', (_name, close) => {
  expect(shown(`${head}${asked}${third}${close}`)).toEqual(plain);
});

test('where other answers have two paragraphs the last one’s second is its own', () => {
  const letter = `${head}1. Who runs it?\nA trust.\n\nFriends help on Sundays.\n\n2. And the other?\nA charity.\n\n3. And the third?\nA firm.\n\nContact: see the firm’s own pages\n`;
  expect(shown(letter).at(-1)).toBe('3 And the third? => A firm. Contact: see the firm’s own pages');
});

test('titles between unnumbered questions are no answers', () => {
  const letter = `${head}Libraries\n\nHow many libraries are there?\n\t14\n\nWhich system do they use?\n\tSpydus\n\nParks and gardens\n\nHow many parks are there?\n\t31\n\nWho cuts the grass?\n\tVeolia\n`;
  expect(shown(letter)).toEqual([
    '- How many libraries are there? => 14',
    '- Which system do they use? => Spydus',
    '- How many parks are there? => 31',
    '- Who cuts the grass? => Veolia',
  ]);
});

test('marks between a question and its answer', () => {
  const letter = `${head}How many parks does the council run? — 31\nHow many rangers are there? = 12\nWhich firm cuts the grass? -- Veolia\nWhat does it cost a year? – £212,000\n`;
  expect(shown(letter).map((line) => line.split(' => ')[1])).toEqual(['31', '12', 'Veolia', '£212,000']);
});

test('a list of contents answers nothing', () => {
  const letter = `${head}Contents\n1. Covering letter ........ 1\n2. Our response ........... 2\n3. Your rights ............ 4\n\n1 Number of libraries\n14\n\n2 Library system\nSpydus\n`;
  expect(shown(letter)).toEqual(['1 Number of libraries => 14', '2 Library system => Spydus']);
});

test('a section of the Act in brackets at a line’s start is no question', () => {
  const letter = `${head}1. 14\n2. The Council does not own this hall and so does not hold the plans\n(section 17). You may ask the trust.\n3. Nil\n`;
  expect(shown(letter)[1]).toBe(
    '2 - => The Council does not own this hall and so does not hold the plans (section 17). You may ask the trust.',
  );
});

test('a request that a full stop ends has its answer behind it', () => {
  const letter = `${head}How many parks are there? 31\nWho cuts the grass? Veolia\nPlease list the parks. See the attached list\n`;
  expect(shown(letter).at(-1)).toBe('- Please list the parks. => See the attached list');
});

test('the request in a thread’s page is no answer', () => {
  const letter =
    'From: [Name removed]\n20 April 2023\n\nDear Thornby Borough Council,\n\nHow many parks are there?\nWho cuts the grass?\nWill more be opened?\n\nYours faithfully,\n\n[Name removed]\n\nFrom: FOI\nThornby Borough Council\n18 May 2023\n\nDear [Name removed],\n\nThank you for your request. Our response is as follows:\n\nHow many parks are there?\n\n31\n\nWho cuts the grass?\n\nVeolia\n\nWill more be opened?\n\nNo\n\nRegards,\n';
  expect(shown(letter)).toEqual([
    '- How many parks are there? => 31',
    '- Who cuts the grass? => Veolia',
    '- Will more be opened? => No',
  ]);
});
