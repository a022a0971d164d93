import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';
import { misreadDigit } from './misread-digit.ts';

test.each([
  ['l', undefined, [[2]], 1],
  ['S', [4], [[6]], undefined],
  ['s', [4], [[6]], 5],
  ['b', [7], [[9]], 8],
  ['l', [6], [[2]], 1],
  ['l', undefined, [[3]], undefined],
  ['b', ['a'], [['c']], undefined],
] as const)('%s behind %j before %j', (letter, before, behind, digit) => {
  expect(misreadDigit([letter], before, behind)).toBe(digit);
});

test("a scan's letters for digits in a column of numbers", () => {
  const rows = [
    ['l.', 'How many calls were taken?', '61,308'],
    ['2.', 'What did the call centre cost?', '£142,000'],
    ['3.', 'Which system is in use?', 'Seabright CRM'],
  ];
  const text = rows.map(([number = '', question = '', answer]) => number.padEnd(5) + question.padEnd(34) + answer);
  expect(shown(`Wexmoor Council\n\nDear Sir,\n\n${text.join('\n\n')}\n\nYours faithfully\n`)).toEqual([
    '1 How many calls were taken? => 61,308',
    '2 What did the call centre cost? => £142,000',
    '3 Which system is in use? => Seabright CRM',
  ]);
});
