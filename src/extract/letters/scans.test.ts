import { expect, test } from 'vitest';
import { scanOf } from '../testing/scan.ts';
import { shown } from '../testing/shown.ts';

test('the answers of a long scan come back, whatever its specks and its numbers', () => {
  const seeds = Array.from({ length: 30 }, (_, seed) => seed);
  const all = seeds.map((seed) => {
    const { text, told } = scanOf(seed);
    const given = shown(text);
    const expected = told.map(({ number, question, answer }) => `${number} ${question} => ${answer}`);
    return {
      told: told.length,
      lost: expected.filter((one) => !given.includes(one)),
      beside: given.filter((one) => !expected.includes(one)),
    };
  });
  const told = all.reduce((sum, one) => sum + one.told, 0);
  const [lost, beside] = [all.flatMap((one) => one.lost), all.flatMap((one) => one.beside)];
  expect.soft(lost.length, lost.slice(0, 9).join('\n')).toBeLessThanOrEqual(told * 0.02);
  expect.soft(beside.length, beside.slice(0, 9).join('\n')).toBeLessThanOrEqual(told * 0.02);
});

const letter = (numbers: readonly string[]): string =>
  `Wexmoor District Council\n\nDear Sir,\n\nOur replies to your request of 4 May 2024:\n\n${numbers.map((number, i) => `${number}  How many vans of kind ${'abcdefgh'[i]} are there?\nResponse: ${i + 20}\n`).join('\n')}`;

test.each([
  ['a space behind the point', '1. 5'],
  ['a space before it', '1 .5'],
  ['strokes for ones', 'I. 5'],
  ['a letter for the digit', '1.S'],
])('a number that a scan broke: %s', (_, broken) => {
  const numbers = ['1.1', '1.2', '1.3', '1.4', broken, '1.6', '1.7'];
  expect(shown(letter(numbers)).map((one) => one.split(' ')[0])).toEqual([
    '1.1',
    '1.2',
    '1.3',
    '1.4',
    '1.5',
    '1.6',
    '1.7',
  ]);
});

test.each(["  ~  ' .", '   .  ,', '   _.__ ,-', '~ ~'])('specks are nobody’s answer: %s', (specks) => {
  const text = letter(['1.1', '1.2', '1.3']).replace('Response: 21\n', `Response: 21\n${specks}\n`);
  expect(shown(text).map((one) => one.split('=> ')[1])).toEqual(['20', '21', '22']);
});
