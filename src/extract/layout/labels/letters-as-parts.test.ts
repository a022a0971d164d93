import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (questions: readonly string[], answers: readonly string[]): string[] =>
  extractResponse(
    `Wexmoor Borough Council\nFOI reference: FOI 3311\n\nRequest\n\n${questions.join('\n')}\n\nResponse\n\n${answers.join('\n')}\n`,
  ).answers.map(({ number, part, text }) => `${number ?? '-'}${part ? ` [${part}]` : ''} ${text}`);

const asked = [
  '1. Who owns the ferry?',
  '2. What was the a) cost of the hull and b) yearly cost of the sails?',
  '3. Who steers?',
];

test.each<[string, readonly string[], readonly string[], string[]]>([
  [
    'letters inside the sentence',
    asked,
    ['1. The Council', '2. a) £12,500', '   b) £5,400', '3. The mate'],
    ['1 The Council', '2 [a] £12,500', '2 [b] £5,400', '3 The mate'],
  ],
  [
    'letters behind the number',
    asked.map((line) => line.replaceAll(/([ab])\)/g, '($1)')),
    ['1. The Council', '2(a) £12,500', '2(b) £5,400', '3. The mate'],
    ['1 The Council', '2 [a] £12,500', '2 [b] £5,400', '3 The mate'],
  ],
  [
    'not: letters that head questions of their own',
    ['1. Who owns the ferry?', '2. What was the cost of', '   a) the hull?', '   b) the sails?', '3. Who steers?'],
    ['1. The Council', '2. a) £12,500', '   b) £5,400', '3. The mate'],
    ['1 The Council', '2a £12,500', '2b £5,400', '3 The mate'],
  ],
])('%s', (_name, questions, answers, expected) => {
  expect(shown(questions, answers)).toEqual(expected);
});
