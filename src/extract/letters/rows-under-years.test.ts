import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const head = 'Wexmoor Borough Council\nFOI reference: FOI 3311\nDate of response: 3 May 2025\n\n';
const shown = (text: string): string[] =>
  extractResponse(text.startsWith('<') ? text : head + text).answers.map(
    ({ number, part, question, text: words, outcome }) =>
      `${number ?? '-'} [${part ?? ''}] ${question ?? ''} => ${words}${outcome === 'answered' ? '' : ` (${outcome})`}`,
  );

/** What three questions of two years each were answered with. */
const given = (...names: string[]): string[] => [
  `${names[0]} [2022/23] What did the magazine cost? => nil`,
  `${names[0]} [2023/24] What did the magazine cost? => £9,204`,
  `${names[1]} [2022/23] What was paid for posters? => £ 988`,
  `${names[1]} [2023/24] What was paid for posters? => £2,465`,
  `${names[2]} [2022/23] What did the film cost? => £155k`,
  `${names[2]} [2023/24] What did the film cost? => £171k`,
];
const asked = (a: string, b: string, c: string): string =>
  `Your request\n\n${a} What did the magazine cost?\n${b} What was paid for posters?\n${c} What did the film cost?\n\nOur reply\n\n`;

test.each<[string, string, string[]]>([
  [
    'small Roman numbers far from their figures',
    `${asked('i.', 'ii.', 'iii.')}                       2022/23        2023/24\n   i.                  nil            £9,204\n   ii.                 £  988         £2,465\n   iii.                £155k          £171k\n\nThe team is shared.\n`,
    given('i', 'ii', 'iii'),
  ],
  [
    'numbers alone under a word',
    `${asked('1.', '2.', '3.')}Question   2022/23   2023/24\n1          nil       £9,204\n2          £ 988     £2,465\n3          £155k     £171k\n`,
    given('1', '2', '3'),
  ],
  [
    'letters in a table of Markdown',
    `${asked('a)', 'b)', 'c)')}| | 2022/23 | 2023/24 |\n|---|---|---|\n| a) | nil | £9,204 |\n| b) | £ 988 | £2,465 |\n| c) | £155k | £171k |\n`,
    given('a', 'b', 'c'),
  ],
  [
    "a sheet's semicolons, with the questions in the rows",
    'Sheet: Answers\n;2022/23;2023/24\nQ1 What did the magazine cost?;nil;£9,204\nQ2 What was paid for posters?;£ 988;£2,465\nQ3 What did the film cost?;£155k;£171k\n* figures of the press team\n',
    given('1', '2', '3'),
  ],
  [
    "a sheet's commas under years",
    'Sheet: Answers\n,2022/23,2023/24\nQ1 What did the magazine cost?,nil,"£9,204"\nQ2 What was paid for posters?,£ 988,"£2,465"\nQ3 What did the film cost?,£155k,£171k\n',
    given('1', '2', '3'),
  ],
  [
    'bare numbers under a question of their own: parts of it',
    '1. How many visits were there at each stage?\n\n| | 2022/23 | 2023/24 |\n|---|---|---|\n| 1 | 41 | 38 |\n| 2 | 12 | 9 |\n\n2. Who runs it?\n\nNobody\n',
    [
      '1 [1, 2022/23] How many visits were there at each stage? => 41',
      '1 [1, 2023/24] How many visits were there at each stage? => 38',
      '1 [2, 2022/23] How many visits were there at each stage? => 12',
      '1 [2, 2023/24] How many visits were there at each stage? => 9',
      '2 [] Who runs it? => Nobody',
    ],
  ],
])('rows named by the questions under years: %s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  [
    'months in brackets',
    '- Q1 (Apr-Jun): 918\n- Q2 (Jul-Sep): not held before November',
    ['Q1 (Apr-Jun)', 'Q2 (Jul-Sep)'],
  ],
  [
    'a year behind',
    'Quarter 3 (2023/24): 918\nQuarter 4 (2023/24): not held',
    ['Quarter 3 (2023/24)', 'Quarter 4 (2023/24)'],
  ],
  ['nothing but quarters, which were asked for', 'Answer:\nQ1: 918\nQ2: 1,020', ['Q1', 'Q2']],
])('quarters are no questions: %s', (_, lines, parts) => {
  const read = shown(
    `## How many bins were missed in each quarter?\n\n${lines}\n\n## Who empties them?\n\nA contractor\n\n## Who pays?\n\nThe council`,
  );
  expect(read.slice(0, 2).map((line) => /\[(.*?)\]/.exec(line)?.[1])).toEqual(parts);
  expect(read.slice(2)).toEqual(['- [] Who empties them? => A contractor', '- [] Who pays? => The council']);
});

describe('a numbered item that holds no words of its own', () => {
  const page = (...items: string[]): string =>
    `<html><body><h1>Wexmoor Borough Council</h1><p>FOI 3311</p><h2>The request</h2><ol><li>What was set aside for parks?</li><li>How many came in the last month, and the last quarter?</li><li>Who runs them?</li></ol><h2>Our response</h2><ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol></body></html>`;
  const visits = [
    '2 [Last month] How many came in the last month, and the last quarter? => 877',
    '2 [Last quarter] How many came in the last month, and the last quarter? => 2,145',
    '3 [] Who runs them? => Nobody',
  ];
  test.each([
    [
      'a table',
      '<table><tr><th>Period</th><th>Visits</th></tr><tr><td>Last month</td><td>877</td></tr><tr><td>Last quarter</td><td>2,145</td></tr></table>',
    ],
    ['a list', '\n<ul><li>Last month: 877</li><li>Last quarter: 2,145</li></ul>'],
    [
      'a table in a box',
      '<p></p><div><table><tr><td>Last month</td><td>877</td></tr><tr><td>Last quarter</td><td>2,145</td></tr></table></div>',
    ],
  ])('%s', (_, item) => {
    expect(shown(page('£4,000', item, 'Nobody'))).toEqual(['1 [] What was set aside for parks? => £4,000', ...visits]);
  });

  test('nor is the first of them lost', () => {
    const years = '<table><tr><th>2022/23</th><th>2023/24</th></tr><tr><td>£4,000</td><td>£5,000</td></tr></table>';
    expect(shown(page(years, 'Not held', 'Nobody')).slice(0, 2)).toEqual([
      '1 [2022/23] What was set aside for parks? => £4,000',
      '1 [2023/24] What was set aside for parks? => £5,000',
    ]);
  });
});

test('labels with figures whose thousands have commas are no table', () => {
  expect(
    shown(
      'REQUEST 1: the number of homes\nRESPONSE 1: 3,418\nREQUEST 2: of these, the number outside the district\nRESPONSE 2: 1,209 (35.4%)\nREQUEST 3: the number let\nRESPONSE 3: Most. We do not count them, as they change from day to day.\n',
    ),
  ).toEqual([
    '1 [] the number of homes => 3,418',
    '2 [] of these, the number outside the district => 1,209 (35.4%)',
    '3 [] the number let => Most. We do not count them, as they change from day to day.',
  ]);
});
