import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = ['Ottershaw District Council', 'Our ref: FOI 5120', 'Received 3 June 2024', 'Responded 1 July 2024', ''];

describe('rows whose number and answer stand half-way down', () => {
  test('the first row’s first line too is its question’s', () => {
    const text = [
      ...head,
      '      What was spent on dredging',
      '1                                     £12,500',
      '      the harbour last year?',
      '',
      '      How many buoys were moved',
      '2                                     19',
      '      in the same time?',
    ].join('\n');
    expect(shown(text)).toEqual([
      '1 What was spent on dredging the harbour last year? => £12,500',
      '2 How many buoys were moved in the same time? => 19',
    ]);
  });

  test('an indented sentence over a table is the letter’s', () => {
    const text = [
      ...head,
      '      Our answers are set out below.',
      '1     What was spent on dredging?     £12,500',
      '2     How many buoys were moved?      19',
    ].join('\n');
    expect(shown(text)).toEqual(['1 What was spent on dredging? => £12,500', '2 How many buoys were moved? => 19']);
  });
});

test.each([
  ['stops', (n: number) => `${n}.   `],
  ['Q1', (n: number) => `Q${n}   `],
  ['brackets', (n: number) => `(${n})  `],
])('paragraphs that hang behind their numbers are no table: %s', (_, mark) => {
  const hang = ' '.repeat(mark(1).length);
  const text = `Wexmoor Council

${mark(1)}How many wells are there in the district?

${hang}312

${mark(2)}How many reports of dry wells were made by
${hang}farmers in 2021/22?

${hang}2021/22: 58

${mark(3)}What was paid to them?

${hang}£6,250. Nothing was paid
${hang}in 2020/21.
`;
  expect(shown(text)).toEqual([
    '1 How many wells are there in the district? => 312',
    '2 How many reports of dry wells were made by farmers in 2021/22? => 2021/22: 58',
    '3 What was paid to them? => £6,250. Nothing was paid in 2020/21.',
  ]);
});

test('parts under a question that breaks off before them', () => {
  const row = (number: string, asked: string, said: string): string =>
    `${number.padEnd(6)}${asked.padEnd(44)}${said}`.trimEnd();
  const text = [
    ...head,
    row('', 'Question', 'Answer'),
    row('3.1', 'Which harbours are dredged', 'North and Mill Quay, by a firm'),
    row('', '', 'from the next county'),
    row('3.2', 'Yearly spend, or the budget, for', ''),
    row('', '  Dredging', '£9,120'),
    row('', '  Upkeep of walls', 'Included in dredging'),
    row('', '  Lights', 'No separate cost'),
    row('3.3', 'Spend over the last three years on', 'The cost is not kept'),
    row('', 'moorings of visiting boats', 'by itself'),
    row('3.4', 'Visiting boats (2021, 2022, 2023) in', ''),
    row('', '  North', '211 / 304 / 280'),
    row('', '  Mill Quay', '18 / 22 / 40'),
  ].join('\n');
  expect(shown(text)).toEqual([
    '3.1 Which harbours are dredged => North and Mill Quay, by a firm from the next county',
    '3.2 [Dredging] Yearly spend, or the budget, for => £9,120',
    '3.2 [Upkeep of walls] Yearly spend, or the budget, for => Included in dredging',
    '3.2 [Lights] Yearly spend, or the budget, for => No separate cost',
    '3.3 Spend over the last three years on moorings of visiting boats => The cost is not kept by itself',
    '3.4 [North] Visiting boats (2021, 2022, 2023) in => 211 / 304 / 280',
    '3.4 [Mill Quay] Visiting boats (2021, 2022, 2023) in => 18 / 22 / 40',
  ]);
});

test.each([
  ['stops', (n: number) => `${n}.   `, ''],
  ['brackets', (n: number) => `(${n})  `, ''],
  ['blank lines between', (n: number) => `${n})   `, '\n'],
])('answers by year under their numbers are no table: %s', (_, mark, between) => {
  const rows = (...lines: string[]) => lines.join(`\n${between}`);
  const text = [
    ...head,
    '1. What did the harbour cost in each year?',
    '2. What did the boats cost?',
    '3. How many buoys are there?',
    '4. How many were lost?',
    '',
    'Response',
    '',
    rows(`${mark(1)}2022/23          £18,214`, '      2021/22          £17,760', '      2020/21          £17,025'),
    '',
    rows(`${mark(2)}2022/23          £2,640`, '      2021/22          £2,655'),
    '',
    `${mark(3)}104`,
    '',
    `${mark(4)}Losses are not recorded.`,
    '',
    'Rate this page',
    'Good  Poor',
  ].join('\n');
  expect(shown(text)).toEqual([
    '1 [2022/23] What did the harbour cost in each year? => £18,214',
    '1 [2021/22] What did the harbour cost in each year? => £17,760',
    '1 [2020/21] What did the harbour cost in each year? => £17,025',
    '2 [2022/23] What did the boats cost? => £2,640',
    '2 [2021/22] What did the boats cost? => £2,655',
    '3 How many buoys are there? => 104',
    '4 How many were lost? => Losses are not recorded.',
  ]);
});
