import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const review = (
  first: string,
  last: string,
  numbers: (n: number) => string,
  end = 'Yours sincerely',
): string => `Wexmoor Council
22 October 2024

Internal review - FOI 4021

Dear Ms A

Your request

1. How many trees were felled in 2023?
2. Who felled them?
3. What did it cost?

${first}

1. We do not hold this information.
2. Refused under section 43.
3. See our accounts.

${last}

${numbers(1)} A further search has found 41.

${numbers(2)} I uphold this, under section 43(2).

${numbers(3)} I do not uphold this. The cost was £4,120.

${end}
`;
const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, text: words, outcome }) => `${number}${part ? ` [${part}]` : ''} ${words} (${outcome})`,
  );
const lastOnly = [
  '1 A further search has found 41. (answered)',
  '2 I uphold this, under section 43(2). (refused)',
  '3 I do not uphold this. The cost was £4,120. (answered)',
];

test.each([
  ['The original response (27 September 2024)', 'Outcome of the review'],
  ['Our first response of 2 June 2024 was:', 'My decision on each:'],
  ['Initial decision dated 2 June 2024', 'Review decision'],
  ['What we said on 2 June 2024', 'What we say now'],
  ["The Council's answer at first (2 June)", 'Findings'],
  ["Council's response on 2 June", "Reviewer's conclusions"],
  ['The reply sent 2 June 2024', 'Reconsideration'],
  ['Earlier answers', 'New position'],
])('a review under headings of its own: %s, %s', (first, last) => {
  expect(shown(review(first, last, (n) => `Question ${n} -`))).toEqual(lastOnly);
  expect(shown(review(first, last, (n) => `${n}.`))).toEqual(lastOnly);
});

test('a question that the review leaves alone keeps its first answer', () => {
  const text = review('The original response (2 June 2024)', 'Outcome of the review', (n) => `Question ${n}:`).replace(
    'Question 1: A further search has found 41.\n\n',
    '',
  );
  expect(shown(text)).toEqual(['1 We do not hold this information. (not_held)', ...lastOnly.slice(1)]);
});

test('what the review says of the complaint as a whole answers no question', () => {
  for (const end of [
    'Conclusion\n\nI partly uphold your complaint.',
    'Overall, your complaint is upheld in part.',
    'In summary, I have upheld your complaint in respect of questions 1 and 3.',
  ])
    expect(shown(review('Original reply', 'Review', (n) => `Question ${n}:`, end))).toEqual(lastOnly);
});

test('two headings of a letter that is no review both keep their answers', () => {
  const text = review('Services in the north', 'Services in the south', (n) => `${n}.`).replace(
    'Internal review',
    'Reply',
  );
  expect(shown(text)).toHaveLength(6);
});
