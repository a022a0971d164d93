import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonOf } from './comparison-of.ts';
import { denominators, divided } from './per.ts';
import { scatterSeries } from './scatter.ts';
import type { Amount } from './series.ts';
import { columnFor, seriesOf } from './series-of.ts';
import { stackedSeries } from './stacked.ts';
import { paymentsIn, suppliersSeries } from './suppliers.ts';
import { type AnswerSpec, declined, entry } from './testing/build.ts';

const website = { id: 'spend.website', period: 'year' } as const;
const parts = ['hosting', 'maintenance', 'content', 'development'].map((part) => `spend.website.${part}`);
const council = (name: string, ...answers: AnswerSpec[]) => entry({ authority: `${name} District Council`, answers });
const column = (comparison: ReturnType<typeof comparisonOf>, measure: string, period?: 'year') => {
  const found = columnFor(comparison, measure, period);
  if (!found) throw new Error(measure);
  return found;
};

describe('divided', () => {
  const n = (value: number): Amount => ({ kind: 'number', value });
  test.each<[Amount, Amount, number, Amount | undefined]>([
    [n(12_000), n(60_000), 1, n(0.2)],
    [n(12_000), n(60_000), 1000, n(200)],
    [{ kind: 'range', low: 10, high: 20 }, n(10), 1, { kind: 'range', low: 1, high: 2 }],
    [n(100), { kind: 'range', low: 10, high: 20 }, 1, { kind: 'range', low: 5, high: 10 }],
    [n(100), n(0), 1, undefined],
    [n(100), { kind: 'range', low: 0, high: 20 }, 1, undefined],
  ])('%j by %j', (amount, by, times, expected) => {
    expect(divided(amount, by, times)).toEqual(expected);
  });

  test('per resident: those without a population are missing for that reason', () => {
    const comparison = comparisonOf([
      council('Ashcombe', {
        gives: [
          { ...website, value: 12_000 },
          { id: 'population', value: 60_000, approximate: true },
        ],
      }),
      council('Bexcombe', {
        gives: [
          { ...website, value: 12_000 },
          { id: 'population', value: 30_000 },
        ],
      }),
      council('Carrick', { gives: [{ ...website, value: 12_000 }] }),
      declined('Dunmere District Council', 'not_held', website),
    ]);
    const series = seriesOf(comparison, 'spend.website', 'year', { per: denominators[0] });
    expect(series?.title).toBe('Website spend: from £0.20 to £0.40 a year per resident across 2 councils');
    expect(series?.subtitle).toBe('Website spend, pounds a year per resident');
    expect(series?.kind === 'ranked' && series.points.map(({ name, label, per }) => [name, label, per])).toEqual([
      ['Bexcombe', '£0.40', '30,000'],
      ['Ashcombe', 'about £0.20', 'about 60,000'],
    ]);
    expect(series?.missing.map(({ label, places }) => [label, places[0]?.name])).toEqual([
      ['Not held', 'Dunmere'],
      ['Nothing to divide by', 'Carrick'],
    ]);
    expect(series?.notes).toContain(
      'Divided by population as the responses give it, which is approximate for Ashcombe.',
    );
    expect(series?.fileStem).toBe('website-spend-year-per-resident');
  });

  test('every authority is drawn or missing', () => {
    const one = fc.record({ spend: fc.option(fc.nat()), people: fc.option(fc.nat({ max: 3 })) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (rows) => {
        const comparison = comparisonOf(
          rows.map(({ spend, people }, i) =>
            council(`Place ${i}`, {
              gives: [
                ...(spend === null ? [] : [{ ...website, value: spend }]),
                ...(people === null ? [] : [{ id: 'population', value: people }]),
              ],
            }),
          ),
        );
        const series = seriesOf(comparison, 'spend.website', 'year', { per: denominators[1] });
        const missing = series?.missing.reduce((sum, { places }) => sum + places.length, 0) ?? 0;
        const drawn = series?.kind === 'ranked' ? series.points.length : 0;
        expect(drawn + missing).toBe(rows.length);
        expect(JSON.stringify(series)).not.toMatch(/NaN|Infinity|null/);
      }),
    );
  });
});

