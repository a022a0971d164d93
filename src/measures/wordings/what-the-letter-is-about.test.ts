import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measuredBelow } from '../testing/measured.ts';

const heads = {
  heading: (subject: string) => `Sallow Vale Council\nRef 411\nReceived 3 May 2024\n\nYou asked:\n\n${subject}`,
  're line': (subject: string) =>
    `Sallow Vale Council\nTown Hall, Orrabridge\n\nDear Sir or Madam\n\nRe: ${subject}\n\nI refer to your request of 3 May 2024.`,
  'subject of the request': (subject: string) =>
    `Sallow Vale Council\n\nFreedom of Information request: ${subject}\n\nWe reply below.`,
  'words of thanks': (subject: string) =>
    `Sallow Vale Council\n3 June 2024\n\nThank you for your request about our ${subject}. We received it on 3 May 2024 and reply to each point in turn.`,
  'behind the name of the Act': (subject: string) =>
    `Sallow Vale Council\n\nDear Sir or Madam\n\nFreedom of Information Act 2000: ${subject}\n\nThank you for your request, which we received on 3 May 2024.`,
  'line under the reference': (subject: string) =>
    `SALLOW VALE COUNCIL\n3rd June 2024\nRequest for Information - Reference SVC 70331\n${subject}\n\nWe received your request on 3rd May 2024.`,
} as const;

const asked = rowsOf(`
Current supplier and product => Netcall Liberty == crm.in_use true; crm.products [Netcall Liberty]
Is one in use? => Yes == crm.in_use true
Please confirm whether the authority has one. => I can confirm that it does. == crm.in_use true
Annual licence and support charge for the above => £46,300 == spend.crm year 46300
Yearly cost? => £46,300 == spend.crm year 46300
Year of introduction => 2020 == crm.live_since 2020
When did it go live? => March 2019 == crm.live_since 2019
Time taken to introduce it => 18 months == crm.implementation_months 18
How many months had been planned for the work, and how many did it take? => It took 14 months. == crm.implementation_months 14
What went wrong? => Staff turnover; poor data == crm.obstacles [Staff turnover, poor data]
What was bought, and who from? => Verint == crm.in_use true; crm.products [Verint]
What do support and licences come to annually? => £85k == spend.crm year 85000
Number of users => 210 ==
Name of the officer responsible => Withheld ==
Number of staff trained => 126 >> Cost of that training => £8,400 ==
Which chatbot do you use? => Orra Assist >> What does it cost each year? => £9,100 ==
Is there a separate survey tool? => Yes >> Its annual cost? => £9,100 == spend.survey_tools year 9100
`);

describe.each(Object.entries(heads))('%s', (_, head) => {
  test.each(asked)('%s', (_line, cases, measures) => {
    expect(measuredBelow(head('CRM system'), ...cases)).toEqual(measures);
  });
});

test.each([
  ['Customer contact centre', 'What is the annual budget?', '£1.94m', ['spend.contact_centre year 1940000']],
  [
    'Contact centre performance 2024/25',
    'Cost of the service for the year',
    '£1,288,400',
    ['spend.contact_centre year 2024/25 1288400'],
  ],
  [
    'Our customer services department',
    'Cost to the taxpayer of the department as a whole',
    '£0.73m a year',
    ['spend.contact_centre year 730000'],
  ],
  ['Report It tools', 'How much is paid for it each year?', '£5,900', ['spend.reporting_tools year 5900']],
  ['Website', 'Annual cost', '£24,100', ['spend.website year 24100']],
  ['Waste and recycling app', 'Cost of developing', '£26,500', ['spend.waste_app_build 26500']],
  // Two things: which of them is meant is not known. And things that nothing measures.
  ['CRM and contact centre', 'Annual cost', '£24,100', []],
  ['Website and social media', 'Annual cost', '£24,100', []],
  ['Parking permits', 'Annual cost', '£24,100', []],
  ['Chatbot on the website', 'Annual cost', '£24,100', []],
  ['Telephony contract', 'Annual cost', '£24,100', []],
  ['Payment system', 'Annual cost', '£24,100', []],
])('Re: %s. %s', (subject, question, answer, measures) => {
  expect(measuredBelow(heads['re line'](subject), { question, answer })).toEqual(measures);
});

test.each([
  'Customer Services, Town Hall, Orrabridge\n\nDear Sir\n\nThank you for your letter. Our reply is below.',
  'Contact Centre: 01999 555 123\nwww.sallowvale.example\n\nThank you for your request of 3 May.',
  'Sallow Vale Council\nCommunications Team\n\nYour request is answered below. Please see our website for other replies.',
  'Sallow Vale Council\n\nYou can make a request for information through our website or the online portal.',
])('what is no subject: %s', (head) => {
  expect(measuredBelow(head, { question: 'What is the annual cost?', answer: '£24,100' })).toEqual([]);
});

test('another request further down is of its own subject', () => {
  const given = measuredBelow(
    heads.heading('CRM'),
    { number: '1', question: 'Which product is used?', answer: 'Verint' },
    { number: '2', question: 'Annual cost', answer: '£46,300' },
    { number: '1', question: 'Annual cost', answer: '£9,200' },
  );
  expect(given).toEqual(['crm.in_use true', 'crm.products [Verint]', 'spend.crm year 46300']);
});
