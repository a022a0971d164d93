import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Authority } from '../model/authority.ts';
import { comparisonOf } from './comparison-of.ts';
import { readTable } from './read-table.ts';
import { referenceOf } from './reference.ts';
import { recognisedTable, referenceTableOf } from './reference-table.ts';
import { seriesOf } from './series-of.ts';
import { numberIn } from './table-cell.ts';
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
  ['2,5', undefined],
  ['1,2345', undefined],
  ['12,345,678', 12_345_678],
  ['.5', 0.5],
  ['£', undefined],
  ['1 [note 2]', undefined],
])('%s is the number %s', (cell, value) => {
  expect(numberIn(cell)).toBe(value);
});

const published = `"Estimates of the population, mid-2024",,
This worksheet contains one table,,

Code,Name,All ages,Area
K02000001,United Kingdom,"69,000,000",
E92000001,England,"58,000,000",
E07000079,Cotswold,"91,000",1165
E06000023,"Bristol, City of","480,000",110
E11000001,Greater Manchester,"2,900,000",1276
S12000036,City of Edinburgh,"520,000",..
X,Nowhere-on-Sea,12,3

"Notes: 1. Area is land, in square kilometres"
Source: an office of statistics
`;

const read = (text: string, name = 'x.csv') => {
  const table = referenceTableOf(text, name);
  if (!table) throw new Error('no table');
  return {
    labels: table.columns.map(({ label }) => label),
    years: table.columns.map(({ year }) => year),
    matched: table.rows.flatMap(({ gss, values }) => (gss ? [[gss, ...values]] : [])),
    others: table.rows.flatMap(({ name: row, without }) => (without ? [[row, without]] : [])),
    title: table.title,
  };
};

