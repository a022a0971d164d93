import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { comparisonOf } from './comparison-of.ts';
import type { Series, SeriesOptions } from './series.ts';
import { defaultSpendColumn, seriesOf } from './series-of.ts';
import { lowOf } from './statistics.ts';
import { declined, entry, type GivenSpec, gave } from './testing/build.ts';
import { seedLike } from './testing/seed-like.ts';
import { countSentence } from './words.ts';
import { yearsOf } from './years-of.ts';

const website = { id: 'spend.website', period: 'year' } as const;
const names = ['Ashcombe', 'Bexcombe', 'Carrick', 'Dunmere'];
const council = (i: number) => `${names[i]} District Council`;
const each = (...given: (Partial<GivenSpec> | undefined)[]): Entry[] =>
  given.map((one, i) =>
    one
      ? gave(council(i), { ...website, ...one })
      : declined(council(i), 'not_held', { id: one ?? 'spend.website', period: 'year' }),
  );
const drawn = (entries: readonly Entry[], measure = 'spend.website', options?: SeriesOptions): Series => {
  const period = measure.startsWith('crm') ? undefined : 'year';
  const series = seriesOf(comparisonOf(entries), measure, period, options);
  if (!series) throw new Error('no series');
  return series;
};

describe('a title says what the chart shows', () => {
  test.each<[Entry[], string]>([
    [
      each({ value: 12000 }, { value: 310_000 }, { value: 40_000.4 }),
      'Website spend: from £12,000 to £310,000 a year across 3 councils',
    ],
    [
      each({ value: 12000 }, { low: 15_000, high: 20_000 }),
      'Website spend: from £12,000 to £20,000 a year across 2 councils',
    ],
    [each({ value: 12000 }, { value: 12000 }), 'Website spend: £12,000 a year at each of 2 councils'],
    [each({ value: 12000, approximate: true }), 'Website spend: about £12,000 a year at Ashcombe'],
    [
      each({ value: 12000 }, undefined),
      'Website spend: £12,000 a year at Ashcombe, the only one of 2 councils that gave a figure',
    ],
    [each(undefined, undefined), 'Website spend: none of 2 councils gave a figure'],
    [each(undefined), 'Website spend: no figure'],
  ])('of amounts', (entries, title) => {
    expect(drawn(entries).title).toBe(title);
  });

  test.each<[(boolean | undefined)[], string]>([
    [[true, true, false, undefined], 'Use of a CRM: yes at 2 of the 3 councils that said yes or no'],
    [[true, true], 'Use of a CRM: yes at both councils that said yes or no'],
    [[false, false], 'Use of a CRM: no at both councils that said yes or no'],
    [[false], 'Use of a CRM: no at the only council that said yes or no'],
    [[undefined, undefined], 'Use of a CRM: none of 2 councils asked said yes or no'],
  ])('of yes and no', (values, title) => {
    const entries = values.map((value, i) =>
      value === undefined
        ? declined(council(i), 'blank', { id: 'crm.in_use' })
        : gave(council(i), { id: 'crm.in_use', value }),
    );
    expect(drawn(entries, 'crm.in_use').title).toBe(title);
  });

  test.each<[string[][], string]>([
    [[['Verint'], ['verint'], ['Granicus']], 'CRM products: Verint at 2 of the 3 councils that named one'],
    [
      [
        ['Verint', 'Granicus'],
        ['Verint', 'Granicus'],
      ],
      'CRM products: Granicus and Verint lead, each at both councils that named one',
    ],
    [[['A'], ['B']], 'CRM products: 2 names from 2 councils, none of them twice'],
    [[['A', 'B']], 'CRM products: A and B at the only council that named one'],
    [[], 'CRM products: none named'],
  ])('of names', (values, title) => {
    expect(
      drawn(
        values.map((value, i) => gave(council(i), { id: 'crm.products', value })),
        'crm.products',
      ).title,
    ).toBe(title);
  });

  test('calls them authorities where one is no council', () => {
    const combined = { name: 'Kingsmead Combined Authority', type: 'combined' } as const;
    const entries = [
      ...each({ value: 1 }),
      entry({ authority: combined, answers: [{ gives: [{ ...website, value: 2 }] }] }),
    ];
    expect(drawn(entries).title).toContain('across 2 authorities');
  });
});

