import { describe, expect, test } from 'vitest';
import { canAnnualise, groundsOf, keepsApart, optionsOf, perOffers, setOffers, yearOffers } from './choices.ts';
import { comparisonOf } from './comparison-of.ts';
import { acrossIn, acrossOffers, upIn } from './pairs.ts';
import { scatterSeries } from './scatter.ts';
import type { RankedSeries } from './series.ts';
import { columnFor, seriesOf } from './series-of.ts';
import { stackedSeries } from './stacked.ts';
import { entry, type GivenSpec } from './testing/build.ts';

const website = { id: 'spend.website', period: 'year' } as const;
const microsites = 'spend.microsites';
const council = (name: string, ...gives: GivenSpec[]) =>
  entry({ authority: { name, type: name.includes('County') ? 'county' : 'district' }, answers: [{ gives }] });
const saying = (name: string, text: string, given: GivenSpec) =>
  entry({ authority: name, answers: [{ text, gives: [given] }] });
const column = (comparison: ReturnType<typeof comparisonOf>, measure: string, period?: 'year' | 'month') => {
  const found = columnFor(comparison, measure, period);
  if (!found) throw new Error(measure);
  return found;
};
const ranked = (...args: Parameters<typeof seriesOf>): RankedSeries => {
  const series = seriesOf(...args);
  if (series?.kind !== 'ranked') throw new Error('not ranked');
  return series;
};

describe('what is offered', () => {
  const comparison = comparisonOf([
    council('Ashcombe District Council', { ...website, value: 1, year: '2023/24' }, { id: 'population', value: 10 }),
    council('Bexcombe District Council', { ...website, value: 2, year: '2024/25' }),
    council(
      'Carrick County Council',
      { id: 'population', value: 30 },
      { id: 'website.visitors', period: 'month', value: 3 },
    ),
  ]);
  const grounds = groundsOf(comparison);

  test('denominators that somebody with a figure has, and never a measure by itself', () => {
    expect(perOffers(comparison, column(comparison, 'spend.website', 'year'), grounds)).toEqual([
      { value: 'resident', label: 'Resident: population as the responses give it (1 council)' },
      { value: '1000-residents', label: '1,000 residents: population as the responses give it (1 council)' },
    ]);
    expect(perOffers(comparison, column(comparison, 'population'), grounds)).toEqual([]);
  });

  test('sets, with how many there are; years, where there are several', () => {
    expect(setOffers(comparison, grounds)).toContainEqual({
      value: 'type:district',
      label: 'District councils (2)',
      group: 'By type',
    });
    expect(yearOffers(comparison, column(comparison, 'spend.website', 'year')).map(({ value }) => value)).toEqual([
      '2024/25',
      '2023/24',
    ]);
  });

  test('a year of months only where somebody gives a month and no year', () => {
    expect(canAnnualise(comparison, column(comparison, 'website.visitors', 'year'))).toBe(true);
    expect(canAnnualise(comparison, column(comparison, 'website.visitors', 'month'))).toBe(false);
    expect(canAnnualise(comparison, column(comparison, 'spend.website', 'year'))).toBe(false);
  });

  test('a choice that means nothing here changes nothing', () => {
    expect(optionsOf(comparison, grounds, { per: 'gone', of: 'type:moon', show: 'sideways', median: 'all' })).toEqual(
      {},
    );
  });

  test('the median may be of all where only some are drawn', () => {
    const options = optionsOf(comparison, grounds, { of: 'type:district', median: 'all' });
    expect([options.among?.keys.size, options.medianOf?.keys.size, options.medianOf?.label]).toEqual([
      2,
      3,
      'all councils',
    ]);
    expect(optionsOf(comparison, grounds, { of: 'type:district', median: 'type:district' }).medianOf).toBeUndefined();
  });
});

describe('unlike things', () => {
  const periods = comparisonOf([
    council('Ashcombe District Council', { id: microsites, period: '3-years', value: 30 }),
    council('Bexcombe District Council', { id: microsites, period: 'year', value: 9 }),
    council('Carrick District Council', { id: microsites, period: 'year', value: 12 }),
    council('Dunmere District Council', { id: microsites, period: 'year', value: 15 }),
  ]);

  test('figures of another period stand apart until the reader wants them together, and then all say so', () => {
    const apart = ranked(periods, microsites, 'year');
    expect(apart.points.map(({ label }) => label)).toEqual(['£15', '£12', '£9']);
    expect(keepsApart(apart.missing)).toBe(true);
    const both = ranked(periods, microsites, 'year', { together: true });
    expect(both.points.map(({ label }) => label)).toEqual(['£30 over 3 years', '£15', '£12', '£9']);
    expect(keepsApart(both.missing)).toBe(false);
    expect(both.title).toBe(
      'Standalone sites and microsites spend: from £9 to £30 over unlike times across 4 councils',
    );
    expect(both.subtitle).toBe('Standalone sites and microsites spend, pounds over unlike times');
    expect(both.notes).toContain(
      'Shown together by the reader’s choice, though they are of unlike times: Ashcombe (over 3 years).',
    );
    expect(both.median).toBeUndefined();
  });

  test('with VAT and without it likewise; the fewer are kept apart', () => {
    const vat = comparisonOf([
      saying('Ashcombe District Council', '£10 excluding VAT', { ...website, value: 10 }),
      saying('Bexcombe District Council', '£20 excl. VAT', { ...website, value: 20 }),
      saying('Carrick District Council', '£36 including VAT', { ...website, value: 36 }),
      saying('Dunmere District Council', '£40', { ...website, value: 40 }),
    ]);
    const apart = ranked(vat, 'spend.website', 'year');
    expect(apart.points.map(({ name }) => name)).toEqual(['Dunmere', 'Bexcombe', 'Ashcombe']);
    expect(apart.missing.map(({ label, places }) => [label, places[0]?.name])).toEqual([
      ['VAT unlike the others', 'Carrick'],
    ]);
    const both = ranked(vat, 'spend.website', 'year', { together: true });
    expect(both.points).toHaveLength(4);
    expect(both.notes.some((note) => note.includes('some figures are with VAT and some without it'))).toBe(true);
  });
});

