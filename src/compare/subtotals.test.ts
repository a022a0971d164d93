import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Authority, AuthorityType } from '../model/authority.ts';
import type { Entry } from '../model/entry.ts';
import { comparisonOf } from './comparison-of.ts';
import { partsBy } from './divisions.ts';
import { subtotalOf } from './subtotals.ts';
import { declined, entry, type GivenSpec, gave } from './testing/build.ts';

const website = { id: 'spend.website', period: 'year', year: '2024/25' } as const;
const of = (name: string, type: AuthorityType, region = 'South West'): Authority => ({
  name,
  type,
  region,
  nation: 'England',
});
const gives = (name: string, type: AuthorityType, given: GivenSpec, sample = false) =>
  entry({ authority: of(name, type), answers: [{ gives: [given] }], sample });

const totalOf = (entries: readonly Entry[], key: string) => {
  const { rows, columns } = comparisonOf(entries);
  const column = columns.find((each) => each.key === key);
  if (!column) throw new Error(`no column ${key}: ${columns.map((each) => each.key)}`);
  return subtotalOf(rows, column);
};

test('a sum is of those that gave a figure, and says of how many; a refusal is never nought', () => {
  const total = totalOf(
    [
      gave('Ashby Council', { ...website, value: 10_000 }),
      gave('Brook Council', { ...website, value: 5000.5 }),
      declined('Corve Council', 'refused', website, { exemption: 's.12' }),
      declined('Dunmere Council', 'not_held', website),
    ],
    'spend.website/year',
  );
  expect(total).toMatchObject({
    given: 2,
    of: 4,
    amount: { of: 'sum', figure: { kind: 'number', value: 15_000.5 }, approximate: false },
  });
  expect(total.notes).toEqual(['Without a figure: refused (1) and not held (1).']);
});

test('a range stays a range, and about stays about', () => {
  const total = totalOf(
    [
      gave('Ashby Council', { ...website, low: 10, high: 20 }),
      gave('Brook Council', { ...website, value: 5, approximate: true }),
    ],
    'spend.website/year',
  );
  expect(total.amount).toEqual({ of: 'sum', figure: { kind: 'range', low: 15, high: 25 }, approximate: true });
});

test('nothing at all is no sum', () => {
  expect(totalOf([declined('Corve Council', 'refused', website)], 'spend.website/year').amount).toBeUndefined();
});

test('what cannot be added has the median of the councils themselves', () => {
  const shares = [10, 20, 60].map((value, i) => gave(`Council ${i}`, { id: 'portal.uptake', value }));
  const { rows, columns } = comparisonOf(shares);
  const column = columns.find(({ ranked, additive, given }) => ranked && !additive && given === 3);
  if (column) {
    expect(subtotalOf(rows, column).amount).toMatchObject({ of: 'median', figure: { kind: 'number', value: 20 } });
  } else throw new Error(`no column: ${columns.map(({ key }) => key)}`);
});

test('residents of a county and of its districts are not added; their spending is, with a word', () => {
  const people = [
    gives('Wend County Council', 'county', { id: 'population', value: 900_000 }),
    gives('Ashby District Council', 'district', { id: 'population', value: 100_000 }),
  ];
  const apart = totalOf(people, 'population');
  expect(apart.amount).toBeUndefined();
  expect(apart.notes[0]).toMatch(/^Not added: a county has the people/);
  const spend = totalOf(
    [
      gives('Wend County Council', 'county', { ...website, value: 9 }),
      gives('Ashby District Council', 'district', { ...website, value: 1 }),
    ],
    'spend.website/year',
  );
  expect(spend.amount?.figure).toEqual({ kind: 'number', value: 10 });
  expect(spend.notes).toContain('Councils of two tiers together, which serve the same places.');
});

test('what is fictional is not added to what is not; years that differ are said', () => {
  const mixed = [
    gives('Ashby District Council', 'district', { ...website, value: 9 }, true),
    gives('Brook District Council', 'district', { ...website, value: 1 }),
  ];
  expect(totalOf(mixed, 'spend.website/year').notes[0]).toBe('Not added: some of them are fictional.');
  const years = [
    gives('Ashby District Council', 'district', { ...website, value: 9 }),
    gives('Brook District Council', 'district', { ...website, year: '2022/23', value: 1 }),
  ];
  expect(totalOf(years, 'spend.website/year').notes).toEqual(['Of different years: 2024/25 (1) and 2022/23 (1).']);
});

test('yes and no are counted', () => {
  const total = totalOf(
    [true, false, true].map((value, i) => gave(`Council ${i}`, { id: 'crm.in_use', value })),
    'crm.in_use',
  );
  expect(total).toMatchObject({ yes: 2, given: 3, of: 3 });
});

test('the subtotals of the parts add up to that of the whole, and every row is in one part', () => {
  const council = fc.record({
    type: fc.constantFrom<AuthorityType>('unitary', 'london', 'metropolitan'),
    value: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  });
  fc.assert(
    fc.property(fc.array(council, { minLength: 1, maxLength: 20 }), (councils) => {
      const { rows, columns } = comparisonOf(
        councils.map(({ type, value }, i) =>
          value === null
            ? entry({ authority: of(`Council ${i}`, type), answers: [{ outcome: 'refused', asks: [website] }] })
            : gives(`Council ${i}`, type, { ...website, value }),
        ),
      );
      const column = columns.find(({ key }) => key === 'spend.website/year');
      if (!column) throw new Error('no column');
      const parts = partsBy('type', rows);
      expect(parts.flatMap((part) => part.rows).length).toBe(rows.length);
      const sums = parts.map((part) => subtotalOf(part.rows, column));
      const value = (total: ReturnType<typeof subtotalOf>) =>
        total.amount?.figure.kind === 'number' ? total.amount.figure.value : 0;
      expect(sums.reduce((sum, total) => sum + value(total), 0)).toBe(value(subtotalOf(rows, column)));
      expect(sums.reduce((sum, { given }) => sum + given, 0)).toBe(column.given);
    }),
  );
});

test('types stand in their usual order, places by name, and what is not known last', () => {
  const rows = comparisonOf([
    entry({ authority: of('A', 'unitary', 'Wales'), answers: [{}] }),
    entry({ answers: [{}], file: 'who.txt' }),
    entry({ authority: of('B', 'county', 'East of England'), answers: [{}] }),
  ]).rows;
  expect(partsBy('type', rows).map(({ label }) => label)).toEqual([
    'County councils',
    'Unitary councils',
    'Type not known',
  ]);
  expect(partsBy('region', rows).map(({ label }) => label)).toEqual(['East of England', 'Wales', 'Region not known']);
});
