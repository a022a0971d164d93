import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** What a text answers, a line each: number, part, words. */
const answersOf = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, part, text: words }) =>
    [number ?? '-', ...(part ? [`[${part}]`] : []), words].join(' '),
  );

describe('a request that nothing replies to has no answers', () => {
  test.each([
    [
      'a thread with an acknowledgement',
      `Parking software

Dear Ellerby Borough Council,

1. Which system issues your parking permits?
2. What did it cost in 2022/23?

Yours faithfully,

A Requester

Information request
Our reference: 55120
______________________________
Dear A Requester

Thank you for your request for information that was received on 3 March 2024 about parking.

We are dealing with your request and we aim to send a response within 20 working days.

Yours sincerely

Ellerby Borough Council

show quoted sections

Dear Information request,

Could you tell me when I can expect this?

A Requester`,
    ],
    [
      "a log's entry whose reply is a file",
      `Freedom of Information Request

Library opening hours

Received: 4 April 2023

I would like Tarrowdale Council to tell me;1. How many libraries open on Sundays?2. What does it cost a year?

If answering would go over the limit of section 12, please tell me how I could narrow this.

Outcome / Documents

  • Response (all information to be supplied) - application/pdf - Download

Rate this page?`,
    ],
    [
      'questions, and a file to fetch',
      `FOI 2214 Trees
Received: 4 April 2023
1. How many trees were felled in 2022?
2. How many were planted?
Trees response.pdf (PDF, 120 KB)`,
    ],
  ])('%s', (_name, text) => expect(answersOf(text)).toEqual([]));

  test('but a heading of the reply with nothing under it has blanks', () => {
    expect(
      answersOf(`Hallowby Council
Our ref: FOI 12
Request
1. How many trees were felled in 2022?
2. How many were planted?
Response
1.
2.`),
    ).toEqual(['1 ', '2 ']);
  });
});

describe('what stands round a page of questions and answers is none of either', () => {
  test('what the requester asks for in case of a limit, behind the last question', () => {
    const text = `Hallowby Fire Service
Request detail:
1) How many engines there are.
2) What fuel they used in 2023.
Should this go beyond the limits of Section 12, please give me advice and assistance.
Response detail:
1) How many engines there are. 14
2) What fuel they used in 2023. Diesel`;
    expect(answersOf(text)).toEqual(['1 14', '2 Diesel']);
  });

  test("the list of the law's duties behind a refusal counts nothing", () => {
    const text = `Hallowby Police
We have now considered your request.

Request 1
How many cars do you have?

Answer 1
412

Request 2
Who drives them?

Answer 2
This is a refusal notice. The names are exempt under Section 40(2).

Section 17(1) of the Freedom of Information Act 2000 requires Hallowby Police, when it refuses information, to give the applicant a notice which:

 1. states that fact,
 2. specifies the exemption in question and
 3. states (if not otherwise apparent) why the exemption applies.

The full text of exemptions can be found at www.legislation.gov.uk

Request 3
What did they cost?

Answer 3
£918,000`;
    expect(answersOf(text)).toEqual([
      '1 412',
      '2 This is a refusal notice. The names are exempt under Section 40(2).',
      '3 £918,000',
    ]);
  });

  test('an answer of one word that could bid', () => {
    const text = `1. Which system holds the reports? (e.g. Confirm, Alloy)
2. Since when?
3. What does it cost?

1. Confirm
2. 2019
3. £7,400 a year`;
    expect(extractResponse(text).answers.map(({ question, text: words }) => [question, words])).toEqual([
      ['Which system holds the reports? (e.g. Confirm, Alloy)', 'Confirm'],
      ['Since when?', '2019'],
      ['What does it cost?', '£7,400 a year'],
    ]);
  });

  test('what a reply notes first, above its first number', () => {
    const text = `Our ref: F12
Request
1. Number of boats
2. Age of the oldest boat

Response

Please note first that the Harbour Board is another authority.

1. Number of boats.

We hold this. There are seven.

2. Age of the oldest boat

We hold this. 41 years`;
    const [, second] = extractResponse(text).answers;
    expect(second?.question).toBe('Age of the oldest boat');
    expect(second?.text).toBe('We hold this. 41 years');
  });

  test('`You asked` over the request, `We answered` over each question again', () => {
    const text = `Lost umbrellas
Request ID: FOI-2208-1

You asked

How many umbrellas were found? Where are they kept?

We answered

Thank you for your request received on 2 October 2023 about umbrellas.

How many umbrellas were found?

We found 812.

Where are they kept?

At the depot.

If this is not the information you are looking for please write to me.

Yours sincerely`;
    expect(answersOf(text)).toEqual(['- We found 812.', '- At the depot.']);
  });
});

