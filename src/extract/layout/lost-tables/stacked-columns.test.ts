import { describe, expect, test } from 'vitest';
import { letterOf as letter } from '../../testing/saltmarsh.ts';
import { shown } from '../../testing/shown.ts';

const answers = [
  '- Number of boats let => 42',
  '- Is there a landing charge? => Yes',
  '- Income from it in 2022/23 => £9,118',
];

describe('a table read column by column', () => {
  test.each<[string, string, string[]]>([
    [
      'two columns',
      letter(
        'QUESTION',
        'Number of boats let',
        'Is there a landing charge?',
        'Income from it in 2022/23',
        '',
        'ANSWER',
        '42',
        'Yes',
        '£9,118',
      ),
      answers,
    ],
    [
      'a letter goes on behind the last',
      letter(
        'Your request',
        'Number of boats let',
        'Is there a landing charge?',
        'Income from it in 2022/23',
        'Our response',
        '42',
        'Yes',
        '£9,118',
        '',
        'Yours sincerely',
        '',
        'Information Officer',
      ),
      answers,
    ],
    [
      'a gap between the cells',
      letter(
        'Question',
        '',
        'Number of boats let',
        '',
        'Is there a landing charge?',
        '',
        'Income from it',
        'in 2022/23',
        '',
        'Answer',
        '',
        '42',
        '',
        'Yes',
        '',
        '£9,118',
      ),
      answers,
    ],
    [
      'cells that wrap, no gaps',
      letter(
        'Question',
        'How many boats were let by the',
        'harbour office?',
        'Who insures them?',
        'Answer',
        '42',
        'The harbour office insures each',
        'boat through a broker.',
      ),
      [
        '- How many boats were let by the harbour office? => 42',
        '- Who insures them? => The harbour office insures each boat through a broker.',
      ],
    ],
    [
      'numbers first',
      letter(
        'No',
        '1',
        '2',
        '3',
        '',
        'Question',
        'Do you let boats?',
        'Which kinds?',
        'Since when?',
        '',
        'Response',
        'Yes',
        'Rowing boats',
        'Not recorded',
      ),
      ['1 Do you let boats? => Yes', '2 Which kinds? => Rowing boats', '3 Since when? => Not recorded'],
    ],
    [
      'years of answers',
      letter('Question', 'Boats let', 'Boats lost', '2021/22', '40', '1', '2022/23', '42', '0'),
      [
        '- [2021/22] Boats let => 40',
        '- [2022/23] Boats let => 42',
        '- [2021/22] Boats lost => 1',
        '- [2022/23] Boats lost => 0',
      ],
    ],
    [
      'a year among the values',
      letter(
        'Question',
        'Do you let boats?',
        'Since when?',
        'Are they insured?',
        'Answer',
        'Yes',
        '2019',
        'Not recorded',
      ),
      ['- Do you let boats? => Yes', '- Since when? => 2019', '- Are they insured? => Not recorded'],
    ],
    [
      'labels over one question each are none',
      letter(
        'Question',
        'How many boats do you let?',
        'Answer',
        '42',
        'Question',
        'Is there a landing charge?',
        'Answer',
        'Yes',
      ),
      ['- How many boats do you let? => 42', '- Is there a landing charge? => Yes'],
    ],
    [
      'numbered on both sides as before',
      letter(
        'Request',
        '1. How many boats do you let?',
        '2. Who insures them?',
        '',
        'Response',
        '1. 42',
        '2. A broker',
      ),
      ['1 How many boats do you let? => 42', '2 Who insures them? => A broker'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
