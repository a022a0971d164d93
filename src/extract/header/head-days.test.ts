import { expect, test } from 'vitest';
import { asked, read } from './testing/head.ts';

/** When the request came and when it was answered. */
const days = (head: string, foot = ''): string =>
  read(['Thornby Borough Council', ...head.split('|'), ...asked, ...foot.split('|')].join('\n'))
    .split('; ')
    .slice(2)
    .join(' ');

test.each<[string, string]>([
  ['Your letter arrived in this office on the 2nd of May 2025.', '2025-05-02'],
  ['Your request arrived by post on 2 May 2025.', '2025-05-02'],
  ['Your application was lodged with us on 2 May 2025.', '2025-05-02'],
  ['Your e-mail landed in our inbox on Friday 2 May 2025.', '2025-05-02'],
  ['Your request came on Friday 2nd May 2025.', '2025-05-02'],
  ['Your request came in on 2 May 2025.', '2025-05-02'],
  ['Your request was handed in at our reception on 2 May 2025.', '2025-05-02'],
  ['Your request was delivered to the Town Hall on 2 May 2025.', '2025-05-02'],
  ['Your request came to hand on 2 May 2025.', '2025-05-02'],
  ['Your questions reached my desk on 2 May 2025.', '2025-05-02'],
  ['We thank you for the request which we got on 2 May 2025.', '2025-05-02'],
  ['On 2 May 2025 the council took in your request for information.', '2025-05-02'],
  ['On 2 May 2025 this office took delivery of your request.', '2025-05-02'],
  ['On 2 May 2025 your request reached us.', '2025-05-02'],
  ['On 2 May 2025 we had an e-mail from you.', '2025-05-02'],
  ['Your request was received by the Thornby Parks Service (TPS) on 02/05/2025.', '2025-05-02'],
  ['It was passed to Thornby Borough Council, which received it on 2 May 2025.', '2025-05-02'],
  ['We received your request of 28 April 2025 on 2 May 2025.', '2025-05-02'],
  ['The Council acknowledges that on the second day of May 2025 it received your request.', '2025-05-02'],
  ['On the second of May 2025 we received your request.', '2025-05-02'],
  ['Your request was received on the twenty-second of May 2025.', '2025-05-22'],
  ['Your request was received on 2|May 2025.', '2025-05-02'],
  ['The Council received your re-|quest under the Act on 2nd May|2025, and I now reply.', '2025-05-02'],
  ['Thank you for your request received2 May 2025about parks.', '2025-05-02'],
  ['date_received: 2 May 2025', '2025-05-02'],
  ['DateReceived: 2025-05-02', '2025-05-02'],
  ['"received_at": "2025-05-02T09:12:10Z",', '2025-05-02'],
  ['Date stamped in: 02/05/25', '2025-05-02'],
  ['Received Fri 2 May 2025', '2025-05-02'],
  ['Request received: Friday, 2 May, 2025', '2025-05-02'],
  ['In: 2 May 2025', '2025-05-02'],
  [
    'Your earlier request, received on 2 March 2025, was answered. Your new request was received on 2 May 2025.',
    '2025-05-02',
  ],
  [
    'You recall our answer to your first request, received on 2 March 2025.|Your new one was received on 2 May 2025.',
    '2025-05-02',
  ],
  ['I refer to your note of 2 May 2025.', '2025-05-02'],
  ['I write about your submission of 2 May 2025.', '2025-05-02'],
  ['You filled in our form on 2 May 2025.', '2025-05-02'],
  ['Your e-mail timed at 09:14 on 2 May 2025 refers.', '2025-05-02'],
  ['Your request sent in the holiday on 12 April 2025 was opened and received on 2 May 2025.', '2025-05-02'],
  // Neither.
  ['Your earlier request was received on 2 March 2025.', '-'],
  ['The grant came on 2 May 2025.', '-'],
])('received: %s', (head, expected) => {
  expect(days(head).split(' ')[0]).toBe(expected);
});

