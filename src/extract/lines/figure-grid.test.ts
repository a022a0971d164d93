import { describe, expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const told = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, part, text: said }) => `${number ?? '-'} ${part ?? '-'}: ${said}`);

const asked = ['What was caught and sold at each quay?', 'Who runs the quays?', 'What was landed in each year?'];
const request = asked.map((question, i) => `${i + 1}. ${question}`).join('\n');
const letter = (...replies: string[]): string =>
  `Wexmoor Council\n\nYou asked:\n\n${request}\n\nOur response:\n\n${replies.map((reply, i) => `${i + 1}.${reply}`).join('\n')}\n\nYours sincerely\n`;

type Rows = readonly (readonly string[])[];
const tabs = (rows: Rows): string => rows.map((row) => row.join('\t').trimEnd()).join('\n');
const widths = (rows: Rows): number[] =>
  (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => row[k]?.length ?? 0)) + 4);
const left = (rows: Rows): string =>
  rows
    .map((row) =>
      row
        .map((cell, k) => cell.padEnd(widths(rows)[k] ?? 0))
        .join('')
        .trimEnd(),
    )
    .join('\n');
const right = (rows: Rows): string =>
  rows
    .map((row) => row.map((cell, k) => cell[k ? 'padStart' : 'padEnd'](widths(rows)[k] ?? 0)).join(''))
    .map((line) => `   ${line.trimEnd()}`)
    .join('\n');

const quays: Rows = [
  ['Quay', 'Caught', 'Sold'],
  ['North', '31', '29'],
  ['Mill Wharf', '4,120', 'Not recorded'],
  ['Total', '4,151', '29'],
];
const holed: Rows = [
  ['Quay', 'Caught', 'Sold'],
  ['North', '31', '29'],
  ['Mill Wharf', '', '3'],
  ['Old', '4,120', ''],
];
const unnamed: Rows = [
  ['', '2022/23', '2023/24'],
  ['Caught', '31', '29'],
  ['Sold', '4', '<5'],
  ['Lost', '2', ''],
];
const ofOne: Rows = [
  ['', '2022/23', '2023/24'],
  ['Landings', '31', '29'],
];
const runners: Rows = [
  ['Quay', 'Contractor'],
  ['North', 'Arden Boats'],
  ['Mill Wharf', 'Run by the Council'],
];
const years: Rows = [
  ['2022/23', '810'],
  ['2023/24', '1,204'],
];
const months: Rows = [
  ['Month', 'Landings'],
  ['April', '8'],
  ['May', '12'],
  ['June', 'Nil'],
];

describe.each([
  ['tabs', tabs],
  ['spaces', left],
  ['spaces, figures to the right', right],
])('small tables inside answers, in %s', (_, set) => {
  const parts = (rows: Rows): string[] => {
    const [heads = [], ...body] = rows;
    return body.flatMap(([name, ...values]) =>
      values.map((value, k) => {
        const both = heads.length < 3 ? name : body.length === 1 ? heads[k + 1] : `${name}, ${heads[k + 1]}`;
        return `${both}: ${value}`;
      }),
    );
  };
  it.each<[string, Rows]>([
    ['names and figures', quays],
    ['empty cells', holed],
    ['no word over the names', unnamed],
    ['one row under its years', ofOne],
    ['words', runners],
    ['months', months],
  ])('%s', (_, rows) => {
    expect(told(letter(`\n${set(rows)}`, ' The harbour master', `\n${set(quays)}`))).toEqual([
      ...parts(rows).map((part) => `1 ${part}`),
      '2 -: The harbour master',
      ...parts(quays).map((part) => `3 ${part}`),
    ]);
  });
  it('years alone, and notes below', () => {
    const noted = `\n${set(years)}\n* Figures for the last year are not final.`;
    expect(told(letter(noted, ' The harbour master', `\n${set(runners)}`))).toEqual([
      '1 2022/23: 810',
      '1 2023/24: 1,204',
      '2 -: The harbour master',
      '3 North: Arden Boats',
      '3 Mill Wharf: Run by the Council',
    ]);
  });
  it('words that only lead to it', () => {
    const lead = '\nThe table below shows the figures held.\n\n';
    expect(told(letter(lead + set(quays), ' The harbour master', ' 7 tonnes'))).toEqual([
      ...parts(quays).map((part) => `1 ${part}`),
      '2 -: The harbour master',
      '3 -: 7 tonnes',
    ]);
  });
});

describe('what only looks like a small table', () => {
  it.each([
    [
      'a name that its column breaks',
      [
        ['Quay', 'Caught', 'Sold'],
        ['North and', '', ''],
        ['south', '31', '29'],
      ],
    ],
    [
      'rows with numbers of their own',
      [
        ['No', 'Question', 'Answer'],
        ['1', 'How many?', '31'],
        ['2', 'Sold?', '4'],
      ],
    ],
    [
      'a sheet of facts',
      [
        ['Quay', 'North'],
        ['Caught', '31'],
        ['Harbour master', 'A. Reed'],
        ['Sold', '29'],
      ],
    ],
  ])('%s', (_, rows) => {
    const text = `Wexmoor Council\n\nOur response:\n\n${left(rows as Rows)}\n`;
    const said = extractResponse(text).answers;
    expect(said.some(({ part }) => part === 'south, Caught' || part === 'Caught')).toBe(false);
  });
});

const byDay = ['31 March', '30 June', '30 September', '31 December'];
const byBand = ['Under 18', '18 to 24', '25-64', '65 and over'];
const byWeek = ['w/e 3 May 2024', 'w/e 10 May 2024', 'w/e 17 May 2024', 'w/e 24 May 2024'];
it.each([
  ['days', byDay],
  ['bands', byBand],
  ['weeks', byWeek],
])('rows by %s under a question are its parts, whatever indent the letter has', (_, names) => {
  const rows = [['', 'Boats', 'Rafts'], ...names.map((name, i) => [name, `${i + 3}1`, `${i + 2}`])];
  for (const mark of ['Q', '']) {
    const text = `Wexmoor Council\nHarbours\n\nInformation request WX 77            10 January 2025\n\n${mark}1  How many were moored?\n\n${left(
      rows,
    ).replace(
      /^/gm,
      '    ',
    )}\n\n${mark}2  How many of the boats were let for more than six weeks?\n\n    14 at the time.\n\n${mark}3  Who lets them?\n\n    A firm.\n`;
    expect(told(text)).toEqual([
      ...names.flatMap((name, i) => [`1 ${name}, Boats: ${i + 3}1`, `1 ${name}, Rafts: ${i + 2}`]),
      '2 -: 14 at the time.',
      '3 -: A firm.',
    ]);
  }
});