describe('scatter', () => {
  const comparison = comparisonOf([
    council('Ashcombe', {
      gives: [
        { ...website, value: 12_000 },
        { id: 'population', value: 60_000 },
      ],
    }),
    council('Bexcombe', { gives: [{ ...website, value: 15_000 }] }),
    council(
      'Carrick',
      { gives: [{ id: 'population', value: 60_000 }] },
      { outcome: 'refused', exemption: 's.43', asks: [website] },
    ),
    council('Dunmere', {
      gives: [
        { ...website, value: 18_000, year: '2024/25' },
        { id: 'population', value: 90_000 },
      ],
    }),
  ]);
  const series = scatterSeries(
    comparison,
    column(comparison, 'population'),
    column(comparison, 'spend.website', 'year'),
  );

  test('has a point for each authority with both, and a reason for the others', () => {
    expect(series.points.map(({ name, x, y }) => [name, x.label, y.label])).toEqual([
      ['Dunmere', '90,000', '£18,000'],
      ['Ashcombe', '60,000', '£12,000'],
    ]);
    expect(series.missing.map(({ label, places }) => [label, places.map(({ name }) => name)])).toEqual([
      ['Not asked (population)', ['Bexcombe']],
      ['Refused under s.43 (website spend)', ['Carrick']],
    ]);
  });

  test('says what it shows', () => {
    expect(series.title).toBe('Website spend a year and population: 2 councils give both');
    expect([series.x.label, series.y.label]).toEqual(['Population', 'Website spend, pounds a year, years differ']);
    expect(series.fileStem).toBe('website-spend-year-and-population');
  });
});

