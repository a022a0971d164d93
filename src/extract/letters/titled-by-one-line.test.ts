import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

// One line over all others says what the letter is; titles in bold, in capitals or as headings stand over the answers, some of two paragraphs.
const heads = [
  '*FOI response - 7141/25 - sent 18.8.25*',
  'Response: FOI 2231 of 4 May 2025',
  'Our answer: 12 March 2025, ref 4410',
  'Council response - Wexmoor District Council - 3 June 2025',
  'Response to FOI 9921, issued 3 June 2025',
  '**FOI answer 771 - Wexmoor Borough Council (answered 3/6/25)**',
  'Reply - our ref. 55/2025 - 3.6.2025',
];
const titled: readonly ((title: string) => string)[] = [
  (title) => `**${title}**\n`,
  (title) => `### ${title}\n`,
  (title) => `${title.toUpperCase()}\n`,
  (title) => `**${title}**`,
];
const pairs = [
  ['Depots', 'There are three depots.'],
  ['Spending', '£512,093'],
  ['Boathouse', 'The boathouse opened in 2021.\n\nIt had 19,400 visitors in July.'],
  ['Contractor', 'We have no contractor.'],
] as const;

test.each(heads.flatMap((head) => titled.map((set) => [head, set] as const)))('%s', (head, set) => {
  const body = pairs.map(([title, answer]) => `${set(title)}\n${answer}`).join('\n\n');
  expect(shown(`Wexmoor Borough Council\n\n${head}\n\n${body}\n`)).toEqual(
    pairs.map(
      ([title, answer]) =>
        `- ${/^\p{Lu}/u.exec(set(title)) ? title.toUpperCase() : title} => ${answer.replace('\n\n', ' ')}`,
    ),
  );
});
