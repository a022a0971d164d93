import { expect, test } from 'vitest';
import { outcomeOf } from './outcome-of.ts';

/** Question, answer, what it does, and the exemption. */
const cases: readonly (readonly [question: string, text: string, outcome: string, exemption?: string])[] = [
  ['Do you keep a list of fountains, and when was it checked?', 'The Authority holds no such list.', 'not_held'],
  [
    'Do you keep a list of fountains?',
    'We hold no list of them. This is an exception under Regulation 12(4)(a).',
    'not_held',
  ],
  ['How many ferries are there in the council area?', '2, run by the County Council', 'answered'],
  ['What is the number of ferries?', 'Three, all managed by Thornshire County Council', 'answered'],
  ['How many ferries are there?', 'These are run by the County Council', 'not_applicable'],
  ['How many ferries are there?', '0, a matter for the County Council', 'not_applicable'],
  ['Where do you meet residents?', 'The council holds no such events.', 'answered'],
  ['How many people visited the pages? in the last year', 'Figures are kept for three months only', 'not_held'],
  ['How many people visited the pages?', 'We keep data for only a year', 'not_held'],
  ['For how long are recordings kept?', 'They are kept for 30 days only', 'answered'],
  ['How many people rang?', '4,210. Records are kept for six years.', 'answered'],
  [
    'Please send the surveyors’ notes on which these were decided.',
    'To redact 900 notes would be an unreasonable burden. This part of your request is refused as manifestly unreasonable under Regulation 12(4)(b).',
    'refused',
    'reg.12(4)(b)',
  ],
  [
    'Are your systems tested for weaknesses? Please supply the reports.',
    'Tested twice a year. Reports exempt - section 31(1)(a)',
    'refused',
    's.31',
  ],
  ['Who supplies it, and at what price?', 'Northgate Alder. Price exempt - section 43(2)', 'answered'],
  [
    'By what means do you consult, and in what proportions?',
    'Means vary with the topic; proportions are not recorded',
    'not_held',
  ],
  ['By what means do you consult?', 'Means vary with the topic', 'answered'],
  ['How many a year?', 'It varies between 20 and 30; the total is not recorded', 'answered'],
  [
    'How many people visited the website?',
    'We can report page views alone (1,204,311 in 2023/24). The number of visitors is therefore not held.',
    'not_held',
  ],
  ['Where can residents see how services perform?', 'https://www.example.gov.uk/performance', 'referred'],
  [
    'Where can residents see how services perform?',
    'Information can be found at https://www.example.gov.uk/performance',
    'referred',
  ],
  [
    'Where can residents see how services perform?',
    'On our website: https://www.example.gov.uk/performance',
    'answered',
  ],
  ['Where can residents see how services perform?', 'On our website', 'answered'],
  ['Please give a link to the page on performance.', 'https://www.example.gov.uk/performance', 'answered'],
];

test.each(cases.map(([question, text, ...read]) => ({ question, text, read })))('$question >> $text', (one) => {
  const { outcome, exemption } = outcomeOf(one.text, one.question);
  expect([outcome, ...(exemption ? [exemption] : [])]).toEqual(one.read);
});
