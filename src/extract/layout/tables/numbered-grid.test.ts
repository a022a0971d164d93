import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, question, text: words }) => `${number ?? '-'} [${part}] ${question}: ${words}`,
  );

const letterHead =
  'WEXMOOR BOROUGH COUNCIL\nACCESS TO INFORMATION - REPLY              Reference: FOI 3311\nReceived:  03.06.2025                      Sent:      27.06.2025\n\nYou asked for figures on each of the points below.\n\n';
const ordinary = 'Wexmoor Borough Council\nFOI reference: FOI 3311\n\n';
const answered = [
  '2.4 [2022/23] Letters opened: 8,120',
  '2.4 [2023/24] Letters opened: 8,431',
  '1.3 [2022/23] Cost of stamps: £1,204',
  '1.3 [2023/24] Cost of stamps: Not yet known',
];

test.each<[string, string, string[]]>([
  [
    'years far from the margin under a letter-head in columns, with a rule below them',
    `${letterHead}                                           2022/23      2023/24\n------------------------------------------------------------------\n2.4  Letters opened                        8,120        8,431\n1.3  Cost of stamps                        £1,204       Not yet known\n\nNotes\nLetters are counted in bags.\n`,
    answered,
  ],
  [
    'names over the numbers and over the rows, figures to the right',
    `${letterHead}Ref   Measure                              2022/23        2023/24\n====  ===================================  ==========  ============\n2.4   Letters opened                         8,120          8,431\n1.3   Cost of stamps                        £1,204  Not yet known\n`,
    answered,
  ],
  [
    'a table in Markdown, its numbers in a column',
    `${ordinary}| Ref | Measure | 2022/23 | 2023/24 |\n|---|---|---|---|\n| 2.4 | Letters opened | 8,120 | 8,431 |\n| 1.3 | Cost of stamps | £1,204 | Not yet known |\n`,
    answered,
  ],
  [
    'a table in Markdown, its numbers beside the names',
    `${ordinary}| | 2022/23 | 2023/24 |\n|---|---|---|\n| 2.4 Letters opened | 8,120 | 8,431 |\n| 1.3 Cost of stamps | £1,204 | Not yet known |\n`,
    answered,
  ],
  [
    'questions that their column breaks, under a word',
    `${ordinary}Question                                   2022/23      2023/24\n------------------------------------------------------------------\n1. How many letters did the post\n   room open?                              8,120        8,431\n2. What did the stamps cost?               £1,204       Not yet known\n`,
    [
      '1 [2022/23] How many letters did the post room open?: 8,120',
      '1 [2023/24] How many letters did the post room open?: 8,431',
      '2 [2022/23] What did the stamps cost?: £1,204',
      '2 [2023/24] What did the stamps cost?: Not yet known',
    ],
  ],
  [
    'names without numbers',
    `${ordinary}                               2021-22     2022-23     2023-24\n   Letters opened              8,120       8,431       8,007\n   Bags                           41          39         n/a\n`,
    [
      '- [2021-22] Letters opened: 8,120',
      '- [2022-23] Letters opened: 8,431',
      '- [2023-24] Letters opened: 8,007',
      '- [2021-22] Bags: 41',
      '- [2022-23] Bags: 39',
      '- [2023-24] Bags: n/a',
    ],
  ],
  [
    'not: one number twice',
    `${ordinary}| | 2022/23 | 2023/24 |\n|---|---|---|\n| 3 parks | 8,120 | 8,431 |\n| 3 halls | £1,204 | £1,310 |\n`,
    [],
  ],
])('%s', (_name, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