describe('what stands beside a chart', () => {
  test.each<[Partial<GivenSpec>[], string]>([
    [[{ year: '2023/24' }, { year: '2023-24' }], 'Website spend, pounds a year, 2023/24'],
    [[{ year: '2023/24' }, {}], 'Website spend, pounds a year, years differ'],
    [[{}, {}], 'Website spend, pounds a year'],
  ])('the subtitle: unit, period, year', (given, subtitle) => {
    expect(drawn(each(...given.map((one) => ({ value: 1, ...one })))).subtitle).toBe(subtitle);
  });

  test('how many of those asked', () => {
    expect(drawn(each({ value: 1 }, undefined)).count).toBe('1 of 2 councils gave a figure');
    expect(drawn([...each({ value: 1 }, undefined), entry({ authority: council(2), answers: [{}] })]).count).toBe(
      '1 of the 2 councils asked gave a figure; 1 was not asked',
    );
    expect(drawn([...each({ value: 1 }), entry({ authority: council(1), answers: [{}] })]).count).toBe(
      'The only council asked gave a figure; 1 was not asked',
    );
  });

  test('who sent nothing with answers may have been asked or not', () => {
    const unread = (...at: number[]) => at.map((i) => entry({ authority: council(i), answers: [] }));
    const other = entry({ authority: council(2), answers: [{}] });
    const count = (...entries: Entry[]): string => drawn(entries).count;
    expect(count(...each({ value: 1 }, undefined), other, ...unread(3))).toBe(
      '1 of the 2 councils asked gave a figure; 1 was not asked, and from 1 no answers were read',
    );
    expect(count(...each({ value: 1 }, { value: 2 }), ...unread(2, 3))).toBe(
      'Both councils asked gave a figure; from 2 no answers were read',
    );
  });

  test('nobody was asked, as far as can be told', () => {
    const bodies = { one: 'council', many: 'councils' };
    const deed = { did: 'gave a figure', didNot: 'gave no figure', thing: 'figure' };
    const count = (of: number, unread: number): string =>
      countSentence({ shown: 0, asked: 0, of, unread }, bodies, deed);
    expect([count(1, 0), count(3, 0)]).toEqual(['The only council was not asked', 'None of 3 councils was asked']);
    expect([count(1, 1), count(3, 3)]).toEqual([
      'No answers were read from the only council',
      'No answers were read from any of 3 councils',
    ]);
    expect(count(3, 1)).toBe('None of 3 councils is known to have been asked; from 1 no answers were read');
  });

  test('who is missing, by reason, refusals by section', () => {
    const ask = { id: 'spend.website', period: 'year' } as const;
    const entries = [
      declined(council(3), 'refused', ask, { exemption: 's.43' }),
      declined(council(1), 'refused', ask, { exemption: 's.12' }),
      declined(council(0), 'not_held', ask),
      declined(council(2), 'refused', ask, { exemption: 's.12' }),
    ];
    expect(drawn(entries).missing.map(({ label, places }) => [label, ...places.map(({ name }) => name)])).toEqual([
      ['Refused under s.12', 'Bexcombe', 'Carrick'],
      ['Refused under s.43', 'Dunmere'],
      ['Not held', 'Ashcombe'],
    ]);
  });

  test.each<[string, Entry[], string]>([
    [
      'years',
      each({ value: 1, year: '2023/24' }, { value: 1 }),
      'The figures are of different years: 2023/24 (1) and not stated (1).',
    ],
    ['about', each({ value: 1, approximate: true }, { value: 2 }), 'Said to be approximate (hatched): Ashcombe.'],
    ['ranges', each({ low: 1, high: 2 }), 'Given as a range, drawn from its low to its high end: Ashcombe.'],
    [
      'a sum',
      [
        entry({
          authority: council(0),
          answers: ['hosting', 'maintenance', 'content', 'development'].map((part) => ({
            gives: [{ id: `spend.website.${part}`, period: 'year', value: 1 }],
          })),
        }),
      ],
      'Added up from all the parts, which the response gives apart: Ashcombe.',
    ],
    [
      'one figure for all',
      each({
        value: 1,
        covers: ['hosting', 'maintenance', 'content', 'development'].map((part) => `spend.website.${part}`),
      }),
      'One figure for hosting, maintenance, content and development together: Ashcombe.',
    ],
    [
      'VAT',
      [
        entry({ authority: council(0), answers: [{ text: '£1 plus VAT', gives: [{ ...website, value: 1 }] }] }),
        ...each(undefined, { value: 3 }),
      ],
      'The figure is said to be without VAT: Ashcombe; the others do not say.',
    ],
    [
      'a conflict',
      [
        gave(council(0), { ...website, value: 1 }, { responded: '2024-01-01' }),
        gave(council(0), { ...website, value: 2 }, { responded: '2025-01-01' }),
      ],
      'Ashcombe gives this more than once and differently: £2 and £1; the latest, of 1 January 2025, is shown.',
    ],
    [
      'conflicts of many',
      [0, 1, 2, 3, 4].flatMap((n) => [
        gave(council(n), { ...website, value: 1 }, { responded: '2024-01-01' }),
        gave(council(n), { ...website, value: 2 }, { responded: '2025-01-01' }),
      ]),
      '2 more give this more than once and differently; of each the latest is shown, or the first where one response gives both.',
    ],
    [
      'the sample',
      [{ ...each({ value: 1 })[0], sample: true } as Entry],
      'Sample data: the councils and their figures are fictional.',
    ],
    [
      'counties and districts',
      [
        ...each({ value: 1 }),
        entry({
          authority: { name: 'Greyshire County Council', type: 'county' },
          answers: [{ gives: [{ ...website, value: 1 }] }],
        }),
      ],
      'County and district councils share the services of an area, so their figures are not like for like.',
    ],
  ])('a note on %s', (_, entries, note) => {
    expect(drawn(entries).notes).toContain(note);
  });

  test('no note where there is nothing to say', () => {
    expect(drawn(each({ value: 1 }, { value: 2 })).notes).toEqual([]);
  });

  test('the sources, with references and dates', () => {
    const entries = [
      gave(council(0), { ...website, value: 1 }, { file: 'a.txt', reference: 'FOI 7', responded: '2025-07-10' }),
    ];
    expect(drawn(entries).sources).toEqual([
      { sourceId: 'id-a.txt', council: 'Ashcombe', file: 'a.txt', reference: 'FOI 7', responded: '2025-07-10' },
    ]);
  });

  test('the description has the facts of the chart', () => {
    expect(drawn(each({ value: 1 }, { value: 5 }, { value: 3 }, undefined)).description).toBe(
      'Website spend: from £1 to £5 a year across 3 councils. 3 of 4 councils gave a figure. Median: £3. Most: Bexcombe, £5. Least: Ashcombe, £1. Not held: Dunmere.',
    );
  });
});

