import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(`Wexmoor District Council\nReference: FOI 5512\n\n${text}`).answers.map(
    ({ number, part, text: words }) => `${number ?? '-'} ${part ?? '-'} => ${words}`,
  );

const cards = [
  '1 Letters, 2022/23 => 88',
  '1 Letters, 2023/24 => 81',
  '1 Cards, 2022/23 => *',
  '1 Cards, 2023/24 => 9',
  '2 2022/23 => £310',
  '2 2023/24 => Not held',
];

test.each([
  [
    'a cell to a line, each closed by a pipe',
    'Question |\nKind |\n2022/23 |\n2023/24 |\n1. How many were sent? |\nLetters |\n88 |\n81 |\nCards |\n* |\n9 |\n2. What did they cost? |\nAll |\n£310 |\nNot held |\n',
    cards,
  ],
  [
    'a table in Markdown, the cell left empty',
    '| Question | Kind | 2022/23 | 2023/24 |\n|---|---|---|---|\n| 1. How many were sent? | Letters | 88 | 81 |\n| | Cards | * | 9 |\n| 2. What did they cost? | All | £310 | Not held |\n',
    cards,
  ],
  [
    'a cell over several rows',
    '<table><tr><th>Question</th><th>Kind</th><th>2022/23</th><th>2023/24</th></tr><tr><td rowspan="2">1. How many were sent?</td><td>Letters</td><td>88</td><td>81</td></tr><tr><td>Cards</td><td>*</td><td>9</td></tr><tr><td>2. What did they cost?</td><td>All</td><td>£310</td><td>Not held</td></tr></table>',
    cards,
  ],
  [
    'the numbers in a column of their own',
    '| No | Question | Kind | 2022/23 | 2023/24 |\n|---|---|---|---|---|\n| 1 | How many were sent? | Letters | 88 | 81 |\n| | | Cards | * | 9 |\n| 2 | What did they cost? | All | £310 | Not held |\n',
    cards,
  ],
  [
    'questions without numbers',
    '| Information requested | Type | 2022 | 2023 |\n|---|---|---|---|\n| Post sent | Letters | 88 | 81 |\n| | Cards | 12 | 9 |\n| Cost of it | Letters | £310 | £295 |\n| | Cards | £20 | £18 |\n',
    [
      '- Letters, 2022 => 88',
      '- Letters, 2023 => 81',
      '- Cards, 2022 => 12',
      '- Cards, 2023 => 9',
      '- Letters, 2022 => £310',
      '- Letters, 2023 => £295',
      '- Cards, 2022 => £20',
      '- Cards, 2023 => £18',
    ],
  ],
  [
    'a row to each question, and who answered it',
    '| Question | Service | 2022/23 | 2023/24 |\n|---|---|---|---|\n| 1. How many were sent? | Finance | 88 | 81 |\n| 2. What did they cost? | Legal services | £310 | £295 |\n',
    ['1 2022/23 => 88', '1 2023/24 => 81', '2 2022/23 => £310', '2 2023/24 => £295'],
  ],
])('a question over rows of several kinds, a column to each period: %s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
