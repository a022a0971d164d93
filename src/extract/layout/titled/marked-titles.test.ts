import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

/** `question [part] => text` of each answer, its sections before it. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, question, text: words }) =>
      `${number ? `${number} ` : ''}${question ?? '-'}${part ? ` [${part}]` : ''} => ${words}`,
  );

const head = 'Wenbury District Council\n\nFOI 8812\n\nDate of response: 3 May 2025\n\n';

const topics = [
  'Advertising => £4,120 in 2024/25',
  'Software that sends letters => Postroom 9, sold by Inkwell',
  'Chatbot => None',
  'Cost of each call => We do not work this out.',
];

test.each<[string, string, string[]]>([
  [
    'headings over answers that are names',
    '## Advertising\n\n£4,120 in 2024/25\n\n## Software that sends letters\n\nPostroom 9, sold by Inkwell\n\n## Chatbot\n\nNone\n\n## Cost of each call\n\nWe do not work this out.\n',
    topics,
  ],
  [
    'bold lines over them',
    '**Advertising**\n£4,120 in 2024/25\n\n**Software that sends letters**\nPostroom 9, sold by Inkwell\n\n**Chatbot**\nNone\n\n**Cost of each call**\nWe do not work this out.\n\nYours faithfully\n\nInformation team\n',
    topics,
  ],
  [
    'a page, with a heading of its own before them and others behind',
    '## Our response\n\n### Advertising\n\n£4,120 in 2024/25\n\n### Software that sends letters\n\nPostroom 9, sold by Inkwell\n\n### Chatbot\n\nNone\n\n### Cost of each call\n\nWe do not work this out.\n\n## Your right to a review\n\nWrite to us within 40 working days if you are not content.\n\n## Contact us\n\nfoi@wenbury.example\n',
    topics,
  ],
  [
    'introduced in a sentence, with rules between',
    'Thank you for your request. What we hold is set out under the headings that you gave.\n\n---\n\n#### Advertising\n\n£4,120 in 2024/25\n\n---\n\n#### Software that sends letters\n\nPostroom 9, sold by Inkwell\n\n---\n\n#### Chatbot\n\nNone\n\n---\n\n#### Cost of each call\n\nWe do not work this out.\n',
    topics,
  ],
  [
    'in HTML',
    '<h1>Calls and letters</h1><p>Wenbury District Council</p><h3>Advertising</h3><p>£4,120 in 2024/25</p><h3>Software that sends letters</h3><p>Postroom 9, sold by Inkwell</p><h3>Chatbot</h3><p>None</p><h3>Cost of each call</h3><p>We do not work this out.</p>',
    topics,
  ],
  [
    'some of the titles ask',
    '## Advertising\n\n£4,120 in 2024/25\n\n## Which software sends letters?\n\nPostroom 9, sold by Inkwell\n\n## Chatbot\n\nNone\n\n## What does each call cost?\n\nWe do not work this out.\n\n## Vacant posts\n\nThree\n',
    [
      'Advertising => £4,120 in 2024/25',
      'Which software sends letters? => Postroom 9, sold by Inkwell',
      'Chatbot => None',
      'What does each call cost? => We do not work this out.',
      'Vacant posts => Three',
    ],
  ],
  [
    'two levels: the upper names the section',
    '## Letters\n\n### Software\n\nPostroom 9\n\n### Yearly cost\n\n£900\n\n## Calls\n\n### Calls a month\n\n2,150\n\n### Staff\n\nEleven advisers, two leaders\n',
    [
      'Software => Postroom 9',
      'Yearly cost => £900',
      'Calls a month => 2,150',
      'Staff => Eleven advisers, two leaders',
    ],
  ],
  [
    'answers of several paragraphs, and one in a list',
    '## Advertising\n\n£4,120 in 2024/25\n\nThis leaves out vacancies.\n\n## Calls\n\n- Month: 2,150\n- Year: 25,800\n\n## Chatbot\n\nNone\n\n## Letters\n\nPostroom 9\n',
    [
      'Advertising => £4,120 in 2024/25 This leaves out vacancies.',
      'Calls [Month] => 2,150',
      'Calls [Year] => 25,800',
      'Chatbot => None',
      'Letters => Postroom 9',
    ],
  ],
  [
    'the reasons of a refusal are no answers',
    '## Background\n\nYou asked about lamps.\n\n## Commercial interests\n\nSuppliers would lose by it.\n\n## The balance\n\nWe weighed both sides.\n\n## Decision\n\nRefused under section 43.\n',
    [],
  ],
])('%s', (_, text, expected) => {
  const given = shown(text.startsWith('<') ? text : head + text);
  if (expected.length > 0) expect(given).toEqual(expected);
  else expect(given.filter((line) => !line.startsWith('- =>'))).toEqual([]);
});
