import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** `number question [part] => text` of each answer. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, question, text: words }) =>
      `${number ?? '-'} ${(question ?? '-').slice(0, 16)}${part ? ` [${part}]` : ''} => ${words}`,
  );

const head = 'Wenbury District Council\nFOI 8812\nDate of response: 3 May 2025\n\n';

const rows = '| Postroom | £900 | £930 |\n| Bellringer | Nil | £1,250 |\n';
const grid = [
  '2 What was paid fo [Postroom, 2023/24] => £900',
  '2 What was paid fo [Postroom, 2024/25] => £930',
  '2 What was paid fo [Bellringer, 2023/24] => Nil',
  '2 What was paid fo [Bellringer, 2024/25] => £1,250',
];
const before = '**1. How many staff answer calls?**\n\n14\n\n';
const after = '\n**3. Is there a chatbot?**\n\nNo\n';
const others = (expected: string[]): string[] => ['1 How many staff a => 14', ...expected, '3 Is there a chatb => No'];

test.each<[string, string]>([
  ['a colon', '**2. What was paid for the following:**\n\n| Item | 2023/24 | 2024/25 |\n|---|---|---|\n'],
  ['a question mark', '**2. What was paid for each of these?**\n\n| Service | 2023/24 | 2024/25 |\n|---|---|---|\n'],
  [
    'words that point to it',
    '**2. What was paid for each of these?**\n\nSee the table below.\n\n| Description | 2023/24 | 2024/25 |\n|---|---|---|\n',
  ],
  [
    'a label of the answer',
    '**2. What was paid for each of these?**\n\nAnswer:\n\n| Category | 2023/24 | 2024/25 |\n|---|---|---|\n',
  ],
  ['no name over its rows', '**2. What was paid for each of these?**\n\n| | 2023/24 | 2024/25 |\n|---|---|---|\n'],
])('the rows of a table under a question are its parts: under %s', (_, question) => {
  expect(shown(head + before + question + rows + after)).toEqual(others(grid));
});

test.each<[string, string, string[]]>([
  [
    'one column of figures',
    '**2. What was paid for the following:**\n\n| Item | Annual cost |\n|---|---|\n| Postroom | £900 |\n| Bellringer | Nil |\n| Chatbot | n/a |\n',
    [
      '2 What was paid fo [Postroom] => £900',
      '2 What was paid fo [Bellringer] => Nil',
      '2 What was paid fo [Chatbot] => n/a',
    ],
  ],
  [
    'tabs',
    '2. What was paid for the following?\n\nItem\t2023/24\t2024/25\nPostroom\t£900\t£930\nBellringer\tNil\t£1,250\n',
    grid,
  ],
  [
    'columns of spaces',
    '2. What was paid for the following?\n\nItem                 2023/24      2024/25\nPostroom             £900         £930\nBellringer           Nil          £1,250\n',
    grid,
  ],
  [
    'HTML',
    '<p>2. What was paid for the following?</p><table><tr><th>Item</th><th>2023/24</th><th>2024/25</th></tr><tr><td>Postroom</td><td>£900</td><td>£930</td></tr><tr><td>Bellringer</td><td>Nil</td><td>£1,250</td></tr></table>',
    grid,
  ],
])('the rows of a table under a question are its parts: %s', (_, question, expected) => {
  const text = question.startsWith('<')
    ? `<p>Wenbury District Council</p><p>1. How many staff answer calls?</p><p>14</p>${question}<p>3. Is there a chatbot?</p><p>No</p>`
    : head + before.replaceAll('**', '') + question.replaceAll('**', '') + after.replaceAll('**', '');
  expect(shown(text)).toEqual(others(expected));
});

test('rows that ask are questions of their own, whatever stands above the table', () => {
  expect(
    shown(
      `${head}**Could you answer the following:**\n\n| Question | Response |\n|---|---|\n| How many staff answer calls? | 14 |\n| Is there a chatbot? | No |\n| What does it cost? | n/a |\n`,
    ),
  ).toEqual(['- How many staff a => 14', '- Is there a chatb => No', '- What does it cos => n/a']);
});

const columns = [
  '1.1    How many staff answer calls in the       14',
  '       contact centre?',
  '',
  '1.2    Is there a chatbot on the website,       No',
  '       or in the app?',
  '',
  '1.5    Which tool sends letters to those        Postroom',
  '       who ask for them?',
];

test.each([
  [
    'a head of three columns above',
    'Ref: FOI/88/12      Date received: 3 April 2025      Date issued: 3 May 2025\n\n',
    '',
  ],
  [
    'a foot in two columns below',
    'FOI 8812\n\n',
    '\n\nInformation Officer\nWenbury District Council                         1 of 1\n',
  ],
  [
    'both',
    'Our ref: FOI 8812                                Issued 3 May 2025\n\n',
    '\n\nInformation Governance                           Page 1\n',
  ],
])('a letter in columns of spaces, %s', (_, above, below) => {
  const given = extractResponse(
    `Wenbury District Council\nThe Green, Wenbury\n\n${above}${columns.join('\n')}${below}`,
  );
  expect(given.answers.map(({ number, text }) => `${number} ${text}`)).toEqual(['1.1 14', '1.2 No', '1.5 Postroom']);
});
