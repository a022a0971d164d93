import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Wexmoor Council\n\nOur reference: 716582\n\nDear Sir or Madam\n\n';
const together = [
  'Q3 (How many were felled in 2022/23?)',
  'Q4 (What did it cost to fell one?)',
  'Q5 (What was the budget?)',
];
const body = (between: string, parts: readonly string[]): string =>
  [
    'Q1 (Which trees does the council plant?)\nOaks and limes.',
    parts.join('\n'),
    `${together.join(between)}\nWe felled 97 at £540 each, from a budget of £52,380.`,
    'Q6 (What share fell in storms?)\nA tenth, most of them in March.',
    'Q7 (Who counts them?)\nThe wardens.',
  ].join('\n\n');
const all = 'We felled 97 at £540 each, from a budget of £52,380.';

test('questions one under the other have the one answer below the last of them, parts of another question apart', () => {
  const parts = [
    'Q2 Further to that:',
    'i. in what year was each first planted?',
    'ii. who chose them?',
    'i. Oaks in 1911, limes in 1958',
    'ii. The parks committee',
  ];
  expect(shown(head + body('\n', parts)).map((line) => line.replace(/ \(.*=>/, ' =>'))).toEqual([
    '1 => Oaks and limes.',
    '2i in what year was each first planted? => Oaks in 1911, limes in 1958',
    '2ii who chose them? => The parks committee',
    `3 => ${all}`,
    `4 => ${all}`,
    `5 => ${all}`,
    '6 => A tenth, most of them in March.',
    '7 => The wardens.',
  ]);
});

test('questions that stand apart without an answer are blank', () => {
  const answers = shown(head + body('\n\n', ['Q2 (Who chose them?)', 'The parks committee']));
  expect(answers.map((line) => line.replace(/ \(.*=>/, ' =>')).slice(2, 5)).toEqual(['3 => ', '4 => ', `5 => ${all}`]);
});
