import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** `number [part] text` of each answer. */
const shown = (text: string): string[] =>
  extractResponse(`Wenbury District Council\nFOI 8812\n\n${text}`).answers.map(
    ({ number, part, text: words }) => `${number ?? '-'}${part ? ` [${part}]` : ''} ${words}`,
  );

const questions = '1. How many trees were felled in 2022/23 and 2023/24?\n2. What did it cost?\n\nResponse\n\n';
const both = ['1 [2022/23] 31', '1 [2023/24] 29', '2 [2022/23] £400', '2 [2023/24] Not held'];

test.each<[string, string, string[]]>([
  [
    'the empty cell stands behind',
    '| 2022/23 | 2023/24 | |\nQuestion 1 | 31 | 29 |\nQuestion 2 | £400 | Not held |\n',
    both,
  ],
  ['there is no empty cell', '| 2022/23 | 2023/24 |\n| 1. Felled | 31 | 29 |\n| 2. Cost | £400 | Not held |\n', both],
  ['it is where it belongs', '| | 2022/23 | 2023/24 |\n| Q1 | 31 | 29 |\n| Q2 | £400 | Not held |\n', both],
  [
    'one cell for all years',
    '| 2022/23 | 2023/24 | |\nQuestion 1 | 31 | 29 |\nQuestion 2 | We do not hold this. |\n',
    ['1 [2022/23] 31', '1 [2023/24] 29', '2 We do not hold this.'],
  ],
])('years over columns: %s', (_, table, answers) => {
  expect(shown(questions + table)).toEqual(answers);
});

test('the last question ends where the reply begins', () => {
  const { answers } = extractResponse(
    `Wenbury District Council\n\n1. How many trees?\n2. What did they cost?\nResponse 12-11-2024\nHere is what we have.\n| Question 1 | 31 |\n| Question 2 | £400 |\n`,
  );
  expect(answers.map(({ question }) => question)).toEqual(['How many trees?', 'What did they cost?']);
});
