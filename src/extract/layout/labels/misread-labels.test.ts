import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wexmoor District Council\nReceived 6 January 2025\n\n';

// Letters that a scan could have made of numbers, where they count on from the letter before.
test.each<[string, (letter: string) => string, (letter: string) => string]>([
  ['Question and Response', (letter) => `Question ${letter}: `, (letter) => `Response ${letter}: `],
  ['Question and Answer', (letter) => `Question ${letter}. `, () => 'Answer: '],
  ['letters alone', (letter) => `${letter}. `, () => ''],
  ['letters in brackets', (letter) => `(${letter.toLowerCase()}) `, () => ''],
])('%s', (_, asks, answers) => {
  const letters = 'ABCDEFGH'.split('');
  const text = letters.map(
    (letter, i) => `${asks(letter)}How many boats were let in ${2001 + i}?\n${answers(letter)}${412 + i} in all`,
  );
  expect(shown(head + text.join('\n\n')).map((line) => line.replace(/ .* =>/, ':').toUpperCase())).toEqual(
    letters.map((letter, i) => `${letter}: ${412 + i} IN ALL`),
  );
});
