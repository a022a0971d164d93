import { expect, test } from 'vitest';
import { comparisonOf } from '../../compare/comparison-of.ts';
import { declined, gave } from '../../compare/testing/build.ts';
import { type ColumnFilter, filterWords, passes, sayingsIn, typedNumber } from './filters.ts';

const website = { id: 'spend.website', period: 'year' } as const;
const { rows, columns } = comparisonOf([
  gave('A exact', { ...website, value: 100 }),
  gave('B range', { ...website, low: 150, high: 250 }),
  gave('C about', { ...website, value: 300, approximate: true, sureness: { level: 'check', reason: 'far out' } }),
  declined('D refused', 'refused', website, { exemption: 's.12' }),
  declined('E refused', 'refused', website),
  declined('F not held', 'not_held', website),
]);
const column = columns.find(({ key }) => key === 'spend.website/year');
if (!column) throw new Error('no column');

test.each<[ColumnFilter, string]>([
  [{}, 'ABCDEF'],
  [{ from: 100 }, 'ABC'],
  [{ from: 101 }, 'BC'],
  [{ to: 150 }, 'AB'],
  [{ to: 149 }, 'A'],
  [{ from: 200, to: 210 }, 'B'],
  [{ from: 0, says: ['given', 'refused'] }, 'ABC'],
  [{ says: ['refused'] }, 'E'],
  [{ says: ['refused:s.12'] }, 'D'],
  [{ says: ['refused', 'refused:s.12', 'not_held'] }, 'DEF'],
  [{ says: [] }, ''],
  [{ words: 'about' }, 'C'],
  [{ words: 'CHECK' }, 'C'],
  [{ words: 'refused s.12' }, 'D'],
])('%j keeps %s', (filter, kept) => {
  expect(
    rows
      .filter((row) => passes(row.cells.get(column.key), filter))
      .map(({ name }) => name[0])
      .join(''),
  ).toBe(kept);
});

test('what cells say is counted, figures first', () => {
  expect(sayingsIn(rows, column).map(({ label, n }) => `${label} ${n}`)).toEqual([
    'With a figure 3',
    'Refused 1',
    'Refused under s.12 1',
    'Not held 1',
  ]);
});

test.each<[ColumnFilter, string]>([
  [{ from: 10_000, to: 50_000 }, '10,000 to 50,000'],
  [{ from: 5 }, '5 or more'],
  [{ to: 5, words: 'a b' }, '5 or less, “a b”'],
  [{ says: ['refused:s.12', 'not_held'] }, 'Refused under s.12 or Not held'],
])('%j in words', (filter, words) => {
  expect(filterWords(filter, column.unit)).toBe(words);
});

test.each<[string, number | undefined]>([
  ['10,000', 10_000],
  ['£10k', 10_000],
  [' 1.5m ', 1_500_000],
  ['43%', 43],
  ['-5', -5],
  ['.5', 0.5],
  ['', undefined],
  ['ten', undefined],
  ['1-2', undefined],
])('%s typed', (typed, value) => {
  expect(typedNumber(typed)).toBe(value);
});
