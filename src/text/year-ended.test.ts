import { expect, test } from 'vitest';
import { withYearsEnded } from './year-ended.ts';

test.each([
  ['12,300 in the year to March 2025', '12,300 in the year 2024/25'],
  ['in the year ended 31 March 2021 it was £4', 'in the year 2020/21 it was £4'],
  ['twelve months ending 31st March 2000', 'twelve months 1999/00'],
  ['from 1 April 2022 to 31 March 2023', 'from 2022/23'],
  ['April 2022 – March 2023: 40', '2022/23: 40'],
  // No financial year: another month, half of one, three together, one month.
  ['in the year to May 2025', undefined],
  ['in the half-year from October 2024 to March 2025', undefined],
  ['from April 2020 to March 2023', undefined],
  ['April 2022 to February 2023', undefined],
  ['in March 2025', undefined],
] as const)('%s', (text, put) => {
  const said = withYearsEnded(text);
  expect(said).toHaveLength(text.length);
  expect(said.replace(/ +/g, ' ').replace(/ (?=:|$)/g, '')).toBe(put ?? text);
});
