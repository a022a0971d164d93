import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Authority } from '../model/authority.ts';
import { comparisonOf } from './comparison-of.ts';
import { readTable } from './read-table.ts';
import { referenceOf } from './reference.ts';
import { numberIn, referenceTableOf, withMatches } from './reference-table.ts';
import { seriesOf } from './series-of.ts';
import { entry } from './testing/build.ts';
import { keeping, kept } from './testing/keep.ts';

test.each<[string, string, string[][]]>([
  [
    'commas',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'tabs',
    'a, b\t c\r\n1\t2\r\n',
    [
      ['a, b', 'c'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons',
    'a;b\n1;2,5',
    [
      ['a', 'b'],
      ['1', '2,5'],
    ],
  ],
  [
    'quotes',
    '"a, ""b""\nc",d\n\n,\n1,2',
    [
      ['a, "b"\nc', 'd'],
      ['1', '2'],
    ],
  ],
  ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
  ['nothing', '', []],
])('a table with %s', (_, text, cells) => {
  expect(readTable(text)).toEqual(cells);
});

test('a table of anything is read, in time', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '\t', 'a', '1') }), (text) => {
      expect(readTable(text).flat().join('').length).toBeLessThanOrEqual(text.length);
    }),
  );
  // Anything but linear would take hours.
  expect(() => readTable('"'.repeat(1_000_001))).not.toThrow();
  expect(() => readTable(','.repeat(1_000_000))).not.toThrow();
});

test.each([
  ['1,234', 1234],
  ['£1,234.50', 1234.5],
  ['43%', 43],
  ['12 345', 12345],
  ['-3', -3],
  ['6313.0', 6313],
  ['7.0e3', 7000],
  ['512 [p]', 512],
  ['..', undefined],
  ['[x]', undefined],
  ['', undefined],
  ['E07000079', undefined],
  ['12-18', undefined],
])('%s is the number %s', (cell, value) => {
  expect(numberIn(cell)).toBe(value);
});

const published = `Estimates of the population, mid-2024,,
This worksheet contains one table,,

Code,Name,All ages,Area
E07000079,Cotswold,"91,000",1165
E06000023,"Bristol, City of","480,000",110
S12000036,City of Edinburgh,"520,000",..
K02000001,United Kingdom,"69,000,000",
X,Nowhere-on-Sea,12,3
`;

describe('a reference table', () => {
  const table = referenceTableOf(published, 'population.csv');

  test('with lines above its head, codes and names', () => {
    expect(table?.columns).toEqual([
      { label: 'All ages', year: '2024' },
      { label: 'Area', year: '2024' },
    ]);
    expect(table?.rows.map(({ gss, values }) => [gss, ...values])).toEqual([
      ['E07000079', 91_000, 1165],
      ['E06000023', 480_000, 110],
      ['S12000036', 520_000, undefined],
    ]);
    expect(table?.unmatched.map(({ name }) => name)).toEqual(['United Kingdom', 'Nowhere-on-Sea']);
  });

  test('with names only, in tabs', () => {
    const names = referenceTableOf('Authority\tHouseholds\nCotswold\t41000\nReading\t65000\nSurrey\t490000', 'h.tsv');
    expect(names?.rows.map(({ name, values }) => [name, ...values])).toEqual([
      ['Cotswold', 41_000],
      ['Reading', 65_000],
      ['Surrey', 490_000],
    ]);
  });

  test('is none where no authorities are named', () => {
    expect(referenceTableOf('a,b\n1,2\n3,4\n5,6', 'x.csv')).toBeUndefined();
  });

  test('takes the rows that the reader matches by hand', () => {
    if (!table) throw new Error('no table');
    const matched = withMatches(table, new Map([['Nowhere-on-Sea', 'E07000080']]));
    expect([matched.rows.length, matched.unmatched.length]).toEqual([4, 1]);
  });

  test('divides by no place on a map and no mark of a register', () => {
    const text = 'gss,lat,register id,households\nE07000079,1,2,3\nE06000023,1,2,3\nS12000036,1,2,3';
    expect(referenceOf(keeping(kept(text, 'p.csv')), []).denominators.map(({ words }) => words)).toEqual([
      'per household',
    ]);
  });

  test('divides figures, and is named in the chart', () => {
    const cotswold: Authority = { name: 'Cotswold District Council', type: 'district', gss: 'E07000079' };
    const other: Authority = { name: 'Another District Council', type: 'district', gss: 'E07000081' };
    const spend = { id: 'spend.website', period: 'year', value: 91_000 } as const;
    const comparison = comparisonOf(
      [cotswold, other].map((authority) => entry({ authority, answers: [{ gives: [spend] }] })),
      [],
      keeping(kept(published, 'population.csv')),
    );
    const perResident = comparison.reference?.denominators[0];
    const series = seriesOf(comparison, 'spend.website', 'year', { per: perResident });
    expect(series?.kind === 'ranked' && series.points.map(({ label, per }) => [label, per])).toEqual([
      ['£1', '91,000'],
    ]);
    expect(series?.subtitle).toBe('Website spend, pounds a year per resident');
    expect(series?.notes).toContain('Divided by “All ages”, 2024, of population.csv.');
    expect(series?.missing[0]?.label).toBe('Nothing to divide by');
  });
});