test.each<[string, string, string]>([
  ['', 'Given at Thornby this 14th day of May 2025||Town Clerk', '2025-05-14'],
  ['', '14 May 2025|Corporate Information Branch, Thornby NN1 1ED', '2025-05-14'],
  ['', 'Signed   Head of Legal Services|Dated    14 May 2025', '2025-05-14'],
  ['', 'FOR OFFICE USE|Date to service: 11/05/25|Date out to applicant: 14/05/25|Retain until: 14/05/27', '2025-05-14'],
  ['', 'Your request was received on 2 May 2025 and answered on 14 May 2025. Please quote 1178.', '2025-05-14'],
  ['TBC-1178 / 14 May 2025', '', '2025-05-14'],
  ['TBC-1178 (14 May 2025)', '', '2025-05-14'],
  ['TBC-1178                 Dated: 14 May 2025', '', '2025-05-14'],
  ['14 May 2025                 TBC/25/1178', '', '2025-05-14'],
  ['14 May 2025 / our ref 25/1178', '', '2025-05-14'],
  ['Ref. F1178 / 14 May 2025', '', '2025-05-14'],
  ['14|May 2025', '', '2025-05-14'],
  ['Date  1 4 / 0 5 / 2 0 2 5', '', '2025-05-14'],
  ['the fourteenth of May 2025', '', '2025-05-14'],
  ['Our RefTBC1178Date14 May 2025', '', '2025-05-14'],
  ['date_answered: 14 May 2025', '', '2025-05-14'],
  ['DateClosed: 2025-05-14|DatePublished: 2025-05-20', '', '2025-05-14'],
  ['responded_at: 2025-05-14T15:30:44Z|exported_at: 2025-06-01T00:00:00Z', '', '2025-05-14'],
  ['Disclosed to requester: 14/05/2025|Disclosed on website: 20/05/2025', '', '2025-05-14'],
  ['Response sent: Wednesday, 14 May, 2025', '', '2025-05-14'],
  ['This answer was sent on Wednesday 14th May 2025.', '', '2025-05-14'],
  ['This reply went out on 14 May 2025.', '', '2025-05-14'],
  ['Despatched: 14 May 2025', '', '2025-05-14'],
  ['In: 2 May 2025   Out: 14 May 2025', '', '2025-05-14'],
  ['Subject: EIR 0294 reply 14 May 2025', '', '2025-05-14'],
  ['14 May 2025||Annex B - Response|1. November 2023', '', '2025-05-14'],
  ['14 May 2025||The Cabinet’s decision of 3 March 2025 is on our website.', '', '2025-05-14'],
  ['Printed by Thornby Print Services, Job 1178, 13/05/2025|14 May 2025', '', '2025-05-14'],
  // Neither.
  ['Version 1 of template dated 3 March 2020', '', '-'],
  ['Form 3, revised August 2019', 'Form last revised 14 May 2019', '-'],
])('responded: %s %s', (head, foot, expected) => {
  expect(days(head, foot).split(' ')[1]).toBe(expected);
});

test('labels and values that stand one over another in two cells of a table', () => {
  const head = 'Wexmoor Council\t\t\nFOI ref\t11784\t\nReceived\t2 May 2025\t\nReplied\t14 May 2025\t\n\t\t\n';
  const body = 'Measure\t2023/24\t2024/25\nCalls\t30,144\t28,701\nE-mails\t4,011\t4,490\n';
  expect(read(`Sheet1\n${head}${body}`)).toBe('Wexmoor Council; 11784; 2025-05-02; 2025-05-14');
});

test('an answer "1. November 2023" is no day of the letter, nor a number over "May 2025"', () => {
  expect(read('Thornby Borough Council\n\nAnnex B - Response\n1. November 2023\n2. None\n')).toBe(
    'Thornby Borough Council; -; -; -',
  );
  const bare = '\n\nWhen was the contract let?\n2\nMay 2025\n\nWho holds it?\nA trust\n';
  expect(days('', bare)).toBe('- -');
});

