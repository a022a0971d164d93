import { describe, expect, test } from 'vitest';
import type { Comparison } from '../compare/comparison.ts';
import { comparisonOf } from '../compare/comparison-of.ts';
import { heatSeries, outcomesByAuthority, outcomesByQuestion } from '../compare/outcomes.ts';
import { questionsOf } from '../compare/questions.ts';
import { scatterSeries } from '../compare/scatter.ts';
import type { Series } from '../compare/series.ts';
import { columnFor, seriesOf } from '../compare/series-of.ts';
import { stackedSeries } from '../compare/stacked.ts';
import { type AnswerSpec, entry } from '../compare/testing/build.ts';
import type { Outcome } from '../model/response.ts';
import { type PictureSize, pictureOf } from './picture-of.ts';
import { expectRoomForAll } from './testing/layout.ts';
import { wordBoxes } from './testing/word-boxes.ts';

const day = '2026-11-22';
const longest = [
  'Bournemouth, Christchurch and Poole Council',
  'Armagh City, Banbridge and Craigavon Borough Council',
  'Kingsmead, Northwold and Saltmarsh upon the Water Combined Authority',
  'Llanfairdyffrynmawrgogerychwyrndrobwllcantysiliogogogoch Council',
];
const reasons: readonly Outcome[] = ['refused', 'not_held', 'referred', 'blank', 'not_applicable'];
const parts = ['hosting', 'maintenance', 'content', 'development'].map((part) => `spend.website.${part}`);
const website = { id: 'spend.website', period: 'year' } as const;

/** What one council says, `i` by `i`: figures of every kind, and every fourth nothing, for reasons of all kinds. */
function answersOf(i: number, value: number): AnswerSpec[] {
  const number = (n: number) => String(n + 1);
  const question = 'How much did the authority spend on its website in each of the last five financial years';
  if (i % 4 === 3) {
    const outcome = reasons[(i >> 2) % reasons.length] ?? 'blank';
    const section = outcome === 'refused' ? { exemption: ['s.12', 's.43', 'reg.12(4)(b)', 's.21'][(i >> 2) % 4] } : {};
    const asks = [
      website,
      { id: 'population' },
      { id: 'crm.in_use' },
      { id: 'crm.products' },
      { id: 'crm.live_since' },
    ];
    return Array.from({ length: 12 }, (_, n) => ({
      number: number(n),
      question: `${question} ${n}`,
      outcome,
      asks,
      ...section,
    }));
  }
  const split = i % 3 === 0;
  const spend: AnswerSpec[] = split
    ? parts.map((id, n) => ({ number: number(n), gives: [{ id, period: 'year' as const, value: value / (n + 2) }] }))
    : [
        {
          number: number(0),
          question: `${question} 0`,
          gives: [
            i % 5 === 4
              ? { ...website, low: value / 2, high: value, year: '2024/25' }
              : { ...website, value, approximate: i % 5 === 2, ...(i % 2 && { year: '2023/24' }) },
          ],
        },
      ];
  return [
    ...spend,
    {
      number: number(5),
      question: `${question} 5`,
      gives: [{ id: 'population', value: 40_000 + ((i * 7919) % 900_000), approximate: i % 2 > 0 }],
    },
    { number: number(6), gives: [{ id: 'crm.in_use', value: i % 3 > 0 }] },
    {
      number: number(7),
      gives: [{ id: 'crm.products', value: [`A customer platform of considerable length number ${i % 30}`, 'Verint'] }],
    },
    { number: number(8), gives: [{ id: 'crm.live_since', value: 1998 + (i % 27) }] },
    ...Array.from({ length: 8 }, (_, n) => ({ number: number(9 + n), question: `${question} ${9 + n}`, text: 'So' })),
  ];
}

/** This many councils. One is worth a thousand times the others; the first four have the longest names there are. */
const councils = (n: number): Comparison =>
  comparisonOf(
    Array.from({ length: n }, (_, i) =>
      entry({
        file: `a folder/the responses of spring/response-${i}.txt`,
        authority: { name: longest[i] ?? `Place number ${i} District Council`, type: i % 2 ? 'district' : 'county' },
        reference: `FOI/2025/${10_000 + i}`,
        responded: '2025-09-30',
        sample: true,
        answers: answersOf(i, i === 1 ? 80_000_000 : 12_345 + ((i * 6151) % 67_655)),
      }),
    ),
  );

