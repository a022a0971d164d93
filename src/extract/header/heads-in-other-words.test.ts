import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const asked = '\n1. How many parks are there?\n14\n2. Who runs them?\nA trust\n';
const read = (head: string, foot = ''): (string | undefined)[] => {
  const { authority, reference, received, responded } = extractResponse(`${head}${asked}${foot}`);
  return [authority?.value.name, reference?.value, received?.value, responded?.value];
};

test.each<[string, string, string, (string | undefined)[]]>([
  [
    'a code before the council’s name',
    'TBC-12266 Thornby Borough Council\nDate received: 06/05/2025\nDate closed and answered: 03/06/2025\n',
    '',
    ['Thornby Borough Council', 'TBC-12266', '2025-05-06', '2025-06-03'],
  ],
  [
    'a body of health and social care',
    'Thornby Health and Social Care Trust\nOur ref: FOI 31402\n5 June 2025\n',
    '',
    ['Thornby Health and Social Care Trust', 'FOI 31402', undefined, '2025-06-05'],
  ],
  [
    'a reference whose parts are kept apart by dashes; an answer that was sent out',
    'Thornby Borough Council\nREQUEST - REFERENCE - FOI - 2023-24 - 0318\nReceived 6th May 2024, sent out 3rd June 2024\n',
    '',
    ['Thornby Borough Council', 'FOI - 2023-24 - 0318', '2024-05-06', '2024-06-03'],
  ],
  [
    'an authority whose name has no place',
    'Education Authority\nOur ref: EA-3071\n9 March 2023\n',
    '',
    ['Education Authority', 'EA-3071', undefined, '2023-03-09'],
  ],
  [
    'a reference in letters of both sizes',
    'Thornby Borough Council\nOur reference: DRh25-0331\nDate of response: 22 April 2025\n',
    '',
    ['Thornby Borough Council', 'DRh25-0331', undefined, '2025-04-22'],
  ],
  [
    'a reference with its year behind a stroke',
    'Thornby Borough Council\nFOI / 4420 / 2020 - Drones lost\nDate of response: 22 April 2020\n',
    '',
    ['Thornby Borough Council', 'FOI / 4420 / 2020', undefined, '2020-04-22'],
  ],
  [
    'a Scottish request in one line',
    'THORNBY COUNCIL - FOI(S)A REQUEST 2023-0955 - CUSTOMER CONTACT\nReceived\t03-Oct-2023\tClosed\t30-Oct-2023\n',
    '',
    ['Thornby Council', '2023-0955', '2023-10-03', '2023-10-30'],
  ],
  [
    'a reference in small letters',
    'Thornby Borough Council\n16 May 2023\nOur Ref: thornby-foi-2023-0192\n',
    '',
    ['Thornby Borough Council', 'thornby-foi-2023-0192', undefined, '2023-05-16'],
  ],
  [
    'the date of issue of this response',
    'Thornby Borough Council\nRequest TBC/1187-25\nDate of issue of this response: 20 August 2025\n',
    '',
    ['Thornby Borough Council', 'TBC/1187-25', undefined, '2025-08-20'],
  ],
  [
    'a sentence that says when it was answered',
    'Thornby Borough Council responded to this request on 22 February 2024.\n',
    '',
    ['Thornby Borough Council', undefined, undefined, '2024-02-22'],
  ],
  [
    'who reviews is who answered',
    'FOI request (FOIR-702218846)\nReceived Wed 02 October 2024\nResponded Wed 30 October 2024\n',
    '\nIf you are unhappy you may ask Thornby Borough Council for an internal review within 40 days.\n',
    ['Thornby Borough Council', 'FOIR-702218846', '2024-10-02', '2024-10-30'],
  ],
  [
    'information held by a force',
    'Disclosure log / Fleet\nDate Responded 11 September 2023\n\nProvision of information held by Thornshire Police made under the Freedom of Information Act 2000\n',
    '',
    ['Thornshire Police', undefined, undefined, '2023-09-11'],
  ],
  [
    'a first reply and the one that corrects it',
    'Thornby Borough Council\nOur ref: REQ-88120\nOriginal response sent: 14 March 2025\nCorrected response sent: 9 April 2025\n',
    '',
    ['Thornby Borough Council', 'REQ-88120', undefined, '2025-04-09'],
  ],
  [
    'a holding reply is none',
    'Thornby Borough Council\nHolding reply: 20 February 2025\nFull reply: 3 March 2025\nRequest: 4 February 2025\n',
    '',
    ['Thornby Borough Council', undefined, '2025-02-04', '2025-03-03'],
  ],
  [
    'what was done, each behind its day',
    'Thornby Borough Council\nCase: TBC-25-18\nTimeline\n04/02/2025 09:12  Request received\n05/02/2025 10:00  Acknowledgement sent\n03/03/2025 16:44  Response sent\n04/03/2025 08:00  Case closed\n',
    '',
    ['Thornby Borough Council', 'TBC-25-18', '2025-02-04', '2025-03-03'],
  ],
  [
    'one day in two languages',
    'Cyngor Bwrdeistref Sirol Brynfa / Brynfa County Borough Council\nCyf / Ref: 7712\nDerbyniwyd / Received: 4 Chwefror / 4 February 2025\nAtebwyd / Answered: 3 Mawrth / 3 March 2025\n',
    '',
    ['Brynfa County Borough Council', '7712', '2025-02-04', '2025-03-03'],
  ],
  [
    'by e-mail',
    'Thornby Borough Council\nReference FOI 19\nRequest received by e-mail: 4th February 2025 09:15\nResponse issued by e-mail: 3rd March 2025 11:01\n',
    '',
    ['Thornby Borough Council', 'FOI 19', '2025-02-04', '2025-03-03'],
  ],
  [
    'the date beside the references',
    'Thornby Borough Council\n\nOur ref.  TBC 2210            Your ref.  -              Date  3 March 2025\n\nDear Requester\n',
    '',
    ['Thornby Borough Council', 'TBC 2210', undefined, '2025-03-03'],
  ],
  [
    'a place and a day close the letter',
    'Dear Requester,\n\nYour request, which came to Thornby Borough Council on 4 February 2025, is answered here.\n',
    '\nThornby, 3 March 2025\n',
    ['Thornby Borough Council', undefined, '2025-02-04', '2025-03-03'],
  ],
  [
    'a weekday is no place',
    'Thornby Borough Council\n',
    '\nReceived:\n\nMonday, 11 March, 2024\n\nResponded:\n\nThursday, 28 March, 2024\n',
    ['Thornby Borough Council', undefined, '2024-03-11', '2024-03-28'],
  ],
  [
    'a code between strokes',
    'Thornby Borough Council | T/25/77 | logged 3.2.25 | sent 28.2.25\n',
    '',
    ['Thornby Borough Council', 'T/25/77', '2025-02-03', '2025-02-28'],
  ],
  [
    'a code behind the council’s name',
    'Thornby Borough Council - F-771\nReply sent on 3 March 2022\n',
    '',
    ['Thornby Borough Council', 'F-771', undefined, '2022-03-03'],
  ],
  [
    'New is a name’s',
    'New Thornwood National Park Authority\n3 March 2022\n',
    '',
    ['New Thornwood National Park Authority', undefined, undefined, '2022-03-03'],
  ],
  [
    'labels in a table keep their days',
    'Thornby Borough Council\n\n| | |\n|---|---|\n| Request made | 1 May 2025 |\n| Received by the Council | 2 May 2025 |\n| Issued | 30 May 2025 |\n\n',
    '',
    ['Thornby Borough Council', undefined, '2025-05-02', '2025-05-30'],
  ],
])('%s', (_name, head, foot, expected) => {
  expect(read(head, foot)).toEqual(expected);
});

