import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const sheet = (note: string): readonly (string | undefined)[] =>
  extractResponse(
    `Wexmoor Council\n\n| Question | 2021/22 | 2022/23 * |\n|---|---|---|\n| Calls offered to the contact centre | 4,120 | 1,380 |\n| Web chats | n/a ** | 219 |\n| Calls answered | 4,010 | 1,200 |\n| Visits to the desk | 12 | 14 |\n\n* ${note}\n** began in May 2022\n`,
  ).answers.flatMap(({ part, text }) => [part, text]);

test('a footnote mark is no part of a name or a figure', () => {
  expect(sheet('figures have been checked').slice(0, 8)).toEqual([
    '2021/22',
    '4,120',
    '2022/23',
    '1,380',
    '2021/22',
    'n/a',
    '2022/23',
    '219',
  ]);
});

test('where the note says that the period is not whole, its mark stays', () => {
  expect(sheet('to 30 September 2022')[2]).toBe('2022/23 *');
});
