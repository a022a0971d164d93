import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** Answers of the same words, two of them right before a page's edge; and heads and feet that differ in their page alone. */
const asked = ['How many calls came?', 'How many were lost?', 'How many came at night?'];
const edges: readonly string[] = [
  '                                             Page 1 of 2\n\n            ELLERBY POLICE            OFFICIAL - PUBLIC\n',
  '\n                         FOI 2291   Page 1 of 2\n\n',
  '\n\f',
  'Page 1\n',
];
const answers: readonly (readonly [string, string, string])[] = [
  ['2022: 612,004; 2023: 588,719', '2022: 101,318; 2023: 66,240', '2022: 1,204; 2023: 2,311'],
  ['614 in 2022 and 588 in 2023', '101 in 2022 and 66 in 2023', '12 in 2022 and 23 in 2023'],
  ['April 41, May 52, June 63', 'April 14, May 25, June 36', 'April 1, May 2, June 3'],
  ['Approximately 4,120 calls', 'Approximately 318 calls', 'Approximately 77 calls'],
  ['4,120 in the year 2023/24', '318 in the year 2023/24', '77 in the year 2023/24'],
];

describe('answers alike beside a page edge are no running heads', () => {
  const cases = edges.flatMap((edge, i) => answers.map((said) => [`${said[0]}, edge ${i}`, edge, said] as const));
  test.each(cases)('%s', (_, edge, said) => {
    const questions = asked.map((words, i) => `${i + 1}) ${words}`).join('\n');
    const [one, two, three] = said;
    const text = `            ELLERBY POLICE            OFFICIAL - PUBLIC\nFOI 2291\n\nThank you for your request.\n\nREQUEST\n${questions}\n\nRESPONSE\n1) ${one}\n2) ${two}\n${edge}3) ${three}\n`;
    expect(extractResponse(text).answers.map(({ text: words }) => words)).toEqual(said);
  });

  test('a foot with the page and the same reference goes', () => {
    const page = (n: number): string => `\nEllerby Council FOI 2291, sheet ${n}\n\fEllerby Council\n`;
    const text = `Ellerby Council\nOur reference FOI 2291\n4 May 2024\n\nDear Requester\n\nThank you for your questions.\n\nOur response is as follows.\n\n1. ${asked[0]}\n\n214\n${page(1)}2. ${asked[1]}\n\n96\n${page(2)}3. ${asked[2]}\n\n12\n${page(3)}`;
    expect(extractResponse(text).answers.map(({ text: words }) => words)).toEqual(['214', '96', '12']);
  });
});
