import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'COPLEY VALE COUNClL Our ref CV/2217 Received l4 May 2018 Date 8 June 2018 Dear Enquirer ';
const foot = ' Yours faithfully lnformation Officer Page 1 of 1';
const asked: readonly (readonly [string, string, string])[] = [
  ['1', 'How many footbridges does the council own?', '2l8'],
  ['2', 'How many of them are closed?', 'None'],
  ['3', 'What was spent on painting them in 2017/18?', '£88,904'],
  ['4', 'Which company paints them?', 'Lowmoor Coatings Ltd'],
  ['5', 'Who inspects them?', 'Our own engineers, once a year.'],
  ['6', 'What is planned for 2019?', 'A new deck at Mill Lane'],
];
const letter = (each: (number: string, question: string, answer: string) => string): string =>
  head + asked.map((one) => each(...one)).join(' ') + foot;
const expected = asked.map(([number, question, answer]) => `${number} ${question} => ${answer}`);
const unnumbered = asked.map(([, question, answer]) => `- ${question} => ${answer}`);
const scanned = (number: string): string => ({ '1': 'l', '5': 'S', '2': 'Z' })[number] ?? number;

describe('a scan that lost its line ends', () => {
  test.each<[string, string]>([
    ['closed numbers', letter((n, q, a) => `${n}. ${q} ${a}`)],
    ['a scan’s letters', letter((n, q, a) => `${scanned(n)}. ${q} ${a}`)],
    ['brackets', letter((n, q, a) => `(${scanned(n)}) ${q} ${a}`)],
    ['one bracket', letter((n, q, a) => `${scanned(n)}) ${q} ${a}`)],
    ['named', letter((n, q, a) => `Q${n}. ${q} ${a}`)],
    ['named on both sides', letter((n, q, a) => `Q${n} ${q} A${n} ${a}`)],
    ['labels', letter((n, q, a) => `Question ${n}: ${q} Answer: ${a}`)],
    ['bare numbers', letter((n, q, a) => `${n} ${q} ${a}`)],
    [
      'reply behind all',
      `${head}You asked: ${asked.map(([n, q]) => `${n}. ${q}`).join(' ')} Our reply: ${asked.map(([n, , a]) => `${n}. ${a}`).join(' ')}${foot}`,
    ],
  ])('%s', (_, text) => {
    expect(shown(text)).toEqual(expected);
  });

  test('no numbers', () => {
    expect(shown(letter((_, q, a) => `${q} ${a}`))).toEqual(unnumbered);
  });
});
