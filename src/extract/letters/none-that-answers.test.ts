import { describe, expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

// Files of the kinds that councils send beside their answers, each in another way.
const none: readonly (readonly [string, string])[] = [
  [
    'ack repeats',
    `Marlwick Borough Council

Our ref: FOI-3381
4 March 2025

Dear Ms Hollis

Thank you for your request, which reached us on 3 March 2025. You have asked:

1. How many calls did the contact centre take in 2023/24?
2. What is the annual cost of the website?
3. Which CRM is in use?

Your request has been given the number above, which you should quote if you write to us about it. The Act allows us 20 working days, so you should hear from us by 31 March 2025.

Yours sincerely

Information Officer`,
  ],
  [
    'ack email',
    `From: foi@thornley.gov.example
To: redacted
Date: 6 May 2025 10:14
Subject: RE: Request about bins [Case 88213]

Good morning,

This is to let you know that your e-mail has arrived safely and has been sent to the service concerned. A reply should be with you no later than 4 June 2025.

Thanks
Customer Feedback Team

> From: requester
> Sent: 5 May 2025
> 1) How many missed bins were reported in 2024/25?
> 2) How much did the council spend on bin calendars?
> 3) Is there a waste app, and what did it cost?`,
  ],
  [
    'clar lettered',
    `Fennimore District Council

Ref: 2025-771

Dear Sir

Your request of 2 April

We would like to help you with this, but there are some things that we do not understand. Would you kindly tell us:

a) whether "outreach" means events, leaflets or both;
b) which of our eleven contracts with the supplier you have in mind;
c) the period that you are interested in.

We hold records from 2009 onwards, and they are arranged by financial year. Once we have heard from you we can start our search, and the 20 working days will be counted from that day.

Yours faithfully
Records Manager`,
  ],
  [
    'clar short',
    `Hello,

FOI 4471: staff surveys

Which staff surveys are you asking about? There were three: the pulse survey in March, the annual survey in June and the leavers' survey. Do you want the results of all of them, and broken down by directorate or only for the whole council?

We'll hold your request until you reply, and close it if we don't hear from you by 3 October.

Best wishes
Anna
Tilbrook Council`,
  ],
  [
    'clar each q',
    `Denholm Vale Council
FOI reference 55120
12 June 2025

Dear Requester

We are unable to progress your request as it stands. Our comments on your questions are as follows.

Q1. How much is spent on technology?
Please say what you mean by technology. It could cover telephones, laptops, software or lifts.

Q2. How many staff work in the call centre?
Are you asking about headcount or full time equivalents?

Q3. Who is responsible?
Responsible for what? We have a Head of ICT and a Head of Customer Services.

Please reply within 40 working days. After that we will assume that you do not wish to go on.

Yours sincerely
FOI Officer`,
  ],
  [
    'request email',
    `To: foi@council.example
From: A Researcher
Subject: Freedom of Information request - digital spend
Date: 14 July 2025

Dear FOI team,

Under the Freedom of Information Act I wish to see the following:

1. Total spend on website in 2023/24 and 2024/25.
2. Number of visitors to the website per month.
3. CRM system in use and its annual cost, for example "Salesforce, £40,000".
4. The number of calls received by the contact centre.

I would prefer to have the answers in a spreadsheet. If the cost limit is reached, please leave out question 2.

Kind regards
A Researcher`,
  ],
  [
    'request form table',
    `SURVEY OF COUNCILS 2025

Please complete every row and send this back by 30 September.

No.	Question	Response
1	Name of authority	
2	Calls received in 2024/25	
3	Cost of the contact centre	
4	Name of CRM	
5	Visitors to website in 2024/25	

An example of a completed form is on our website. In last year's survey 214 councils took part and the average cost was £1.2m.`,
  ],
  [
    'request md table please',
    `# FOI request to Holtby Council

Sent by e-mail on 3 February 2025

| | Information wanted | Please answer here |
|---|---|---|
| A | Number of consultations in 2024 | |
| B | Tool used | |
| C | Cost of tool | |
| D | Number of responses | |

Notes: if you use more than one tool, list each. Costs without VAT.`,
  ],
  [
    'privacy qa',
    `Privacy notice: freedom of information requests

Who are we?
Harrowmere City Council is the controller for the personal data that you give us. We are registered with the Information Commissioner under Z1234567.

What do we collect?
Your name, your address or e-mail address and whatever you tell us in your request.

Why do we need it?
To answer your request and to meet our legal obligation under the Freedom of Information Act 2000.

How long is it kept?
Three years from the date of our last letter.

Who else sees it?
The service that holds the information and, if you complain, the Commissioner.

What can you do?
You can ask for a copy of your data, or have it corrected. Our Data Protection Officer can be reached at dpo@harrowmere.example.`,
  ],
  [
    'fee email',
    `Subject: EIR 7781 - charge for environmental information

Dear Ms Bell,

Supplying the drainage maps that you have asked for will take officers nine hours. Under regulation 8 we may make a reasonable charge. At £25 an hour this comes to £225.

If you are content to pay, ring 01234 567890 with a card and quote EIR 7781. Should we not have payment in 60 working days we will take it that you no longer want the maps.

Regards,
Land Drainage
Skelby Council`,
  ],
  [
    'extension pit',
    `Roxford Council

Ref: FOI/25/3318
2 May 2025

Dear Mr Okafor

I write about your request of 4 April for the options report on the depot.

The Council holds the report. It considers that section 43(2), commercial interests, applies to it, and must now decide where the balance of the public interest lies. That will take us beyond the 20 working days. We expect to let you have our decision by 3 June 2025.

You may complain to the Information Commissioner if you think that the delay is too long.

Yours sincerely
Monitoring Officer`,
  ],
  [
    'extension eir',
    `Dear Mr Lane

EIR request 90-22: flood defences

Regulation 7(1) lets an authority take up to 40 working days where a request is complex and voluminous. Yours is: you have asked for eight classes of document, namely

1. Survey reports
2. Photographs
3. E-mails with the Environment Agency
4. Minutes
5. Invoices
6. Tenders
7. Drawings
8. Complaints

and we believe that there are over 6,000 of them. Our answer will therefore come by 14 November rather than 17 October.

Yours
Flood Risk Manager
Tarlow Council`,
  ],
  [
    'transfer',
    `Westering District Council
28 July 2025
Our reference: WDC-1180

Dear Miss Pine

Roads and bus shelters

You asked:
1. How many potholes were filled in 2024/25?
2. How much was spent on bus shelters?
3. Who maintains the street lights?

Highways belong to Calder County Council. We have accordingly sent your letter on to them at foi@calder.example, and they have 20 working days to answer it from the day on which they had it. There is nothing more for you to do.

Yours sincerely
Governance Officer`,
  ],
  [
    'newsletter',
    `Openness Matters
The newsletter of the Information Governance Team, Autumn 2025

Record year
We answered 1,412 requests in 2024/25, 9% more than the year before. 93% went out on time.

What are people asking?
Most requests were about business rates (211), followed by ICT contracts (148) and parking (97).

New faces
Two officers have joined us from Legal Services. Say hello when you see them!

Did you know?
The Act is 25 years old this November. Cake will be served in the atrium on the 30th.

Training
Three sessions will be run in December. Book through the Learning Hub.`,
  ],
  [
    'log open',
    `Freedom of Information log - open requests at 1 October 2025

Ref: 2025/881
Received: 12 September 2025
Subject: Contact centre calls
Request: How many calls were received by month since 2022?
Status: with service

Ref: 2025/884
Received: 15 September 2025
Subject: Website
Request: What does the website cost, and who hosts it?
Status: allocated

Ref: 2025/902
Received: 24 September 2025
Subject: Bins
Request: How many bins were missed in 2024/25?
Status: clarification sought`,
  ],
  [
    'log index table',
    `| Reference | Date received | Subject | Status |
|---|---|---|---|
| FOI 101/25 | 3 March 2025 | Business rates | Closed |
| FOI 102/25 | 3 March 2025 | Parking fines | Closed |
| FOI 103/25 | 4 March 2025 | ICT contracts | Open |
| FOI 104/25 | 6 March 2025 | Agency staff | Withdrawn |
| FOI 105/25 | 7 March 2025 | Stray dogs | Closed |`,
  ],
  [
    'html ack',
    `<html><head><title>Request received - Ellerby Council</title></head><body>
<nav><a href="/">Home</a> <a href="/foi">Freedom of information</a></nav>
<main><h1>We have your request</h1>
<p>Reference: <strong>EC-2025-00412</strong></p>
<p>What you asked:</p>
<ol><li>How many residents use webchat?</li><li>What does webchat cost each year?</li><li>Which supplier provides it?</li></ol>
<h2>What happens next</h2>
<p>An officer will look for the information. You will have an answer within 20 working days, that is by 9 May 2025.</p>
<p>If you need to get in touch, quote the reference.</p></main>
<footer>Ellerby Council 2025</footer></body></html>`,
  ],
  [
    'html clar',
    `<html><body><p>Ref FOI-0092<br>Date 3 March 2025</p>
<p>Dear requester,</p>
<p>Before your request can be taken forward please answer these questions:</p>
<table><tr><th>Your question</th><th>What we need to know</th></tr>
<tr><td>How much is spent on IT?</td><td>Revenue or capital, or both?</td></tr>
<tr><td>How many systems are there?</td><td>Do you mean databases or applications?</td></tr>
<tr><td>Who runs them?</td><td>Staff names, or job titles?</td></tr></table>
<p>The request is paused until then.</p><p>Sulby Council</p></body></html>`,
  ],
  [
    'html form',
    `<html><body><h1>Make a freedom of information request</h1>
<form><p>Fields marked * are required</p>
<label>Your name *</label><input><label>E-mail address *</label><input>
<label>What information do you want? *</label><textarea></textarea>
<label>What period does it cover?</label><input>
<label>How would you like to receive it?</label><select><option>E-mail</option><option>Post</option></select>
<button>Send</button></form><p>We normally reply within 20 working days.</p></body></html>`,
  ],
  [
    'guidance page',
    `How to make a request

What can I ask for?
Any recorded information that the council holds.

How do I ask?
Write to us by e-mail, by letter or with the form on this page.

What will it cost?
Nothing in most cases. If it would take us more than 18 hours we may refuse.

How long will it take?
20 working days.

What if I am not satisfied?
Write and tell us, and a senior officer will look at it again.`,
  ],
  [
    'auto reply',
    `From: Information Governance <ig@stowmere.example>
Subject: Automatic reply: FOI - call volumes

Thank you for contacting Stowmere Council. This mailbox is read from Monday to Friday.

If your message is
1. a request for information, we will reply in 20 working days;
2. a subject access request, we will reply in one month;
3. about council tax, please write to counciltax@stowmere.example;
4. a complaint, please use the form on our website.`,
  ],
  [
    'withdrawn',
    `Coverley Council
Ref 7731
Dear Mr Fell

You told us on 8 May that you no longer need what you asked for on 2 May:

1. Number of agency staff
2. Their cost
3. Name of the agency

We have closed the request and will do nothing further about it.

Yours sincerely
FOI Team`,
  ],
  [
    'reminder',
    `Internal memo
To: Head of Customer Services
From: FOI Coordinator
Date: 3 June 2025
FOI 8821 is due on Friday

Could I please have your answers to the following by Wednesday?

1. How many calls were received in 2024/25?
2. What is the budget of the contact centre?
3. How many advisers are there?

If any of this is exempt, let me know which exemption you think applies.`,
  ],
  [
    'review ack',
    `Orwick Council
Internal review: our reference IR 22

Dear Ms Drew

Your complaint about our answer to FOI 5512 was received on 3 June. You say that

1. the figures for 2022/23 were left out,
2. section 43 was wrongly used for question 4, and
3. the answer was late.

A senior officer who had no part in the first decision will look at each of these and write to you by 1 July.

Yours sincerely
Democratic Services`,
  ],
  [
    'apology delay',
    `Dear Mr Sykes

FOI 3301

Our reply to the request below was due on 2 June, and I am sorry that you have not had it.

1. How many fines were issued by camera in 2024?
2. How much income was there?
3. How many were cancelled?

The figures have to come from our contractor, which changed its system in April. I am pressing for them and hope to have them for you in the next fortnight.

Yours sincerely
Parking Manager
Brackwell Council`,
  ],
  [
    'partial thread only request',
    `WhatDoTheyKnow
Digital spend
A Requester made this Freedom of Information request to Elsdon Council

This request is waiting for a response from Elsdon Council.

A Requester 4 April 2025

Dear Elsdon Council,

1. What was spent on the website in 2024/25?
2. How many visitors did it have?
3. Which CMS is used?

Yours faithfully,
A Requester

Elsdon Council 5 April 2025

Your message has been received and given the number 4418. We aim to answer in 20 working days.`,
  ],
  [
    'csv requests',
    `Reference,Received,Question,Response
,,,
1,,How many calls were received in 2024/25?,
2,,What does the contact centre cost?,
3,,Which CRM is used?,
4,,How many webchats were there?,`,
  ],
  [
    'agenda',
    `Corporate Governance Committee
Agenda, 4 September 2025, 6.30pm, Council Chamber

1. Apologies
2. Minutes of the last meeting
3. Freedom of information: annual report
4. Call centre performance
5. Website replacement: award of contract
6. Any other business

Members of the public may ask questions. These must reach the Chief Executive by noon on 2 September.`,
  ],
  [
    'press release',
    `NEWS from Haddlesey Council
10 October 2025

New website goes live

Haddlesey Council's new website went live today. It cost £84,000 and replaces one that was built in 2011.

"Residents told us that the old site was hard to use," said the Leader of the Council. "Last year 412,000 people visited it, and many of them gave up and telephoned us instead."

The council receives 9,000 calls a month. It hopes that this will fall by a third.`,
  ],
  [
    'clar bilingual',
    `Cyngor Bro Llwyfain / Llwyfain Vale Council
Cyf / Ref: 25-331

Annwyl / Dear Ms Rees

Diolch am eich cais. / Thank you for your request.

A allwch egluro'r canlynol? / Could you explain the following?

1. Pa flwyddyn? / Which year?
2. Pa wasanaeth? / Which service?
3. Pa ysgolion? / Which schools?

Ni allwn fynd ymlaen hebddo. / We cannot go on without it.

Yn gywir / Yours sincerely`,
  ],
  [
    'clar scan',
    `HALLBECK URBAN C0UNCIL
     Ref 4/118          Date 9 Ju1y 2015

Dear Sir,
     I have your letter of the 6th. Before I can put the matter in hand
I should be glad if you wou1d say:

1.   What you mean by 'public relations'.
2.   Whether you want the cost of staff as well.
3.   Whether your question about vehicles is meant for this Council or
     for the County Counci1.

     On hearing from you I shall have the information looked out.

Yours faithful1y,
Town C1erk`,
  ],
  [
    'duplicate',
    `Priorsdale Council
Our ref: 2025/0442
Dear Mr Quill

The questions in your e-mail of 3 June are the same as those in your request 2025/0391 of 20 May, to which we shall reply by 18 June. They are:

1. What is the budget for communications?
2. How many press officers are there?
3. What was spent on advertising?

We are not opening a second case. Our answer to the first will serve for both.

Yours sincerely
Communications Manager`,
  ],
  [
    'third party consult',
    `Naseham Council
Dear Supplier

Freedom of information request about your contract (FOI 2231)

We have been asked:
1. What the council pays for the CRM each year
2. When the contract ends
3. Whether it can be extended

Before we answer we would like your views. If you think that any of this is commercially sensitive please tell us which part and why by 5 May. The decision whether to release it will be ours.

Yours faithfully
Procurement`,
  ],
  [
    'covering',
    `Subject: FOI 2204/25 - response

Dear Ms Abara,

Please find our response attached as a PDF. Let me know if you cannot open it.

Kind regards
FOI Team
Ollerwick Council

2204-response.pdf (231 KB)`,
  ],
  [
    'survey to requester',
    `Tell us how we did

Reference: FOI 7745

You recently had an answer from us. We should like to know what you thought of it.

1. Was the answer clear?   Yes / No
2. Did it come in time?   Yes / No
3. How would you rate it out of 5?
4. Is there anything else that you would like to say?

Send this back to Freepost LEASOWE COUNCIL.`,
  ],
];

describe('no answers', () => {
  it.each(none)('%s', (_name, text) => {
    expect(shown(text)).toEqual([]);
  });
});
