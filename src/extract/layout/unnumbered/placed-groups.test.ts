import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

/** What a text answers, a line each: number, part, words. */
const answersOf = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, part, text: words }) =>
    [number ?? '-', ...(part ? [`[${part}]`] : []), words].join(' '),
  );

const request = `Quarrydale Council
FOI 5521

You asked:
1. How many planning applications were received, by type?
2. How many were refused, by year?
3. What did the planning system cost in 2023/24?
4. Who supplies it?
`;

describe('paragraphs and tables without a number answer what was asked', () => {
  test('a cell to a line, a row to a line, a question named by its place, a refusal of the rest', () => {
    const text = `${request}
Our response

Applications came in as follows.

Type

Received

Householder

412

Major

38

Listed building

51

Refusals:

2021/22 31
2022/23 44
2023/24 40

As for your third question, it cost £48,200.

The remaining question is refused under section 43(2).

Yours sincerely`;
    expect(answersOf(text)).toEqual([
      '1 [Householder] 412',
      '1 [Major] 38',
      '1 [Listed building] 51',
      '2 [2021/22] 31',
      '2 [2022/23] 44',
      '2 [2023/24] 40',
      '3 it cost £48,200.',
      '4 The remaining question is refused under section 43(2).',
    ]);
  });

  test('in another order than that of the request, behind an acknowledgement of the same thread', () => {
    const text = `Boats and moorings

Dear Saltmere Harbour Board,

I would like to know this:

1. The number of boats taken away from the quay, by year.
2. The number of new moorings laid, by year.
3. Where the moorings are.

Please reply by email.

Many thanks,

A Requester

Thank you for your enquiry received today. It has been logged as FOI 771 and you will receive a response within 20 working days.

Yours sincerely,

Saltmere Harbour Board

show quoted sections

Dear A Requester,

The information the board holds in relation to your request is below:

The places of the moorings are on the board's website:
[1]https://www.saltmere.example/map

Below are the numbers of boats the board has taken away from the quay.

Year       Boats

2019       4

2020       6

2021       3

Below are the numbers of new moorings laid.

Year       New moorings

2021       not counted yet

2020       12

2019       9

References

Visible links
1. https://www.saltmere.example/map

show quoted sections`;
    expect(answersOf(text)).toEqual([
      "3 The places of the moorings are on the board's website: [1]https://www.saltmere.example/map",
      '1 [2019] 4',
      '1 [2020] 6',
      '1 [2021] 3',
      '2 [2021] not counted yet',
      '2 [2020] 12',
      '2 [2019] 9',
    ]);
  });

  test('prose alone is read as before: a paragraph for each question', () => {
    const text = `${request}
Our response

We received 501.

Of those 115 were refused.

It cost £48,200.

Quarry Software supplies it.`;
    expect(answersOf(text)).toEqual([
      '1 We received 501.',
      '2 Of those 115 were refused.',
      '3 It cost £48,200.',
      '4 Quarry Software supplies it.',
    ]);
  });
});

describe('one table for several questions', () => {
  test.each([
    [
      'a column for each, a cell to a line',
      `Year
Calls received
Calls abandoned
2021/22
88,120
7,310
2022/23
91,004
8,842`,
      ['1 [2021/22] 88,120', '1 [2022/23] 91,004', '2 [2021/22] 7,310', '2 [2022/23] 8,842'],
    ],
    [
      'a row for each, in their order',
      `Contact centre 2021/22 2022/23
Taken 88,120 91,004
Lost 7,310 8,842`,
      ['1 [2021/22] 88,120', '1 [2022/23] 91,004', '2 [2021/22] 7,310', '2 [2022/23] 8,842'],
    ],
  ])('%s', (_name, table, expected) => {
    const text = `Tarrowdale Council
Request
1. How many calls were received by the contact centre in each year?
2. How many calls were abandoned?
3. What CRM system do you use?
Response
With regards to questions 1 and 2, please see the table:
${table}
In relation to question 3, we use Verint.`;
    expect(answersOf(text)).toEqual([...expected, '3 we use Verint.']);
  });

  test("under its own number, with a page's number among the cells", () => {
    const text = `Our reference: DR/2024-01
Dear Requester
I have responded to your questions as follows:-
(i)
Who clears drains?
Our own staff
(ii)
How many drains were reported, and how many cleared?
Year
Reported
Cleared
2021
6
5
2
2022
9
8
(iii)
How many are left?
Three`;
    expect(answersOf(text)).toEqual([
      'i Our own staff',
      'ii [2021, Reported] 6',
      'ii [2021, Cleared] 5',
      'ii [2022, Reported] 9',
      'ii [2022, Cleared] 8',
      'iii Three',
    ]);
  });
});
