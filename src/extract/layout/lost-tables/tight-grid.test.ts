import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

/** `number [part] text` of each answer. */
const shown = (text: string): string[] =>
  extractResponse(`Wexmoor Council\nRef 311/22\n\n${text}`).answers.map(
    ({ number, part, text: words }) => `${number ?? '-'}${part ? ` [${part}]` : ''} ${words}`,
  );

test('columns that one space parts, under years', () => {
  expect(
    shown(
      '1. How many trees were felled and planted?\n\n2021/22 2022/23 2023/24\nFelled 41 38 Not recorded\nPlanted 1,204 nil 988\n\n2. What did it cost?\n\nYear 2021/22 2022/23 2023/24\nFelling £ 4,100 £3,800 £4,410\n',
    ),
  ).toEqual([
    '1 [Felled, 2021/22] 41',
    '1 [Felled, 2022/23] 38',
    '1 [Felled, 2023/24] Not recorded',
    '1 [Planted, 2021/22] 1,204',
    '1 [Planted, 2022/23] nil',
    '1 [Planted, 2023/24] 988',
    '2 [2021/22] £ 4,100',
    '2 [2022/23] £3,800',
    '2 [2023/24] £4,410',
  ]);
});

const three =
  '1. How many trees were felled in 2022 and 2023?\n2. How many hedges were cut?\n3. Who cut them?\n4. How many benches were mended?\n\n';
const joint = ['1 [2022] 41', '1 [2023] 38', '2 [2022] 7', '2 [2023] 9', '4 [2022] 3', '4 [2023] 2', '3 Two teams.'];

test.each<[string, string, string]>([
  [
    'told by their words',
    'With regards to questions 1, 2 and 4, the figures are in this table:',
    '2022 2023\nHedges cut 7 9\nTrees felled 41 38\nBenches mended 3 2',
  ],
  [
    'told by their places',
    'For questions 1, 2 and 4, the figures are in this table:',
    '2022 2023\nAsh 41 38\nThorn 7 9\nOak 3 2',
  ],
])('a table with a row for each of several questions: %s', (_, lead, table) => {
  expect(shown(`${three}Response\n\n${lead}\n\n${table}\n\nWith regards to your third question, Two teams.\n`)).toEqual(
    joint,
  );
});

test('cells that stand one to a line', () => {
  const cells = ['', '2022', '2023', 'Trees', '41', '38', 'Hedges', '7', ''].map((cell) => `${cell} |`.trim());
  expect(
    shown(
      `You asked:\n1. How many trees were felled in 2022 and 2023?\n2. How many hedges were cut?\n3. By whom?\n\nIn response:\n1-2.\n${cells.join('\n')}\n\n3. Two teams.\n`,
    ),
  ).toEqual(['1 [2022] 41', '1 [2023] 38', '2 [2022] 7', '2 [2023] ', '3 Two teams.']);
});

test('years in a sentence head nothing', () => {
  expect(
    shown('1. Which years does it cover?\nIt covers 2021/22 2022/23\nTrees 41\n2. Who felled them?\nTwo teams\n'),
  ).toEqual(['1 It covers 2021/22 2022/23 Trees 41', '2 Two teams']);
});

test('a table behind the one heading of the reply is told to the questions it names, not read as the last one’s', () => {
  expect(
    shown(
      '1. How many trees were felled in:\na) 2022\nb) 2023\n2. How many hedges were replanted in those years?\n3. Who decides on it?\n\nOur response\n\n2022 2023\nFelled 41 38\nReplanted hedges 7 9\n\nWhat we have supplied may be subject to intellectual property rights of the council.\n',
    ),
  ).toEqual(['1 [2022] 41', '1 [2023] 38', '2 [2022] 7', '2 [2023] 9']);
});