describe('a question and its answer in one paragraph or under one number', () => {
  test('a phrase, a full stop, the answer', () => {
    const text = `Our reference: DR/2024-01
Dear Requester
I have responded to the points you raised as follows:-
(i)
Blocked drains reported in the last two years and how many were
cleared. The number of drains reported and cleared is given
in the following table.
Year
Reported
Cleared
2021
44
41
2022
58
50
(ii)
All letters on drains since 1980. The Board considers this part
manifestly unreasonable and it is excepted under Regulation 12(4)(b) of the EIR.
Yours faithfully`;
    expect(extractResponse(text).answers.map(({ number, question, text: words }) => [number, question, words])).toEqual(
      [
        ...['44', '41', '58', '50'].map((figure) => [
          'i',
          'Blocked drains reported in the last two years and how many were cleared.',
          figure,
        ]),
        [
          'ii',
          'All letters on drains since 1980.',
          'The Board considers this part manifestly unreasonable and it is excepted under Regulation 12(4)(b) of the EIR.',
        ],
      ],
    );
  });

  test('answers alone, a name and a sentence about it, have no such question', () => {
    const text = `Our ref: 12
Question 1
The Digital team. We also ask our supplier.
Question 2
The Head of Libraries. The post is vacant.`;
    expect(extractResponse(text).answers.map(({ question }) => question)).toEqual([undefined, undefined]);
  });

  test('two questions, a line each, under both their numbers', () => {
    const text = `Information requested
Question 1
The number of surveys put online in 2024. 31 surveys were put online in 2024.
Question 2 and 3
How many people began a reply.
How many of those did not finish it.
In this instance the Board does not hold the figures in parts 2 and 3 of your request.
This is a formal notice under section 17(1) that the Board does not have the information you have requested.`;
    const none = 'In this instance the Board does not hold the figures in parts 2 and 3 of your request.';
    expect(extractResponse(text).answers.map(({ number, question, text: words }) => [number, question, words])).toEqual(
      [
        ['1', 'The number of surveys put online in 2024.', '31 surveys were put online in 2024.'],
        ['2', 'How many people began a reply.', none],
        ['3', 'How many of those did not finish it.', none],
      ],
    );
  });

  test('a question said again that lost its number has the one of the request', () => {
    const text = `Hallowby Fire Service
Request detail:
1) How many visitors your website had in a month of 2023.
2) The tool used to count them.
3) How many read the page in Welsh.
Response detail:
How many visitors your website had in a month of 2023.  The average is 4,310.
2) The tool used to count them. A counter of our own
3) How many read the page in Welsh. N/A`;
    expect(answersOf(text)).toEqual(['1 The average is 4,310.', '2 A counter of our own', '3 N/A']);
  });
});

test('a reason told before the count begins, for a question that stands further on with its own answer', () => {
  const text = `Freedom of Information Request Reference No. 20240316004
I refer to your request of 16/03/2024
In regards to question 3, section 17 lets an authority say that information is not held.
The information which I can provide is as follows:

1. Which team clears snow? Roads
2. How many ploughs are there? 14
3. How many of them are red? As above, not held.
4. Who drives them? Our own staff.`;
  expect(answersOf(text)).toEqual(['1 Roads', '2 14', '3 As above, not held.', '4 Our own staff.']);
});
