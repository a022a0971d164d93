import { describe, expect, test } from 'vitest';
import { type Case, measured } from '../testing/measured.ts';

const licences = 'How much was spent on software licences?';
const comms = 'How much did the council spend on communications?';
const website = 'How much is spent on the website each year?';
const tools = 'How much is spent on survey tools each year?';
const call = 'Any figures for the average cost of one telephone call to the council.';
const channels = 'The number of contacts handled in 2023/24, by channel.';
const which = 'Which CRM is in use?';
const size = 'How large is the authority in population and area?';

// Each row: answers with their questions and parts, and all that is measured by them.
const rows: readonly (readonly [cases: readonly Case[], measures: readonly string[]])[] = [
  // The sum behind "of which X" is X's; the one before it is not.
  [
    [{ question: licences, answer: 'Total IT spend was £8m, of which £2.4m was on software licences.' }],
    ['spend.software_licences year 2400000'],
  ],
  [
    [{ question: licences, answer: 'Total ICT spend was £8m of which software licences were £2.4m.' }],
    ['spend.software_licences year 2400000'],
  ],
  [
    [{ question: comms, answer: 'The directorate spends £700,000, of which communications is £110,000.' }],
    ['spend.communications year 110000'],
  ],
  [
    [{ question: comms, answer: 'The directorate spends £700,000, including £110,000 on communications.' }],
    ['spend.communications year 110000'],
  ],
  [
    [{ question: website, answer: 'The ICT budget is £2.2m, of which £84,000 is for the website.' }],
    ['spend.website year 84000'],
  ],
  [
    [
      {
        question:
          'What was the overall expenditure of the council in 2023/24, and how much of that on software licences?',
        answer: 'Total gross expenditure was £201.5m, of which approximately £2.4m was on software licences.',
      },
    ],
    ['spend.total year 2023/24 201500000', 'spend.software_licences year 2023/24 2400000 about'],
  ],
  [
    [
      {
        question: comms,
        answer: 'The team spent £700,000, of which £110,000 was communications and £300,000 was events.',
      },
    ],
    ['spend.communications year 110000'],
  ],
  [
    [
      {
        question: 'What is the annual cost of the CRM?',
        answer: 'The Granicus contract is £90,000 a year, of which the CRM is £51,000.',
      },
    ],
    ['spend.crm year 51000', 'crm.in_use true', 'crm.products [Granicus]'],
  ],
  [
    [{ question: 'How much was spent on payroll?', answer: '£401m, of which £158m was on payroll.' }],
    ['spend.payroll year 158000000'],
  ],
  [
    [
      {
        question: 'How much was spent on the website in 2022/23 and 2023/24?',
        answer:
          '2022/23: £700,000, of which £170,000 on the website. 2023/24: £800,000, of which £190,000 on the website.',
      },
    ],
    ['spend.website year 2022/23 170000', 'spend.website year 2023/24 190000'],
  ],
  // A sum without a name, or by the name that is asked for, is the answer; its part is beside it.
  [
    [{ question: licences, answer: '£8m was spent on software licences, of which £2.4m was for Microsoft.' }],
    ['spend.software_licences year 8000000'],
  ],
  [[{ question: licences, answer: '£8m, of which £2.4m was on Microsoft.' }], ['spend.software_licences year 8000000']],
  [
    [{ question: comms, answer: 'Communications spend was £700,000, of which advertising was £110,000.' }],
    ['spend.communications year 700000'],
  ],
  [
    [{ question: comms, answer: '£700,000, of which £110,000 was for advertising.' }],
    ['spend.communications year 700000'],
  ],
  [
    [{ question: website, answer: '£84,000, of which hosting is £12,000.' }],
    ['spend.website year 84000', 'spend.website.hosting year 12000'],
  ],
  // What costs nothing but time is not covered by the sum that follows.
  [
    [
      {
        question: 'What was spent on the website?',
        answer: 'Content updates\nStaff time only\nTechnical development\n£16,500',
      },
    ],
    ['spend.website.development year 16500'],
  ],
  [
    [{ question: 'What was spent on the website?', answer: 'Content updates and technical development £16,500' }],
    ['spend.website year 16500 covers content+development'],
  ],
  // Ways of getting in touch.
  [
    [
      { question: call, part: 'Telephone', answer: '£3.94' },
      { question: call, part: 'Web form', answer: '£0.28' },
      { question: call, part: 'Face to face', answer: '£8.61' },
    ],
    ['cost_per_call 3.94'],
  ],
  [
    [
      { question: 'What does each contact cost?', part: 'Telephone', answer: '£3.94' },
      { question: 'What does each contact cost?', part: 'Web', answer: '£0.28' },
    ],
    [],
  ],
  [
    [
      { question: channels, part: 'Inbound telephone calls', answer: '91,270' },
      { question: channels, part: 'E-mails', answer: '20,415' },
      { question: channels, part: 'Face to face visits', answer: '8,840' },
      { question: channels, part: 'Website', answer: '33,108' },
    ],
    ['calls.inbound year 2023/24 91270'],
  ],
  // A contract's yearly price is not the price of all licences.
  [
    [
      { question: 'Number of licences: What is the total number of licences for this contract?', answer: '160' },
      { question: 'Annual Spend: What is the annual average spend for each contract?', answer: '£71,900' },
    ],
    [],
  ],
  // Who supplies a product is no second one.
  [
    [{ question: which, answer: 'Microsoft Dynamics 365. It is supplied by Alder Consulting Ltd.' }],
    ['crm.in_use true', 'crm.products [Microsoft Dynamics 365]'],
  ],
  [[{ question: which, answer: 'The CRM was supplied by Alder Consulting Ltd.' }], []],
  [[{ question: which, answer: 'The CRM is supplied by Verint.' }], ['crm.in_use true', 'crm.products [Verint]']],
  [[{ question: which, answer: 'Our CRM is provided by Alderway.' }], ['crm.in_use true', 'crm.products [Alderway]']],
  // What was introduced is in use; what was replaced is not.
  [
    [{ question: which, answer: 'GOSS was introduced in 2017.' }],
    ['crm.in_use true', 'crm.products [GOSS]', 'crm.live_since 2017'],
  ],
  [
    [{ question: which, answer: 'Verint was introduced in 2017 and replaced by Jadu in 2022.' }],
    ['crm.in_use true', 'crm.products [Jadu]'],
  ],
  [
    [
      {
        question: 'Which CRM is in use, when did it go live and how long did the implementation take?',
        answer: 'GOSS was introduced in 2017 after a 16 month implementation.',
      },
    ],
    ['crm.in_use true', 'crm.products [GOSS]', 'crm.live_since 2017', 'crm.implementation_months 16'],
  ],
  // A payroll system's users and price are no wage bill.
  [
    [
      { question: 'Number of users', part: 'HR and Payroll', answer: '1,040' },
      { question: 'Annual spend', part: 'HR and Payroll', answer: '£81,300' },
    ],
    [],
  ],
  [
    [{ question: 'How much was spent in 2023/24 on:', part: 'Payroll', answer: '£81,300,000' }],
    ['spend.payroll year 2023/24 81300000'],
  ],
  // What costs nothing beside the one item that is paid for.
  [
    [{ question: tools, answer: 'Commonplace £16,400; Microsoft Forms nil (part of Microsoft 365)' }],
    ['spend.survey_tools year 16400 by Commonplace 16400'],
  ],
  [[{ question: tools, answer: '£16,400; Microsoft Forms nil' }], ['spend.survey_tools year 16400']],
  [[{ question: tools, answer: 'Commonplace £16,400; Microsoft Forms not known' }], ['spend.survey_tools year 16400']],
  [
    [{ question: which, answer: 'Lagan was introduced in 2009. It was replaced by Salesforce in 2020.' }],
    ['crm.in_use true', 'crm.products [Salesforce]'],
  ],
  // Two questions in one.
  [
    [{ question: size, answer: 'The population was 139,600. The borough covers 72 square miles.' }],
    ['population 139600', 'area_sq_km 186.48'],
  ],
  [
    [{ question: size, answer: 'The population at the 2021 Census was 139,600. The borough covers 72 square miles.' }],
    ['population 2021 139600', 'area_sq_km 186.48'],
  ],
  [
    [{ question: size, answer: 'The population of working age was 81,200. The borough covers 72 square miles.' }],
    ['area_sq_km 186.48'],
  ],
  [[{ question: 'What is the population of the area?', answer: '139,600' }], ['population 139600']],
];

describe('a part of a sum, a channel, a supplier, two questions in one', () => {
  test.each(rows)('%j', (cases, measures) => {
    expect(measured(...cases).toSorted()).toEqual(measures.toSorted());
  });
});
