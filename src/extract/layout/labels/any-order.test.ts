import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Ellerdale District Council\nFOI 6120\nDate of response: 3 May 2025\n\n';
const questions = ['How many beach huts are there?', 'Who manages them?', 'Yearly rent', 'How many are let?'];
const answers = ['214', 'Seaside Lettings', '£1,250', 'None; all are sold'];
const sets = { n: ['1', '2', '3', '4'], a: ['a', 'b', 'c', 'd'], i: ['i', 'ii', 'iii', 'iv'] };

test.each([
  ['n', [1, 0, 2, 3], (n: string) => `${n}. `],
  ['n', [0, 2, 1, 3], (n: string) => `${n}.\t`],
  ['n', [0, 1, 3, 2], (n: string) => `(${n}) `],
  ['n', [1, 0, 2, 3], (n: string) => `Q${n}: `],
  ['n', [3, 2, 1, 0], (n: string) => `Question ${n}: `],
  ['n', [2, 3, 0, 1], (n: string) => `Answer ${n}: `],
  ['a', [0, 2, 1, 3], (n: string) => `(${n}) `],
  ['a', [3, 0, 1, 2], (n: string) => `${n}) `],
  ['i', [0, 2, 1, 3], (n: string) => `${n}. `],
  ['i', [1, 0, 3, 2], (n: string) => `(${n}) `],
] as const)('%#: answers in another order than their questions: %s, %j', (scheme, order, label) => {
  const names = sets[scheme];
  const asked = questions.map((question, i) => `${names[i]}. ${question}`).join('\n');
  for (const gap of ['\n', '\n\n']) {
    const replied = order.map((i) => `${label(names[i] ?? '')}${answers[i]}`).join(gap);
    expect(
      shown(`${head}You asked:\n\n${asked}\n\nOur response:\n\n${replied}\n\nKind regards\nFOI Team\n`).sort(),
    ).toEqual(questions.map((question, i) => `${names[i]} ${question} => ${answers[i]}`).sort());
  }
});

test('a list within an answer is none of them', () => {
  expect(
    shown(
      `${head}You asked:\n\n1. Who manages the huts?\n2. What does a hut cost?\n3. How many are let?\n\nOur response:\n\n1. Two firms run them:\n1. Seaside Lettings\n2. Sandpiper\n\n2. £1,250\n\n3. 190\n`,
    ).slice(-2),
  ).toEqual(['2 What does a hut cost? => £1,250', '3 How many are let? => 190']);
});
