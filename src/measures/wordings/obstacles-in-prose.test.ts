import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured, measuredBelow } from '../testing/measured.ts';

test.each([
  [
    'Funding; training of staff; integration with the planning system',
    'Funding, training of staff, integration with the planning system',
  ],
  [
    '(1) Migration of old data (2) Integration with housing and revenues systems (3) Lack of staff',
    'Migration of old data, Integration with housing and revenues systems, Lack of staff',
  ],
  ['Budget pressures and resistance to change', 'Budget pressures, resistance to change'],
  ['Old interfaces and a shortage of testers', 'Old interfaces, a shortage of testers'],
  ['Integration with housing and revenues systems', 'Integration with housing and revenues systems'],
  ['Health and safety approvals', 'Health and safety approvals'],
  ['We struggled with data quality and with getting services to change.', 'data quality, getting services to change'],
  ['Integration, e.g. with Orra and Tidewell', 'Integration'],
  ['Poor data (especially addresses) and old interfaces', 'Poor data (especially addresses) and old interfaces'],
  [
    '- integration with the housing system\n- data quality\n- the time of experts',
    'integration with the housing system, data quality, the time of experts',
  ],
  // One of a numbered list whose others were lost; examples that may be items; a sentence.
  ['(1) Migration of old data', undefined],
  ['Integration, e.g. with Orra, Tidewell and training', undefined],
  ['The main problem was data. Training also took longer than hoped.', undefined],
])('%s', (answer, obstacles) => {
  const found = measured(
    { question: 'Which CRM do you use?', answer: 'Verint' },
    { question: 'What were the obstacles?', answer },
  );
  expect(found.slice(2)).toEqual(obstacles === undefined ? [] : [`crm.obstacles [${obstacles}]`]);
});

const since = 'Do you have an online portal? => Yes >> How many systems are in use in total? => 95 >> ';
test.each(
  rowsOf(`
What CRM system do you use? => Abavus >> ${since}Please name the obstacles you met => Funding; training == crm.in_use true; crm.products [Abavus]; portal.in_use true; systems.count 95; crm.obstacles [Funding, training]
What CRM system do you use? => Abavus >> ${since}What difficulties are there in getting residents to engage? => Low take-up == crm.in_use true; crm.products [Abavus]; portal.in_use true; systems.count 95
What CRM system do you use? => Abavus >> Which telephony system is used? => 8x8 >> What obstacles did you meet? => Funding; training == crm.in_use true; crm.products [Abavus]
`),
)('%s', (_, cases, measures) => {
  expect(measured(...cases)).toEqual(measures);
});

test('the lines of a list whose bullets are no words of the answer', () => {
  const head = 'Re: CRM';
  const answer = '- old data\n- the time of experts\n- funding';
  expect(measuredBelow(head, { question: 'What were the obstacles?', answer })).toEqual([
    'crm.obstacles [old data, the time of experts, funding]',
  ]);
});
