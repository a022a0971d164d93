import { expect, test } from 'vitest';
import type { Snippet } from '../lines/snippet.ts';
import { shown } from '../testing/shown.ts';
import { labelledValues } from './labelled-values.ts';

const snippet = (text: string): Snippet => ({ text, runs: [{ at: 0, length: text.length, from: 0, to: text.length }] });
const read = (text: string) =>
  labelledValues(text.split('\n').map((line) => ({ line: { words: snippet(line) } })))?.map(
    ({ part, lines }) => `${part ?? '-'} = ${lines.map((line) => line.text).join(' ')}`,
  );

test.each<[string, string, string[] | undefined]>([
  ['an answer with its reason', 'Not applicable - not begun\nNot applicable - given up', undefined],
  ['how many said yes and no', 'Yes - 40\nNo - 12', ['Yes = 40', 'No = 12']],
  ['labels and figures', 'Telephone: 12\nEmail: 30', ['Telephone = 12', 'Email = 30']],
  [
    'years, whatever stands behind them',
    '2021 – No change.\n2022 – We moved to three weeks.',
    ['2021 = No change.', '2022 = We moved to three weeks.'],
  ],
  [
    'a sentence with a dash above',
    'We do not hold counts by month - the figures below are by year.\n2021 £12\n2022 £16',
    ['2021 = £12', '2022 = £16'],
  ],
  ['odd spaces round a year', '2016 /17– 32\n2020/21- 86', ['2016/17 = 32', '2020/21 = 86']],
  [
    'no mark between',
    'Telephone 120,418\nEmail 38,207\nWeb form/online portal 41,960',
    ['Telephone = 120,418', 'Email = 38,207', 'Web form/online portal = 41,960'],
  ],
  [
    'what a year covers, in brackets',
    '2023/24 (full year) 118\n2024/25 (part year). Not counted yet',
    ['2023/24 (full year) = 118', '2024/25 (part year) = Not counted yet'],
  ],
  ['a year and a sentence', '2022 1726\n2021 not available', ['2022 = 1726', '2021 = not available']],
  ['a heading above', '2024/25\nRequests = 45\nReviews = 3', ['Requests = 45', 'Reviews = 3']],
  [
    'a note below',
    '2022: 18\n2021: 16\nThe above totals include garages.',
    ['2022 = 18', '2021 = 16', '- = The above totals include garages.'],
  ],
  ['one line only', 'Telephone: 12', undefined],
  ['sentences', 'We hold two contracts.\nThey end in 2026.', undefined],
  ['sentences with a figure at their ends', 'The contract ran for a period of 5\nIt was let in 2019', undefined],
  ['a range of years is one label', '2020 - 21: £5\n2021 - 22: £6', ['2020 - 21 = £5', '2021 - 22 = £6']],
  ['a date that its line breaks', 'Twice: 4 January 2014 and 9\nFebruary 2020', undefined],
  ['a link', 'See https://a.example\nAnd https://b.example', undefined],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('bullets tell where the values end, and a definition is none of them', () => {
  const items = ['Visits:8034', 'Web chat: Not yet', 'Other: Letters'].map((text) => ({
    line: { words: snippet(text), bullet: '•' },
  }));
  const below = ['By "visit" we mean each person.', 'Officers keep a note.'].map((text) => ({
    line: { words: snippet(text) },
  }));
  expect(labelledValues([...items, ...below])?.map(({ part, lines }) => [part, lines[0]?.text])).toEqual([
    ['Visits', '8034'],
    ['Web chat', 'Not yet'],
    ['Other', 'Letters'],
    [undefined, 'Officers keep a note.'],
  ]);
});

test('a value that its column broke is whole, and an arrow is no part of an answer', () => {
  const text = [
    'Wexmoor Council',
    '',
    '+-----+----------------------+--------------------------------------+',
    '| No. | Question             | Response                             |',
    '+-----+----------------------+--------------------------------------+',
    '| 1   | Calls by subject?    | Bins: 4%                             |',
    '|     |                      | School lists: not handled by the     |',
    '|     |                      | front desk                           |',
    '+-----+----------------------+--------------------------------------+',
    '| 2   | Who takes them?      | -> Our own staff                     |',
    '+-----+----------------------+--------------------------------------+',
  ].join('\n');
  expect(shown(text)).toEqual([
    '1 [Bins] Calls by subject? => 4%',
    '1 [School lists] Calls by subject? => not handled by the front desk',
    '2 Who takes them? => Our own staff',
  ]);
});

test('bullets of a name and a few words are parts, of sentences they are not', () => {
  const bulleted = (text: string) =>
    labelledValues(text.split('\n').map((line) => ({ line: { words: snippet(line), bullet: '•' } })))?.map(
      ({ part, lines }) => `${part} = ${lines.map((line) => line.text).join(' ')}`,
    );
  expect(bulleted('Name – withheld under s.40(2)\nTitle – Head of Parks')).toEqual([
    'Name = withheld under s.40(2)',
    'Title = Head of Parks',
  ]);
  expect(
    bulleted(
      'Parks – we moved all of the teams into one place in the spring.\nBins – we did much the same there in the winter.',
    ),
  ).toBe(undefined);
});
