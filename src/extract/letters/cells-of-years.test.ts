import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const letter = (...cells: string[]): string =>
  [
    'Fernhurst Council',
    'FH/871',
    'Request received 1 July 2024',
    'Response 26 July 2024',
    '',
    'Question 1',
    'What did the ferry cost in each year?',
    '',
    ...cells,
    '',
    'Fernhurst Council   FH/871   1',
    '',
    'Question 2',
    'Who runs it?',
    'Our own crew',
  ].join('\n');
const question = 'What did the ferry cost in each year?';
const by = (...parts: [string, string][]): string[] => [
  ...parts.map(([part, text]) => `1 [${part}] ${question} => ${text}`),
  '2 Who runs it? => Our own crew',
];
const years: [string, string][] = [
  ['2021/22', '£702,000'],
  ['2022/23', '£731,500'],
  ['2023/24', '£744,900'],
];
const turns = (sign: string): string[] => years.flatMap(([year, sum]) => [year, sum.replace('£', sign)]);
const parted = (sign: string): [string, string][] => years.map(([year, sum]) => [year, sum.replace('£', sign)]);

test.each<[string, string[], string[]]>([
  ['under two heads', ['Year', 'Cost', ...turns('£')], by(...years)],
  ['a question mark for the pound', ['Year', 'Cost (?)', ...turns('?')], by(...parted('?'))],
  ['a letter for the pound', ['Year', 'Cost', ...turns('E')], by(...parted('E'))],
  ['no heads', turns('£'), by(...years)],
  ['heads in other words', ['Financial year', 'Net cost (£)', ...turns('')], by(...parted(''))],
  [
    'years that a scan misread',
    ['Year', 'Cost', ...turns('£').map((cell) => cell.replace('2021', '2O2l'))],
    by(...years),
  ],
  ['years first', ['Year', '2021/22', '2022/23', '2023/24', 'Cost', '£702,000', '£731,500', '£744,900'], by(...years)],
  ['a total below', ['Year', 'Cost', ...turns('£'), 'Total', '£2,178,400'], by(...years, ['Total', '£2,178,400'])],
  [
    'two figures a year',
    ['Year', 'Trips', 'Cost', '2022/23', '4,112', '£731,500', '2023/24', '4,090', '£744,900'],
    by(
      ['2022/23, Trips', '4,112'],
      ['2022/23, Cost', '£731,500'],
      ['2023/24, Trips', '4,090'],
      ['2023/24, Cost', '£744,900'],
    ),
  ],
  [
    'a figure that is not held',
    ['Year', 'Cost', '2021/22', 'Not held', '2022/23', '£731,500'],
    by(['2021/22', 'Not held'], ['2022/23', '£731,500']),
  ],
])('%s', (_, cells, expected) => {
  expect(shown(letter(...cells))).toEqual(expected);
});
