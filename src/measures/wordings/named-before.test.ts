import { describe, expect, test } from 'vitest';
import { type Case, measured } from '../testing/measured.ts';

const ofCentre: Case = { question: 'Does the council have a contact centre?', answer: 'Yes' };
const notices: Case = { question: 'Statutory notices placed in newspapers in 2023/24', answer: '69' };

// What a question names for short, a question above it, or the same question's other words, name in full.
const rows: readonly (readonly [cases: readonly Case[], measures: readonly string[]])[] = [
  [
    [ofCentre, { question: 'How many calls did the centre have in 2022/23?', answer: '226,418' }],
    ['calls.inbound year 2022/23 226418'],
  ],
  [
    [ofCentre, { question: "What is the council's budget for the centre?", answer: '£896,700 a year' }],
    ['spend.contact_centre year 896700'],
  ],
  [
    [
      ofCentre,
      { question: 'Is there a leisure centre?', answer: 'Yes' },
      { question: 'What is the budget for the centre?', answer: '£896,700 a year' },
    ],
    [],
  ],
  [
    [notices, { question: 'Cost of those notices', answer: '£24,388' }],
    ['statutory_notices.count year 2023/24 69', 'spend.statutory_notices year 24388'],
  ],
  [
    [
      { question: 'How many penalty notices and statutory notices were issued in 2023/24?', answer: '1,212 in all' },
      { question: 'Cost of those notices', answer: '£24,388' },
    ],
    [],
  ],
  [
    [
      { question: 'Does the council have a resident portal?', answer: 'Yes' },
      {
        question: 'How many residents are registered, and what share of the adult population is that?',
        answer: '142,300 accounts, which is about 42% of adults.',
      },
    ],
    ['portal.in_use true', 'portal.uptake 42 about'],
  ],
  [
    [
      {
        question: 'Has the Council a CRM and, if so, which one and since when?',
        answer: 'The Council has used Lagan since February 2006. There are no plans to replace it.',
      },
    ],
    ['crm.in_use true', 'crm.products [Lagan]', 'crm.live_since 2006'],
  ],
  [
    [{ question: 'Does the council have an online portal?', answer: 'The council has no portal.' }],
    ['portal.in_use false'],
  ],
  // What a service's section asks of a budget is of that service, and a charge is of what was named just above it.
  [
    [
      { section: 'Contact centre', question: 'Telephony platform', answer: 'Netcall' },
      { section: 'Contact centre', question: 'Go live date', answer: 'October 2020' },
      { section: 'Contact centre', question: 'Annual charge', answer: '£38,640' },
      { section: 'Contact centre', question: 'Calls received in 2023/24', answer: '112,006' },
      { section: 'Contact centre', question: 'Annual budget (net)', answer: '£579,200' },
    ],
    ['calls.inbound year 2023/24 112006', 'spend.contact_centre year 579200'],
  ],
  [
    [
      { question: 'How many calls did the contact centre take in 2023/24?', answer: '112,000' },
      { question: 'What was the net budget in 2023/24?', answer: '£579,200' },
    ],
    ['calls.inbound year 2023/24 112000', 'spend.contact_centre year 2023/24 579200'],
  ],
  [
    [
      { question: 'Population of the district', answer: '110,000' },
      { question: 'Gross revenue budget 2023/24', answer: '£310,579,200' },
    ],
    ['population 110000', 'spend.total year 2023/24 310579200'],
  ],
  [
    [
      { section: 'Contact centre', question: 'How many calls were taken?', answer: '112,006 in 2023/24' },
      { section: 'Contact centre', question: "The council's gross budget in 2023/24", answer: '£310,579,200' },
    ],
    ['calls.inbound year 2023/24 112006', 'spend.total year 2023/24 310579200'],
  ],
];

describe('what is named for short is what was named before', () => {
  test.each(rows)('%o', (cases, measures) => {
    expect(measured(...cases)).toEqual(measures);
  });
});
