import { describe, expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';

// Replies of one or two lines, refusals and others, in words much like those of letters that answer nothing (none-that-answers.test.ts).
const replies: readonly (readonly [string, number, string])[] = [
  [
    `Marlwick Council
FOI-33
Dear Ms Hollis
You asked how many calls the contact centre took in 2023/24. It took 84,221.
Yours sincerely
Information Officer`,
    1,
    'answered',
  ],
  [
    `Subject: RE: FOI 2211

Dear Sir,

We do not hold this information. Buses are the responsibility of the county council, to which you may wish to write.

Regards
FOI Team`,
    1,
    'not_held',
  ],
  [
    `Thornley Council
Ref 88
4 June 2025

Dear Mr Ames

Request for the names of all staff in the contact centre

We estimate that it would take more than 18 hours to find what you have asked for and the request is refused under section 12. If you can narrow it to a single year we will be glad to look at it again.

Yours sincerely
Solicitor`,
    1,
    'refused',
  ],
  [
    `Dear Requester,

Ref 4471. Thank you for your request of 3 June.

1. How many staff surveys were there in 2024?
Three.
2. What did they cost?
Nothing, as they were done in house.

Please let us know if you need clarification.

Tilbrook Council`,
    2,
    'answered',
  ],
  [
    `Denholm Vale Council
FOI 551

Your request is refused under section 14(1) of the Act as vexatious. You have made 61 requests since January. We shall not reply to further requests on this subject.

Head of Legal`,
    1,
    'refused',
  ],
  [
    `From: FOI
Subject: Your request 771

Dear Jo,

No, the council does not use a chatbot.

Thanks`,
    1,
    'answered',
  ],
  [
    `Fennimore Council
Ref 2025-771
Dear Sir
You asked for the options report on the depot. It is exempt under section 43(2) because its release would prejudice the sale. We have considered the public interest and believe that it lies in keeping the report back.
Yours faithfully
Solicitor`,
    1,
    'refused',
  ],
  [
    `Elmstead Council
Ref 22/0094
1. Which CRM is used? - Netcall
2. What does it cost each year? - The price is commercially sensitive and we withhold it under section 43(2).
3. Number of users? - 140

A fee was not charged.`,
    3,
    'answered',
  ],
  [
    `Skelby Council
Ref 712

Number of complaints in 2024: 41
Number upheld: 12
Cost of compensation: £2,310

The time limit for a review is 40 working days.`,
    3,
    'answered',
  ],
  [
    `Westering District Council
Our reference WDC-1180
Dear Miss Pine
1. How many potholes were filled in 2024/25?
Highways belong to Calder County Council, to which we have passed this question.
2. How much was spent on bus shelters?
£14,210
3. Who maintains the street lights?
Calder County Council.`,
    3,
    'answered',
  ],
  [
    `Dear requester

FOI 9012 - Ownership of the market square

This is not information that the council has ever recorded. You may like to try the Land Registry.

Yours
Estates
Ollerby Council`,
    1,
    'not_held',
  ],
  [
    `Ref FOI 300/25
Dear Mr Dunn
We can neither confirm nor deny whether we hold the information that you requested, under section 40(5B).
Yours sincerely
Data Protection Officer
Brackwell Council`,
    1,
    'refused',
  ],
  [
    `Orwick Council
Ref 5512
Dear Ms Drew

The information you want is already on our website at www.orwick.example/spend and so is exempt under section 21.

Democratic Services`,
    1,
    'referred',
  ],
  [
    `Naseham Council
FOI 2231
Question: What does the council pay for its CRM each year?
Answer: £32,000`,
    1,
    'answered',
  ],
  [
    `<html><body><h1>FOI 991: stray dogs</h1><p>Date received: 3 March 2025</p><h2>Request</h2><p>How many stray dogs were collected in 2024?</p><h2>Response</h2><p>211</p><p>Ellerby Council</p></body></html>`,
    1,
    'answered',
  ],
  [
    `Coverley Council
Ref 7731
Dear Mr Fell
1. Number of agency staff
31
2. Their cost
£611,204
3. Name of the agency
Matrix
Yours sincerely
FOI Team`,
    3,
    'answered',
  ],
  [
    `Priorsdale Council
Ref: 2025/0442
Dear Mr Quill
1. What is the budget for communications?
2. How many press officers are there?
3. What was spent on advertising?

This information is intended for publication in our annual report in September and is exempt under section 22.`,
    3,
    'refused',
  ],
  [
    `Freedom of information log

Ref: 2025/881
Received: 12 September 2025
Subject: Contact centre calls
Request: How many calls were received in 2024?
Response: 91,220
Status: closed

Ref: 2025/884
Received: 15 September 2025
Subject: Website
Request: What does the website cost?
Response: £31,000 a year
Status: closed`,
    2,
    'answered',
  ],
  [
    `| Question | Your answer |
|---|---|
| How many calls did your contact centre receive in 2024/25? | 81,220 |
| Which CRM do you use? | |
| What does the CRM cost each year? | |
| Which CMS is your website built on? | Umbraco |`,
    4,
    'answered',
  ],
  [
    `Haddlesey Council
FOI reference 1201
Date of reply 4 May 2025

Please note that the council no longer runs a call centre; calls are taken by each service and no totals are kept.`,
    1,
    'not_held',
  ],
];

describe('short replies', () => {
  it.each(replies)('%s', (text, count, outcome) => {
    const { answers } = extractResponse(text);
    expect([answers.length, answers[0]?.outcome]).toEqual([count, outcome]);
  });
});
