import { expect, test } from 'vitest';
import type { Unit } from '../model/measure.ts';
import { readWords } from './read-words.ts';

test.each<[Unit, string, unknown, boolean?]>([
  ['GBP', '18400', 18_400],
  ['GBP', '£18,400', 18_400],
  ['GBP', '18,400.50', 18_400.5],
  ['GBP', 'about £1.2m', 1_200_000, true],
  ['GBP', '£45-50k', [45_000, 50_000]],
  ['GBP', '£18,400 in 2024/25', 18_400],
  ['GBP', '£18,400 for 3 sites', 18_400],
  ['GBP', '£18,400 and £200', undefined],
  ['GBP', 'none of your business', undefined],
  ['GBP', '', undefined],
  ['visitors', 'circa 61,000', 61_000, true],
  ['visitors', '2024', 2024],
  ['visitors', '0', 0],
  ['percent', '43%', 43],
  ['months', '2 years', 24],
  ['months', '18', 18],
  ['km2', '100 hectares', 1],
  ['km2', '650', 650],
  ['year', '2019', 2019],
  ['year', 'since 2019, then 2021', undefined],
  ['boolean', 'Yes', true],
  ['boolean', 'no', false],
  ['boolean', 'perhaps', undefined],
  ['names', 'Northcall; Granite', ['Northcall', 'Granite']],
  ['string', '  by\n property ', 'by property'],
])('%s: %j', (unit, words, value, approximate = false) => {
  const read = readWords(unit, words);
  const { figure } = read ?? {};
  const told = figure?.kind === 'range' ? [figure.low, figure.high] : figure?.value;
  expect(told).toEqual(value);
  expect(read?.approximate ?? false).toBe(approximate);
});