describe('a reference table', () => {
  test('with lines above its head, codes and names, larger areas, footnotes', () => {
    const { labels, years, matched, others, title } = read(published, 'population.csv');
    expect(labels).toEqual(['All ages', 'Area']);
    expect(years).toEqual(['2024', '2024']);
    expect(matched).toEqual([
      ['E07000079', 91_000, 1165],
      ['E06000023', 480_000, 110],
      ['S12000036', 520_000, undefined],
    ]);
    expect(others).toEqual([
      ['United Kingdom', 'area'],
      ['England', 'area'],
      ['Greater Manchester', 'area'],
      ['Nowhere-on-Sea', 'unknown'],
    ]);
    expect(title).toBe('Estimates of the population, mid-2024 This worksheet contains one table');
  });

  test.each<[string, string, (string | number | undefined)[][]]>([
    [
      'names only, in tabs',
      'Authority\tHouseholds\nCotswold\t41000\nReading\t65000\nSurrey\t490000',
      [
        ['E07000079', 41_000],
        ['E06000038', 65_000],
        ['E10000030', 490_000],
      ],
    ],
    [
      'semicolons, a byte order mark and Windows line ends',
      '\ufeffCouncil;People\r\nKingston upon Hull;1\r\nHerefordshire, County of;2\r\nNewport;3\r\nSt. Helens;4\r\n',
      [
        ['E06000010', 1],
        ['E06000019', 2],
        ['W06000022', 3],
        ['E08000013', 4],
      ],
    ],
    [
      'a county beside its districts',
      'Area,People\nGloucestershire,6\nCotswold,1\nStroud,2\nTewkesbury,3',
      [
        ['E10000013', 6],
        ['E07000079', 1],
        ['E07000082', 2],
        ['E07000083', 3],
      ],
    ],
    [
      'marks for what is missing',
      'Area,A,B\nCotswold,1,:\nStroud,..,-\nTewkesbury,[x],5\nSurrey,[c],*\nReading,7,n/a',
      [
        ['E07000079', 1, undefined],
        ['E07000083', undefined, 5],
        ['E06000038', 7, undefined],
      ],
    ],
    [
      'a council twice with other numbers, which are then nobody’s',
      'Area,A\nCotswold,1\nStroud,2\nTewkesbury,3\nStroud,4',
      [
        ['E07000079', 1],
        ['E07000083', 3],
      ],
    ],
    [
      'a row for each sex, of which one is of all',
      'Area,Sex,A\nCotswold,Males,1\nCotswold,Persons,3\nStroud,Males,2\nStroud,Persons,5\nTewkesbury,Persons,7',
      [
        ['E07000079', 3],
        ['E07000082', 5],
        ['E07000083', 7],
      ],
    ],
    [
      'the same name for a council’s row with its code and another without',
      'Code,Name,A\nW06000022,Newport,1\nE07000079,Cotswold,2\nS12000036,City of Edinburgh,3\n,Newport,4',
      [
        ['W06000022', 1],
        ['E07000079', 2],
        ['S12000036', 3],
      ],
    ],
  ])('with %s', (_, text, rows) => {
    expect(read(text).matched).toEqual(rows);
  });

  test('with years alone as heads, and headings over several columns', () => {
    expect(
      read('Population\nCode,Name,2022,2023\nE07000079,Cotswold,1,2\nE06000023,Bristol,3,4\nS12000036,Edinburgh,5,6'),
    ).toMatchObject({
      labels: ['2022', '2023'],
      years: ['2022', '2023'],
      title: 'Population',
    });
    expect(
      read(',Mid-2023,,Mid-2024,\nName,All,Men,All,Men\nCotswold,1,2,3,4\nStroud,1,2,3,4\nReading,1,2,3,4'),
    ).toMatchObject({
      labels: ['Mid-2023, All', 'Mid-2023, Men', 'Mid-2024, All', 'Mid-2024, Men'],
      years: ['2023', '2023', '2024', '2024'],
    });
    const census =
      '"local authority: district (as of 2023)",mnemonic,2023\nCotswold,E07000079,1\nStroud,E07000082,2\nReading,E06000038,3';
    expect(read(census).labels).toEqual(['2023']);
    expect(read('Name,All,All\nCotswold,1,2\nStroud,1,2\nReading,1,2').labels).toEqual(['All', 'All (2)']);
  });

  test('is none where no authorities are named, or no numbers stand beside them', () => {
    expect(referenceTableOf('a,b\n1,2\n3,4\n5,6', 'x.csv')).toBeUndefined();
    expect(referenceTableOf('Council,Answer\nCotswold,Yes\nStroud,No\nReading,Yes', 'x.csv')).toBeUndefined();
  });

  test('of any text at all is read without harm', () => {
    const pieces = [
      'Cotswold',
      'Stroud',
      'Reading',
      'E07000079',
      'Code',
      '2024',
      '1,000',
      '..',
      ',',
      ';',
      '\n',
      '"',
      '__proto__',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (all) => {
        const table = referenceTableOf(all.join(''), 'x.csv');
        for (const { values } of table?.rows ?? []) expect(values.length).toBe(table?.columns.length);
        expect(new Set(table?.rows.map(({ id }) => id)).size).toBe(table?.rows.length ?? 0);
      }),
    );
  });
});

const councils = 'Cotswold,Stroud,Reading,Surrey,Tewkesbury,Bristol'.split(',');
const sheet = (head: string, row: (name: string, i: number) => string) => [head, ...councils.map(row)].join('\n');

test.each<[boolean, string, string]>([
  [true, 'a row for each council', sheet('Council,Population', (name, i) => `${name},${i}000`)],
  [
    true,
    'councils that our list does not know',
    sheet('Council,Population', (_, i) => `Place ${i} District Council,${i}000`),
  ],
  [false, 'too few', 'Council,Population\nCotswold,1\nStroud,2\nReading,3'],
  [
    false,
    'an answer to a request with a table in it',
    sheet('Freedom of Information request 12\nCouncil,Paid to it', (name, i) => `${name},${i}`),
  ],
  [false, 'a sheet of questions', sheet('Question,Answer', (name, i) => `${i}. What was paid to ${name}?,${i}`)],
  [
    false,
    'payments, to councils among others',
    sheet('Payee,Amount', (name, i) => `${name},${i}\nFernleaf Ltd,${i}\nOakmere Ltd,${i}`),
  ],
])('recognised: %s, %s', (is, _, text) => {
  expect(recognisedTable(text, 'x.csv') !== undefined).toBe(is);
});

describe('a kept table', () => {
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
