import { expect, test } from 'vitest';
import { isFigure, isFigureOrNone } from './cell-figure.ts';

test.each([
  '0',
  '2024',
  '1,204',
  '£38.50',
  '-£4,100',
  '(£4,100)',
  '£ 988',
  '<5',
  '~40',
  '+4%',
  '41.2%',
  '12 hrs',
  '3 FTE',
  '65p',
  '1.2 million',
  '£2.4m',
  '3:45',
  '88*',
  '12†',
])('%s is a figure', (text) => {
  expect(isFigure(text)).toBe(true);
  expect(isFigureOrNone(text)).toBe(true);
});

test.each([
  'n/a',
  'N / A',
  'Nil',
  'none',
  '-',
  '–',
  '*',
  'x',
  'Not held',
  'not yet published',
  'Fewer than five',
  '..',
])('%s stands in the place of a figure', (text) => {
  expect(isFigure(text)).toBe(false);
  expect(isFigureOrNone(text)).toBe(true);
});

test.each([
  '',
  'Letters',
  '2022/23',
  'Q1',
  '14 libraries',
  'A12',
  '12 - 14',
  'not many',
  '£',
  'None of these',
  '01632 960 118',
])('%s is neither', (text) => {
  expect(isFigureOrNone(text)).toBe(false);
});
