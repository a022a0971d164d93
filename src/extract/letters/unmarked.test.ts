import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** `question => text` of each answer. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ question, text: words }) => `${question ?? '-'} => ${words}`);

const head = 'Thornby Borough Council\nFOI 2201\nDate of response: 4 March 2024\n\n';
const dear = 'Dear Enquirer\n\nThank you for your request under the Freedom of Information Act.\n\n';

const parks = ['The number of parks => 31', 'The firm that cuts the grass => Veolia', 'Its pay in a year => £12,400'];

test.each<[string, string, string[]]>([
  [
    'comments under statements broken by the page’s width',
    "The number of parks\n\nCouncil's comments: 31\n\nThe firm that cuts\nthe grass\n\nCouncil's comments: Veolia\n\nIts pay in a year\n\nCouncil's comments: £12,400\n\nYours faithfully\n",
    parks,
  ],
  [
    'a label in words of the letter’s own',
    'The number of parks\nOfficer comment: 31\n\nThe firm that cuts the grass\nOfficer comment: Veolia\n\nIts pay in a year\nOfficer comment: £12,400\n\nYours faithfully\n',
    parks,
  ],
  [
    'a label on a line of its own',
    'The number of parks\n\n**Response**\n\n31\n\nThe firm that cuts the grass\n\n**Response**\n\nVeolia\n\nIts pay in a year\n\n**Response**\n\n£12,400\n',
    parks,
  ],
  [
    'headings over labelled answers',
    '### The number of parks\n**Response:** 31\n\n### The firm that cuts the grass\n**Response:** Veolia\n\n### Its pay in a year\n**Response:** £12,400\n',
    parks,
  ],
  [
    'lines that take turns',
    'The questions were:\nhow many parks there are\n31\nthe firm that cuts the grass\nVeolia\nwhat it is paid in a year\n£12,400\nwhether it may be ended early\nYes, after two years\nShare this page\n',
    [
      'how many parks there are => 31',
      'the firm that cuts the grass => Veolia',
      'what it is paid in a year => £12,400',
      'whether it may be ended early => Yes, after two years',
    ],
  ],
  [
    'paragraphs that take turns',
    'You wanted to know:\n\nhow many parks there are\n\n31\n\nthe firm that cuts the grass\n\nVeolia\n\nwhat it is paid in a year\n\n£12,400\n\nYours faithfully\n',
    [
      'how many parks there are => 31',
      'the firm that cuts the grass => Veolia',
      'what it is paid in a year => £12,400',
    ],
  ],
  [
    'titles over paragraphs',
    `${dear}Parks\n\nThere are 31 parks.\n\nSix of them are new.\n\nRangers\n\nThe number of rangers is 12.\n\nGrass cutting\n\nThe firm is Veolia.\n\nYours sincerely\n`,
    [
      'Parks => There are 31 parks. Six of them are new.',
      'Rangers => The number of rangers is 12.',
      'Grass cutting => The firm is Veolia.',
    ],
  ],
  [
    'marked titles over figures',
    `${dear}## Parks\n31\n\n## Rangers\n12\n\n## Grass cutting\nThe firm is Veolia.\n\nYours sincerely\n`,
    ['Parks => 31', 'Rangers => 12', 'Grass cutting => The firm is Veolia.'],
  ],
])('%s', (_name, text, expected) => {
  expect(shown(head + text)).toEqual(expected);
});

test('the headings of a refusal’s reasons are no questions', () => {
  const letter = `${head}${dear}Background\n\nYou asked for the tender.\n\nPublic interest test\n\nWe weighed it with care.\n\nDecision\n\nThe tender is withheld under section 43(2).\n\nYours sincerely\n`;
  expect(shown(letter).some((line) => line.startsWith('Background'))).toBe(false);
});
