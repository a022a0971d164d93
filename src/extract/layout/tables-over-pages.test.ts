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
