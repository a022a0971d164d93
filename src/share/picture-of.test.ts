import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../compare/comparison-of.ts';
import { seriesOf } from '../compare/series-of.ts';
import { declined, type GivenSpec, gave } from '../compare/testing/build.ts';
import { seedLike } from '../compare/testing/seed-like.ts';
import { pictureOf } from './picture-of.ts';
import { escaped } from './svg.ts';
import { expectRoomForAll } from './testing/layout.ts';
import { wordBoxes } from './testing/word-boxes.ts';

const day = '2026-11-22';
const longest = [
  'Bournemouth, Christchurch and Poole Council',
  'Armagh City, Banbridge and Craigavon Borough Council',
  'Kingsmead, Northwold and Saltmarsh upon the Water Combined Authority',
];
const website = { id: 'spend.website', period: 'year' } as const;

const name = (i: number) => longest[i] ?? `Place ${i} District Council`;
const seriesFor = (given: readonly (Partial<GivenSpec> | undefined)[]) => {
  const entries = given.map((one, i) =>
    one
      ? gave(name(i), { ...website, ...one }, { reference: `FOI ${i}`, responded: '2025-07-10' })
      : declined(name(i), i % 2 ? 'refused' : 'not_held', website, { exemption: i % 2 ? 's.12' : undefined }),
  );
  const series = seriesOf(comparisonOf(entries), 'spend.website', 'year');
  if (!series) throw new Error('no series');
  return series;
};

describe('nothing is cut and nothing overlaps', () => {
  const one = fc.option(
    fc.oneof(
      fc.record({
        value: fc.integer({ min: 0, max: 900_000_000 }),
        approximate: fc.boolean(),
        year: fc.constantFrom('2023/24', '2024/25', undefined),
      }),
      fc.record({ low: fc.integer({ min: 0, max: 1000 }), high: fc.integer({ min: 1001, max: 90_000 }) }),
    ),
    { nil: undefined, freq: 5 },
  );

  test('with up to 40 councils, whatever the figures', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 40 }), (given) => {
        const { svg, width, height } = pictureOf(seriesFor(given), { day });
        expect(height).toBeLessThan(3400);
        expectRoomForAll(svg, width, height);
      }),
      { numRuns: 60 },
    );
  });

  test.each(['wide', 'square', 'tall'] as const)('in a picture that is %s, whatever the figures', (size) => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 60 }), (given) => {
        const { svg, width, height, fileName } = pictureOf(seriesFor(given), { day, size });
        expect(fileName.endsWith(`-${size}`)).toBe(true);
        expectRoomForAll(svg, width, height);
      }),
      { numRuns: 25 },
    );
  });

  test.each(
    (['wide', 'square', 'tall'] as const).flatMap((size) =>
      ['crm.in_use', 'crm.products', 'crm.live_since', 'surveys.count/year'].map((measure) => [size, measure] as const),
    ),
  )('in a picture that is %s, of %s', (size, column) => {
    const [measure = '', period] = column.split('/');
    const series = seriesOf(comparisonOf(seedLike(20)), measure, period as 'year' | undefined);
    if (!series) throw new Error('no series');
    const { svg, width, height } = pictureOf(series, { day, size });
    expectRoomForAll(svg, width, height);
  });

  test.each(['crm.in_use', 'crm.products', 'crm.live_since', 'population'])('of %s', (measure) => {
    const series = seriesOf(comparisonOf(seedLike(20)), measure);
    if (!series) throw new Error('no series');
    const { svg, width, height } = pictureOf(series, { day });
    expectRoomForAll(svg, width, height);
  });
});

test('the picture says all that it must', () => {
  const series = seriesFor([{ value: 12_000, approximate: true }, { value: 310_000 }, undefined, undefined]);
  const { svg, fileName, alt } = pictureOf(series, { day });
  const text = wordBoxes(svg)
    .map((box) => box.text)
    .join(' ');
  for (const words of [
    'Website spend: from £12,000 to £310,000 a year across 2 councils',
    'pounds a year',
    '2 of 4 councils gave a figure',
    'about £12,000',
    'Refused under s.12 (1)',
    'Not held (1)',
    'Said to be approximate',
    'FOI 0, 10 July 2025',
    'Made with Foilight, 22 November 2026',
  ]) {
    expect(text).toContain(words);
  }
  expect(fileName).toBe('website-spend-year-2026-11-22');
  expect(alt).toBe(series.description);
});

test('the reader’s own title and notes stand in the picture; the same series gives the same picture', () => {
  const series = seriesFor([{ value: 1 }, { value: 2 }]);
  const options = { day, title: 'My <title> & more', notes: ['My note'] };
  const { svg } = pictureOf(series, options);
  expect(svg).toContain('My &lt;title&gt; &amp; more');
  expect(svg).toContain('My note');
  expect(pictureOf(series, options).svg).toBe(svg);
});

test('that figures are fictional stands in a picture of them, whatever the reader’s own notes', () => {
  const series = seriesOf(comparisonOf(seedLike(4)), 'population');
  if (!series) throw new Error('no series');
  expect(series.sample).toBe(true);
  for (const notes of [[], ['Mine'], series.notes]) {
    const told = wordBoxes(pictureOf(series, { day, notes }).svg).filter(({ text }) => text.includes('fictional'));
    expect(told).toHaveLength(1);
  }
});

test('a title of the reader’s own stands first in the alternative text, the facts behind it', () => {
  const series = seriesFor([{ value: 1 }, { value: 2 }]);
  expect(pictureOf(series, { day, title: 'Mine' }).alt).toBe(`Mine. ${series.description}`);
  expect(pictureOf(series, { day, title: series.title }).alt).toBe(series.description);
});

test.each([
  ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
  ['bell\u0007 and half a pair \ud800', 'bell and half a pair '],
  ['£ – 𝔘', '£ – 𝔘'],
])('%j as XML', (text, xml) => {
  expect(escaped(text)).toBe(xml);
});
