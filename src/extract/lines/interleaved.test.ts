import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const answersOf = (text: string): (string | undefined)[][] =>
  extractResponse(text).answers.map(({ question, text: words }) => [question, words]);

describe('two columns of a page, each line read across both', () => {
  test('a question goes on to its mark, what stands behind it is the answer', () => {
    const text = `Harrowfield College
Question Answer
How many students used the library in the 4,120
year to July 2023?
Which system is used to record Koha, hosted by our
loans? supplier.
Does the library open on Sundays? No
What did new books cost in £18,300
2022/23?
Section 43(2) Commercial interests
The college weighed the public interest.`;
    expect(answersOf(text)).toEqual([
      ['How many students used the library in the year to July 2023?', '4,120'],
      ['Which system is used to record loans?', 'Koha, hosted by our supplier.'],
      ['Does the library open on Sundays?', 'No'],
      ['What did new books cost in 2022/23?', '£18,300'],
    ]);
  });

  test('questions on lines of their own are read as they stand', () => {
    const text = `Harrowfield College
Question Answer
How many students used the library?
4,120
Which system is used?
Koha`;
    expect(answersOf(text)).toEqual([
      ['How many students used the library?', '4,120'],
      ['Which system is used?', 'Koha'],
    ]);
  });
});
