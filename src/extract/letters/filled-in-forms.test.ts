import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';
import { shown } from '../testing/shown.ts';

const mills = [
  '1 How many mills does the council own? => 7',
  '2 Rent received in 2021/22 => £9,220',
  '3 Which of them are let? =>',
  '4 Name of the surveyor => None in post',
];
const questions = [
  'How many mills does the council own?',
  'Rent received in 2021/22',
  'Which of them are let?',
  'Name of the surveyor',
];
const given = ['7', '£9,220', '', 'None in post'];
const form = (
  head: readonly string[],
  each: (question: string, answer: string, number: number) => readonly string[],
  foot: readonly string[],
): string =>
  [...head, '', ...questions.flatMap((question, i) => each(question, given[i] ?? '', i + 1)), '', ...foot].join('\n');
const head = [
  'Larkfield Borough Council',
  'Information request form    No. LB 88/21',
  '',
  'For the officer to complete',
];
const foot = ['Signed ~~~ //~     Dated 30 June 2022'];

describe('a form filled in', () => {
  test.each<[string, string]>([
    ['on ruled lines', form(head, (q, a, n) => [`${n}   ${q}`, `    Answer: __${a}____________________`], foot)],
    [
      'on dots',
      form(head, (q, a, n) => [`${n}. ${q}`, `Reply: ......${a}......................`], [
        'Signature ________   Date: 30 June 2022',
      ]),
    ],
    ['without labels', form(head, (q, a, n) => [`${n}.  ${q}`, `    __${a}____________________`], foot)],
    ['beside the question', form(head, (q, a, n) => [`${n}. ${q}  ___${a}______________`], foot)],
    [
      'labels on lines of their own',
      form(head, (q, a, n) => [`Question ${n}`, q, 'Answer', `__${a}______________`], foot),
    ],
    [
      'of another name',
      form(
        ['Larkfield Borough Council', 'ENQUIRY FORM No: LB/2021/88', 'Part B: to be returned to the information desk'],
        (q, a, n) => [`Q${n}: ${q}`, `Officer's answer: ___${a}_____`],
        ['Signed: ~~ Date: 30 June 2022'],
      ),
    ],
    [
      'a field over each',
      form(
        ['Larkfield Borough Council', 'Request form 88/21', 'Ref: LB 88/21'],
        (q, a, n) => [`(${n}) ${q}`, `Ans.: _${a}_____________________`, ''],
        ['Completed by: Records clerk', 'Date completed: 30 June 2022'],
      ),
    ],
    ['values behind the rule', form(head, (q, a, n) => [`${n} ${q}`, `Answer: ________________ ${a}`], foot)],
  ])('%s', (_, text) => {
    expect(shown(text).map((line) => line.trim())).toEqual(mills);
    const { reference, responded } = extractResponse(text);
    expect([reference?.value, responded?.value]).toEqual([expect.stringMatching(/^LB/), '2022-06-30']);
  });

  test('an empty one gives nothing', () => {
    const empty = [
      'Larkfield Borough Council',
      'Information request form',
      '',
      'Name: ____________',
      'Address: ______________',
      ...questions.map((q, i) => `${i + 1}. ${q} ________`),
      'Signed ________ Date _______',
    ];
    expect(shown(empty.join('\n'))).toEqual([]);
  });
});
