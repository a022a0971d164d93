import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, question, text: words, outcome }) =>
      `${number ?? '-'}${part ? ` [${part}]` : ''} ${question} => ${words} | ${outcome}`,
  );

const inYears = (first: string, second: string, label: (n: number) => string): string =>
  `Marrowby District Council\nOur ref: F24-77\nResponse date: 7 March 2025\n\nPlease find our response below.\n\n${first}\n\n${label(1)} How many calls were received?\nAnswer: 81,200\n\n${label(2)} How many bins are there?\nAnswer: Not held\n\n${second}\n\n${label(1)} How many calls were received?\nAnswer: 79,455\n\n${label(2)} How many bins are there?\nAnswer: 4,120\n`;

test.each([
  ['2023', '2024', (n: number) => `${n}.`],
  ['2022/23', '2023/24', (n: number) => `${n})`],
  ['Financial year 2022-23', 'Financial year 2023-24', (n: number) => `Q${n}.`],
  ['Year: 2023', 'Year: 2024', (n: number) => `${n}.`],
])('the same questions under %s and %s', (first, second, label) => {
  expect(shown(inYears(first, second, label))).toEqual([
    `1 [${first}] How many calls were received? => 81,200 | answered`,
    `2 [${first}] How many bins are there? => Not held | not_held`,
    `1 [${second}] How many calls were received? => 79,455 | answered`,
    `2 [${second}] How many bins are there? => 4,120 | answered`,
  ]);
});

test('a year that answers heads nothing', () => {
  expect(
    shown(
      'Please find our response below.\n\n1. When did the first pond open?\n\n2019\n\n2. How many ponds are there?\n\n14\n\n3. When did the last pond open?\n\n2023\n\n4. Who digs them?\n\nTern Ltd\n',
    ),
  ).toEqual([
    '1 When did the first pond open? => 2019 | answered',
    '2 How many ponds are there? => 14 | answered',
    '3 When did the last pond open? => 2023 | answered',
    '4 Who digs them? => Tern Ltd | answered',
  ]);
});

test.each([
  ['Request: 1.', 'Request: 2.', 'Request: 3.', 'Response: '],
  ['Your request: (1)', 'Your request: (2)', 'Your request: (3)', 'Our response: '],
  ['Enquiry: Q1.', 'Enquiry: Q2.', 'Enquiry: Q3.', 'Reply: '],
  ['Question: 1.', 'Question: 2.', 'Question: 3.', 'Answer: '],
  ['Q: 1.', 'Q: 2.', 'Q: 3.', 'A: '],
  ['Request:\n1.', 'Request:\n2.', 'Request:\n3.', 'Response:\n'],
])('a number behind the word: %s', (first, second, third, reply) => {
  expect(
    shown(
      `Marrowby District Council\nOur ref: EIR 221\n\n${first} How many ponds are there?\n${reply}14\n\n${second} What did they cost in 2022/23?\n${reply}£8,150\n\n${third} Please send the draft pond plan.\n${reply}The draft is not finished. We refuse to disclose it under Regulation 12(4)(d).\n`,
    ),
  ).toEqual([
    '1 How many ponds are there? => 14 | answered',
    '2 What did they cost in 2022/23? => £8,150 | answered',
    '3 Please send the draft pond plan. => The draft is not finished. We refuse to disclose it under Regulation 12(4)(d). | refused',
  ]);
});

test.each([
  ['The limit for local authorities is £450, which stands for 18 hours of work.'],
  ['This limit is set by regulations at £450.'],
  ['The appropriate limit for councils\nhas been set at £450 for all of them.'],
])('a refusal ends where the law of the limit begins: %s', (told) => {
  const refusal =
    'To answer these we would have to open 9,120 files. We therefore refuse your request under section 12(1), as the cost would exceed the appropriate limit.';
  expect(
    shown(
      `Marrowby District Council\nOur ref: FOI 25-118\n\nYou asked:\n\n1. How many ponds were reported in each year?\n2. For each report, how was it made?\n\n${refusal} ${told}\n\nYou may ask for an internal review.\n`,
    ),
  ).toEqual([
    `1 How many ponds were reported in each year? => ${refusal} | refused`,
    `2 For each report, how was it made? => ${refusal} | refused`,
  ]);
});

test.each(['Date Resolved', 'Resolved', 'Date Concluded'])('a log that says %s', (label) => {
  const { responded, received } = extractResponse(
    `Answers to earlier requests\n\nRequest ID 20117\nDate Received 02/08/2023\n${label} 29/08/2023\n\nResponse from Marrowby District Council\n\n1. How many ponds are there: 41\n2. How many are dry: None\n`,
  );
  expect([received?.value, responded?.value]).toEqual(['2023-08-02', '2023-08-29']);
});

test.each([
  ['RE: FOI-25-0117 Ponds', 'FOI-25-0117'],
  ['FW: RE: EIR 2025/0117 Ponds', 'EIR 2025/0117'],
  ['RE: PND-25-0117', 'PND-25-0117'],
])('what marks a reply is no part of the reference: %s', (subject, reference) => {
  const response = extractResponse(
    `From: FOI Team <foi@marrowby.example>\nSent: 3 June 2025 10:07\nTo: someone@requester.example\nSubject: ${subject}\n\nHello\n\nPlease see the reply of Marrowby District Council.\n\n1. How many ponds are there?\n14\n`,
  );
  expect(response.reference?.value).toBe(reference);
});

test.each([
  [
    'Before we can go further we need you to tell us what you mean by the following:',
    'The time for our response will start when we have heard from you.',
  ],
  [
    'We are asking you to explain what you mean by these words.',
    'The working days will begin once we have your reply.',
  ],
])('a letter that asks what is meant has no answers: %s', (asked, waits) => {
  const response = extractResponse(
    `Marrowby District Council\nOur ref: F-25-118\n\nDear Requester\n\nYour request under the Freedom of Information Act 2000\n\n${asked}\n\nQuestion 2: "the cost of ponds" - do you mean digging, or upkeep?\n\nQuestion 5: "systems" - do you mean all of them?\n\n${waits} If we do not hear from you within two months we will treat the request as closed.\n\nYours sincerely\n\nInformation Officer\n`,
  );
  expect([response.kind, response.answers]).toEqual(['clarification', []]);
});
