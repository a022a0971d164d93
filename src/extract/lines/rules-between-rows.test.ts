import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const head = 'Thornby Council\n\nReference          FOI 22\nResponse date      4 March 2024\n\n';
const rule = `  ${'-'.repeat(70)}`;
const shown = (text: string): (readonly string[])[] =>
  extractResponse(head + text).answers.map(({ number, part, question, text: words }) => [
    `${number}${part ? ` ${part}` : ''}`,
    question ?? '',
    words,
  ]);

const rows = [
  ['  No.   Question                              Answer'],
  ['  1.   How many bridges does the council     14 bridges and'],
  ['       keep up?                              2 tunnels'],
  ['  2.   How many walkers crossed them in      '],
  ['       each of:                              '],
  ['       a month                               4,100'],
  ['       a quarter                             12,600 walkers, as far as'],
  ['                                             they were counted'],
  ['  3.   Who counts the walkers?               A camera'],
];

test.each<[string, string]>([
  ['a rule under every row', rule],
  ['rules under each column', '  ---  ----------------------------------  ------------------------'],
  ['double rules', rule.replaceAll('-', '=')],
])('in a table set in spaces, %s parts the rows and is none itself', (_, line) => {
  const at = new Set([0, 2, 4, 5, 7, 8]);
  const text = rows.map(([row], i) => (at.has(i) ? `${row}\n${line}` : row)).join('\n');
  expect(shown(`${text}\n`)).toEqual([
    ['1', 'How many bridges does the council keep up?', '14 bridges and 2 tunnels'],
    ['2 a month', 'How many walkers crossed them in each of', '4,100'],
    ['2 a quarter', 'How many walkers crossed them in each of', '12,600 walkers, as far as they were counted'],
    ['3', 'Who counts the walkers?', 'A camera'],
  ]);
});
