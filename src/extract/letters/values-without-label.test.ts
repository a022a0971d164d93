import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const letter = (question: string, label: string): string =>
  `Wexmoor Council\n29 May 2025\n\nDear Sir\n\nThe responses are beneath each question.\n\n1. Which products are used?\n${label}Leaflets\n\n2. ${question}\n\n3. Are they run by your own staff?\n${label}Yes\n\n4. What did they cost?\n${label}£4,120\n\nYours faithfully\n`;
const second = (text: string): string[] =>
  extractResponse(text)
    .answers.filter(({ number }) => number === '2')
    .map(({ part, text: words }) => `${part ?? '-'}: ${words}`);

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Annual cost of\nprinting - £8,400\npostage - £6,250\ndesign - Staff time only',
    ['printing: £8,400', 'postage: £6,250', 'design: Staff time only'],
  ],
  [
    'Leaflets handed out in the last\nmonth - 71,002\nquarter - 204,800\nyear - 799,365',
    ['month: 71,002', 'quarter: 204,800', 'year: 799,365'],
  ],
  [
    'Share of leaflets about each of these:\nWhen bins are emptied - 34%\nCouncil tax - 27%',
    ['When bins are emptied: 34%', 'Council tax: 27%'],
  ],
  [
    'How many leaflets went to each of the following areas, to\nthe nearest hundred?\nNorth: 1,200\nSouth: 3,400',
    ['North: 1,200', 'South: 3,400'],
  ],
  [
    'Leaflets by language\nEnglish = 12,000\nPolish = 410\nOthers = None',
    ['English: 12,000', 'Polish: 410', 'Others: None'],
  ],
];

test.each(cases)(
  'where other answers have a label, lines of a label and a value answer by themselves: %s',
  (question, parts) => {
    for (const label of ['Response - ', 'Answer: ', 'A: ']) expect(second(letter(question, label))).toEqual(parts);
  },
);

test('letters that a question lists are the parts of an answer that has a line for each', () => {
  const question = 'Leaflets handed out (a) in an average month (b) in the past year.\n';
  expect(second(letter(`${question}Response - (a) 8,140\n(b) 97,684`, 'Response - '))).toEqual([
    'a: 8,140',
    'b: 97,684',
  ]);
});

test('lines that only say which is meant belong to the question', () => {
  const question = 'Which of these are used:\nDesk - a counter in the town hall\nVan - a van that calls on villages\n';
  expect(second(letter(`${question}Response - Both`, 'Response - '))).toEqual(['-: Both']);
});
