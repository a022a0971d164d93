import { describe, expect, it, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';
import { shown } from '../testing/shown.ts';

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

describe('what the signs of the letter mean', () => {
  it.each([
    'Note: <5 means a count of one to four.',
    'Key\n<5 a count of one to four\n* withheld under section 40(2)',
    '<5: figures of one to four are not given, as people might be known from them.',
    '* = withheld under section 40(2)',
    '".." denotes not yet counted',
    'n/a means that the service had not begun',
  ])('is no more of the last answer: %s', (key) => {
    expect(
      shown(`Wexmoor Council\nFOI 12\n\n1. How many cases were there?\n31\n2. How many visits?\n412\n\n${key}\n`),
    ).toEqual(['1 How many cases were there? => 31', '2 How many visits? => 412']);
  });

  it.each(['<18: none', '* one of them was shared'])('and what only looks like it is: %s', (line) => {
    const text = `Wexmoor Council\nFOI 12\n\n1. How many cases were there?\n31\n2. How many visits?\n18 and over: 412\n${line}\n`;
    expect(shown(text).join(' ')).toContain(line.replace(/^\* |^<18: /, ''));
  });

  it('has no row of its own in a table', () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const note = '<tr><td></td><td colspan="3"><i>- = the service had not begun</i></td></tr>';
    const rows = `${row('No', 'Question', '2022/23', '2023/24')}${row('1', 'Number of web chats', '-', '2,206')}${row('2', 'Number of calls', '61', '74')}`;
    expect(shown(`<html><body><p>Wexmoor Council</p><table>${rows}${note}</table></body></html>`)).toEqual([
      '1 [2022/23] Number of web chats => -',
      '1 [2023/24] Number of web chats => 2,206',
      '2 [2022/23] Number of calls => 61',
      '2 [2023/24] Number of calls => 74',
    ]);
  });
});
