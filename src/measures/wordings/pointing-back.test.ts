import { describe, expect, test } from 'vitest';
import { type Case, measured } from '../testing/measured.ts';

const crm: Case = { question: 'How much was spent on the CRM system in 2021/22?', answer: '£83,600' };

// Each row: answers with their questions, and all that is measured by them.
const rows: readonly (readonly [cases: readonly Case[], measures: readonly string[]])[] = [
  [
    [crm, { question: 'The name of that system and the company', answer: 'Verint, supplied by Verint Systems' }],
    ['spend.crm year 2021/22 83600', 'crm.in_use true', 'crm.products [Verint]'],
  ],
  [
    [crm, { question: 'How long it took to put in place', answer: '14 months' }],
    ['spend.crm year 2021/22 83600', 'crm.implementation_months 14'],
  ],
  [
    [crm, { question: 'Whether it holds a single record for each resident or each property', answer: 'Each resident' }],
    ['spend.crm year 2021/22 83600', 'crm.centred_on residents'],
  ],
  [
    [
      {
        question: 'Which CRM product is in use, and since what year?',
        answer: 'Granicus govService. It has been in use since 2017.',
      },
    ],
    ['crm.in_use true', 'crm.products [Granicus govService]', 'crm.live_since 2017'],
  ],
  [
    [
      {
        question: 'How much did the council budget for its website, including hosting, in 2022/23?',
        answer: '£31,600',
      },
    ],
    ['spend.website year 2022/23 31600'],
  ],
  [
    [
      { question: 'Which CRM does the council use?', answer: 'The council does not use a CRM.' },
      {
        question: 'Does it support open data standards (e.g. feeds)? If so, which ones and how are they reached?',
        answer: 'Yes, three feeds on request',
      },
    ],
    ['crm.in_use false'],
  ],
  [
    [
      { question: 'Which CRM system is in use?', part: 'Benefits', answer: 'Hearthbook, which is no CRM' },
      { question: 'When did it go live?', part: 'Benefits', answer: '2011' },
      { question: 'Which CRM system is in use?', part: 'Customer services', answer: 'Salesforce' },
      { question: 'What is the annual cost?', part: 'Customer services', answer: '£31,775' },
      { question: 'When did it go live?', part: 'Customer services', answer: '2019' },
    ],
    ['crm.in_use true', 'crm.products [Salesforce]', 'crm.live_since 2019'],
  ],
  [[{ question: 'How large is the National Park?', answer: '1,438 square kilometres' }], ['area_sq_km 1438']],
  [
    [
      {
        question: 'Does the Council pay for any system to take reports from the public (potholes and the like)?',
        answer: 'Yes. FixMyStreet Pro',
      },
      { question: 'Annual cost of it', answer: '£9,500 plus VAT' },
      { question: 'Reports made through it in 2024/25', answer: 'Approximately 21,000' },
    ],
    ['spend.reporting_tools year 9500', 'reports.count year 2024/25 21000 about'],
  ],
];

describe('questions that point back', () => {
  test.each(rows)('%o', (cases, expected) => {
    expect(measured(...cases)).toEqual(expected);
  });
});
