import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const letter = (answer: string): string =>
  `Marlow Vale District Council\n\nThank you for your request of 3 March 2025. Our answers are below.\n\n1. How many boats were let in 2022, 2023 and 2024?\n${answer}\n\n2. Is the quay lit at night?\nNo\n`;
const shown = (answer: string) =>
  extractResponse(letter(answer)).answers.map(({ number, part, text }) => `${number} [${part ?? ''}] ${text}`);
const years = ['1 [2022] 312', '1 [2023] 405', '1 [2024] 377', '2 [] No'];

test.each([
  ['dashes', '2022 - 312\n2023 - 405\n2024 - 377'],
  ['colons', '2022: 312\n2023: 405\n2024: 377'],
  ['equals signs', '2022 = 312\n2023 = 405\n2024 = 377'],
])('a remark in brackets behind values says nothing of its own: %s', (_, values) => {
  expect(shown(`${values}\n(Boats of the sailing club are counted as well, so some were let twice.)`)).toEqual(years);
  expect(shown(`${values}\n\n(The figures are those of the harbour office.)`)).toEqual(years);
});
