import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

/** `number question => text` of each answer. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map((answer) =>
    [answer.number, answer.question, '=>', answer.text].filter(Boolean).join(' '),
  );

const bins = ['1 How many bins are there? => 4,120', '2 What do they cost? => £734', '3 Who empties them? => Tern Ltd'];

test.each([
  [
    'numbers behind the questions',
    'How many bins are there? (Q1)\n4,120\n\nWhat do they cost? (Q2)\n£734\n\nWho empties them? (Q3)\nTern Ltd\n',
  ],
  [
    'labels in two languages',
    'C1 / Q1: How many bins are there?\nAteb / Answer: 4,120\nC2 / Q2: What do they cost?\nAteb / Answer: £734\nC3 / Q3: Who empties them?\nAteb / Answer: Tern Ltd\n',
  ],
  [
    'a label before an answer in the line of its question',
    '1. How many bins are there? Answer: 4,120\n2. What do they cost? Answer: £734\n3. Who empties them? Council response: Tern Ltd\n',
  ],
  [
    'arrows before answers',
    '1. How many bins are there?\n-> 4,120\n2. What do they cost?\n-> £734\n3. Who empties them?\n-> Tern Ltd\n',
  ],
  [
    'numbers closed by dashes, before figures too, and the request quoted below',
    '1 - 4,120\n2 - £734\n3 - Tern Ltd\n\nOn 3 March 2025, A Requester wrote:\n> Dear council\n>\n> 1 - How many bins are there?\n> 2 - What do they cost?\n> 3 - Who empties them?\n\nKind regards\n',
  ],
  [
    'questions side by side over a row of answers',
    '| (1) How many bins are there? | (2) What do they cost? | (3) Who empties them? |\n|---|---|---|\n| 4,120 | £734 | Tern Ltd |\n',
  ],
  [
    'a sheet of quoted cells',
    '"No"\t"Question"\t"Answered"\n"1"\t"How many bins are there?"\t"4,120"\n2\t"What do they cost?"\t"£734"\n3\t"Who empties them?"\t"Tern\nLtd"\n',
  ],
  [
    'the first answer told again above the one on review',
    '1. How many bins are there?\nOriginal response: Not held.\nReview response: 4,120\n\n2. What do they cost?\nOriginal response: Not held.\nReview response: £734\n\n3. Who empties them?\nOriginal response: Not held.\nReview response: Tern Ltd\n',
  ],
])('%s', (_, text) => {
  expect(shown(text)).toEqual(bins);
});

test.each([
  ['a range is no label', '3. How many bins are there?\n4 - 6\n4. Who empties them?\nTern Ltd\n'],
  ['nor is a pointer to a question one', '3. How many bins are there?\n4 - 6\n4. Who empties them?\nTern Ltd (Q1)\n'],
])('%s', (_, text) => {
  expect(shown(text)).toHaveLength(2);
  expect(shown(text)[0]).toBe('3 How many bins are there? => 4 - 6');
});

const parted = (text: string): string[] =>
  extractResponse(`Wexmoor Council\nDate: 11 December 2023\n\n${text}\n`).answers.map(
    ({ number, part, text: words }) => `${number ?? '-'}${part ? ` [${part}]` : ''} ${words}`,
  );

test.each([
  [
    'under a numbered question',
    '1. How many trees were felled in each quarter of 2023?\nQ1 12\nQ2 14\nQ3 3\nQ4 20\n2. What did it cost?\n£120',
    ['1 [Q1] 12', '1 [Q2] 14', '1 [Q3] 3', '1 [Q4] 20', '2 £120'],
  ],
  [
    'under a question that has a Q of its own',
    'Q1. How many trees were felled per quarter?\nQ3 2023/24 - 1,120\nQ4 2023/24 - 1,141\n\nQ2. What did it cost?\n£120',
    ['1 [Q3 2023/24] 1,120', '1 [Q4 2023/24] 1,141', '2 £120'],
  ],
  [
    'numbered answers to questions, a quarter named or not',
    'You asked of the last quarter:\nQ1 How many trees?\nQ2 How many hedges?\n\nOur response\nQ1 12\nQ2 14',
    ['1 12', '2 14'],
  ],
])('quarters are parts, not questions: %s', (_, text, expected) => {
  expect(parted(text)).toEqual(expected);
});

// An answer that begins with the section of an Act that it rests on, where other words number the questions.
test.each([
  'Section 17 - we do not hold a list of them.',
  'Section 12 - to find this would take too long.',
  'Section 17: not held.',
  'Section 14. The question was put nine times.',
  'Section 15 – held by the archive.',
  'Section 17 We have no list.',
])('a law’s section counts nothing: %s', (said) => {
  for (const label of [(n: number) => `Q${n}\n`, (n: number) => `${n}. `, (n: number) => `Question ${n}: `]) {
    const text = ['Who mends the boats?', 'Who paints them?', 'Who hires them?']
      .map((question, i) => `${label(i + 1)}${question}\n\n${[said, 'Larchfield Ltd', said][i]}`)
      .join('\n\n');
    const { answers } = extractResponse(`Wexmoor District Council\nReceived 4 March 2024\n\n${text}\n`);
    expect(answers.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(answers[1]?.text).toBe('Larchfield Ltd');
  }
});

test('sections that are counted through still count', () => {
  const text = Array.from(
    { length: 14 },
    (_, i) => `Section ${i + 1}: How many boats were let in ${2001 + i}?\n\n${400 + i}`,
  ).join('\n\n');
  expect(extractResponse(`Wexmoor District Council\nReceived 4 March 2024\n\n${text}\n`).answers).toHaveLength(14);
});
