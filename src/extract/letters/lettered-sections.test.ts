import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** `number question => text` of each answer. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, question, text: words }) => `${number ?? '-'} ${question ?? '-'} => ${words}`,
  );

const asked = (mark: (letter: string) => string, number: (n: number) => string): string[] => [
  `${mark('A')} Trees`,
  `${number(1)} How many were felled in 2023?`,
  `${number(2)} Who felled them?`,
  `${mark('B')} Hedges`,
  `${number(1)} How many were cut?`,
  `${number(2)} By whom?`,
];
const head = 'Wexmoor Council\nOur ref: 4410\n\nI would like to know:\n\n';

test.each<[string, (letter: string) => string, (n: number) => string]>([
  ['brackets', (letter) => `${letter})`, (n) => `${n})`],
  ['stops', (letter) => `${letter}.`, (n) => `${n}.`],
  ['round brackets', (letter) => `(${letter})`, (n) => `(${n})`],
])('numbers that begin again under each letter: %s', (_, mark, number) => {
  const lines = asked(mark, number);
  const replies = [lines[0], `${number(1)} 312`, `${number(2)} Two teams`, lines[3], 'We have no hedges.'];
  expect(shown(`${head}${lines.join('\n')}\n\nResponse\n\n${replies.join('\n')}\n`)).toEqual([
    'A1 How many were felled in 2023? => 312',
    'A2 Who felled them? => Two teams',
    'B1 How many were cut? => We have no hedges.',
    'B2 By whom? => We have no hedges.',
  ]);
});

test('the request again with its answers, and no heading between', () => {
  const lines = asked(
    (letter) => `${letter})`,
    (n) => `${n})`,
  );
  const replies = [lines[0], '1) 312', '2) Two teams', lines[3], 'We have no hedges.'];
  expect(
    shown(`I would like to know:\n${lines.join('\n')}\nPlease send it by e-mail.\n\n${replies.join('\n')}\n`),
  ).toEqual([
    'A1 How many were felled in 2023? => 312',
    'A2 Who felled them? => Two teams',
    'B1 How many were cut? => We have no hedges.',
    'B2 By whom? => We have no hedges.',
  ]);
});

test('letters over counts that go on are parts of nothing', () => {
  expect(
    shown(`${head}1. How many trees?\n312\n2. Which kinds?\na) Ash\nb) Oak\n3. Who felled them?\nTwo teams\n`),
  ).toEqual([
    '1 How many trees? => 312',
    '2a Which kinds? => Ash',
    '2b Which kinds? => Oak',
    '3 Who felled them? => Two teams',
  ]);
});

test('letters of which the first alone has numbers under it', () => {
  const lines = [
    'A) Copies of the letters about felled trees where:',
    '1) The owner wrote.',
    '2) The council wrote.',
    'B) Copies of the letters about hedges.',
    'C) Copies of the letters about ponds.',
  ];
  const replies = [
    lines[0],
    '1) None came.',
    '2) None was sent.',
    lines[3],
    'We have no hedges.',
    lines[4],
    'We have no ponds.',
  ];
  expect(shown(`${head}${lines.join('\n\n')}\n\nDecision\n\n${replies.join('\n')}\n`)).toEqual([
    'A1 The owner wrote. => None came.',
    'A2 The council wrote. => None was sent.',
    'B Copies of the letters about hedges. => We have no hedges.',
    'C Copies of the letters about ponds. => We have no ponds.',
  ]);
});
