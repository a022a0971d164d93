import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, question, text: words }) => `${number ?? '-'} ${part ?? ''} ${question} => ${words}`,
  );

test('a row that a page parts is one: its question and its answer go on under the head said again', () => {
  const text = [
    '| No | Question | Answer |',
    '|---|---|---|',
    '| 8 | How many lamps are there? | 4,120 |',
    '| 9 | How many of them were mended in the year, and | 312, by |',
    '',
    'Page 1 of 2',
    '',
    'Wexmoor Council, Moor House, Wexmoor WX1 4AB',
    '',
    '| No | Question | Answer |',
    '|---|---|---|',
    '| | by whom? | Tern Ltd |',
    '| 10 | What did it cost? | £734 |',
    '| 1O | Whot did lt cost? | £73A |',
    '| 11 | Who paid? | The county |',
    '',
    'Page 2 of 2',
  ].join('\n');
  expect(shown(text)).toEqual([
    '8  How many lamps are there? => 4,120',
    '9  How many of them were mended in the year, and by whom? => 312, by Tern Ltd',
    '10  What did it cost? => £734',
    '11  Who paid? => The county',
  ]);
});

test('a table with rows of its own under the same head answers another question', () => {
  const text = [
    '1. How many calls were there?',
    '',
    '| Year | Calls |',
    '|---|---|',
    '| 2022/23 | 4,120 |',
    '| 2023/24 | 4,380 |',
    '',
    '| Year | Calls |',
    '|---|---|',
    '| 2022/23 | 120 |',
    '| 2023/24 | 180 |',
    '',
    '2. Who takes them?',
    '',
    'Tern Ltd',
  ].join('\n');
  expect(shown(text).map((line) => line.split(' => ')[1])).toEqual(
    expect.arrayContaining(['4,120', '120', 'Tern Ltd']),
  );
});

test('small figures under a year number nothing', () => {
  const { answers } = extractResponse(
    'Wexmoor Council\nRef: 12\n\nQuestion\t2021/22\t2022/23\nCalls offered to the contact centre\t4,120\t1,380\nWeb chats\tn/a\t219\nCalls answered\t4,010\t1,200\nComplaints about calls\t1\t2\nCalls passed to the county\t3\t4\n',
  );
  expect(answers.map(({ number, part, text }) => `${number ?? '-'} ${part} ${text}`).slice(6)).toEqual([
    '- 2021/22 1',
    '- 2022/23 2',
    '- 2021/22 3',
    '- 2022/23 4',
  ]);
});

test('A1, A2, A3 beside questions are a section, no answers', () => {
  const { answers } = extractResponse(
    'Wexmoor Council\n\nRef\tQuestion\tAnswer\nA1\tHow many lamps are there?\t4,120\nA2\tWho mends them?\tTern Ltd\nA3\tWhat do they cost?\t£734\n',
  );
  expect(answers.map(({ number }) => number)).toEqual(['A1', 'A2', 'A3']);
});

test('a question that the rows of a table break is one, and so is its answer', () => {
  expect(
    shown(
      '|No|Question|Reply|\n|1| How many lamps are there in the | about 4,000 |\n|  | District? |  |\n|2| Who mends them, and what do they | Tern Ltd, for £734 |\n|  | cost? | a year |\n|3| Are there plans for more? | No |\n',
    ),
  ).toEqual([
    '1  How many lamps are there in the District? => about 4,000',
    '2  Who mends them, and what do they cost? => Tern Ltd, for £734 a year',
    '3  Are there plans for more? => No',
  ]);
});

test("a scan's second sight of a question's end, without its number, is no row", () => {
  expect(
    shown(
      '|No|Question|Reply|\n|1| How large is the District in terms of | 230 sq. miles |\n|  | geographical boundaries? |  |\n|  | geograph1cal boundarles? | 23O sq rniles |\n|2| Who mends the lamps? | Tern Ltd |\n|  | And who pays for them? | The county |\n|3| Are there plans? | No |\n',
    ).slice(0, 2),
  ).toEqual([
    '1  How large is the District in terms of geographical boundaries? => 230 sq. miles',
    '2  Who mends the lamps? => Tern Ltd',
  ]);
});

const notices = [
  ['2020', '18,204', '13,771', '2,408'],
  ['2021', '26,118', '19,940', '3,377'],
  ['2022', '31,552', '24,006', '3,951'],
  ['2023', '33,047', '25,188', '4,020'],
];
const spaced = (cells: readonly string[]): string => `  ${cells.map((cell) => cell.padEnd(14)).join('')}`.trimEnd();
const tabbed = (cells: readonly string[]): string => cells.join('\t');

test.each([
  ['a number between strokes, the reference again', '\n                  - 1 -\n\nWQ/2024/3316\n\n', '- 2 -'],
  ['the page in words, the authority again', '\nPage 1 of 2\n\nWexmoor Quay Council\n', 'Page 2 of 2'],
  ['a number at a form feed', '\n                  1\n\fWQ/2024/3316\n', '                  2'],
  ['the reference beside the page', '\nWQ/2024/3316            Page 1\n\n', 'WQ/2024/3316            Page 2'],
])('the heads of columns are said again behind %s', (_, edge, foot) => {
  const heads = ['Year', 'Issued', 'Paid', 'Cancelled'];
  for (const row of [spaced, tabbed]) {
    const [first, second] = [notices.slice(0, 2), notices.slice(2)].map((rows) => [heads, ...rows].map(row).join('\n'));
    const text = `Wexmoor Quay Council\nWQ/2024/3316\n\nYour request of 4 June 2024\n\nQuestion 1. Number of notices issued, paid and cancelled\n\n${first}\n${edge}${second}\n\nQuestion 2. Street with the most notices\n\n  Harbour Parade (1,906)\n\n${foot}\n`;
    expect(extractResponse(text).answers.map(({ part, text: words }) => `${part ?? null}: ${words}`)).toEqual([
      ...notices.flatMap(([year, ...figures]) => figures.map((figure, i) => `${year}, ${heads[i + 1]}: ${figure}`)),
      'null: Harbour Parade (1,906)',
    ]);
  }
});
