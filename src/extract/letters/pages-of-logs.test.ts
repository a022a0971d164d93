import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** `number [part] = text`, one answer a line, the outcome where it is blank. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, outcome, text: said }) => `${number ?? '-'}${part ? ` [${part}]` : ''} = ${said || outcome}`,
  );

/** A page whose tables lost their form: each cell a paragraph of its own. */
const cells = (...lines: string[]): string => lines.join('\n\n');

const page = (...reply: string[]): string => `Gullies

Request:

1. How many gullies were cleaned in each year?
2. What was paid for gully cleaning, by financial year?
3. Who cleans them?

Response:

${cells(...reply)}

Request reference:
FOI 20411`;

test.each<[what: string, text: string, expected: string[]]>([
  [
    'a table of years under its heads, with notes by marks under it',
    page(
      '1. Please see attached.',
      '2.',
      'Financial Year',
      'Amount Paid**',
      '2020/21',
      '£4,310.20',
      '2021/22',
      '£995.00',
      '2022/23*',
      '£0.00',
      '*Up to 31/12/2022',
      '**Contract work only. Vans are left out.',
      '3. Tern Ltd',
    ),
    [
      '1 = Please see attached.',
      '2 [2020/21] = £4,310.20',
      '2 [2021/22] = £995.00',
      '2 [2022/23] = £0.00',
      '3 = Tern Ltd',
    ],
  ],
  [
    'years as heads over the row of a total',
    page('1. 120', '2.', ' ', '2021/22', '2022/23', 'Total', '£71,220', '£93,415', '3. Tern Ltd'),
    ['1 = 120', '2 [2021/22] = £71,220', '2 [2022/23] = £93,415', '3 = Tern Ltd'],
  ],
  [
    'the same under a title, with several rows',
    page(
      '1.',
      'Indicative figures',
      'to 31 December 2022',
      '2021',
      '2022',
      'North',
      '41',
      '38',
      'South',
      '22',
      '20',
      '2. £9,000 in 2022/23',
      '3. Tern Ltd',
    ),
    [
      '1 [North, 2021] = 41',
      '1 [North, 2022] = 38',
      '1 [South, 2021] = 22',
      '1 [South, 2022] = 20',
      '2 = £9,000 in 2022/23',
      '3 = Tern Ltd',
    ],
  ],
  [
    'bands as the names of rows',
    page(
      '1.',
      'Age',
      'Number',
      'Under 5 years',
      '41',
      '5 to 10 years',
      '38',
      '11-20',
      '12',
      '21+',
      '0',
      '2. None',
      '3. Tern Ltd',
    ),
    ['1 [Under 5 years] = 41', '1 [5 to 10 years] = 38', '1 [11-20] = 12', '1 [21+] = 0', '2 = None', '3 = Tern Ltd'],
  ],
  [
    'a row that ends too soon, where a value in its middle may be missing: no table',
    page(
      '1.',
      'Area',
      'Cleaned',
      'Blocked',
      'Ash',
      '41',
      '3',
      'Elm',
      '38\n\n\n\n',
      'Oak',
      '12',
      '7',
      '2. None',
      '3. Tern Ltd',
    ),
    ['1 = Area Cleaned Blocked Ash 41 3 Elm 38 Oak 12 7', '2 = None', '3 = Tern Ltd'],
  ],
  [
    'a form of one request, its table empty above and filled below, the last cell empty, and a log entry behind',
    `Question Asked:

Please complete the table below for staff who worked overtime:

Number of hours

Staff

Cost

>10 but less than 20



more than 20




Our Response:

Please see our answer below.

Please note: The request gives no period, so we used May.

Number of hours

Staff in post

Cost up to 31st May

>10 but less than 20

16

5120.80

>20 but less than 40

3

1410.05

more than 40

0



Outcome: Information Provided

FOI responded to within timescales: YES

Further action: NO

Back to FOI requests`,
    [
      '- [>10 but less than 20, Staff in post] = 16',
      '- [>10 but less than 20, Cost up to 31st May] = 5120.80',
      '- [>20 but less than 40, Staff in post] = 3',
      '- [>20 but less than 40, Cost up to 31st May] = 1410.05',
      '- [more than 40, Staff in post] = 0',
      '- [more than 40, Cost up to 31st May] = blank',
    ],
  ],
  [
    'values behind labels that have a dash in their brackets',
    `1. Is there a plan?
It is being written.

2. How many gullies are there, by kind?
• Road (up to 7m) = 52
• Footway (11m – 22m) = 39
• Yard (above 43m) = 14

3. Who cleans them?
Tern Ltd`,
    [
      '1 = It is being written.',
      '2 [Road (up to 7m)] = 52',
      '2 [Footway (11m – 22m)] = 39',
      '2 [Yard (above 43m)] = 14',
      '3 = Tern Ltd',
    ],
  ],
  [
    'a bullet that stands alone over its words',
    `Response

  1. What is owed in all
    • Earlier years only

    •  

      2020/21 – £412,014.10

       

    • 2021/22 – £588,130.52

  2. What bailiffs recovered
    • Not held`,
    ['1 [2020/21] = £412,014.10', '1 [2021/22] = £588,130.52', '2 = Not held'],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

const tram = (asked: string, reply: string): string => `Tram shelters

You asked

${asked}

We answered

TFB Ref: FOI-2207-2022

Thank you for your request received by us on 14 February 2022 about tram shelters.

Your request has been considered in accordance with the requirements of the Freedom of Information Act.

${reply}

If this is not the information you are looking for please feel free to contact me.

Yours sincerely

FOI Case Officer`;

const threeAsked =
  'How many shelters had glass broken in 2020 and 2021? And how many were closed for repair? How many people complained about shelters by letter? Many thanks';

test.each<[what: string, text: string, expected: string[]]>([
  [
    'what was asked said again as headings that could ask, over values by year, a denial and a refusal',
    tram(
      threeAsked,
      cells(
        'You asked for:',
        'The number of shelters with broken glass',
        '  • 2020: 298',
        '  • 2021: 306',
        'The number closed for repair',
        'We do not hold this information, as closures are not logged.',
        'The number of complaints by letter',
        'In accordance with section 12 of the Act we are not obliged to answer this part.',
      ),
    ),
    [
      '- [2020] = 298',
      '- [2021] = 306',
      '- = We do not hold this information, as closures are not logged.',
      '- = In accordance with section 12 of the Act we are not obliged to answer this part.',
    ],
  ],
  [
    'as many bullets of years as questions are one answer',
    tram(
      'How many shelters had glass broken in 2019, 2020 and 2021? And how many were closed for repair? How many people complained?',
      cells(
        'The number with broken glass',
        '• 2019: 411',
        '• 2020: 298',
        '• 2021: 306',
        'The number closed',
        'Nine.',
        'The number of complaints',
        'None.',
      ),
    ),
    ['- [2019] = 411', '- [2020] = 298', '- [2021] = 306', '- = Nine.', '- = None.'],
  ],
  [
    'three paragraphs: thanks answer nothing',
    tram(
      threeAsked.replace(' Many thanks', ''),
      'There were 306 shelters with broken glass in 2021.\n\nWe do not hold the number closed for repair.\n\nWe had 14 letters of complaint.',
    ),
    [
      '- = There were 306 shelters with broken glass in 2021.',
      '- = We do not hold the number closed for repair.',
      '- = We had 14 letters of complaint.',
    ],
  ],
  [
    "a service's own code above the answer",
    tram('Please could you tell me how many tram shelters there are?', 'There are 38 tram shelters.'),
    ['- = There are 38 tram shelters.'],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each<[what: string, text: string, expected: string[]]>([
  [
    'a whole letter on one line, what was asked without a mark',
    'Our reference: FOI/Req00217 Date: 9th March 2016 Dear Requester Thank you for your recent request for information. You asked for the following. 1. The allowance paid to the Mayor in 2014/15. Under Section 21 FOIA, this is held and can be seen in the minutes. 2. The cost of staff. Total cost for 2014/2015: £38,110.00 3. The cost of the car. Leasing cost - £4,102.44 Fuel - £1,206.20 4. Any clothing allowance. Nil 5. Foreign visits. No such visits took place in the period. If you are unhappy with this reply you may ask for a review. Yours sincerely FOI Officer',
    [
      '1 = Under Section 21 FOIA, this is held and can be seen in the minutes.',
      '2 = Total cost for 2014/2015: £38,110.00',
      '3 = Leasing cost - £4,102.44 Fuel - £1,206.20',
      '4 = Nil',
      '5 = No such visits took place in the period.',
    ],
  ],
  [
    'questions of two sentences each, answered below',
    `You asked for the following. 1. The number of lamps. Please split by ward. 2. The number of LEDs. Please split by ward. 3. The cost. Please give each year.

1. 410, in all wards.
2. 38.
3. £12,000 each year.`,
    ['1 = 410, in all wards.', '2 = 38.', '3 = £12,000 each year.'],
  ],
  [
    'bare numbers and labelled answers on one line, and what may be done with the reply',
    'Dear Sir/Madam Your request has been considered. Request: 1. Please give the number of lamps. Answer: 3,960 in all 2. Please send the policy. Answer: Please find the policy attached. You are free to use any documents supplied for your own use, including for private study.',
    ['1 = 3,960 in all', '2 = Please find the policy attached.'],
  ],
  [
    "the same with a requester's rights behind it",
    'Request: 1. Please give the number of lamps. Answer: 3,960 in all 2. Please give the yearly cost. Answer: 2015/16 £188,400 2016/17 £171,950 3. Please send the policy. Answer: It is attached. If you are unhappy with the way we have handled your request you may ask for an internal review. Yours sincerely FOI Officer',
    ['1 = 3,960 in all', '2 = 2015/16 £188,400 2016/17 £171,950', '3 = It is attached.'],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each<[what: string, text: string, expected: string[]]>([
  [
    'a page that asks about cookies above a request without a mark',
    `Leave this site
Some cookies are needed for this website. May we set others, to remember your choices?
Click “Customise Cookies” below to choose, at any time. Our Cookies notice says more.
Your choice of cookies is saved. You can alter it on the cookies page.
Sorry, something went wrong. Please try again.
This is a beta site and is still being built.
Please provide the following for each calendar year from 2020 to 2022:
How many horses were bought, and at what cost.
In relation to your request, the following exemption applies:
Section 12 – Cost of compliance
We asked our stables, who say that 3,110 entries would each have to be opened.`,
    [
      '- = In relation to your request, the following exemption applies: Section 12 – Cost of compliance We asked our stables, who say that 3,110 entries would each have to be opened.',
    ],
  ],
  [
    "the law's duties behind the label of the reply, and what is said of all figures",
    `Press the Escape key to exit quickly
Accept additional cookies
Hide this message
BETA This is a new service – your feedback will help us to improve it.
FREEDOM OF INFORMATION REQUEST REFERENCE NO: FOI-217-2022
I write about your request for information, received on 9th May 2022, as follows:
1) How many horses were bought in 2021?
2) Of these, how many were sold?
I am sorry for the delay in answering. The response is set out below.
Response: Section 1 of the Freedom of Information Act 2000 places two duties on public authorities. The first, at Section 1(1)(a), is to say whether information is held.
1) 14
2) 3
Every effort has been made to ensure that the figures are right at the time of the request.`,
    ['1 = 14', '2 = 3'],
  ],
  [
    'cookies that were asked about',
    `1. Does your website use cookies?
Yes
2. Which cookies does it set?
Two of our own`,
    ['1 = Yes', '2 = Two of our own'],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each<[what: string, text: string, expected: string[]]>([
  [
    'a form with room in brackets, and its filled copy below',
    `Questions on lamps

Question 1: Please give the name of the Authority? [__________]

Question 2: Are there lamps? [YES or NO, if yes how many?______]

Question 3: Have you had a grant? [YES or NO]

Question 4: Why are they little used?

[Please Comment__________________]

Wexmoor Council Response

12 March 2019

Thank you for your request, which has now been dealt with; what we hold is set out below.

Question 1: Please give the name of the Authority? [Wexmoor Council]

Question 2: Are there lamps? [YES, 6]

Question 3: Have you had a grant? [NO]

Question 4: Why are they little used?

[We hold no recorded information on this______]`,
    ['1 = Wexmoor Council', '2 = YES, 6', '3 = NO', '4 = We hold no recorded information on this'],
  ],
  [
    'a form filled in part',
    '1. How many lamps? [412]\n2. How many LEDs? [38 ____]\n3. Who cleans them? [____]\n4. Any grant? [Y/N]',
    ['1 = 412', '2 = 38', '3 = blank', '4 = blank'],
  ],
  [
    'brackets that belong to the questions',
    '1. How many lamps are there [in parks]?\n412\n2. How many LEDs are there [in parks]?\n38\n3. Who cleans them [if known]?\nTern Ltd',
    ['1 = 412', '2 = 38', '3 = Tern Ltd'],
  ],
  [
    'parts that are asked in one line and answered below it by letter, or at once',
    `1. Spending on agency nurses in 2023-24, b) the limit set for it, and c) the limit set for 2024-25
a) Total agency 2023/24: £904,118.20
b) As set by the board
c) As set by the board
2. The share of it that was a) on and b) off framework
a) 100%
b) 0%
3. In 2023-24 and 2022-23, the spending with a) the total for each year and b) the number of people
No such spend but for 2022-23 – £1,212.40 – one nurse
4. Who pays them?
The trust`,
    [
      '1a = Total agency 2023/24: £904,118.20',
      '1b = As set by the board',
      '1c = As set by the board',
      '2a = 100%',
      '2b = 0%',
      '3 = No such spend but for 2022-23 – £1,212.40 – one nurse',
      '4 = The trust',
    ],
  ],
  [
    'an answer with letters in its line',
    '1. How many nurses were there?\na) forty in wards b) none at home\n2. How many doctors?\n12',
    ['1 = a) forty in wards b) none at home', '2 = 12'],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each<[text: string, reference: string]>([
  ['FREEDOM OF INFORMATION REQUEST REFERENCE NO: FOI-217-2022', 'FOI-217-2022'],
  ['FOI REFERENCE NUMBER: 4417/22', '4417/22'],
])('a label in capitals: %s', (text, reference) => {
  expect(extractResponse(`${text}\n\n1) How many horses?\n14\n2) How many were sold?\nNone`).reference?.value).toBe(
    reference,
  );
});

test('reads the entries of a log of which only some count their questions', () => {
  const log = (ref: (n: string, subject: string) => string, reply: string): string =>
    [
      'Tolverne Council\nDisclosure Log',
      `${ref('5520118', 'Advisers')}\n\n1. How many advisers do you employ?\n2. What CRM do they use?\n\n${reply}\n1. 31.4\n2. Salesforce`,
      `${ref('5520407', 'Benches')}\n\nHow many benches are there in the parks?\n\n${reply}\n196, of which 14 are new`,
      `${ref('5520633', 'Dogs')}\n\n1. How many stray dogs were seized?\n2. How many went home?\n\n${reply}\n1. 97\n2. 60`,
    ].join('\n\n');
  for (const ref of [
    (n: string) => `Reference: ${n}`,
    (n: string, subject: string) => `FOI ${n} - ${subject}`,
    (n: string) => `Request ref: FOI/${n}`,
  ])
    for (const reply of ['Response:', 'Our response', 'Reply:', 'Response date: 4 March 2025\n\nResponse:'])
      expect(
        extractResponse(log(ref, reply)).answers.map(({ question, text }) => [question, text]),
        `${ref('1', '')}, ${reply}`,
      ).toEqual([
        ['How many advisers do you employ?', '31.4'],
        ['What CRM do they use?', 'Salesforce'],
        ['How many benches are there in the parks?', '196, of which 14 are new'],
        ['How many stray dogs were seized?', '97'],
        ['How many went home?', '60'],
      ]);
});
