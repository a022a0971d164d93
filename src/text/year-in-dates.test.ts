import { describe, expect, test } from 'vitest';
import { withYearsOfDates } from './year-in-dates.ts';

const folded = (text: string) => text.replace(/ +/g, ' ').trim();

describe('dates of a financial year put as the year', () => {
  test.each([
    ['61 (1 April 2022 to 31 March 2023)', '61 (year 2022/23 )'],
    ['From 1st April 2022 to 31st March 2023: 61', 'From year 2022/23 : 61'],
    ['61 between April 2022 and March 2023', '61 between year 2022/23'],
    ['61, 01/04/2022 - 31/03/2023', '61, year 2022/23'],
    ['61 for Apr 22 to Mar 23', '61 for year 2022/23'],
    ['61 in the year to 31 March 2023', '61 in the year 2022/23'],
    ['61 in the financial year ended March 2023', '61 in the year 2022/23'],
    ['61 in the twelve months to the end of March 2023', '61 in the year 2022/23'],
    ['April 1999 to March 2000', 'year 1999/00'],
  ])('%s', (text, put) => {
    expect(folded(withYearsOfDates(text))).toBe(put);
    expect(withYearsOfDates(text)).toHaveLength(text.length);
  });

  test.each([
    '61 in March 2023',
    'April 2022 to March 2024',
    'January to March 2023',
    '1 April 2022 to 30 September 2022',
    'the quarter to March 2023',
    'the six months to 31 March 2023',
    'since April 2022; by March 2023',
    'the year to 31 December 2023',
  ])('%s stays', (text) => {
    expect(withYearsOfDates(text)).toBe(text);
  });
});