test.each<[string, string, string?]>([
  [
    'The Request (dated 6 May 2024)|Please provide:|1. Do you own parks?|Our Response (dated 3 June 2024)|Thank you for your request dated 6 May 2024, which we received on 7 May 2024.',
    '2024-05-07 2024-06-03',
  ],
  ['Your request TV-FOI-25-087 of 26 February 2025|Our response of 25 March 2025', '2025-02-26 2025-03-25'],
  ['Your request: 26 February 2025|Our reply: 25 March 2025', '2025-02-26 2025-03-25'],
  ['Request 26 February 2025 / Reply 25 March 2025', '2025-02-26 2025-03-25'],
  ['Asked: 26/02/2025 Answered: 25/03/2025', '2025-02-26 2025-03-25'],
  [
    '25 March 2025|Thank you for your request of 26 February 2025, received here the following day.',
    '2025-02-26 2025-03-25',
  ],
  [
    'Date|25 March 2025|I refer to your e-mail of 26 February, which we logged on 27 February 2025.',
    '2025-02-27 2025-03-25',
  ],
  ['Decision made on 25 March 2025 on the request made on 26 February 2025', '2025-02-26 2025-03-25'],
  ['', '2025-02-26 2025-03-25', 'Notes|Case 77120|Date received: 26 February 2025|Date closed: 25 March 2025'],
  [
    '',
    '2025-02-26 2025-03-25',
    'Reference number|FOI 4417203|Date request received|26 February 2025|Date of decision|25 March 2025|',
  ],
  ['', '2025-02-26 2025-03-25', 'Received 26/02/25|Sent 25/03/25'],
  ['', '- 2025-03-25', 'Information Governance|25 March 2025'],
  ['', '- 2025-03-25', 'Yours sincerely|Head of Law|Dated this 25th day of March 2025'],
  [
    'From: foi@thornby.gov.uk|Sent: 25 March 2025 14:08|To: [removed]|Subject: RE: FOI parks||Please see our answers under your questions.|> Sent: 26 February 2025 10:55|> To: foi@thornby.gov.uk|> Subject: FOI parks|>|> Could I have this please:',
    '2025-02-26 2025-03-25',
  ],
  [
    'Request received on 26 February 2025 and answered on 25 March 2025; page last checked 3 May 2025',
    '2025-02-26 2025-03-25',
  ],
  ['Date of your request|26 February 2025|Date of this reply|25 March 2025', '2025-02-26 2025-03-25'],
  ['Derbyniwyd: 26 Chwefror 2025|Ymateb: 25 Mawrth 2025', '2025-02-26 2025-03-25'],
  ['Clock started 27 February 2025|Request 26 February 2025|Response 25 March 2025', '2025-02-26 2025-03-25'],
  ['Opened 26 February 2025|Resolved 25 March 2025', '2025-02-26 2025-03-25'],
  [
    'Timeline: request 26 February 2025, acknowledged 28 February 2025, answered 25 March 2025',
    '2025-02-26 2025-03-25',
  ],
  ['Completed on: 25 Mar 2025|Raised on: 26 Feb 2025', '2025-02-26 2025-03-25'],
  ['25th March, 2025|Re: your enquiry dated 26th February, 2025', '2025-02-26 2025-03-25'],
])('%s: %s', (head, expected, foot = '') => {
  expect(days(head, foot)).toBe(expected);
});

test.each<[string, string]>([
  ['FOI 12 \\ in 3 March 2025 | out 28 March 2025'.replace('\\', '·'), '2025-03-03 2025-03-28'],
  ['In. 03.03.25|Out. 28.03.25', '2025-03-03 2025-03-28'],
  ['Ref. 12 (in 3/3/25; out 28/3/25)', '2025-03-03 2025-03-28'],
])('in and out: %s', (head, expected) => {
  expect(days(head)).toBe(expected);
});
