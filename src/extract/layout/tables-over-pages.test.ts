import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

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