/** A thread's page, with the day in the line of who wrote it. */
const thread = (day: string): string =>
  `WhatDoTheyKnow

[Requester] made this Freedom of Information request to Thornby Borough Council

[Requester] 4 February 2025

Dear Thornby Borough Council,

1. How many parks are there?
2. Who runs them?

Link to this   Report

FOI, Thornby Borough Council 5 February${day}

Thank you. This is an automatic reply.

Link to this   Report

FOI, Thornby Borough Council 3 March${day}

Dear [Requester],

FOI 25/041

I am writing in answer to your request, received by us on 4 February 2025.

1. Fourteen.
2. A trust.

Link to this   Report

[Requester] left an annotation (5 March 2025)

For comparison, Ashmere has 61 parks.
`;

test.each(['', ' 2025', ' 2025 14:07'])('a thread’s page whose messages are dated 3 March%s', (day) => {
  const { reference, received, responded, answers } = extractResponse(thread(day));
  expect([reference?.value, received?.value, responded?.value]).toEqual(['FOI 25/041', '2025-02-04', '2025-03-03']);
  expect(answers.map(({ number, text }) => `${number} ${text}`)).toEqual(['1 Fourteen.', '2 A trust.']);
});

test.each([
  ['The figure in our letter of 30 April 2025 was wrong.', undefined],
  ['The second answer in our e-mail dated 30 April 2025 needs a change.', undefined],
  ['This replaces the table in my earlier message of 30 April 2025.', undefined],
  ['Thank you for the questions in your letter of 30 April 2025.', '2025-04-30'],
  ['I refer to your e-mail dated 30 April 2025.', '2025-04-30'],
])('%s received %s', (line, received) => {
  expect(read(`Thornby Borough Council\nFOI 19\n14 May 2025\n\n${line}\n`)[2]).toBe(received);
});