describe('what a chart draws', () => {
  test('the most first; equal amounts share a rank', () => {
    const series = drawn(each({ value: 5 }, { value: 9 }, { value: 5 }, { low: 1, high: 2 }));
    expect(series.kind === 'ranked' && series.points.map(({ name, rank, label }) => [name, rank, label])).toEqual([
      ['Bexcombe', 1, '£9'],
      ['Ashcombe', 2, '£5'],
      ['Carrick', 2, '£5'],
      ['Dunmere', 4, '£1–£2'],
    ]);
  });

  test('only one year, where the reader wants one', () => {
    const entries = [
      entry({
        authority: council(0),
        responded: '2025-09-01',
        answers: [
          {
            gives: [
              { ...website, value: 1, year: '2023/24' },
              { ...website, value: 2, year: '2024/25' },
            ],
          },
        ],
      }),
      gave(council(1), { ...website, value: 7, year: '2024-25' }),
      gave(council(2), { ...website, value: 8 }),
    ];
    const series = drawn(entries, 'spend.website', { year: '2023/24' });
    expect(series.kind === 'ranked' && series.points.map(({ label }) => label)).toEqual(['£1']);
    expect(series.missing.map(({ label, places }) => [label, places.length])).toEqual([['Another year only', 2]]);
    expect(yearsOf(comparisonOf(entries), 'spend.website/year')).toEqual([
      { year: '2024/25', rows: 2 },
      { year: '2023/24', rows: 1 },
    ]);
  });

  test('only some authorities, where the reader wants them; what is left out is not missing', () => {
    const comparison = comparisonOf(each({ value: 5 }, undefined, { value: 7 }));
    const keys = new Set(comparison.rows.slice(0, 1).map(({ key }) => key));
    const series = seriesOf(comparison, 'spend.website', 'year', {
      among: { keys, label: 'one' },
      mine: comparison.rows[0]?.key,
    });
    expect([series?.of, series?.missing]).toEqual([1, []]);
    expect(series?.kind === 'ranked' && series.points[0]?.mine).toBe(true);
  });

  test('products by the name they go by now, and says so', () => {
    const series = drawn(
      [['Firmstep'], ['Granicus'], ['Lagan CRM', 'verint']].map((value, i) =>
        gave(council(i), { id: 'crm.products', value }),
      ),
      'crm.products',
    );
    expect(series.kind === 'names' && series.points.map(({ name, count }) => [name, count])).toEqual([
      ['Granicus', 2],
      ['Verint', 1],
    ]);
    expect(series.notes).toEqual(['Counted as one: Granicus (also Firmstep); Verint (also Lagan CRM).']);
  });

  test('years by a time line, from the earliest', () => {
    const series = drawn(
      [2010, 2004, 2021].map((value, i) => gave(council(i), { id: 'crm.live_since', value })),
      'crm.live_since',
    );
    expect(series.kind === 'timeline' && series.points.map(({ label }) => label)).toEqual(['2004', '2010', '2021']);
    expect(series.title).toBe('Year the CRM went live: from 2004 to 2021 across 3 councils');
  });

  test('the spend that most councils give comes first', () => {
    const more = [
      ...each({ value: 1 }),
      gave(council(1), { id: 'spend.crm', period: 'year', value: 1 }),
      gave(council(2), { id: 'spend.crm', period: 'year', value: 1 }),
    ];
    expect(defaultSpendColumn(comparisonOf(more))?.measure).toBe('spend.crm');
    expect(defaultSpendColumn(comparisonOf(each({ value: 1 })))?.measure).toBe('spend.website');
    expect(defaultSpendColumn(comparisonOf([]))).toBeUndefined();
  });
});

