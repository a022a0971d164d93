import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const asked = ['the number of ferries', 'their cost in 2023/24', 'who repairs them', 'any plan to sell one'];
const said = ['three sail.', 'it was £61,200.', 'a yard at Wexmoor does.', 'none.'];
const letter = (answer: readonly string[]): string =>
  `Wexmoor Council\n\nDear Sir,\n\nYou asked for:\n\n${asked.map((words, i) => `${i + 1}. ${words}`).join('\n')}\n\n${answer.join('\n\n')}\n\nYours faithfully\n`;

test.each([
  (nth: string) => `With regard to your ${nth} question, `,
  (nth: string) => `As for the ${nth} point: `,
  (nth: string) => `In answer to your ${nth} query, `,
  (nth: string) => `On the ${nth} part of your request, `,
])('the last question has the highest number', (lead) => {
  for (const last of ['last', 'final']) {
    const nths = ['first', 'second', 'third', last];
    expect(shown(letter(said.map((words, i) => lead(nths[i] ?? '') + words)))).toEqual(
      said.map((words, i) => `${i + 1} ${asked[i]} => ${words}`),
    );
  }
});

test('a last point that none before it counts to is no number', () => {
  const text = letter([
    ...said.map((words, i) => `${i + 1}. ${words}`),
    'On your last point, we are sorry for the delay.',
  ]);
  expect(shown(text).slice(0, 3)).toEqual(said.slice(0, 3).map((words, i) => `${i + 1} ${asked[i]} => ${words}`));
});
