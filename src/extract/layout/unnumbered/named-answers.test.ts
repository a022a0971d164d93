import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wenbury District Council\nFOI 8812\n3 May 2025\nResponse to your request\n\n';
const prose =
  'You asked how many posts are vacant, how many days were lost to sickness per employee and how many apprentices the council employs.';
const told = ['how many posts are vacant', 'how many days were lost to sickness per employee'];
const answers = [
  `- ${told[0]} => 17 on 1 July`,
  `- ${told[1]} => 8.4`,
  '- how many apprentices the council employs => 6',
];
const listed =
  '1. How many plots have been permitted?\n2. How many people are on the register?\n3. What is the fee to join?';

test.each<[string, string, string[]]>([
  [
    'questions of one paragraph, names before colons',
    'You asked:\n\n"How many posts are vacant? What does a day of sickness cost? Please also send me a structure chart."\n\nHere is what you asked for.\n\nVacancies: 17\nSickness: £88\nStructure chart: Please see attached\n\nKind regards\nHR and Payroll',
    [
      '- How many posts are vacant? => 17',
      '- What does a day of sickness cost? => £88',
      '- Please also send me a structure chart => Please see attached',
    ],
  ],
  ['names before dashes', `${prose}\n\nVacant posts - 17 on 1 July\nSickness - 8.4\nApprentices - 6`, answers],
  [
    'names in bullets, in another order',
    `${prose}\n\n- Apprentices: 6\n- Vacancies: 17 on 1 July\n- Sickness: 8.4`,
    [answers[2] ?? '', answers[0] ?? '', answers[1] ?? ''],
  ],
  [
    'names over their answers',
    `${prose}\n\n**Vacancies**\n17 on 1 July\n\n**Sickness**\n8.4\n\n**Apprentices**\n6`,
    answers,
  ],
  ['a table of names', `${prose}\n\n| Vacancies | 17 on 1 July |\n| Sickness | 8.4 |\n| Apprentices | 6 |`, answers],
  [
    'bold names that end in a full stop, behind numbers',
    `Request\n\n${listed}\n\nResponse\n\n**Plots permitted.** 308 in eight years.\n\n**The register.** 512 people.\n\n**Fee.** None.`,
    [
      '1 How many plots have been permitted? => 308 in eight years.',
      '2 How many people are on the register? => 512 people.',
      '3 What is the fee to join? => None.',
    ],
  ],
  [
    'numbered questions answered by name in another order',
    `Request\n\n${listed}\n\nResponse\n\nRegister: 512 people.\n\nFee: None.\n\nPlots: 308 in eight years.`,
    [
      '2 How many people are on the register? => 512 people.',
      '3 What is the fee to join? => None.',
      '1 How many plots have been permitted? => 308 in eight years.',
    ],
  ],
  [
    'names that share nothing with the questions are an answer’s own',
    `You asked:\n1. What is spent on each park?\n2. Who mends the gates?\n\nResponse\n1.\nAcre Field: £400\nBell Green: £900\n2.\nOur own staff`,
    [
      '1 [Acre Field] What is spent on each park? => £400',
      '1 [Bell Green] What is spent on each park? => £900',
      '2 Who mends the gates? => Our own staff',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(shown(head + text)).toEqual(expected);
});
