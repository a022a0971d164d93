import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const entry = (code: string, question: string, reply: string): string =>
  `Reference\n${code}\nResponse date\n0${code.at(-1)}/05/2024\nInformation requested\n${question}\nResponse\n${reply}\nResponse documents\n`;

test('requests of one month, each under its own reference, most without numbers', () => {
  const page = [
    entry('FOI/0881 – Trees', 'How many trees were felled in 2022 and 2023?', 'The figures are:\n2022 - 41\n2023 - 38'),
    entry('FOI/0882', 'Who mends the benches?', 'Two teams.\nThis is a full release of the information you requested.'),
    entry('FOI/0883 – Hedges', 'Please tell me:\n1. How many hedges were cut?\n2. By whom?', '1. 310\n2. A firm'),
  ];
  expect(shown(`Wexmoor Council\nRequests in May 2024\n${page.join('')}`)).toEqual([
    '- [2022] How many trees were felled in 2022 and 2023? => 41',
    '- [2023] How many trees were felled in 2022 and 2023? => 38',
    '- Who mends the benches? => Two teams.',
    '1 How many hedges were cut? => 310',
    '2 By whom? => A firm',
  ]);
});

test('one request with its reference told twice is one', () => {
  const text =
    'Wexmoor Council\nReference\nFOI 881\nReference: FOI 881\nRequest\n1. How many trees?\n2. Who felled them?\nResponse\n1. 31\n2. Two teams\n';
  expect(shown(text)).toEqual(['1 How many trees? => 31', '2 Who felled them? => Two teams']);
});
