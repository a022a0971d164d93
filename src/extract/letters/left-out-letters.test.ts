import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text)
    .answers.map(({ number, text: words }) => `${number} ${words}`)
    .sort();

const under = (
  heads: readonly [string, string, string],
  mark: (n: number) => string,
): string => `Thornmoor Borough Council

6 June 2024                     Ref: IR 812/24

Dear Requester

${heads[0]}

On 4 March 2024 the Council received your request for:

${mark(1)} the survey of the old tannery
${mark(2)} the number of homes proposed there
${mark(3)} the price of the land

On 29 March 2024 it withheld all three under Regulation 12(5)(e).

${heads[1]}

The reviewer has looked at the whole matter afresh.

${mark(1)} The survey is enclosed.
${mark(2)} 64 homes
${mark(3)} The refusal under Regulation 12(5)(e) is upheld, since no sale is agreed.

${heads[2]}

You may complain to the Information Commissioner.

Yours faithfully
`;

const roman = (n: number): string => `(${['i', 'ii', 'iii'][n - 1]})`;
const letter = (n: number): string => `${['a', 'b', 'c'][n - 1]})`;

test.each<[string, string, string]>([
  ['1. Background', '2. Outcome', '3. Next steps'],
  ['1 Your request and our response', '2 Findings', '3 Complaints'],
  ['1. Introduction', '2. Reconsideration', '3. Right of appeal'],
  ['1. The request', '2. The review', '3. If you remain dissatisfied'],
])('heads of the letter that are numbered themselves count no question: %s, %s, %s', (...heads) => {
  for (const mark of [roman, letter])
    expect(shown(under(heads, mark)).map((line) => line.replace(/^\w+ /, ''))).toEqual([
      'The survey is enclosed.',
      '64 homes',
      'The refusal under Regulation 12(5)(e) is upheld, since no sale is agreed.',
    ]);
});

const thread = (second: string): string => `From: Access to Information
Thornmoor Borough Council
14 February 2024

Dear Requester

Internal review

You asked:

a) How many gates were mended?
b) How many were mended within a week?
c) What did it cost?
d) How many still wait?

The review has now been completed. Taking your points in turn:

${second}

Regards
Director
`;

test('letters that a review leaves out do not stop the count', () => {
  const text = thread(
    'a) The figure of 81 is right.\n\nb) A report can be run after all. 67 were mended within a week.\n\nd) The contractor now says that 14 wait.',
  );
  expect(shown(text)).toEqual(
    expect.arrayContaining([
      'a The figure of 81 is right.',
      'b A report can be run after all. 67 were mended within a week.',
      'd The contractor now says that 14 wait.',
    ]),
  );
});

test.each([
  'the answer to question 2 is:\n\n14, on average.',
  'our answer to question 2 is as follows:\n\n14, on average.',
  'the response to question 2 is: 14, on average.',
])('a later message answers what it names on a line of its own: %s', (words) => {
  const text = `Dear Requester\n\nThank you for your request of 4 March 2024.\n\n1. How many gates are there?\n\n81\n\n2. How many are mended in a month?\n\nWe will send this as soon as the service has replied.\n\nFurther to our reply of 9 April, ${words}\n\nYours sincerely\n`;
  expect(shown(text)).toEqual(['1 81', '2 14, on average.']);
});
