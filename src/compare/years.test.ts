import { expect, test } from 'vitest';
import { laterFirst, wasOver, yearLabel } from './years.ts';

test.each([
  ['2023/24', '2023/24'],
  ['2017-18', '2017/18'],
  ['2023/2024', '2023/24'],
  ['FY2023/24', '2023/24'],
  ['2023–24', '2023/24'],
  ['1999/00', '1999/00'],
  ['2024', '2024'],
  ['2022/23 to 2024/25', '2022/23 to 2024/25'],
  ['2021-2024', '2021-2024'],
  ['last year', 'last year'],
  ['12345', '12345'],
  ['2023/19', '2023/19'],
])('%s is written %s', (given, written) => {
  expect(yearLabel(given)).toBe(written);
});

test.each([
  ['2024/25', '2025-07-10', true],
  ['2025/26', '2025-07-10', false],
  ['2024/25', '2025-03-31', false],
  ['2025', '2025-07-10', false],
  ['2024', '2025-01-01', true],
  ['2025/26', undefined, true],
  ['2022/23 to 2024/25', '2025-03-01', false],
  ['soon', '2025-01-01', true],
])('%s was over on %s: %s', (year, date, over) => {
  expect(wasOver(year, date)).toBe(over);
});

test('the latest year first, what is not understood last', () => {
  expect(['2022/23', undefined, '2024', '2024/25', '2023/24'].sort(laterFirst)).toEqual([
    '2024/25',
    '2024',
    '2023/24',
    '2022/23',
    undefined,
  ]);
});
