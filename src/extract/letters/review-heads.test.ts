import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const lines = [
  '1. I have found that the lettings team does hold this. There are 61 pitches.',
  '2. I overturn the use of section 43(2). Marl & Sons run it.',
  '3. I uphold the use of section 22. The plan is due in May 2025.',
];
const review = (fields: readonly string[], first: string, now: string): string => `Internal review outcome

Authority: Thornmoor Council
Original reference: TM-2024-118
${fields.join('\n')}

What you asked

1. The number of market pitches let in 2024/25
2. Who runs the car boot sale
3. The plan for the market hall

${first}

1. No information held.
2. Exempt under section 43(2).
3. Exempt under section 22, as we mean to publish it.

${now}

${lines.join('\n')}

You may now complain to the Information Commissioner.

Head of Governance
`;

// A review whose head has its days in fields named as a turn is (`First response: 11 November 2024`), with one heading over all first answers and one over all the last.
test.each([
  [['First response: 11 November 2024', 'Review decision: 20 December 2024'], 'What we first said', 'What we say now'],
  [['Initial response: 11/11/2024', 'Review outcome: 20/12/2024'], 'Our first answer', 'Our decision on review'],
  [['Original decision - 11 November 2024', 'Decision: 20 December 2024'], 'Our original response', 'The review'],
  [['First reply: sent 11 Nov 2024', 'Our decision: issued 20 Dec 2024'], 'What we said at first', 'What I find'],
  [
    ['Our first answer: Monday 11 November 2024', 'Final answer: Friday 20 December 2024'],
    'First response',
    'Findings',
  ],
  [['Original response: 2024-11-11', 'Review response: 2024-12-20'], 'The first decision', 'Review decision'],
  [
    ['First response: 11th November 2024 (day 20)', 'Outcome: 20th December 2024'],
    'What the Council decided at first',
    'Conclusion',
  ],
  [
    ['Initial decision: by e-mail on 11 November 2024', 'Finding: 20 December 2024'],
    'Our earlier reply',
    'My findings',
  ],
])('%s over %s and %s', (fields, first, now) => {
  const { answers } = extractResponse(review(fields, first, now));
  expect(answers.map(({ number, text, outcome }) => `${number}. ${text} (${outcome})`)).toEqual(
    ['answered', 'answered', 'refused'].map((outcome, i) => `${lines[i]} (${outcome})`),
  );
});

test('a turn with more than a day in it is one', () => {
  const text = review([], '', '').replace(
    /1\. No information[\s\S]*2025\.\n/,
    `1. The number of market pitches let in 2024/25

First response: 11 November 2024 - not held

Review decision: 61 pitches

2. Who runs the car boot sale

First response: section 43(2)

Review decision: Marl & Sons
`,
  );
  const said = extractResponse(text).answers.map((answer) => answer.text);
  expect(said).toContain('61 pitches');
  expect(said).toContain('Marl & Sons');
  expect(said.join()).not.toContain('not held');
});
