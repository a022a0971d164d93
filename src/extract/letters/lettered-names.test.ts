import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

test('letters that count the parts of an answer are no part of their names', () => {
  const text = [
    'Wexmoor Council',
    'Our ref: 71182',
    '',
    '| Question | Response |',
    '|---|---|',
    '| 1. How many letters came in the last month, quarter and year? | a) Month: 1,204<br>b) Quarter: 3,911<br>c) Year: 15,020 |',
    '| 2. Who opens them? | The post room |',
  ].join('\n');
  expect(shown(text).map((line) => line.replace(/ How.*=>/, ' =>'))).toEqual([
    '1 [Month] => 1,204',
    '1 [Quarter] => 3,911',
    '1 [Year] => 15,020',
    '2 Who opens them? => The post room',
  ]);
});

test('the bracket that a list of questions closes with is no part of the last', () => {
  const text = [
    'Wexmoor Council\nOur ref: 71182\n',
    'Q1 (How many vans are there?)\nTwelve\n',
    'Q2 (Further to that:\ni. who drives them?\nii. what do they cost?)\ni. Our own staff\nii. £61,000 a year\n',
    'Q3 (Are any of them electric?)\nFour are',
  ].join('\n');
  expect(shown(text).map((line) => line.split(' => ')[0])[2]).toBe('2ii what do they cost?');
});
