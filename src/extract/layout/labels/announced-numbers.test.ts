import { describe, expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

/** Headings that announce numbers: over questions 1 and 2, over 3, over 4a and 4b, and how the questions' numbers are written. */
const forms: readonly (readonly [first: string, second: string, third: string, mark: string])[] = [
  ['QUESTIONS 1 AND 2 (boats)', 'QUESTION 3 (staff)', 'QUESTION 4 (sales)', '. '],
  ['QUESTIONS 1 TO 2 (BOATS)', 'QUESTION 3 (STAFF)', 'QUESTION 4 (SALES)', ') '],
  ['Questions 1-2', 'Question 3', 'Question 4', '. '],
  ['Questions 1 and 2 - The boats', 'Question 3 - The staff', 'Question 4 (what was sold)', '. '],
  ['Questions 1 and 2: boats', 'Question 3: staff', 'Question 4 (sales)', ': '],
  ['Q1 and Q2 (boats)', 'Q3 (staff)', 'Q4 (sales)', '. '],
  ['Question 1 & 2 (boats)', 'Question 3 (staff and pay)', 'Question 4 (sales)', '. '],
];

const letter = ([first, second, third, mark]: readonly string[], gap: string): string =>
  [
    'Sallowmere Council\n\nOur reference: 4471\n',
    `${first}${gap}1${mark}How many boats does the council own?\n14, all of them wood.\n2${mark}What do they cost a year?\n£12,310\n`,
    `${second}${gap}3${mark}How many staff look after them?\nThree.\n`,
    `${third}${gap}4a${mark}Has the council sold boats since 2019?\nYes, two.\n4b${mark}Why were they sold?\nThey leaked.\n`,
    '5. Who decides?\nThe harbour committee.\n',
  ].join('\n');

const right = [
  '1 How many boats does the council own? => 14, all of them wood.',
  '2 What do they cost a year? => £12,310',
  '3 How many staff look after them? => Three.',
  '4a Has the council sold boats since 2019? => Yes, two.',
  '4b Why were they sold? => They leaked.',
  '5 Who decides? => The harbour committee.',
];

describe('a heading that announces the numbers under it is no question', () => {
  test.each(forms)('%s', (...form) => {
    expect(shown(letter(form, '\n'))).toEqual(right);
    expect(shown(letter(form, '\n\n'))).toEqual(right);
  });
});

test('questions under such a heading, and parts of one, that have one answer under the last', () => {
  const text = `Sallowmere Council

Our reference: 4471

QUESTIONS 1 TO 3 (boats)
1. How many boats does the council own?
2. What do they cost a year?
3. Who repairs them?
Fourteen, at £12,310, all mended by Tern Ltd.

QUESTION 4 (sales)
4a. How many were sold in 2019?
4b. How many were sold in 2020?
Sales were not recorded.
4c. Are any for sale?
No.

QUESTIONS 5 AND 6 (leases)
5. Who decides?
6. Who is told?
The harbour committee.
`;
  const all = 'Fourteen, at £12,310, all mended by Tern Ltd.';
  expect(shown(text).map((line) => line.replace(/ .*=>/, ' =>'))).toEqual([
    `1 => ${all}`,
    `2 => ${all}`,
    `3 => ${all}`,
    '4a => Sales were not recorded.',
    '4b => Sales were not recorded.',
    '4c => No.',
    '5 => The harbour committee.',
    '6 => The harbour committee.',
  ]);
});

test('a number under a heading that asks by its subject alone has its answer', () => {
  const text =
    'Sallowmere Council\n\nQuestion 1 (number of boats)\n1. The council has 14.\n\nQuestion 2 (staff)\n2. Three look after them.\n\nQuestion 3 (yearly cost)\n3. It was £12,310.\n';
  const texts = shown(text).map((line) => line.replace(/.*=> /, ''));
  expect(texts.filter((words) => /14|Three|£12,310/.test(words))).toHaveLength(3);
});
