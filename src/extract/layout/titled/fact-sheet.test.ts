import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const head =
  'Ambleford Vale District Council\nOur ref: AV/IR/1184\nDate: 17 March 2025\n\nDear Requester\n\nThank you for your request of 19 February 2025.\n\n';
const foot = '\n\nIf you are unhappy with this reply you may ask for a review.\n\nYours sincerely\n\nRecords Officer\n';
const read = (sheet: string) =>
  extractResponse(`${head}${sheet}${foot}`).answers.map(
    ({ section, question, part, text }) =>
      `${section ?? '-'} | ${question ?? '-'}${part ? ` (${part})` : ''} | ${text}`,
  );

const facts = [
  'CONTACT CENTRE | Budget | £286,500',
  'CONTACT CENTRE | Calls | 54,118',
  'WEBSITE | Platform | Umbraco',
  'WEBSITE | Hosting | £12,300',
];
const bare = facts.map((fact) => fact.replace(/^[A-Z ]+\|/, '- |'));

test.each<[string, string, readonly string[]]>([
  [
    'dots',
    'CONTACT CENTRE\n  Budget ........ £286,500\n  Calls ......... 54,118\nWEBSITE\n  Platform ...... Umbraco\n  Hosting ....... £12,300',
    facts,
  ],
  [
    'dots a scan has misread',
    'CONTACT CENTRE\nBudget . . ... ,.. £286,500\nCalls ...c...o...., 54,118\nWEBSITE\nPlatform _..._.... Umbraco\nHosting...... £12,300',
    facts,
  ],
  [
    'colons, a blank line under each heading',
    'CONTACT CENTRE\n\nBudget: £286,500\nCalls: 54,118\n\nWEBSITE\n\nPlatform: Umbraco\nHosting: £12,300',
    facts,
  ],
  [
    'headings with a colon',
    'CONTACT CENTRE:\nBudget: £286,500\nCalls: 54,118\n\nWEBSITE:\nPlatform: Umbraco\nHosting: £12,300',
    facts,
  ],
  [
    'dashes, and headings in bold',
    '**CONTACT CENTRE**\nBudget - £286,500\nCalls - 54,118\n\n**WEBSITE**\nPlatform - Umbraco\nHosting - £12,300',
    facts,
  ],
  [
    'labels in bold',
    '### CONTACT CENTRE\n\n**Budget** £286,500\n\n**Calls** 54,118\n\n### WEBSITE\n\n**Platform** Umbraco\n\n**Hosting** £12,300',
    facts,
  ],
  [
    'values on the line below',
    'CONTACT CENTRE\n  Budget:\n      £286,500\n  Calls:\n      54,118\nWEBSITE\n  Platform:\n      Umbraco\n  Hosting:\n      £12,300',
    facts,
  ],
  [
    'tabs',
    'CONTACT CENTRE\n\tBudget\t£286,500\n\tCalls\t54,118\nWEBSITE\n\tPlatform\tUmbraco\n\tHosting\t£12,300',
    facts,
  ],
  [
    'two columns, headings in capitals among the rows',
    'CONTACT CENTRE\n  Budget                £286,500\n  Calls                  54,118\nWEBSITE\n  Platform              Umbraco\n  Hosting               £12,300',
    facts,
  ],
  [
    'under the heading of the reply',
    'Request\n\nFigures about the contact centre and the website.\n\nResponse:\n\nBudget: £286,500\nCalls: 54,118\nPlatform: Umbraco\nHosting: £12,300',
    bare,
  ],
  ['no headings', 'Budget: £286,500\nCalls: 54,118\nPlatform: Umbraco\nHosting: £12,300', bare],
  [
    'a value that goes on below',
    'WEBSITE\nPlatform ...... Jadu, with\n                forms of its own\nHosting ....... £12,300\nVisits ........ 4,118',
    ['WEBSITE | Platform | Jadu, with forms of its own', 'WEBSITE | Hosting | £12,300', 'WEBSITE | Visits | 4,118'],
  ],
  [
    'years under a topic',
    'INBOUND CALLS\n  2022/23 ...... 71,204\n  2023/24 ...... 69,113\nVISITORS\n  2022/23 ...... 3,410\n  2023/24 ...... 2,980',
    [
      '- | INBOUND CALLS (2022/23) | 71,204',
      '- | INBOUND CALLS (2023/24) | 69,113',
      '- | VISITORS (2022/23) | 3,410',
      '- | VISITORS (2023/24) | 2,980',
    ],
  ],
  [
    'topics within a topic, and a note',
    'WEBSITE\nCosts\n  Hosting ...... £12,300\n  Support ...... £8,150\nUse\n  Visitors ..... 27,450\nFigures are for 2023/24.',
    ['WEBSITE > Costs | Hosting | £12,300', 'WEBSITE > Costs | Support | £8,150', 'WEBSITE > Use | Visitors | 27,450'],
  ],
  [
    'refusals and what is not held',
    'CUSTOMER SYSTEM\nProduct ...... Verint\nLicence ...... withheld, s43(2)\nScore ........ Not held',
    [
      'CUSTOMER SYSTEM | Product | Verint',
      'CUSTOMER SYSTEM | Licence | withheld, s43(2)',
      'CUSTOMER SYSTEM | Score | Not held',
    ],
  ],
])('a sheet of facts: %s', (_, sheet, expected) => {
  expect(read(sheet)).toEqual(expected);
});

test.each([
  ['a list of contents', 'Budgets ........ 2\nCalls .......... 3\nWebsites ....... 5\nSystems ........ 9'],
  ['contact details', 'Telephone: 01999 555000\nE-mail: foi@amble.gov.uk\nWebsite: www.amble.gov.uk\nOpen: 9 to 5'],
  ['prose', 'We have looked: there is none.\nThe team was asked. It has two members.\nNothing else is held by us.'],
])('%s is none', (_, sheet) => {
  expect(read(sheet).filter((line) => !line.startsWith('- | - |'))).toEqual([]);
});

test('the facts answer the questions of a request above them, by their place', () => {
  const asked =
    'You asked:\n\n1. What is the budget of your contact centre?\n2. Which platform has your website?\n\nOur figures are:\n\n';
  const { answers } = extractResponse(
    `${head}${asked}Contact centre ...... £286,500\nPlatform ............ Umbraco${foot}`,
  );
  expect(answers.map(({ number, text }) => `${number}: ${text}`)).toEqual(['1: £286,500', '2: Umbraco']);
});

test.each(['  * ', '- ', '• ', ''])('bulleted facts under titles ask nothing: "%s"', (bullet) => {
  const fact = (label: string, value: string) => `${bullet}${label}${bullet ? ':' : ' --'} ${value}`;
  const text = [
    'Dear Requester',
    '',
    'Your request received on 12 May 2025 is answered below.',
    '',
    'Boats',
    fact('Name of the maker', 'Larkin 365'),
    fact('Annual cost', '£84,000'),
    fact('In use since', '2019'),
    '',
    'Buoys',
    fact('Cost of one per year', '£11,400'),
    fact('Ships last month', '61,220'),
    '',
    'Regards',
    'Dunmere Borough Council',
  ].join('\n');
  expect(extractResponse(text).answers.map(({ question, text: said }) => `${question}: ${said}`)).toEqual([
    'Name of the maker: Larkin 365',
    'Annual cost: £84,000',
    'In use since: 2019',
    'Cost of one per year: £11,400',
    'Ships last month: 61,220',
  ]);
});
