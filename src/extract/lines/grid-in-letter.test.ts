import { expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

const years = ['2020/21', '2021/22', '2022/23'];
const letter = (rows: readonly (readonly string[])[], tabs: boolean, ...more: string[]): string =>
  [
    'Highland Edge Council',
    '',
    'FOISA 24-3360                                             16 February 2024',
    '',
    ...rows.map((row) =>
      tabs ? row.join('\t') : row.map((cell, k) => (k === 0 ? cell.padEnd(36) : `  ${cell.padStart(10)}`)).join(''),
    ),
    '',
    ...more,
    '4. Which forecaster is used? MetDesk',
    '',
    '5. Since when? October 2019',
    '',
    'Roads Team',
  ].join('\n');

const notes: Readonly<Record<string, string>> = {
  '86 (1)': '(1) Two were sold in May 2022.',
  '12 [a]': '[a] Two were sold in May 2022.',
  '88*': '* Two were sold in May 2022.',
};

it.each([
  '86 (1)',
  '12 [a]',
  '88*',
  'c. 40',
  'n/k',
  '88 est.',
  '61 (part year)',
  'Not yet known',
  '<5',
  'see note',
  '-',
])('reads a grid of years in which a cell says %s, and its note as no answer', (cell) => {
  const rows = [
    ['', ...years],
    ['1. Salt used', '41,870', '28,115', '36,904'],
    ['2. Gritters', '88', '88', cell],
  ];
  const note = notes[cell];
  for (const tabs of [false, true])
    expect(shown(letter([...rows, ['3. Complaints', '314', '190', '268']], tabs, ...(note ? [note, ''] : [])))).toEqual(
      [
        ...years.map((year, i) => `1 [${year}] Salt used => ${rows[1]?.[i + 1]}`),
        ...years.map((year, i) => `2 [${year}] Gritters => ${['88', '88', cell][i]}`),
        ...years.map((year, i) => `3 [${year}] Complaints => ${['314', '190', '268'][i]}`),
        '4 Which forecaster is used? => MetDesk',
        '5 Since when? => October 2019',
      ],
    );
});

it('ends a grid where questions with one answer each stand under it', () => {
  const text = [
    'Stonewick Borough Council\nFOI 6604\n',
    'Year\tQ1 Hackney licences\tQ2 Private hire licences\tQ3 Refusals',
    '2019/20\t212\t498\t9',
    '2020/21\t204\t455\t3',
    '',
    'Q4 Do you require CCTV in vehicles?\tNo',
    'Q5 Number of complaints about drivers\t58',
  ].join('\n');
  expect(shown(text).slice(-3)).toEqual([
    '3 [2020/21] Refusals => 3',
    '4 Do you require CCTV in vehicles? => No',
    '5 Number of complaints about drivers => 58',
  ]);
});

it('takes A4 and A5 for questions of a section A', () => {
  const text = [
    'Thornbeck Council\n\nPart A: Contact Centre\nA1 - Who runs it?\nA2 - How many agents are there?\nA3 - What is their turnover?',
    'Part B: Website\nB1 - Who hosts it?\nB2 - For how much?',
    'OUR RESPONSE',
    'A1 - Serco\nA2 and A3 - Serco employs them and we do not know\nB1 to B2 - UKFast at £6,240 a year',
  ].join('\n\n');
  expect(shown(text)).toEqual([
    'A1 Who runs it? => Serco',
    'A2 How many agents are there? => Serco employs them and we do not know',
    'A3 What is their turnover? => Serco employs them and we do not know',
    'B1 Who hosts it? => UKFast at £6,240 a year',
    'B2 For how much? => UKFast at £6,240 a year',
  ]);
});
