import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';
import { trace } from '../../trace.ts';

// What stands round the answers of a letter, and is none.
test.each<[string, string, string[]]>([
  [
    'law before a dash is no label',
    `Norbrook Council
Ref FOI 1201
Date: 3 June 2025

1. How many blue badges were issued in 2024?

2,206

2. How many were refused?

Section 21 – this is published on our website.

3. How many appeals were made?

Section 12 - the cost limit would be exceeded.

Rate this page`,
    [
      '1 answered: 2,206',
      '2 referred: Section 21 – this is published on our website.',
      '3 refused s.12: Section 12 - the cost limit would be exceeded.',
    ],
  ],
  [
    'what a mark means, told in the lead',
    `Norbrook Council
Ref FOI 1202
Date: 3 June 2025

Small numbers are replaced by * under regulation 13 of the EIR, since people could be known from them.

1. How many dogs were seized in 2024?
31
2. How many in Ashwell ward?
*
3. How many were returned?
22

Was this page helpful?
Yes / No`,
    ['1 answered: 31', '2 refused reg.13: *', '3 answered: 22'],
  ],
  [
    'how to appeal, and an address',
    `Norbrook Council
Ref FOI 1203
Date: 3 June 2025

1. How many grants were made?
14

2. To whom?
A list is attached.

How to appeal

If you are unhappy, ask for a review within 40 working days.

Norbrook Council
Civic Centre
High Street
Norbrook
NB1 2CD`,
    ['1 answered: 14', '2 referred: A list is attached.'],
  ],
  [
    'an address and a page number',
    `Norbrook Council
Ref FOI 1204
Date: 3 June 2025

1. How many grants were made?
14

2. To whom?
Six sports clubs

Norbrook Council
Civic Centre
High Street
Norbrook
NB1 2CD

3`,
    ['1 answered: 14', '2 answered: Six sports clubs'],
  ],
  [
    'who signs',
    `Norbrook Council
Ref FOI 1205
Date: 3 June 2025

1. How many grants were made?
14

2. To whom?
Six sports clubs

Jane Someone
Information Governance Officer
01234 567890
foi@norbrook.example`,
    ['1 answered: 14', '2 answered: Six sports clubs'],
  ],
  [
    'copyright and the commissioner',
    `Norbrook Council
Ref FOI 1206
Date: 3 June 2025

1. How many grants were made?
14

2. To whom?
Six sports clubs

The information above is the copyright of Norbrook Council. You may re-use it free of charge under the Open Government Licence.

You can complain to the Information Commissioner's Office at www.ico.org.uk.`,
    ['1 answered: 14', '2 answered: Six sports clubs'],
  ],
  [
    'attachments and contact',
    `Norbrook Council
FOI 1207 - Grants
Responded: 3 June 2025

How many grants were made?
14

To whom?
Six sports clubs

Attachments
Grants 2024.xlsx (24KB)

Contact
Freedom of Information Team`,
    ['answered: 14', 'answered: Six sports clubs'],
  ],
  [
    'closing words',
    `Lyndale Council
FOI 1208
Responded: 3 June 2025

1. Number of staff
412
2. Number absent
38
3. Cost of absence
£104,000

I trust that this answers your request.

Should you need anything else please get in touch.

The Council's complaints procedure is set out on its website. Please write to the Head of Legal.`,
    ['1 answered: 412', '2 answered: 38', '3 answered: £104,000'],
  ],
  [
    'the next entry of a log',
    `Lyndale Council FOI disclosure log

FOI 300 Bins
Received 1 March 2025
Responded 28 March 2025

1. How many bins were emptied?
1,204,000
2. How many were missed?
3,118

FOI 301 Roads
Received 2 March 2025
Responded 29 March 2025

1. How many potholes were filled?
812
2. What did that cost?
£61,000`,
    ['1 answered: 1,204,000', '2 answered: 3,118', '1 answered: 812', '2 answered: £61,000'],
  ],
  [
    'a public interest test',
    `Lyndale Council
FOI 1210
Dated: 3 June 2025

1. How many staff work from home?

Response: 212

2. What did equipment for them cost?

Response: £41,900

3. Which systems do they use?

Response: Withheld under s.31(1)(a).

The exemption is subject to the public interest test. We have weighed openness against the risk of attack and find that the public interest lies in withholding the names.

This letter closes your request.`,
    [
      '1 answered: 212',
      '2 answered: £41,900',
      '3 refused s.31: Withheld under s.31(1)(a). The exemption is subject to the public interest test. We have weighed openness against the risk of attack and find that the public interest lies in withholding the names.',
    ],
  ],
  [
    'the law’s definitions before the questions',
    `Rookhope Council
EIR 1212
Issued: 3 June 2025

Environmental information is defined in regulation 2(1) of the EIR as information on:
(a) the state of the elements of the environment, such as air and atmosphere, water, soil, land;
(b) factors, such as substances, energy, noise, radiation or waste;
(c) measures (including administrative measures), such as policies, legislation, plans.

1. How many trees were felled?
112
2. Why?
Ash dieback
3. Where is the survey?
Regulation 12(4)(d) applies.`,
    ['1 answered: 112', '2 answered: Ash dieback', '3 refused reg.12(4)(d): Regulation 12(4)(d) applies.'],
  ],
  [
    'the law quoted behind the refusal',
    `Brackendale Council
FOI 3030
4 June 2025

How many cases were logged by each councillor?

We estimate that to answer would exceed the appropriate limit under section 12.

Section 12 FOIA states:

(1) Section 1(1) does not oblige a public authority to comply with a request for information if the authority estimates that the cost of complying with the request would exceed the appropriate limit.
(2) Subsection (1) does not exempt the public authority from its obligation to comply with paragraph (a) of section 1(1) unless the estimated cost would exceed the appropriate limit.`,
    ['refused s.12: We estimate that to answer would exceed the appropriate limit under section 12.'],
  ],
  [
    'a numbered list of rights',
    `Weir Valley Council
Ref WV/14/25
2 May 2025

Dear Requester

1. How many complaints were received in 2024?
1,386
2. How many were upheld?
308 (some are still open)
3. What was paid in compensation?
£18,250

Yours sincerely

Complaints Team

Your right to complain
1. Write to the Head of Legal.
2. Then write to the Information Commissioner.`,
    ['1 answered: 1,386', '2 answered: 308 (some are still open)', '3 answered: £18,250'],
  ],
  [
    'what a review says of the rest',
    `Norbrook Council
Internal review of FOI 1204
Date: 3 June 2025

1. Which system do you use?

Drupal

2. Who hosts it?

Our own staff

The other answers stand.`,
    ['1 answered: Drupal', '2 answered: Our own staff'],
  ],
])('%s', (_, text, expected) => {
  const answers = extractResponse(text).answers.map(
    ({ number, outcome, exemption, text: words }) =>
      `${[number, outcome, exemption].filter(Boolean).join(' ')}: ${words}`,
  );
  expect(answers, trace(text)).toEqual(expected);
});
