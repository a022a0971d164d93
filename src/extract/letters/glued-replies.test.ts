import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head =
  'Disclosure log\nFOI0024715 - Libraries\nWexmoor County Council\nReceived Fri 3 March 2023\nResponded Mon 27 March 2023\n';
const asked = [
  'How many libraries are there?',
  'How many are run by volunteers?',
  'What was the net budget?',
  'How many items were lent?',
  'How many have closed?',
];
const answered = [
  '15 core libraries',
  '36 with council support',
  '£5,932,000',
  '1,344,018',
  'None; 30 were handed over.',
];
const request = `${asked.map((line, i) => `${i + 1}. ${line}`).join('\n')}\n\nResponse\n`;
const expected = asked.map((question, i) => `${i + 1} ${question} => ${answered[i]}`);
const counted = answered.map((line, i) => `${i + 1}. ${line}`);

/** Numbers glued to the figure before them, from the first answer on or from a later one. */
test.each<[string, string]>([
  ['all in one line', counted.join('')],
  ['from the second on', `${counted[0]}\n${counted.slice(1).join('')}`],
  ['from the third on', `${counted.slice(0, 2).join('\n')}\n${counted.slice(2).join('')}`],
  ['each on its line', counted.join('\n')],
])('%s', (_, reply) => {
  expect(shown(head + request + reply)).toEqual(expected);
});

test('a list that ends sooner is not counted through', () => {
  const reply = `${counted.slice(0, 3).join('\n')}\n4. We lent 1,344,018 in 2021 and 2022.5 of them were rare.\n5. None`;
  expect(shown(head + request + reply)[3]).toBe(
    '4 How many items were lent? => We lent 1,344,018 in 2021 and 2022.5 of them were rare.',
  );
});

test('years right behind the letter and number of an answer, and a page’s foot behind the last', () => {
  const text = `${head}
Request details:

Q1 Spend on agency staff in each of the last 3 years
Q2 Highest day rate paid

Response details:

A1 2020/21 £1,880,214
2021/22 £2,366,019
2022/23 £3,104,775
A2 £412

Attachments: none

Share this page   Facebook   X   Email

Last updated on 19 April 2024

Wexmoor Council, County Hall, Bond Street, Wexmoor

Privacy and cookies   Terms   Accessibility
`;
  expect(shown(text)).toEqual([
    '1 [2020/21] Spend on agency staff in each of the last 3 years => £1,880,214',
    '1 [2021/22] Spend on agency staff in each of the last 3 years => £2,366,019',
    '1 [2022/23] Spend on agency staff in each of the last 3 years => £3,104,775',
    '2 Highest day rate paid => £412',
  ]);
});