const nobody = comparisonOf(
  longest.map((name, i) =>
    entry({
      authority: name,
      answers: [
        {
          outcome: reasons[i] ?? 'blank',
          asks: [website, { id: 'population' }, { id: 'crm.in_use' }, { id: 'crm.products' }, { id: 'crm.live_since' }],
        },
      ],
    }),
  ),
);

function kindsOf(comparison: Comparison): Readonly<Record<string, Series | undefined>> {
  const column = (measure: string, period?: 'year') => {
    const found = columnFor(comparison, measure, period);
    if (!found) throw new Error(measure);
    return found;
  };
  const mine = comparison.rows[comparison.rows.length - 1]?.key;
  const options = mine === undefined ? {} : { mine };
  const questions = questionsOf(comparison);
  return {
    ranked: seriesOf(comparison, 'spend.website', 'year', options),
    share: seriesOf(comparison, 'crm.in_use', undefined, options),
    names: seriesOf(comparison, 'crm.products', undefined, options),
    timeline: seriesOf(comparison, 'crm.live_since', undefined, options),
    stacked: stackedSeries(comparison, column('spend.website', 'year'), options),
    scatter: scatterSeries(comparison, column('population'), column('spend.website', 'year'), options),
    heat: heatSeries(comparison, questions, options),
    'outcomes by question': outcomesByQuestion(comparison, questions, options),
    'outcomes by authority': outcomesByAuthority(comparison, questions, options),
  };
}

const sets: Readonly<Record<string, Comparison>> = {
  'nobody who answers': nobody,
  '2 councils': councils(2),
  '5 councils': councils(5),
  '40 councils': councils(40),
  '400 councils': councils(400),
};
const sizes: readonly PictureSize[] = ['auto', 'wide', 'square', 'tall'];
const cases = Object.entries(sets).flatMap(([set, comparison]) =>
  Object.entries(kindsOf(comparison)).flatMap(([kind, series]) =>
    sizes.map((size) => ({ set, kind, size, series: series as Series })),
  ),
);

const longTitle =
  'What the councils of the region that answered spend on their websites, and how that stands to their populations, year by year, with everything that they say of it '.repeat(
    3,
  );
const longNotes = Array.from(
  { length: 10 },
  (_, i) =>
    `Note ${i + 1}: ${'a thing that a careful reader of this picture ought to know before they quote it, '.repeat(3)}and more.`,
);

const said = (svg: string): string =>
  wordBoxes(svg)
    .map(({ text }) => text)
    .join(' ');

describe('no words over others, none off the page, and none lost without a word', () => {
  test.each(cases)('$kind of $set, $size', ({ series, size }) => {
    for (const wider of [1, 1.15]) {
      const { svg, width, height } = pictureOf(series, { day, size, wider });
      expectRoomForAll(svg, width, height);
      expectFoot(svg, series);
    }
  });

  test.each(cases)('$kind of $set, $size, with a long title and ten long notes', ({ series, size }) => {
    const { svg, width, height } = pictureOf(series, { day, size, title: longTitle, notes: longNotes });
    expectRoomForAll(svg, width, height);
    expectFoot(svg, { ...series, notes: longNotes });
  });
});

/** The foot is there: the day, the sources, who is missing; what is not said in full says how much is left out. */
function expectFoot(
  svg: string,
  {
    missing,
    without,
    sources,
    sample,
    notes,
    count,
  }: Pick<Series, 'missing' | 'without' | 'sources' | 'sample' | 'notes' | 'count'>,
): void {
  const text = said(svg);
  expect(text).toContain('Made with Foilight, 22 November 2026');
  if (sources.length > 0) expect(text).toMatch(/Source: Freedom of Information responses of/);
  if (missing.length > 0) expect(text).toContain(without);
  expect(text).toContain(count);
  if (sample) expect(text).toContain('fictional');
  const whole = notes.every((note) => text.includes(note));
  if (!whole) expect(text).toMatch(/\d+ (?:more )?notes? in the methods note/);
  for (const { label, places } of missing) {
    const named = places.filter(({ name }) => text.includes(name)).length;
    const counted =
      text.toLowerCase().includes(`${label.toLowerCase()} (${places.length})`) ||
      text.toLowerCase().includes(`${label.toLowerCase()} ${places.length}`);
    if (named < places.length) expect(counted, label).toBe(true);
  }
}
