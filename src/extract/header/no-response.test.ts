import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

// Files that are no response, each as such files are written.
test.each([
  [
    'clarification',
    `
Sallowfield District Council
FOI 3319
10 April 2024

Dear Applicant,

We received your email on 8 April 2024, in which you ask for "the cost of everything".

Before we can look for this we need you to tell us:

1. Which site do you mean? The Council has five.
2. Would the last three financial years be enough? To search further back could cost more than the limit of £450.

If we do not hear from you by 10 June 2024 we will treat the request as withdrawn.`,
  ],
  [
    'acknowledgement',
    `
Sallowfield District Council
Our reference: FOI 24-3317
Date: 14 May 2024

Dear Requester

Thank you for your request, received on 13 May 2024, in which you ask:

1. How many beach huts are let?
2. What was paid for them in 2022/23?

We are dealing with it under the Freedom of Information Act 2000. The law gives us 20 working days, so you should hear from us no later than 11 June 2024.

A charge may be made for copies that cost more than £25.

Your name and address are used only to answer you.

Yours sincerely

Information Team`,
  ],
  [
    'acknowledgement',
    `<p>Dear Requester,</p><p>Thank you for your request about bins, which Sallowfield District Council received on 5 January 2026.</p>
<p>Your request is being considered and you will receive the information within the statutory timescale of 20 working days, unless the Council does not hold it or there is a reason for it to be withheld.</p>
<ol><li>You ask for the cost of the bins.</li><li>You ask for the number of bins.</li></ol>
<p>There may be a fee of £25 an hour if the work takes more than 18 hours (£450).</p><p>Yours sincerely<br>Information Governance</p>`,
  ],
  [
    'request',
    `
Freedom of Information Request

Benches and trees

Received: 13 February 2025

Please could you answer the following questions for Norbrook Council:

1. How many benches were mended in 2024?
2. Who mended them?
3. What did they charge?

NB - I am happy to have the answers in any format.

Outcome / Documents

  Awaiting response. Our reply is due by 13 March 2025 and will be published here.

Rate this page?

Get the latest news
Sign up
Norbrook Council`,
  ],
  [
    'notice',
    `
PRIVACY NOTICE - Freedom of Information requests

Who we are
Sallowfield District Council is the controller of your personal data.

What do we use your data for?
We use it to answer your request.

What is our lawful basis?
Legal obligation: the Freedom of Information Act 2000.

How long do we keep it?
Three years.

Who do we share it with?
Other services of the council that hold the information.

Contact our Data Protection Officer: dpo@sallowfield.example`,
  ],
  [
    'notice',
    `
Dear Requester

Request FOI/2025/311

Thank you for your request, received on 2 June 2025, for:

1. The number of potholes repaired in 2024
2. The cost of repairing them

Roads are the responsibility of Tarrowdale County Council. We have today transferred your request to them under section 1.3 of the Code of Practice, and they will reply to you directly. You need not do anything.

Yours sincerely
Hallowby Borough Council
10 June 2025`,
  ],
  [
    'notice',
    `
Hallowby Borough Council - Freedom of Information request form

Your name: ____________________
Your address: ____________________
E-mail: ____________________
What information would you like? ____________________
In what format would you like it? ____________________
Have you asked for this before?  [ ] Yes  [ ] No

Please return this form to foi@hallowby.example.`,
  ],
  [
    'notice',
    `
Fees Notice

Norbrook Council, 14 July 2025
Reference FOI/25/77

Dear Requester

You asked:
1. How many invoices were paid in 2024?
2. Please provide a copy of each.

We estimate that answering will take 26 hours. The fee is £200, which must be paid before we begin work on your request. You have three months from the date of this notice to pay.

Yours sincerely`,
  ],
  [
    'acknowledgement',
    `
Norbrook Council

19 March 2025

I write to acknowledge your request, received on 18 March 2025. You asked for:

1. The total spend on trees in 2024
2. The names of the growers

You can expect a response by 15 April 2025. If the cost is likely to exceed £450 we may refuse under section 12.

Information Officer`,
  ],
  [
    'clarification',
    `
Dear Requester

FOI 7702

Thank you for your request of 3 April 2025. Before we can go further we need to know more.

Question 1: "How much is spent on trees?"
Please would you say whether you mean planting or felling. Felling alone has cost some £40,000 a year.

Question 2: "How many are there?"
Is this those beside roads only? We count those; we do not count the others.

The twenty working days will start again when we have your reply. If we have none by 3 July we'll take it that you no longer want this.

Norbrook Council`,
  ],
  [
    'clarification',
    `
Norbrook Council

13 January 2025

Dear Requester

Your request of 6 January, which reads "Please tell me about trees: numbers, cost, age", is not clear enough for us to answer. Please tell us:

1. Do you mean all trees or those beside roads?
2. Does "cost" include wages?

If we do not hear from you by 13 April we shall take it that you no longer wish to go on.

Information team`,
  ],
  [
    'clarification',
    `
Norbrook Council

Dear Requester

Your request received on 6 January 2025 asks for "what you pay for trees and so on". Before we can look for it we need to know:

1. Which years do you mean?
2. Do you mean street trees only, or those in parks as well?

In 2023/24, for one, our accounts show £210,000 against trees as a whole.

We cannot take your request further until we hear from you.`,
  ],
  [
    'clarification',
    `
Dear Requester

FOI 4471

Thank you for your request of 3 April 2025, which we received on the same day:

1. How many taxis are licensed?
2. How many complaints were made about them?

Before we can answer we need you to clarify question 2. Do you mean complaints to the licensing team only, or all complaints? We will take up your request again when we hear from you.

Licensing, Norbrook Council`,
  ],
  [
    'acknowledgement',
    `
Norbrook Council
Freedom of Information request: acknowledgement

Dear Requester

Thank you for your request, which we received on 3 June 2025. Our reference is NB-2025-0441. You asked:

1. How many complaints were received in 2024?
2. How many were upheld?

We will answer within 20 working days, that is by 1 July 2025. A fee may be payable. Some information may be exempt, in which case we shall tell you which section applies.

Yours sincerely
Customer Feedback Team`,
  ],
  [
    'request',
    `
Dear Sirs

Freedom of Information Act 2000

I am writing to request the following information:

1. The number of calls to your contact centre in 2024/25
2. Your annual website budget
3. The CRM system in use

I look forward to hearing from you within 20 working days.

Yours faithfully
A Requester`,
  ],
  [
    'acknowledgement',
    `
Subject: Automatic reply: FOI request

Thank you for your e-mail. The Freedom of Information team aims to answer all e-mails within two working days.

If your e-mail is a request under the Freedom of Information Act, you will have a reply within 20 working days.

Hallowby Borough Council`,
  ],
  [
    'notice',
    `
Hallowby Borough Council
Ref FOI 9921
12 June 2025

Dear Requester

Your request of 14 May 2025

I am writing to tell you that we need a further 20 working days to consider the public interest in section 43(2). We expect to send our answer by 10 July 2025.

1. How much was paid to consultants?
2. Which consultants?

Yours sincerely`,
  ],
  [
    'clarification',
    `
Sallowfield District Council
Your request for information: FOI 3311

Dear Requester

Thank you for your request dated 2 May 2025.

I am afraid that your request is too broad for us to answer as it stands. Under section 16 we have a duty to help. Would you let us know the period you are interested in, and whether you want all contracts or those over £5,000?

The 20 working days will start again when we receive your answer. If we hear nothing within three months we shall close the request.

Yours sincerely`,
  ],
  [
    'acknowledgement',
    `
Dear Requester

FOI 3301

Thank you for your request for the names of all suppliers of agency staff, which we received on 3 June 2025.

We are withdrawing nothing, but ask for your patience: the service needs to check the figures. A full reply will follow.

Norbrook Council`,
  ],
  [
    'unknown',
    `
Ardnashee Borough Council
FOI25-200

Dear Requester

Thank you for your e-mail withdrawing your request of 2 May 2025. We have closed it and will take no further action.

Yours sincerely`,
  ],
  [
    'unknown',
    `
Complaints leaflet

If you are unhappy with the way your request was handled you may ask us to look at it again.

1. Write to us within 40 working days.
2. Say why you are unhappy.
3. Give the reference of your request.

If you are still unhappy you may complain to the Information Commissioner, Wycliffe House, Wilmslow.`,
  ],
  [
    'acknowledgement',
    `
Glenfarrow Council
Ref: 2025-7001
9 June 2025

Dear Requester

Complaint about our handling of your request

We are sorry that you were not satisfied with our response. Your complaint has been passed to the Monitoring Officer who will carry out an internal review and write to you within 20 working days.

Yours sincerely`,
  ],
  [
    'request',
    `
To: foi@norbrook.example
Date: 2 May 2025

FOI request: parking

Please provide:

1. Number of parking fines issued in 2024
2. Total income
3. Copies of your parking policy

Please send it in electronic form. I understand that under the Act I am entitled to a response within 20 working days.

Many thanks
A Requester`,
  ],
  [
    'request',
    `
Dear Norbrook Council,

Please could you answer these questions:

How many play areas do you have?
Who maintains them?
What does that cost each year?

If any of this is exempt under section 43, please give the rest.

Yours faithfully,

A Requester`,
  ],
  [
    'request',
    `
Freedom of Information survey of councils

Section 1: Contact centre
1.1 How many calls do you receive in a year?
1.2 What is the annual cost?

Section 2: Website
2.1 How many visitors do you have in a month?
2.2 Which CMS do you use?
2.3 If you use an app, which?

Please answer for the last full financial year. If you do not hold the information, say so.`,
  ],
  [
    'request',
    `
Norbrook Council - a Freedom of Information request

The request was made on 3 June 2025. It is waiting for a response.

Dear Norbrook Council,

Under the Freedom of Information Act I request the following:

1. The number of calls to your contact centre in 2024/25.
2. The annual cost of the contact centre.
3. The name of the telephony supplier.

If it helps, a spreadsheet would be fine. Should the cost exceed the limit under section 12, please leave out question 3.

Yours faithfully,

A Requester`,
  ],
  [
    'request',
    `
To whom it may concern

Freedom of Information Request

1. Please state your annual spend on translation in each of the last three years.
2. Please name the supplier.
3. Please state the ten most translated languages.

Please treat this as a request under the Freedom of Information Act 2000. If the information is not held, please tell me so.

Regards`,
  ],
  [
    'request',
    `
From: A Requester
Sent: 2 May 2025
To: foi@norbrook.example
Subject: Information request

Good morning

I would be grateful if you could answer the following:

Q1: What CRM does the council use?
Q2: What does it cost a year?
Q3: When does the contract end?

Thank you in advance`,
  ],
  [
    'request',
    `
A Requester
1 High Street
Norbrook

3 March 2025

Freedom of Information Officer
Norbrook Council
Town Hall

Dear Sir or Madam

Freedom of Information Act 2000

Please send me:

1. The number of calls taken in 2024
2. The cost of taking them
3. The name of the telephone system

I should prefer to have the information by e-mail. If a fee is payable, tell me first.

Yours faithfully`,
  ],
  [
    'request',
    `
FOI Request - 12 May 2025

Dear FOI Team,

I am a journalist looking at how councils use chatbots. I'd like to know:

Q1. Does the council use a chatbot?
Q2. Who supplies it?
Q3. What has it cost since it was introduced?

If your response is that you do not hold this, please explain why. Under section 16 you have a duty to assist me.

Kind regards,
A Requester`,
  ],
  [
    'request',
    `
Date: 1 July 2025
To: Lyndale Council

Request under the Environmental Information Regulations

1. How many trees were felled in 2024?
2. How many were planted?
3. What is the budget?

Format: spreadsheet
Deadline: 20 working days`,
  ],
  [
    'request',
    `
Subject: Freedom of Information request
Date: 14 May 2025

Hello

Can you tell me the following under the FOI Act please.

1) What CRM system does the council use?
2) How much does the council pay for it per year?
3) How many members of staff use it?

The information should cover the last financial year. A spreadsheet is fine.

Thanks

A Requester`,
  ],
  [
    'unknown',
    `
Dear Marlbeck District Council

This is a request under the Freedom of Information Act 2000, made on 2 June 2025.

The council's website says that it received 1.2 million visits last year. I would like:

1. The number of visits in each month
2. The cost of the website in 2024/25
3. The name of the supplier

Regards

A Requester`,
  ],
  [
    'request',
    `
Norbrook Council FOI request NB-2211
Status: open
Date received: 4 June 2025
Due: 2 July 2025

1. What is the council's budget for parks?
2. How many parks are there?
3. Who cuts the grass?

No response has been published yet.`,
  ],
  [
    'request',
    `
4 March 2025

Dear Norbrook Council

Could you please answer the following under the Freedom of Information Act?

1. The number of calls taken in 2024
2. The cost of taking them
3. The name of the telephone system

I look forward to your reply.

A Requester`,
  ],
  [
    'acknowledgement',
    `
Norbrook Council
15 January 2025

Dear Sir/Madam

Request FOI-3381

Thank you for your request, received on 14 January 2025, in which you ask:

1. How many benches were mended in 2024?
2. Who mended them?

Your request is being considered and you will be sent a reply by 11 February 2025. If an exemption applies, this may take longer. Note that section 12 allows us to refuse requests that cost more than £450 (18 hours).

Information Unit`,
  ],
  [
    'acknowledgement',
    `
Norbrook Council
15 January 2025

Dear Ms Sample

Your request has been logged under reference FOI 221 and passed to the service. You can expect an answer no later than 11 February 2025.

1. How many benches were mended in 2024?
2. Who mended them?

Please note that section 14 of the Act permits the council to refuse a request that is vexatious.

Regards`,
  ],
  [
    'notice',
    `
Norbrook Council
15 January 2025
Our ref: FOI 221

Your request of 14 January:

- number of benches mended
- who mended them

We need more time: the public interest test under section 43 has still to be applied, and we now expect to reply by 11 February 2025.

Regards`,
  ],
])('%s, without answers: %s', (kind, text) => {
  const response = extractResponse(text);
  expect([response.kind, response.answers.map(({ text: words }) => words)]).toEqual([kind, []]);
});

