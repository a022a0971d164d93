import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const head = 'Marlow Vale District Council\nReference: MV/5512\n\nThank you for your request of 3 March 2025.\n\n';

/** The same names of things under several heads, each number over its value. */
const block = (names: readonly string[], values: readonly string[], mark: (n: number) => string): string =>
  names.map((name, i) => `${mark(i + 1)} ${name}\n${values[i]}`).join('\n');

const names = ['Supplier', 'Yearly rent', 'Number of moorings', 'Lease ends'];
const others = ['Supplier', 'Yearly rent', 'Number of berths', 'Lease ends'];
const shown = (text: string) =>
  extractResponse(text).answers.map(({ number, part, text: said }) => `${number} [${part ?? ''}] ${said}`);

const marks: readonly (readonly [string, (n: number) => string])[] = [
  ['stops', (n) => `${n}.`],
  ['brackets', (n) => `${n})`],
  ['round brackets', (n) => `(${n})`],
  ['Q', (n) => `Q${n}`],
];
const heads = [
  ['Quay 1 - Lower lock', 'Quay 2 - Mill bridge', 'Quay 3 - Old wharf'],
  ['Lower lock', 'Mill bridge', 'Old wharf'],
  ['LOWER LOCK', 'MILL BRIDGE', 'OLD WHARF'],
] as const;

test.each(marks.flatMap(([name, mark]) => heads.map((group) => [name, group[0], mark, group] as const)))(
  'the head over names that stand again is their part: %s, %s',
  (_, __, mark, [one, two, three]) => {
    const text = `${head}${one}\n\n${block(names, ['Larch & Co', '£8,190', '41', '1 May 2027'], mark)}\n\n${two}\n\n${block(
      others,
      ['Brook Boats', '£2,450', '12', '30 June 2026'],
      mark,
    )}\n\n${three}\n\n${block(names, ['None', '£0', '7', 'N/A'], mark)}\n\nYours faithfully\n\nInformation Officer\n`;
    expect(shown(text)).toEqual([
      `1 [${one}] Larch & Co`,
      `2 [${one}] £8,190`,
      `3 [${one}] 41`,
      `4 [${one}] 1 May 2027`,
      `1 [${two}] Brook Boats`,
      `2 [${two}] £2,450`,
      `3 [${two}] 12`,
      `4 [${two}] 30 June 2026`,
      `1 [${three}] None`,
      `2 [${three}] £0`,
      `3 [${three}] 7`,
      `4 [${three}] N/A`,
    ]);
  },
);

const lettered = (title: string) => `${head}1. How many boats are let?\n41
2. Who lets them?\nLarch & Co
3. What is the rent?\n£8,190

${title}

A. Is the quay lit at night?\nYes
B. Who pays for the lamps?\nThe county council
C. How many lamps are there?\n16

Yours faithfully\n\nInformation Officer\n`;

test.each(['General questions', 'The quay', 'QUAY AND LAMPS'])(
  'letters under a head of their own belong under no number: %s',
  (title) => {
    expect(shown(lettered(title))).toEqual([
      '1 [] 41',
      '2 [] Larch & Co',
      '3 [] £8,190',
      'a [] Yes',
      'b [] The county council',
      'c [] 16',
    ]);
  },
);

test.each([
  [
    'right under their number',
    '3. About the quay:\nA. Is it lit?\nYes\nB. Who pays for the lamps?\nThe county council\n',
  ],
  [
    'under a head below their number',
    '3. About the quay\n\nLower quay\n\nA. Is it lit?\nYes\nB. Who pays for it?\nThe county council\n',
  ],
])('letters %s belong to it', (_, third) => {
  const text = `${head}1. How many boats are let?\n41\n2. Who lets them?\nLarch & Co\n${third}4. What is the rent?\n£8,190\n`;
  expect(shown(text).map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['1', '2', '3a', '3b', '4']));
});