describe('website spend by part', () => {
  const each = (values: readonly number[]) =>
    values.map((value, i) => ({ gives: [{ id: parts[i] ?? '', period: 'year' as const, value }] }));
  const stacked = (...entries: Parameters<typeof comparisonOf>[0]) => {
    const comparison = comparisonOf(entries);
    return stackedSeries(comparison, column(comparison, 'spend.website', 'year'));
  };
  const segments = (...answers: AnswerSpec[]) =>
    stacked(council('Ashcombe', ...answers)).points[0]?.segments.map(({ name, value }) => [name, value]);

  test.each<[string, AnswerSpec[], unknown]>([
    [
      'four parts',
      each([1, 2, 3, 4]),
      [
        ['Hosting', 1],
        ['Maintenance', 2],
        ['Content', 3],
        ['Development', 4],
      ],
    ],
    ['a total', [{ gives: [{ ...website, value: 12 }] }], [['Total, not split', 12]]],
    [
      'one figure for all',
      [{ gives: [{ ...website, value: 12, covers: parts }] }],
      [['Hosting, Maintenance, Content and Development together', 12]],
    ],
    [
      'a total and a part',
      [{ gives: [{ ...website, value: 12 }] }, ...each([5])],
      [
        ['Hosting', 5],
        ['The rest of the total', 7],
      ],
    ],
    [
      'a part larger than the total',
      [{ gives: [{ ...website, value: 12 }] }, ...each([50])],
      [['Total, not split', 12]],
    ],
    [
      'a part of another year',
      [{ gives: [{ ...website, value: 12, year: '2024/25' }] }, ...each([5])],
      [['Total, not split', 12]],
    ],
    ['only some parts', each([1, 2]), undefined],
    [
      'two parts in one figure',
      [{ gives: [{ ...website, value: 12, covers: parts.slice(0, 2) }] }, ...each([0, 0, 3, 4]).slice(2)],
      [
        ['Hosting and Maintenance', 12],
        ['Content', 3],
        ['Development', 4],
      ],
    ],
  ])('%s', (_, answers, expected) => {
    expect(segments(...answers)).toEqual(expected);
  });

  test('segments add up to the total, whatever the parts', () => {
    const amounts = fc.array(
      fc.integer({ min: 0, max: 1_000_000 }).map((pence) => pence / 100),
      { minLength: 4, maxLength: 4 },
    );
    fc.assert(
      fc.property(amounts, fc.option(fc.integer({ min: 0, max: 50_000 })), (values, total) => {
        const answers = [...each(values), ...(total === null ? [] : [{ gives: [{ ...website, value: total }] }])];
        const [point] = stacked(council('Ashcombe', ...answers)).points;
        expect(point?.segments.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(point?.total ?? -1, 6);
      }),
    );
  });

  test('ranges are named, not drawn', () => {
    const series = stacked(
      council('Ashcombe', { gives: [{ ...website, low: 1, high: 2 }] }),
      council('Bexcombe', ...each([1, 2, 3, 4])),
    );
    expect(series.points.map(({ name }) => name)).toEqual(['Bexcombe']);
    expect(series.notes).toContain('Given as a range, and not drawn here: Ashcombe.');
  });
});

describe('suppliers', () => {
  const tools = { id: 'spend.survey_tools', period: 'year' } as const;
  const social = { id: 'spend.social_media_tools', period: 'year' } as const;
  const comparison = comparisonOf([
    council(
      'Ashcombe',
      { gives: [{ ...tools, value: 55_000, by: { Orlo: 32_000, 'Common Place': 23_000 } }] },
      { gives: [{ ...social, value: 32_000, by: { 'Orlo (Social Sign-In Ltd)': 32_000 } }] },
      { gives: [{ id: 'spend.microsites', period: '3-years', value: 23_000, by: { 'Common Place': 23_000 } }] },
    ),
    council('Bexcombe', { gives: [{ ...social, value: 9000, by: { Orlo: 9000 } }] }),
    council('Carrick', { gives: [{ ...social, value: 32_000, by: { Orlo: 32_000 } }] }),
  ]);

  test('one payment that answers two questions counts once; other periods are left out', () => {
    const { payments, repeated, otherPeriods } = paymentsIn(comparison);
    expect(payments.map(({ row, pounds }) => [row.shortName, pounds])).toEqual([
      ['Ashcombe', 32_000],
      ['Ashcombe', 23_000],
      ['Bexcombe', 9000],
      ['Carrick', 32_000],
    ]);
    expect([repeated, otherPeriods]).toEqual([1, 1]);
  });

  test('by pounds, a segment for each council', () => {
    const series = suppliersSeries(comparison);
    expect(series.points.map(({ name, total, segments }) => [name, total, segments.map((each) => each.name)])).toEqual([
      ['Orlo', 73_000, ['Ashcombe', 'Carrick', 'Bexcombe']],
      ['Commonplace', 23_000, ['Ashcombe']],
    ]);
    expect(series.title).toBe('Suppliers named in answers: Orlo leads with £73,000 a year, of £96,000 in all');
  });
});

describe('a year made of months', () => {
  const visitors = 'website.visitors';
  const comparison = comparisonOf([
    council('Ashcombe', { gives: [{ id: visitors, period: 'year', value: 900 }] }),
    council('Bexcombe', {
      gives: [
        { id: visitors, period: 'month', value: 50 },
        { id: visitors, period: 'quarter', value: 160 },
      ],
    }),
    council('Carrick', { gives: [{ id: visitors, period: 'month', value: 50 }] }),
    declined('Dunmere District Council', 'not_held', { id: visitors, period: 'year' }),
  ]);
  const drawn = (annualise: boolean) => {
    const series = seriesOf(comparison, visitors, 'year', { annualise });
    return series?.kind === 'ranked'
      ? series.points.map(({ name, label, annualised }) => [name, label, annualised])
      : [];
  };

  test('is never made unless the reader asks for it', () => {
    expect(drawn(false)).toEqual([['Ashcombe', '900', undefined]]);
  });

  test('is marked as an estimate, and says what of', () => {
    expect(drawn(true)).toEqual([
      ['Ashcombe', '900', undefined],
      ['Bexcombe', 'about 640', 'quarter'],
      ['Carrick', 'about 600', 'month'],
    ]);
    expect(seriesOf(comparison, visitors, 'year', { annualise: true })?.notes).toContain(
      'Estimated by us as four times a quarter, or twelve times a month (hatched): Bexcombe and Carrick.',
    );
  });
});

describe('the middle of a ranking', () => {
  const places = (values: readonly number[]) =>
    comparisonOf(values.map((value, i) => council(`Place ${i}`, { gives: [{ ...website, value }] })));

  test('the median may be of another group than what is drawn', () => {
    const comparison = places([1, 2, 3, 4, 5, 6, 7, 8]);
    const first = comparison.rows[0]?.key ?? '';
    const group = { keys: new Set(comparison.rows.slice(0, 3).map(({ key }) => key)), label: 'first three' };
    const series = seriesOf(comparison, 'spend.website', 'year', {
      among: { keys: new Set([first]), label: 'one' },
      medianOf: group,
    });
    expect(series?.kind === 'ranked' && [series.points.length, series.median?.label]).toEqual([1, '£2 (first three)']);
  });

  test('the middle half is told of eight or more', () => {
    const of = (values: readonly number[]) => {
      const series = seriesOf(places(values), 'spend.website', 'year');
      return series?.kind === 'ranked' ? series.middleHalf : undefined;
    };
    expect(of([1, 2, 3, 4, 5, 6, 7])).toBeUndefined();
    expect(of([1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({ low: 3, high: 7 });
  });

  test.each([
    ['top', [1, 2, 3]],
    ['bottom', [8, 9, 10]],
    ['mine', [4, 5, 6]],
  ] as const)('a part of a long ranking: %s', (of, ranks) => {
    const comparison = places([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const mine = comparison.rows.find(({ shortName }) => shortName === 'Place 4')?.key;
    const series = seriesOf(comparison, 'spend.website', 'year', { part: { of, size: 3 }, ...(mine && { mine }) });
    expect(series?.kind === 'ranked' && series.points.map(({ rank }) => rank)).toEqual(ranks);
    expect(series?.title).toContain('across 10 councils');
    expect(series?.notes.some((note) => note.includes('of 10 are drawn'))).toBe(true);
  });
});
