import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonOf } from '../compare/comparison-of.ts';
import { declined, entry, gave } from '../compare/testing/build.ts';
import { seedLike } from '../compare/testing/seed-like.ts';
import { type CsvCell, csvOf } from './csv.ts';
import { shownTable } from './shown-table.ts';
import { readCsv } from './testing/read-csv.ts';
import { tidyHead, tidyRows } from './tidy.ts';

test.each<[string, CsvCell, string]>([
  ['a pound sign', '£12,000', '"£12,000"'],
  ['a number', -1234.5, '-1234.5'],
  ['nothing', undefined, ''],
  ['a line break', 'a\nb', '"a\nb"'],
  ['quotes', 'say "no"', '"say ""no"""'],
  ['a dash in a range', '4–6', '4–6'],
  ['a date', '2025-07-10', '2025-07-10'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula after a plus', '+44', "'+44"],
  ['a formula after an at', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula in full width', '＝1+1', "'＝1+1"],
  ['a formula after blanks', '  =1', "'  =1"],
  ['a formula after a line break', '\n=1', `"'\n=1"`],
  ['a formula after a tab', '\t=1', "'\t=1"],
  ['a part that looks like a day', '1-2', "'1-2"],
  ['a year that looks like a month', '2011/12', "'2011/12"],
  ['a year that does not', '2023/24', '2023/24'],
  ['another', '2017-18', '2017-18'],
  ['a reference that looks like a month', '11/2024', "'11/2024"],
  ['a range of months', '12-18', "'12-18"],
  ['a day as people write it', '10/07/2025', "'10/07/2025"],
  ['a day in words', '3 May', "'3 May"],
  ['a month in words', 'March 2025', "'March 2025"],
  ['a name that begins as a month does', 'Marketing 2025', 'Marketing 2025'],
  ['a time', '9:30', "'9:30"],
  ['a number as a text', '7702', '7702'],
  ['noughts before', '00712', "'00712"],
  ['a nought behind', '1.10', "'1.10"],
  ['a decimal', '1.5', '1.5'],
  ['what looks like a power of ten', '12E5', "'12E5"],
  ['more digits than a spreadsheet keeps', '101001234567', "'101001234567"],
  ['a telephone number in words', '020 7946 0000', '020 7946 0000'],
])('%s', (_, cell, written) => {
  expect(csvOf(['a', 'b'], [[cell, 'x']])).toBe(`\uFEFFa,b\r\n${written},x\r\n`);
});

/** One that begins with the escaping sign itself would be read as escaped. */
const text = fc.string({ unit: 'grapheme' }).filter((each) => !each.startsWith("'"));

test('what is written is read again by the letter of the standard, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 10 }), (rows) => {
      const [, ...again] = readCsv(csvOf(['a', 'b'], rows).slice(1));
      expect(again.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(rows);
    }),
  );
});

const website = { id: 'spend.website', period: 'year' } as const;

test('the tidy file has a line for every figure and every gap', () => {
  const comparison = comparisonOf([
    gave(
      'Ashcombe District Council',
      { ...website, value: 12_000, year: '2024/25', approximate: true },
      {
        reference: 'FOI 7',
        responded: '2025-07-10',
        file: 'a.txt',
        answers: [
          {
            number: '1.10',
            part: 'Total',
            question: 'How much?',
            text: 'About £12,000',
            gives: [{ ...website, value: 12_000, year: '2024/25', approximate: true }],
          },
        ],
      },
    ),
    declined('Bexcombe Council', 'refused', website, {
      exemption: 's.12',
      text: 'Too dear to find out',
      number: '1.10',
    }),
    entry({
      authority: 'Carrick Council',
      file: 'c.txt',
      answers: [
        {
          gives: [
            { ...website, low: 4, high: 6 },
            { ...website, value: 3, year: '2022/23' },
          ],
        },
      ],
    }),
  ]);
  const lines = tidyRows(comparison).map((row) => Object.fromEntries(tidyHead.map((name, i) => [name, row[i]])));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatchObject({
    council: 'Ashcombe District Council',
    type: 'district',
    measure: 'spend.website',
    period: 'year',
    year: '2024/25',
    value: 12_000,
    unit: 'GBP',
    outcome: 'answered',
    approximate: 'yes',
    shown: 'yes',
    quote: 'About £12,000',
    question_number: 'Q1.10',
    part: 'Total',
    question: 'How much?',
    reference: 'FOI 7',
    responded: '2025-07-10',
    file: 'a.txt',
  });
  expect(lines[1]).toMatchObject({
    outcome: 'refused',
    exemption: 's.12',
    quote: 'Too dear to find out',
    value: undefined,
    low: undefined,
  });
  expect(lines.slice(2).map(({ shown, value, low, high }) => [shown, value, low, high])).toEqual([
    ['yes', 3, undefined, undefined],
    ['no', undefined, 4, 6],
  ]);
});

