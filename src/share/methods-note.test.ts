import { expect, test } from 'vitest';
import { comparisonOf } from '../compare/comparison-of.ts';
import { seriesOf } from '../compare/series-of.ts';
import { declined, gave } from '../compare/testing/build.ts';
import type { Correction } from '../model/correction.ts';
import { methodsNoteOf, methodsNoteOfAll } from './methods-note.ts';
import { contentsOf } from './picture-contents.ts';

const spend = { id: 'spend.website', period: 'year' } as const;
const entries = [
  gave(
    'Ashcombe District Council',
    { ...spend, value: 12_000, year: '2024/25' },
    { file: 'ashcombe.txt', reference: 'FOI 204', responded: '2026-03-02' },
  ),
  gave('Bexcombe Council', { ...spend, value: 9_000, year: '2023/24', approximate: true }, { file: 'bexcombe.txt' }),
  declined('Carrick Vale Council', 'refused', spend, { exemption: 's.12' }),
  gave('Dunmere Council', { id: 'crm.products', value: ['Fernleaf'] }, { file: 'dunmere.txt' }),
];
const corrections: Correction[] = [
  {
    id: 'k',
    sourceId: entries[0]?.source.id ?? '',
    made: '2026-11-20T10:00:00.000Z',
    extractor: 'test',
    subject: { kind: 'response' },
    says: { kind: 'note', text: 'x' },
    why: 'The annex says so',
  },
];
const grounds = { entries, corrections, day: '2026-11-22' };
const comparison = comparisonOf(entries);
const series = seriesOf(comparison, 'spend.website', 'year');
if (!series) throw new Error('no series');

test.each([
  ['how many answered', '2 of the 3 councils asked gave a figure; 1 was not asked'],
  ['who is left out and why', '- Refused under s.12 (1): Carrick Vale Council.'],
  ['who was not asked', '- Not asked (1): Dunmere Council.'],
  ['that years are mixed', 'The figures are of different years'],
  ['what is approximate', 'Said to be approximate'],
  ['what the reader did', '- 1 note.'],
  ['why', '- Reasons given: The annex says so.'],
  ['the extractor', "by Foilight's extractor test, on 22 November 2026"],
  [
    'each file with its fingerprint',
    '- ashcombe.txt: Ashcombe District Council, FOI 204, 2 March 2026; SHA-256 id-ashcombe.txt',
  ],
])('the note of a chart says %s', (_, words) => {
  expect(methodsNoteOf(series, grounds)).toContain(words);
});

test('it is of the chart’s files alone', () => {
  expect(methodsNoteOf(series, grounds)).not.toContain('dunmere.txt');
});

test.each([
  ['who was asked', '- 4 authorities, 4 files; from 4 answers could be read.'],
  ['them by name', 'Ashcombe District Council, Bexcombe Council, Carrick Vale Council and Dunmere Council.'],
  [
    'how they stand to each column',
    ': 2 given, 1 of them approximate, 1 refused, 1 not asked, years differ (2023/24, 2024/25).',
  ],
  ['all files', 'dunmere.txt'],
])('the note of the whole says %s', (_, words) => {
  expect(methodsNoteOfAll(comparison, grounds)).toContain(words);
});

test('nothing at all is a note too', () => {
  const none = { entries: [], corrections: [], day: '2026-11-22' };
  expect(methodsNoteOfAll(comparisonOf([]), none)).toContain('0 authorities, 0 files');
});

test('a picture carries the measure, and the answers that it points at', () => {
  const { measures, answers } = contentsOf(series);
  expect(measures).toEqual(['spend.website']);
  const pointed = new Set(answers.map(({ sourceId }) => sourceId));
  expect(entries.map(({ source }) => pointed.has(source.id))).toEqual([true, true, true, false]);
});
