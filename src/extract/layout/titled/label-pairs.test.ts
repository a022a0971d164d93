import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

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

// Tables whose rows became paragraphs: the question on a line or two, its answer under it.
const rows = [
  ['Does the council let boats? Who hires them out?', 'Yes. Larchfield Ltd, of Marlow.'],
  ['Yearly rent for the boats', '£8,190'],
  ['Number of hirings in 2023', '9,377'],
  ['Number of those by residents', 'Not recorded'],
  ['Sum set aside for repairs after floods', '£2,500'],
  ['Does the council own the quay?', 'Part of it only; the rest is held by a trust'],
  ['Is the quay lit at night?', 'No'],
] as const;
const paragraphs = (pairs: readonly (readonly string[])[] = rows): string =>
  pairs.map((pair) => pair.join('\n')).join('\n\n');
const asked = rows.map(([question, answer]) => `${question}: ${answer}`);

test.each<[string, string]>([
  ['under the names of the columns', `Question\nAnswer\n\n${paragraphs()}\n\nEnd of document\n`],
  ['under other names', `What was asked\nWhat we can say\n\n${paragraphs()}\n`],
  ['under a heading of the request', `Your request\n\n${paragraphs()}\n\nYou may ask for an internal review.\n`],
  ['under a line that leads to them', `Please see our answers below.\n\n${paragraphs()}\n\nYours sincerely\n`],
  ['under nothing', paragraphs()],
  [
    'behind fields that stand as they do',
    `Case no.\nMV 5502\n\nReceived\n14 August 2024\n\nAnswered\n9 September 2024\n\n${paragraphs()}\n`,
  ],
  ['with a foot', `${paragraphs()}\n\nPage 1 of 1\n\nMarlow Vale District Council, Town Hall, Marlow\n`],
])('paragraphs of a question and its answer, %s', (_, text) => {
  const { answers } = extractResponse(head + text);
  expect(answers.map(({ question, text: words }) => `${question}: ${words}`)).toEqual(asked);
});

test('a question or an answer that goes on over a line', () => {
  const text = paragraphs([
    ['What does the council pay each year for the boats that it hires out to\nresidents and visitors?', '£8,190'],
    ['Who hires them out?', 'Larchfield Ltd, of Marlow, which took over from\nBrook & Sons in 2019.'],
    [
      'How many hirings were there in 2023, and how many of these were by\nresidents of the district?',
      '9,377 in all.\nThose of residents are not counted apart.',
    ],
    ['Is the quay lit at night?', 'No'],
    ['Who maintains the lamps on the quay?', 'The county council'],
  ]);
  expect(extractResponse(head + text).answers.map(({ text: words }) => words)).toEqual([
    '£8,190',
    'Larchfield Ltd, of Marlow, which took over from Brook & Sons in 2019.',
    '9,377 in all. Those of residents are not counted apart.',
    'No',
    'The county council',
  ]);
});
