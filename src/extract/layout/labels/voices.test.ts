import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, question, text: words }) => `${number ?? '-'} ${question} => ${words}`);

test.each([
  [
    'both voices in one line',
    'Q. How many bins are there? A. 4,120\nQ. What do they cost? A. £734, last year.\n',
    ['- How many bins are there? => 4,120', '- What do they cost? => £734, last year.'],
  ],
  [
    'both voices in one line, with numbers',
    'Q1: How many bins are there? A1: 4,120\nQ2: What do they cost? A2: £734\n',
    ['1 How many bins are there? => 4,120', '2 What do they cost? => £734'],
  ],
  [
    'letters that take turns without a mark',
    'Q How many bins are there?\nA 4,120\n\nQ What do they cost?\nA A small sum: £734\n',
    ['- How many bins are there? => 4,120', '- What do they cost? => A small sum: £734'],
  ],
  [
    'an answer letter alone over a list',
    '**Q. How many bins are there?**\n\nA. 4,120\n\n**Q. What was difficult?**\n\nA.\n* The lids\n* The wheels\n\n**Q. What do they cost?**\n\nA. £734\n',
    [
      '- How many bins are there? => 4,120',
      '- What was difficult? => The lids The wheels',
      '- What do they cost? => £734',
    ],
  ],
  [
    'letters alone over their words',
    'Q.\nHow many bins are there?\n\nA.\n4,120\n\nQ.\nWhat do they cost?\n\nA.\n£734\n',
    ['- How many bins are there? => 4,120', '- What do they cost? => £734'],
  ],
  [
    'numbered questions over an answer letter alone',
    'Q1. How many bins are there?\nA.\n4,120\n\nQ2. What do they cost?\nA.\n£734 in 2023\n£812 in 2024\n\nQ3. Who empties them?\nA:\nTern Ltd\n',
    [
      '1 How many bins are there? => 4,120',
      '2 What do they cost? => £734',
      '2 What do they cost? => £812',
      '3 Who empties them? => Tern Ltd',
    ],
  ],
  [
    'numbers without a mark before figures',
    'Your request\n\nQuestion 1 How many bins are there?\nQuestion 2 What do they cost?\nQuestion 3 Who empties them?\n\nOur response\n\nQuestion 1 4,120\nQuestion 2 £734\nQuestion 3 Tern Ltd\n',
    ['1 How many bins are there? => 4,120', '2 What do they cost? => £734', '3 Who empties them? => Tern Ltd'],
  ],
  [
    'items of an HTML list that are figures',
    '<h2>Request</h2><ol><li>How many bins are there?</li><li>How many lamps?</li></ol><h2>Response</h2><ol><li>3</li><li>12</li></ol><p>Thank you.</p>',
    ['1 How many bins are there? => 3', '2 How many lamps? => 12'],
  ],
  [
    'a pipe table without a frame, its first cells empty',
    'No | Question | Response\n1.1 | How many calls do you take each: | \n | Month | 340\n | Year | 4,120\n1.2 | What do they cost? | £734\n',
    [
      '1.1 How many calls do you take each => 340',
      '1.1 How many calls do you take each => 4,120',
      '1.2 What do they cost? => £734',
    ],
  ],
  [
    'labels with nothing but a space before their values',
    '1. What is the budget for:\nHosting  £11,250\nContent updates  In-house\n\n2. Who runs it?\nTern Ltd\n',
    ['1 What is the budget for => £11,250', '1 What is the budget for => In-house', '2 Who runs it? => Tern Ltd'],
  ],
  [
    'a plain answer behind a question without a mark',
    '1. How many bins are there? 4,120\n2. Please provide the latest reports of each N/A\n3. Which contracts cost more than £500\n4. Who empties them? Tern Ltd\n',
    [
      '1 How many bins are there? => 4,120',
      '2 Please provide the latest reports of each => N/A',
      '3 Which contracts cost more than £500 => ',
      '4 Who empties them? => Tern Ltd',
    ],
  ],
  [
    'cells that became lines, the heads again under a section',
    '1. Bins\n\nNo.\n\nQuestion\n\nResponse\n\n1.1\n\nHow many bins are there?\n\n4,120\n\n2. Lamps\n\nNo.\n\nQuestion\n\nResponse\n\n2.3\n\nHow many lamps are there?\n\n734\n\n2.4\n\nWho mends them?\n\nTern Ltd\n',
    [
      '1.1 How many bins are there? => 4,120',
      '2.3 How many lamps are there? => 734',
      '2.4 Who mends them? => Tern Ltd',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('a table of years that asks nothing in words', () => {
  const { answers } = extractResponse(
    'Fenwold Council\n\nTable 1: calls\n\nYear | Calls | Budget\n2022/23 | 4,120 | £734\n2023/24 | 4,380 | £800\n',
  );
  expect(answers.map(({ part, text }) => `${part}: ${text}`)).toEqual([
    '2022/23, Calls: 4,120',
    '2022/23, Budget: £734',
    '2023/24, Calls: 4,380',
    '2023/24, Budget: £800',
  ]);
});

test('two phrases of the letter that take turns are its labels', () => {
  expect(
    shown(
      'Wexmoor Council\n\nYou asked:\nHow many lamps are there?\n\nWe said:\n4,120\n\nYou asked:\nPlease name who mends them.\n\nWe said:\nTern Ltd\n',
    ),
  ).toEqual(['- How many lamps are there? => 4,120', '- Please name who mends them. => Tern Ltd']);
  expect(
    shown(
      'What you wanted to know\nHow many lamps are there?\nWhat we found\n4,120 in all.\n\nWhat you wanted to know\nWhat do they cost?\nWhat we found\n£734\n',
    ),
  ).toEqual(['- How many lamps are there? => 4,120 in all.', '- What do they cost? => £734']);
});