test('more years than a time line has rows for make a strip of dots', () => {
  const many = comparisonOf(
    Array.from({ length: 45 }, (_, i) =>
      council(`Place ${i} District Council`, { id: 'crm.live_since', value: 1980 + i }),
    ),
  );
  const series = ranked(many, 'crm.live_since');
  expect([series.form, series.points.length, series.median]).toEqual(['strip', 45, undefined]);
  expect(series.description).toContain('Earliest: Place 0, 1980');
});

describe('against a reference table', () => {
  const at = (name: string, gss: string, value: number) =>
    entry({ authority: { name, type: 'district', gss }, answers: [{ gives: [{ ...website, value }] }] });
  const comparison = comparisonOf(
    [
      at('Exeter City Council', 'E07000041', 20_000),
      at('Plymouth City Council', 'E06000026', 30_000),
      council('Oxley District Council', { ...website, value: 40_000 }),
    ],
    [],
    {
      sets: [],
      tables: [
        {
          id: 'a'.repeat(64),
          name: 'people.csv',
          path: 'people.csv',
          bytes: 60,
          encoding: 'utf-8',
          text: 'Area,Residents 2020\nExeter,1000\nPlymouth,2000\nBristol,3000\n',
          opened: '2026-11-22T00:00:00.000Z',
          matches: [],
        },
      ],
    },
  );
  const [residents] = comparison.reference?.measures ?? [];

  test('its columns are offered along the bottom; who is not in it says so', () => {
    expect(acrossOffers(comparison).at(-1)).toMatchObject({ label: 'Residents 2020', group: 'Reference tables' });
    const up = upIn(comparison, undefined);
    const across = up && acrossIn(comparison, undefined, up);
    expect(across).toBe(residents);
    if (!up || !across) throw new Error('nothing to compare');
    const series = scatterSeries(comparison, across, up);
    expect(series.points.map(({ name, x, y }) => [name, x.label, x.figure, y.label])).toEqual([
      ['Plymouth', '2,000', undefined, '£30,000'],
      ['Exeter', '1,000', undefined, '£20,000'],
    ]);
    expect(series.missing.map(({ label, places }) => [label, places.map(({ name }) => name)])).toEqual([
      ['Not in the table (residents 2020)', ['Oxley']],
    ]);
    expect(series.title).toBe('Website spend a year and residents 2020: 2 councils give both');
    expect(series.notes).toContain('Residents 2020: from “Residents 2020”, of people.csv.');
  });

  test('its columns are what figures can be divided by, with their source', () => {
    const grounds = groundsOf(comparison);
    expect(
      perOffers(comparison, column(comparison, 'spend.website', 'year'), grounds).map(({ label }) => label),
    ).toEqual([
      'Resident: “Residents 2020”, of people.csv (2 councils)',
      '1,000 residents: “Residents 2020”, of people.csv (2 councils)',
    ]);
  });
});

test('parts are divided with their total, and a divisor that is a range leaves no bar', () => {
  const parts = ['hosting', 'maintenance', 'content', 'development'].map((part) => `spend.website.${part}`);
  const split = parts.map((id, i) => ({ id, period: 'year' as const, value: (i + 1) * 100 }));
  const comparison = comparisonOf([
    council('Ashcombe District Council', ...split, { id: 'population', value: 1000 }),
    council('Bexcombe District Council', ...split, { id: 'population', low: 1000, high: 2000 }),
  ]);
  const { per } = optionsOf(comparison, groundsOf(comparison), { per: 'resident' });
  const series = stackedSeries(comparison, column(comparison, 'spend.website', 'year'), per ? { per } : {});
  expect(series.points.map(({ name, label, segments }) => [name, label, segments.map((each) => each.label)])).toEqual([
    ['Ashcombe', '£1', ['£0.10', '£0.20', '£0.30', '£0.40']],
  ]);
  expect(series.notes).toContain('Given as a range, and not drawn here: Bexcombe.');
  expect(series.subtitle).toBe('Website spend, pounds a year per resident');
});

test('a long list of bars is drawn in part, and says so', () => {
  const many = comparisonOf(
    Array.from({ length: 45 }, (_, i) => council(`Place ${i} District Council`, { ...website, value: 1000 + i })),
  );
  const series = stackedSeries(many, column(many, 'spend.website', 'year'));
  expect([series.points.length, series.shown]).toEqual([40, 45]);
  expect(series.notes).toContain('The first 40 of 45 are drawn; words are of all 45.');
});