// Responses that thank, ask for a fee, transfer a part, or speak of privacy.
test.each([
  [
    2,
    `
Dear Requester

Thank you for your request. We acknowledge that this has taken longer than it should have.

Our reference FOI 2211. Received 3 February 2025.

1. How many visits did the website have?
We are sorry, could you clarify whether you mean visits or visitors? In 2024 there were 1.2 million visits.
2. Which analytics tool is used?
Google Analytics 4

You should have received this within 20 working days, for which we apologise.

Kind regards
Norbrook Council
1 April 2025`,
  ],
  [
    2,
    `
Dear Requester

Our reference FOI 2212. On 3 February 2025 we told you that your request was not clear enough and that the time for answering would start again. You wrote on 7 February, and our answers are below.

1. How many trees are there?
Some 21,400.
2. Who counts them?
The wardens.

Norbrook Council
1 April 2025`,
  ],
  [
    3,
    `
Disclosure log

Trees
How many street trees are there?
22,140
How many were felled in 2024?
311
Who surveys them?
The arboricultural team

Is there anything wrong with this page?`,
  ],
  [
    2,
    `
FOI Disclosure Log
Home > Your council > FOI > Disclosure log > Bus shelters

Bus shelters
Reference number: 25-26/118
Date request received: 2 May 2025
Date response sent: 30 May 2025

Request
How many bus shelters are there?
How many have real time displays?

Response
We do not own bus shelters. They belong to Tarrowdale County Council.

Give website feedback
Farrowgate District Council`,
  ],
  [
    2,
    `
Dear Requester

FOI25/00417 - Public toilets

Your request was received on 19 March 2025 and I am dealing with it under the terms of the Freedom of Information Act 2000.

Request

How many public toilets do you run?

What do they cost to clean?

Reply

The information you seek is not held by Ashwell Magna Borough Council. Toilets in the borough are run by the town and parish councils, whom you may wish to contact.

I hope this helps.

Yours sincerely

8 April 2025`,
  ],
  [
    3,
    `
Norbrook Council
Ref 2025/114, received 4 June 2025, 30 June 2025

1. Please provide the number of noise complaints in 2024.

There were 1,112.

2. Please provide copies of the case files.

Copies can be sent on payment of a fee of £25 for printing. We will post them once we receive payment.

3. Do you use noise apps?

Yes, the Noise App.`,
  ],
  [
    2,
    `
Norbrook Council
Ref 2025/115
30 June 2025

Dear Requester

1. The number of road closures in 2024

412

2. The number of potholes filled in 2024

This part of your request has been transferred to Tarrowdale County Council, who will reply to you directly.

Kind regards`,
  ],
  [
    4,
    `
FOI 4410 - Privacy notices

Response date: 2 May 2025

1. Does the council have a privacy notice for its website?
Yes.
2. What is the lawful basis for analytics cookies?
Consent.
3. Who is your data protection officer?
The Head of Legal.
4. How long do you keep analytics data?
14 months.

Wharfmoor Council`,
  ],
  [
    2,
    `
Weir Valley Council

Request for information
Our ref: WV/101/25

Dear Requester

I am sorry for the delay in replying to your request of 3 March 2025.

You asked:
(a) how many swimming pools the council runs;
(b) what they cost in 2024/25.

The council runs two pools. They cost £1,204,000 net in 2024/25.

Yours sincerely
30 April 2025`,
  ],
  [
    3,
    `
Lyndale Council
Response to FOI 22918
Date: 6 June 2025

Thank you for your request. We acknowledge its receipt on 8 May 2025.

Q1. How many electric vehicle chargers are there?
14
Q2. What has been spent on them?
£212,000
Q3. How many more are planned?
We would need you to clarify which sites you mean. None are planned in car parks.`,
  ],
  [
    3,
    `
Norbrook Council
Ref NB-2212
4 June 2025

1. What is the council's budget for parks?
£1.2m
2. How many parks are there?
14
3. Who cuts the grass?
The contractor. Please send any further question by e-mail. I would be grateful for your views on this reply.`,
  ],
  [
    3,
    `
FOI 8832, 4 March 2025

Dear Requester

You asked: can you tell me about calls to the council?

1. There were 4,120 calls in 2024.
2. They cost £18,000.
3. We use Mitel.

Norbrook Council`,
  ],
  [
    2,
    `
Norbrook Council
15 January 2025
FOI 221, received 14 January 2025

1. How many benches were mended in 2024?
2. Who mended them?

Your request is refused. Section 12 allows us to refuse requests that cost more than £450 (18 hours) and finding these would take 300 hours. You will be sent a copy of our policy.

Regards`,
  ],
])('a response with %i answers: %s', (count, text) => {
  const { answers } = extractResponse(text);
  expect(answers.filter(({ text: words }) => words !== '').length).toBe(count);
});
