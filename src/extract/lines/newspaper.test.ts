import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = ['Ottershaw District Council', 'Our ref: FOI 5120', 'Received 3 June 2024', 'Responded 1 July 2024', ''];

describe('two columns of a page, each read down by itself', () => {
  test.each<[string, string[], string[]]>([
    [
      'questions and answers with letters',
      [
        'Q1 How many ferries                  Q3 What does a crossing',
        'does the council run?                cost a foot passenger?',
        'A1 Two                               A3 £3.20',
        'Q2 Who built them?                   Q4 How many crossings were lost',
        'A2 We hold no record of this         to fog in 2022?',
        '                                     A4 31',
      ],
      [
        '3 What does a crossing cost a foot passenger? => £3.20',
        '1 How many ferries does the council run? => Two',
        '2 Who built them? => We hold no record of this',
        '4 How many crossings were lost to fog in 2022? => 31',
      ],
    ],
    [
      'numbers that a point closes, a blank line between the questions',
      [
        '1. How many ferries are there?       3. What does a crossing cost?',
        '   Two                                  £3.20',
        '',
        '2. Who built them?                   4. How many were lost to fog?',
        '   A yard in the town                   31',
        '',
        'Yours sincerely',
      ],
      [
        '1 How many ferries are there? => Two',
        '3 What does a crossing cost? => £3.20',
        '2 Who built them? => A yard in the town',
        '4 How many were lost to fog? => 31',
      ],
    ],
    [
      'two headed tables side by side',
      [
        '1. Crossings by year                 2. Cars carried by year',
        '   Year      Number                     Year      Number',
        '   2021      1,904                      2021      12,010',
        '   2022      2,117                      2022      12,866',
      ],
      [
        '1 [2021] Crossings by year => 1,904',
        '1 [2022] Crossings by year => 2,117',
        '2 [2021] Cars carried by year => 12,010',
        '2 [2022] Cars carried by year => 12,866',
      ],
    ],
    [
      'a question beside its answer is a row, whatever figure begins it',
      [
        '1. How many ferries are there?       2 of them in summer',
        '2. Who built them?                   A yard in the town',
        '3. What does a crossing cost?        It costs £3.20',
      ],
      [
        '1 How many ferries are there? => 2 of them in summer',
        '2 Who built them? => A yard in the town',
        '3 What does a crossing cost? => It costs £3.20',
      ],
    ],
    [
      'questions run across the page, each over its answer',
      [
        '1. How many ferries are there?       2. What does a crossing cost?',
        '   Two                                  £3.20',
        '3. Who built them?                   4. How many were lost to fog?',
        '   A yard in the town                   31',
      ],
      [
        '1 How many ferries are there? => Two',
        '2 What does a crossing cost? => £3.20',
        '3 Who built them? => A yard in the town',
        '4 How many were lost to fog? => 31',
      ],
    ],
  ])('%s', (_, lines, expected) => expect(shown([...head, ...lines].join('\n'))).toEqual(expected));
});
