import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const head = 'Marlow Vale District Council\nRef 2025-118\nDate 3 March 2025\n\n';
const form = `${head}Website hosting cost 2024/25\n£14,200\n\nVisits to the website in 2024/25\n1,204,000\n\nCRM system in use\nJadu\n\nYearly cost of the CRM\nExempt - section 43(2)\n`;

test('labels with their values under them are questions and answers', () => {
  const { answers } = extractResponse(form);
  expect(answers.map(({ question, text }) => `${question}: ${text}`)).toEqual([
    'Website hosting cost 2024/25: £14,200',
    'Visits to the website in 2024/25: 1,204,000',
    'CRM system in use: Jadu',
    'Yearly cost of the CRM: Exempt - section 43(2)',
  ]);
  expect(answers.at(-1)).toMatchObject({ outcome: 'refused', exemption: 's.43' });
});

test('the first pair under a title stands in its section', () => {
  const text = `${head}Website\nHosting cost\n£14,200\n\nVisits in a month\n98,400\n\nPhones\nCalls received in 2024/25\n118,403\n\nCost of one call\nnot recorded\n\nRegards\nInformation Team\n`;
  expect(extractResponse(text).answers.map(({ question, text }) => `${question}: ${text}`)).toEqual([
    'Hosting cost: £14,200',
    'Visits in a month: 98,400',
    'Calls received in 2024/25: 118,403',
    'Cost of one call: not recorded',
  ]);
});

test.each([
  ['addresses', `${head}Civic Centre\nHigh Road\n\nTown Hall\nLow Road\n\nThe Library\nMill Lane\n`],
  ['two pairs', `${head}Hosting cost\n£14,200\n\nVisits\n1,204,000\n`],
  [
    'prose between',
    `${head}Hosting cost\n£14,200\n\nThe council keeps this page.\n\nVisits\n1,204,000\n\nIt is not a reply.\n\nVisitors\n1,100\n`,
  ],
])('%s are no such form', (_, text) => {
  expect(extractResponse(text).answers.filter(({ question }) => question)).toEqual([]);
});
