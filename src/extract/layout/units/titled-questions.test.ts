import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wenbury District Council\nFOI 8812\n3 May 2025\n\n';
const boats = 'How many boats were moored in 2024?';
const price = 'What is charged for a mooring?';
const expected = [`- ${boats} => 840`, `- ${price} => £200 a year`];

test.each<[string, string, string[]]>([
  [
    'headings that sound as if they asked',
    `## Number of boats\n\n*${boats}*\n\n840\n\n## Details of costs\n\n*${price}*\n\n£200 a year\n\n## Contact us\n\nPlease quote the reference above.`,
    expected,
  ],
  [
    'bold titles, with nothing to set their questions apart',
    `**Number of boats**\n\n${boats}\n\n840\n\n**Cost of moorings**\n\n${price}\n\n£200 a year`,
    expected,
  ],
  [
    'titles in capitals, one over two questions',
    `NUMBER OF BOATS\n\n${boats}\n\n840\n\nHow many sank?\n\nNone\n\nCOST OF MOORINGS\n\n${price}\n\n£200 a year`,
    [`- ${boats} => 840`, '- How many sank? => None', `- ${price} => £200 a year`],
  ],
  [
    'plain titles over all questions',
    `Number of boats\n${boats}\n840\n\nCost of moorings\n${price}\n£200 a year\n\nHarbour staff\nHow many people work there?\nTwo`,
    [...expected, '- How many people work there? => Two'],
  ],
  [
    'bold answers between questions are no titles',
    `${boats}\n\n**Eight hundred and forty**\n\n${price}\n\n**Two hundred pounds**\n\nWho sets it?\n\n**Harbour board**`,
    [`- ${boats} => Eight hundred and forty`, `- ${price} => Two hundred pounds`, '- Who sets it? => Harbour board'],
  ],
])('%s', (_, text, answers) => {
  expect(shown(head + text)).toEqual(answers);
});
