import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../compare/comparison-of.ts';
import { heatSeries } from '../compare/outcomes.ts';
import { questionsOf } from '../compare/questions.ts';
import { scatterSeries } from '../compare/scatter.ts';
import type { Series } from '../compare/series.ts';
import { columnFor, seriesOf } from '../compare/series-of.ts';
import { stackedSeries } from '../compare/stacked.ts';
import { type AnswerSpec, entry } from '../compare/testing/build.ts';
import { type PictureOptions, pictureOf } from './picture-of.ts';

const website = { id: 'spend.website', period: 'year' } as const;
const parts = ['hosting', 'maintenance', 'content', 'development'].map((part) => `spend.website.${part}`);
const names = [
  'Ashcombe District Council',
  'Bexcombe, Carrick and Dunmere Council',
  'Eastmarch City Council',
  'Fenwick and Holme Borough Council',
  'Greyfell Council',
];
const name = (i: number) => names[i] ?? `Place ${i} District Council`;
const letter = (i: number, ...answers: AnswerSpec[]) =>
  entry({ file: `letter-${i}.txt`, authority: name(i), reference: `FOI ${100 + i}`, responded: '2025-07-10', answers });

const spend = comparisonOf([
  letter(0, {
    gives: [
      { ...website, value: 12_000, year: '2024/25' },
      { id: 'population', value: 83_000, approximate: true },
    ],
  }),
  letter(1, {
    gives: [
      { ...website, value: 310_000, approximate: true },
      { id: 'population', value: 240_000 },
    ],
  }),
  letter(2, ...parts.map((id, i) => ({ gives: [{ id, period: 'year' as const, value: 9_000 * (i + 1) }] })), {
    gives: [{ id: 'population', value: 150_000 }],
  }),
  letter(3, { gives: [{ ...website, low: 40_000, high: 60_000 }] }),
  letter(4, { outcome: 'refused', exemption: 's.43', asks: [website] }),
]);
const crm = comparisonOf(
  [true, true, false, undefined, true].map((value, i) =>
    value === undefined
      ? letter(i, { outcome: 'blank', asks: [{ id: 'crm.in_use' }, { id: 'crm.products' }, { id: 'crm.live_since' }] })
      : letter(i, {
          gives: [
            { id: 'crm.in_use', value },
            ...(value
              ? [
                  { id: 'crm.products', value: [i > 1 ? 'Verint' : 'Firmstep'] },
                  { id: 'crm.live_since', value: 2006 + i * 4 },
                ]
              : []),
          ],
        }),
  ),
);
const many = comparisonOf(
  Array.from({ length: 45 }, (_, i) => letter(i, { gives: [{ ...website, value: 1000 + ((i * 37) % 45) * 2_500 }] })),
);
const survey = comparisonOf(
  (['answered', 'refused', 'not_held', 'blank', 'referred'] as const).map((outcome, i) =>
    letter(
      i,
      {
        number: '1',
        question: 'What does the website cost each year?',
        text: outcome === 'blank' ? '' : 'So',
        outcome,
      },
      { number: '2', part: 'Month', question: 'How many visitors come in the past?', text: 'None' },
    ),
  ),
);

/** Eighteen councils that answer all of it, each a little differently: for pictures of a fixed size. */
const region = comparisonOf(
  Array.from({ length: 18 }, (_, i) => {
    if (i % 6 === 5)
      return letter(i, {
        number: '1',
        question: 'What does the website cost each year?',
        outcome: i % 4 === 1 ? 'refused' : 'not_held',
        ...(i % 4 === 1 && { exemption: 's.12' }),
        asks: [website, { id: 'population' }, { id: 'crm.in_use' }, { id: 'crm.live_since' }],
      });
    const value = 14_000 + ((i * 53) % 18) * 9_350;
    return letter(
      i,
      ...(i % 3 === 0
        ? parts.map((id, n) => ({
            number: '1',
            question: 'What does the website cost each year?',
            gives: [{ id, period: 'year' as const, value: value / (n + 2), year: '2024/25' }],
          }))
        : [
            {
              number: '1',
              question: 'What does the website cost each year?',
              gives: [{ ...website, value, approximate: i % 4 === 2, year: '2024/25' }],
            },
          ]),
      {
        number: '2',
        question: 'How many people live here?',
        gives: [{ id: 'population', value: 60_000 + ((i * 7) % 18) * 14_000 }],
      },
      { number: '3', question: 'Is there a CRM system?', gives: [{ id: 'crm.in_use', value: i % 3 > 0 }] },
      {
        number: '4',
        question: 'Since when?',
        ...(i % 5 === 1
          ? { outcome: 'blank' as const, text: '' }
          : { gives: [{ id: 'crm.live_since', value: 2003 + ((i * 5) % 21) }] }),
      },
    );
  }),
);

const column = (comparison: typeof spend, measure: string, period?: 'year') => {
  const found = columnFor(comparison, measure, period);
  if (!found) throw new Error(measure);
  return found;
};
const mine = spend.rows[2]?.key;

const pictures: Readonly<Record<string, readonly [Series | undefined, Partial<PictureOptions>?]>> = {
  ranked: [seriesOf(spend, 'spend.website', 'year', { ...(mine && { mine }) })],
  'ranked-wide-dark': [seriesOf(spend, 'spend.website', 'year'), { size: 'wide', theme: 'dark' }],
  strip: [seriesOf(many, 'spend.website', 'year')],
  share: [seriesOf(crm, 'crm.in_use')],
  names: [seriesOf(crm, 'crm.products')],
  timeline: [seriesOf(crm, 'crm.live_since')],
  stacked: [stackedSeries(spend, column(spend, 'spend.website', 'year'))],
  scatter: [scatterSeries(spend, column(spend, 'population'), column(spend, 'spend.website', 'year'))],
  heat: [heatSeries(survey, questionsOf(survey))],
  nothing: [seriesOf(comparisonOf([letter(0, { outcome: 'not_held', asks: [website] })]), 'spend.website', 'year')],
};

const inRegion: Readonly<Record<string, Series | undefined>> = {
  ranked: seriesOf(region, 'spend.website', 'year'),
  stacked: stackedSeries(region, column(region, 'spend.website', 'year')),
  scatter: scatterSeries(region, column(region, 'population'), column(region, 'spend.website', 'year')),
  heat: heatSeries(region, questionsOf(region)),
  share: seriesOf(region, 'crm.in_use'),
  timeline: seriesOf(region, 'crm.live_since'),
  strip: seriesOf(many, 'spend.website', 'year'),
};

/** Each kind in each fixed size, the square ones dark. */
const fixed = (['wide', 'square', 'tall'] as const).flatMap((size) =>
  Object.entries(inRegion).map(
    ([kind, series]) => [`${kind}-${size}`, series, { size, theme: size === 'square' ? 'dark' : 'light' }] as const,
  ),
);

// A change here is meant, or it is a fault: look at the pictures before writing them anew with `npx vitest run src/share --update`.
describe('the picture of each kind is as it was', () => {
  const all = Object.entries(pictures).map(([name, [series, options]]) => [name, series, options] as const);
  test.each([...all, ...fixed])('%s', async (kind, series, options) => {
    if (!series) throw new Error('no series');
    // One element a line, so that a change can be read.
    const svg = pictureOf(series, { day: '2026-11-22', ...options }).svg.replaceAll('><', '>\n<');
    await expect(`${svg}\n`).toMatchFileSnapshot(`testing/pictures/${kind}.svg`);
  });
});
