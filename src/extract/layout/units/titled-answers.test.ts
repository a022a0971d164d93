import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, text: words }) => `${number ?? '-'}${part ? ` [${part}]` : ''} => ${words}`,
  );

const request = `Tarnmere County Council
Our ref: FOI 5521
Date: 2 May 2025

Dear Sir or Madam

You wrote:

"Please tell me, for the last two complete financial years:
(a) what was laid out on lamp posts, leaving aside painting;
(b) what was paid for benches, with the cost of slats apart if you can;
(c) how many people sat on them; and
(d) what was paid for software to count them."

The Council's reply is as follows.
`;

test('titles that name the questions in short, over tables and words', () => {
  expect(
    shown(
      `${request}
(a) Lamp posts (without painting)

Financial year\tAmount
2023/24\t£1,077
2024/25\t£9,640

(b) Benches

Financial year\tTotal cost\tOf which slats
2023/24\t£450\t£50
2024/25\t£900\t£60

(c) Sitters

We count those who pass (212,388 in 2023/24) and not those who sit. This is therefore not held.

(d) Counting software

Sitwell costs £188 a year.
`,
    ),
  ).toEqual([
    'a [2023/24] => £1,077',
    'a [2024/25] => £9,640',
    'b [2023/24, Total cost] => £450',
    'b [2023/24, Of which slats] => £50',
    'b [2024/25, Total cost] => £900',
    'b [2024/25, Of which slats] => £60',
    'c => We count those who pass (212,388 in 2023/24) and not those who sit. This is therefore not held.',
    'd => Sitwell costs £188 a year.',
  ]);
});

test('a short answer with more said below it stays an answer', () => {
  expect(
    shown(
      `${request}
(a) Nothing at all

Painting was all that was done.

(b) Oak Street Joinery

They were paid £450.

(c) Unknown

(d) Sitwell Counter

It costs £188 a year.
`,
    )[1],
  ).toBe('b => Oak Street Joinery They were paid £450.');
});

test('a part that a page might be headed by is a part among others', () => {
  expect(
    shown(`Alder District Council

Dear requester

You asked:

1. How many sites do you run?
2. What is spent in a year on:
   • Hosting
   • Upkeep
   • Content
   • Design
3. How often are they changed?

RESPONSE

1. Four
2.
   Hosting: £8,640
   Upkeep: £11,200
   Content: Not held, done by officers as a part of their work
   Design: nil
3. Every day
`),
  ).toEqual([
    '1 => Four',
    '2 [Hosting] => £8,640',
    '2 [Upkeep] => £11,200',
    '2 [Content] => Not held, done by officers as a part of their work',
    '2 [Design] => nil',
    '3 => Every day',
  ]);
});
