import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = ['Ottershaw District Council', 'Our ref: FOI 5120', 'Received 3 June 2024', 'Responded 1 July 2024', ''];

describe('tables that are drawn with rules', () => {
  test.each<[string, string[], string[]]>([
    [
      'box characters, rules round the table and under its head alone',
      [
        '┌────┬──────────────────┬────────────┐',
        '│ No │ Question         │ Response   │',
        '├────┼──────────────────┼────────────┤',
        '│ 1  │ Jetties kept     │ 14         │',
        '│ 2  │ Boats hired out  │ None       │',
        '└────┴──────────────────┴────────────┘',
      ],
      ['1 Jetties kept => 14', '2 Boats hired out => None'],
    ],
    [
      'heavy box characters, a rule between the rows, a question over two lines',
      [
        '╔═══╦══════════════════════╦═════════╗',
        '║ Q ║ Question             ║ Answer  ║',
        '╠═══╬══════════════════════╬═════════╣',
        '║ 1 ║ How many jetties     ║ 14      ║',
        '║   ║ does the council own ║         ║',
        '╠═══╬══════════════════════╬═════════╣',
        '║ 2 ║ Is there a ferry?    ║ Yes     ║',
        '╚═══╩══════════════════════╩═════════╝',
      ],
      ['1 How many jetties does the council own => 14', '2 Is there a ferry? => Yes'],
    ],
    [
      'as a database prints it, with no rule between the rows',
      [
        '+----+--------------------+----------+',
        '| no | question           | answer   |',
        '+----+--------------------+----------+',
        '|  1 | How many jetties?  | 14       |',
        '|  2 | Is there a ferry?  | Yes      |',
        '|  3 | What does it cost? | £2,150   |',
        '+----+--------------------+----------+',
      ],
      ['1 How many jetties? => 14', '2 Is there a ferry? => Yes', '3 What does it cost? => £2,150'],
    ],
    [
      'the same, an answer that goes on below',
      [
        '+----+--------------------+-------------+',
        '| no | question           | answer      |',
        '+====+====================+=============+',
        '|  1 | How many jetties?  | 14, and two |',
        '|    |                    | slipways    |',
        '|  2 | Is there a ferry?  | Yes         |',
        '|  3 | What does it cost? | £2,150      |',
        '+----+--------------------+-------------+',
      ],
      ['1 How many jetties? => 14, and two slipways', '2 Is there a ferry? => Yes', '3 What does it cost? => £2,150'],
    ],
    [
      'a rule under each row, cells of several lines',
      [
        '+---+--------------------+----------+',
        '| 1 | How many jetties   | 14       |',
        '|   | are there?         |          |',
        '+---+--------------------+----------+',
        '| 2 | Is there a ferry?  | Yes, and |',
        '|   |                    | a launch |',
        '+---+--------------------+----------+',
      ],
      ['1 How many jetties are there? => 14', '2 Is there a ferry? => Yes, and a launch'],
    ],
    [
      'one row alone of several lines keeps them',
      [
        '+---+--------------------+----------+',
        '| 1 | How many jetties   | 14 and   |',
        '|   | are there?         | a half   |',
        '+---+--------------------+----------+',
      ],
      ['1 How many jetties are there? => 14 and a half'],
    ],
  ])('%s', (_, lines, expected) => expect(shown([...head, ...lines].join('\n'))).toEqual(expected));
});