test('a missing figure never becomes a number, in either file', () => {
  const comparison = comparisonOf(seedLike());
  const given = comparison.rows.flatMap((row) =>
    [...row.cells.values()].filter(({ state }) => state === 'given'),
  ).length;
  const { head, rows } = shownTable(comparison.rows, comparison.columns);
  const cells = rows.flatMap((row) => row.filter((_, i) => !head[i]?.endsWith(': remarks')));
  expect(cells.filter((cell) => typeof cell === 'number').length).toBeLessThanOrEqual(given);
  expect(cells.every((cell) => cell !== '' && cell !== undefined)).toBe(true);
  const [value, outcome] = [tidyHead.indexOf('value'), tidyHead.indexOf('outcome')];
  for (const row of tidyRows(comparison)) if (row[outcome] !== 'answered') expect(row[value]).toBeUndefined();
});

test('what a council is, and a reference table’s number, have columns like the others', () => {
  const comparison = comparisonOf([gave('Ashcombe Council', { ...website, value: 3 })]);
  const people = { label: 'People (an office, 2024)', of: () => 12 };
  expect(shownTable(comparison.rows, [people, ...comparison.columns])).toEqual({
    head: ['Council', 'People (an office, 2024)', 'Website spend (£)'],
    rows: [['Ashcombe Council', 12, 3]],
  });
});

test('what the table says by badges stands in a column behind the figures that have any', () => {
  const why = 'the sum does not fit';
  const comparison = comparisonOf([
    entry({
      authority: 'Ashcombe Council',
      answers: [
        { gives: [{ ...website, value: 9, year: '2024/25', sureness: { level: 'check', reason: why } }] },
        { gives: [{ ...website, value: 8, year: '2024/25' }] },
        { gives: [{ id: 'population', value: 7 }] },
      ],
    }),
    gave('Bexcombe Council', { ...website, value: 3 }),
  ]);
  const { head, rows } = shownTable(comparison.rows, comparison.columns);
  expect(head).toEqual(['Council', 'Website spend (£)', 'Website spend: remarks', 'Population']);
  expect(rows).toEqual([
    ['Ashcombe Council', 9, `2024/25; differs: £8; check: ${why}`, 7],
    ['Bexcombe Council', 3, undefined, 'Not asked'],
  ]);
});

test('the table as shown: exact numbers as numbers, all else in words', () => {
  const comparison = comparisonOf([
    gave('Ashcombe Council', { ...website, value: 12_000.5 }),
    gave('Bexcombe Council', { ...website, value: 9, approximate: true }),
    declined('Carrick Council', 'refused', website, { exemption: 's.43' }),
  ]);
  expect(shownTable(comparison.rows, comparison.columns)).toEqual({
    head: ['Council', 'Website spend (£)'],
    rows: [
      ['Ashcombe Council', 12_000.5],
      ['Bexcombe Council', 'about £9'],
      ['Carrick Council', 'Refused under s.43'],
    ],
  });
});
