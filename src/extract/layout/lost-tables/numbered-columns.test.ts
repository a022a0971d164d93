import { describe, expect, test } from 'vitest';
import { letterOf as letter } from '../../testing/saltmarsh.ts';
import { shown } from '../../testing/shown.ts';

const pumps = [
  '1 Number of pumping stations => 14',
  '2 Which company repairs them? => Marlow Pumps Ltd',
  '3 What was it paid in 2023? => £40,118',
  '4 Is any of them unsafe? => No',
];
const asked = [
  'Number of pumping stations',
  'Which company repairs them?',
  'What was it paid in 2023?',
  'Is any of them unsafe?',
];
const told = ['14', 'Marlow Pumps Ltd', '£40,118', 'No'];
const numbers = ['1', '2', '3', '4'];

const things = ['Stations run', 'Stations closed', 'Cost of repairs'];
const questions = ['How many stations are run?', 'How many were closed?', 'What did repairs cost?'];
const figures = [
  ['15', '0', '£38,007'],
  ['14', '1', '£40,118'],
];
const byYears = (wanted: readonly string[]): string =>
  letter(
    ...['No', '1', '2', '3', '', 'Question', ...wanted],
    ...['', '2022/23', ...(figures[0] ?? []), '', '2023/24', ...(figures[1] ?? [])],
  );
const inYear = (year: string, wanted: readonly string[], k: number): string[] =>
  wanted.map((words, i) => `${i + 1} [${year}] ${words} => ${figures[k]?.[i]}`);

describe('a numbered table read column by column', () => {
  test.each<[string, string, string[]]>([
    ['under heads', letter('No', ...numbers, '', 'Question', ...asked, '', 'Answer', ...told), pumps],
    [
      'under heads in other words, a page number behind',
      letter('Line', ...numbers, '', 'Wanted to know', ...asked, '', 'What we can tell', ...told, '', 'Page l of l'),
      pumps,
    ],
    ['under no heads', letter(...numbers, '', ...asked, '', ...told), pumps],
    [
      'numbers closed, the letter goes on behind',
      letter(
        ...numbers.map((n) => `${n}.`),
        '',
        ...asked,
        '',
        ...told,
        '',
        'Yours sincerely',
        '',
        'Information Officer',
      ),
      pumps,
    ],
    ['columns with nothing between them', letter('Ref', ...numbers, 'Asked', ...asked, 'Told', ...told), pumps],
    ['a scan', letter('Nr', 'l', '2', '3', '4', '', 'Request', ...asked, '', 'Reply', ...told), pumps],
    [
      'named numbers',
      letter('Item', ...numbers.map((n) => `Q${n}`), '', 'Request', ...asked, '', 'Council reply', ...told),
      pumps,
    ],
    [
      'cells that wrap',
      letter(
        'No.',
        '1',
        '2',
        '3',
        '',
        'Question',
        'How many pumping stations does',
        'the council run?',
        'Which company repairs',
        'them?',
        'Is any unsafe?',
        '',
        'Reply',
        'Fourteen',
        'Marlow Pumps Ltd, under a contract',
        'of 2019',
        'Not to our knowledge',
      ),
      [
        '1 How many pumping stations does the council run? => Fourteen',
        '2 Which company repairs them? => Marlow Pumps Ltd, under a contract of 2019',
        '3 Is any unsafe? => Not to our knowledge',
      ],
    ],
    [
      'two pages',
      letter(
        'No',
        '1',
        '2',
        '3',
        '',
        'Question',
        ...asked.slice(0, 3),
        '',
        'Answer',
        ...told.slice(0, 3),
        '',
        'Page 1 of 2',
        '',
        'No',
        '4',
        '5',
        '6',
        '',
        'Question',
        asked[3] ?? '',
        'Who inspects them?',
        'How often?',
        '',
        'Answer',
        'No',
        'Our own staff',
        'Monthly',
        '',
        'Page 2 of 2',
      ),
      [...pumps, '5 Who inspects them? => Our own staff', '6 How often? => Monthly'],
    ],
    ['columns of years', byYears(things), [...inYear('2022/23', things, 0), ...inYear('2023/24', things, 1)]],
    [
      'columns of years beside questions that ask',
      byYears(questions),
      [...inYear('2022/23', questions, 0), ...inYear('2023/24', questions, 1)],
    ],
    [
      'numbered questions, answers without numbers',
      letter(...asked.map((words, i) => `${i === 0 ? 'l' : i + 1}. ${words}`), '', ...told, '', 'Yours sincerely'),
      pumps,
    ],
    [
      'questions that wrap, answers without numbers',
      letter(
        '1. How many pumping stations does',
        'the council run?',
        '2. Which company',
        'repairs them?',
        '3. Is any unsafe?',
        '',
        '14',
        'Marlow Pumps Ltd',
        'No',
      ),
      [
        '1 How many pumping stations does the council run? => 14',
        '2 Which company repairs them? => Marlow Pumps Ltd',
        '3 Is any unsafe? => No',
      ],
    ],
    [
      'sub-numbers',
      letter('', '1', '1a', '1b', '2', '', ...asked, '', ...told),
      pumps.map((line, i) => line.replace(/^\d/, ['1', '1a', '1b', '2'][i] ?? '')),
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('prose behind the questions is no column', () => {
    const prose = [
      'We hold no records of pumps, which',
      'The drainage board has. It told us',
      'No pump is listed either.',
    ];
    const answered = shown(letter('1. How many pumps?', '2. Which make?', '3. Who pays?', '', ...prose));
    expect(answered.some((line) => line.endsWith('=> The drainage board has. It told us'))).toBe(false);
  });
});
