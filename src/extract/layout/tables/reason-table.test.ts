import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const answers =
  'Wexmoor Council\nDate: 12 March 2025\n\n1. How many saws were lost in 2024?\n29\n2. Value of each contract?\nWithheld - see schedule\n3. What make are the saws?\nWithheld - see schedule\n4. Who manages the depot?\nRefused, see annex\n5. When is the depot open?\n8am to 6pm\n\n';
const shown = (table: string): string[] =>
  extractResponse(`${answers}${table}\n\nYou may ask for an internal review within 40 working days.\n`).answers.map(
    ({ number, text, outcome, exemption }) => `${number} ${text} ${outcome} ${exemption ?? ''}`.trim(),
  );
const explained = [
  '1 29 answered',
  '2 Withheld - see schedule refused s.43',
  '3 Withheld - see schedule refused s.31',
  '4 Refused, see annex refused s.40',
  '5 8am to 6pm answered',
];

test.each([
  [
    'a schedule with reasons',
    '**Schedule**\n\n| Question | Exemption | Reason |\n|---|---|---|\n| 2 | Section 43(2) | Rates could be worked out |\n| 3 | Section 31(1)(a) | It would help thieves |\n| 4 | Section 40(2) | Not in a public post |',
  ],
  [
    'an annex with the sections alone',
    'Annex A\n\n| Q | Provision |\n|---|---|\n| Q2 | s.43 |\n| Q3 | s.31 |\n| Q4 | s.40 |',
  ],
  [
    'in tabs',
    'Exemptions applied\n\nNo\tSection of the Act\tWhy\n2\tSection 43\tRates could be worked out\n3\tSection 31\tIt would help thieves\n4\tSection 40\tNot in a public post',
  ],
  [
    'a row for an answer that gives something says nothing new',
    'Schedule\n\n| Question | Exemption | Reason |\n|---|---|---|\n| 1 | Section 40(2) | Names were removed |\n| 2 | Section 43(2) | Rates |\n| 3 | Section 31(1) | Thieves |\n| 4 | Section 40(2) | Names |',
  ],
])('exemptions by question behind the answers: %s', (_, table) => {
  expect(shown(table)).toEqual(explained);
});

test('one row for several questions', () => {
  const table = '| Questions | Exemption |\n|---|---|\n| 2 and 3 | Section 43(2) |\n| 4 | Section 40(2) |';
  expect(shown(table).slice(1, 4)).toEqual([
    '2 Withheld - see schedule refused s.43',
    '3 Withheld - see schedule refused s.43',
    '4 Refused, see annex refused s.40',
  ]);
});

test('a table of answers with a column for the exemption is one of answers', () => {
  const text =
    'Wexmoor Council\n\n| Question | Answer | Exemption |\n|---|---|---|\n| 1. How many saws? | 29 | |\n| 2. Who made them? | Withheld | s.43 |\n';
  expect(extractResponse(text).answers.map(({ question, outcome }) => `${question} ${outcome}`)).toEqual([
    'How many saws? answered',
    'Who made them? refused',
  ]);
});
