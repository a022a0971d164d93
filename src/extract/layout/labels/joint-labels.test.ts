import { expect, it } from 'vitest';
import { shown } from '../../testing/shown.ts';

const letter = (...lines: string[]): string =>
  ['Ambleford County Council', '', 'FOI 26331', '', 'Our answers are below.', '', ...lines, '', 'Customer Team'].join(
    '\n',
  );

const said = 'Waste is collected by the districts. This is no function of the County Council.';
const asked = ['Who collects household waste', 'Are calendars printed', 'Missed bins in the last full year'];

const styles: readonly (readonly [string, (n: number) => string, readonly string[]])[] = [
  ['B', (n) => `B${n}. `, ['B1-B3: ', 'B1 to B3 - ', '(B1 to B3) ', 'B1, B2 and B3: ', 'Answer to B1-B3: ', 'B1-3: ']],
  ['', (n) => `${n}. `, ['1-3: ', '1 to 3 - ', '1, 2 and 3: ', 'Questions 1 to 3: ', 'Answer (1-3): ', '1–3. ']],
  ['', (n) => `(${n}) `, ['(1) to (3): ', '1-3: ']],
  ['', (n) => `Q${n} `, ['Q1 to Q3: ', 'Q1-3 ', 'Q1, Q2 & Q3 - ']],
];

it('takes one answer for all the questions right above it that it names', () => {
  for (const [section, label, joints] of styles)
    for (const joint of joints) {
      const text = letter(
        ...(section ? ['A. CALLS', 'A1. Number of calls', '3,120', '', 'B. WASTE'] : []),
        ...asked.map((words, i) => label(i + 1) + words),
        `    ${joint}${said}`,
        ...(section
          ? ['', 'C. DEPOTS', 'C1. How many are there', '14']
          : [`${label(4)}How many depots are there?`, '14']),
      );
      expect(shown(text), joint).toEqual(
        expect.arrayContaining(asked.map((words, i) => `${section}${i + 1} ${words} => ${said}`)),
      );
      expect(shown(text), joint).toHaveLength(section ? 5 : 4);
    }
});

it('takes it for some of them, and for parts', () => {
  const text = letter(
    '1. For each depot:',
    'a) its vehicles',
    'b) their cost each year',
    'a and b: the lessee knows.',
    '2. Drivers',
    '41',
  );
  expect(shown(text).slice(0, 2)).toEqual([
    '1a its vehicles => the lessee knows.',
    '1b their cost each year => the lessee knows.',
  ]);
});

it.each([
  [
    '1. How many depots are there?',
    '3',
    '2. How many vans?',
    '14',
    '3. Drivers?',
    '41',
    '2-3: the figures are for March.',
  ],
  [
    '1. How many depots are there?',
    '2. How many vans?',
    '3. Drivers?',
    '',
    'Reply:',
    '1. 3',
    '2. 14',
    '3. 41',
    '2 and 3 are as at March.',
  ],
])('leaves a note under answers theirs: %s', (...lines) => {
  expect(
    shown(letter(...lines))
      .slice(0, 2)
      .join(),
  ).toMatch(/^1 How many depots are there\? => 3,2 How many vans\? => 14$/);
});

it('keeps the letter of section A in a form with a head of its own in the same columns', () => {
  const form = [
    'Name of authority:            Penmoor and Vale District Council',
    "Authority's reference:        7216/25",
    'Date returned:                26 February 2025',
    '',
    'SECTION A - ABOUT YOU',
    'A1  Population of your area                          98,400',
    'A2  Area of your district                            612 sq km',
    'A3  Number of employees                              1,204',
    '',
    'SECTION B - SYSTEMS',
    'B1  Number of systems in use                         85',
    'B2  Hosted in the cloud                              52',
    'B3  Do you have a CRM (Y/N)                          Y',
    'B4  Product and version                              Verint',
  ].join('\n');
  expect(shown(form).map((line) => line.split(' ')[0])).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'B4']);
});
