import { expect, test } from 'vitest';
import { misreadNumberAt, withYearsPutRight } from './misread.ts';
import { findMoney } from './money.ts';

test.each([
  ['3l2,45O', 312450],
  ['l22,OOO', 122000],
  ['41O,000 people', 410000],
  ['I20,000', 120000],
  ['12O,OOO.50', 120000.5],
  ['1,2S0', 1250],
  ['l8 months', 18],
  ['2l8 square miles', 218],
  ['2O', 20],
  ['35Ok', 350],
  ['2OO8', 2008],
  // Nothing was misread, or a letter is a letter.
  ['122,000', undefined],
  ['4l', undefined],
  ['O2', undefined],
  ['O365', undefined],
  ['I2a', undefined],
  ['l,OOO', undefined],
  ['Il', undefined],
  ['S5,000', undefined],
  ['l8.5', undefined],
  ['1O5O', undefined],
  ['look', undefined],
])('%s', (text, value) => {
  const found = misreadNumberAt(text, 0)?.value;
  expect(found).toBe(value);
});

test.each([
  ['circa 2OO8', 'circa 2008'],
  ['in l998', 'in 1998'],
  ['2Ol9/20', '2019/20'],
  ['2019/2O and 2O2O/2l', '2019/20 and 2020/21'],
  ['£2OO8', '£2OO8'],
  ['loll', 'loll'],
])('%s', (text, right) => {
  expect(withYearsPutRight(text)).toBe(right);
});

test.each([
  ['£385 ,000', [385000]],
  ['(£385 ,000', [385000]],
  ['£2, 995', [2995]],
  ['£2, 995 per annum', [2995]],
  ['£2, 995 letters', []],
  ['E11.2m', [11_200_000]],
  ['E45k', [45_000]],
  ['£1.O2m', [1_020_000]],
  ['£2.l million', [2_100_000]],
  ['E3.8O', [3.8]],
  ['£5.l2', [5.12]],
  ['£3.Ol each', [3.01]],
  ['(1,234.5O', [1234.5]],
  ['£2.lb', [2]],
  ['M25', []],
])('%s', (text, pounds) => {
  expect(findMoney(text).map(({ value }) => value.kind === 'number' && value.value)).toEqual(pounds);
});
