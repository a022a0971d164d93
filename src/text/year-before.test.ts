import { expect, test } from 'vitest';
import { withYearsBefore } from './year-before.ts';

test.each([
  ['£5,000 in 2023/24 and £4,000 in the year before', '£5,000 in 2023/24 and £4,000 in 2022/23'],
  ['410 in 2024. In the previous year there were 390.', '410 in 2024. In 2023 there were 390.'],
  ['£5,000 in FY23/24; £4,000 in the preceding year', '£5,000 in FY23/24; £4,000 in FY22/23'],
  ['£5,000 in 2019-20 (the year before: £4,000)', '£5,000 in 2019-20 (2018-19: £4,000)'],
  ['410 in 2022, 390 the next year', '410 in 2022, 390 2023'],
  ['410 in 2022/23 and 390 in the following year', '410 in 2022/23 and 390 in 2023/24'],
  ['£5,000 in 2023/24; £5,400 is budgeted for the following year', undefined],
  ['£5,000 in 2023/24 and we will spend £5,400 the next year', undefined],
  // Only compared with, or of no year that is named.
  ['£5,000 in 2023/24, down from £5,400 the year before', undefined],
  ['£5,000 in 2023/24, against £5,400 in the previous year', undefined],
  ['£95,000 for 2024/25; the outturn for the year before was £99,000', undefined],
  ['£5,000, and £4,000 in the year before', undefined],
  ['£5,000 in 2023/24', undefined],
] as const)('%s', (text, put) => {
  const told = withYearsBefore(text);
  expect(told).toHaveLength(text.length);
  expect(
    told
      .replace(/ +/g, ' ')
      .replace(/ (?=[:.])/g, '')
      .trim(),
  ).toBe(put ?? text);
});