describe('laws', () => {
  const columns = comparisonOf(seedLike()).columns;

  test('every authority is drawn or missing, once; the order of entries changes nothing; no missing value becomes a number', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(seedLike(), { minLength: 1 }),
        fc.constantFrom(...columns),
        (entries, { measure, period }) => {
          const comparison = comparisonOf(entries);
          const series = seriesOf(comparison, measure, period);
          const again = seriesOf(comparisonOf([...entries].reverse()), measure, period);
          expect(again).toEqual(series);
          if (!series) throw new Error('no series');
          const missing = series.missing.flatMap(({ places }) => places.map(({ key }) => key));
          const shown =
            series.kind === 'share'
              ? series.parts.filter(({ id }) => id !== 'none').flatMap(({ places }) => places.map(({ key }) => key))
              : series.kind === 'names'
                ? [...new Set(series.points.flatMap(({ places }) => places.map(({ key }) => key)))]
                : series.points.map(({ key }) => key);
          expect([...missing, ...shown].sort()).toEqual(comparison.rows.map(({ key }) => key).sort());
          expect([series.shown, series.of]).toEqual([shown.length, comparison.rows.length]);
          if (series.kind === 'ranked') {
            const read = new Set(
              entries.flatMap(({ analysis }) =>
                analysis.measures.flatMap(({ figure }) =>
                  figure.kind === 'number' ? figure.value : figure.kind === 'range' ? figure.low : [],
                ),
              ),
            );
            for (const { amount, figure } of series.points) expect(figure.sumOf || read.has(lowOf(amount))).toBe(true);
          }
          expect(JSON.stringify(series)).not.toMatch(/NaN|Infinity|undefined|null/);
        },
      ),
      { numRuns: 60 },
    );
  });
});
