import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** A review of four questions: what was asked and answered at first, and what the reviewer says. */
const review = (first: string, last: string): string => `# Internal review

Saltholme Borough Council
Our reference: IR 5512
22 October 2024

${first}

${last}

I am sorry that the first reply fell short. You may now complain to the Information Commissioner.

Governance Unit
`;

const firstTable = (head = '| Item | Request | First response |'): string => `${head}
|---|---|---|
| 1 | How many chalets does the council let? | 118 |
| 2 | What was the income in 2023/24? | Section 43(2) |
| 3 | Who is on the waiting list? | Section 40(2) |
| 4 | How long is the list? | Not held |`;

const said = [
  'The count was out of date. There are 121.',
  'Section 43 was wrongly used. The income was £88,410.',
  'Upheld. The names are personal data and section 40(2) was rightly used.',
  'A list has now been found: 312 names.',
];

const lastTable = (head: string, rows: readonly number[] = [1, 2, 3, 4], name = (n: number) => String(n)): string =>
  [head, '|---|---|', ...rows.map((n) => `| ${name(n)} | ${said[n - 1]} |`)].join('\n');

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, text: words, outcome }) => `${number} ${words} (${outcome})`);

const lastOnly = [
  `1 ${said[0]} (answered)`,
  `2 ${said[1]} (answered)`,
  `3 ${said[2]} (refused)`,
  `4 ${said[3]} (answered)`,
];

test.each([
  ['| Item | Request | First response |', '| Item | Outcome of review |'],
  ['| No. | You asked | We said |', '| No. | Finding |'],
  ['| Question | Request | Original response |', '| Question | Outcome |'],
  ['| Q | Your question | Initial reply |', '| Q | Reviewer’s decision |'],
  ['| Part | Information requested | Response of 9 October |', '| Part | Conclusion |'],
  ['| Ref | What was asked | What was said |', '| Ref | On review |'],
  ['| # | Question | Answer |', '| # | Answer on review |'],
  ['| Point | Request | Reply given |', '| Point | Revised reply |'],
])('a table of first answers, a table of the review: %s, %s', (first, last) => {
  expect(shown(review(firstTable(first), `## Findings\n\n${lastTable(last)}`))).toEqual(lastOnly);
});

test('names of rows in other forms', () => {
  for (const name of [
    (n: number) => `Item ${n}`,
    (n: number) => `Q${n}`,
    (n: number) => `${n}.`,
    (n: number) => `(${n})`,
  ])
    expect(shown(review(firstTable(), lastTable('| Item | Outcome |', undefined, name)))).toEqual(lastOnly);
});

test('what the review leaves alone keeps its first answer', () => {
  expect(shown(review(firstTable(), lastTable('| Item | Outcome of review |', [2, 4])))).toEqual([
    '1 118 (answered)',
    lastOnly[1],
    '3 Section 40(2) (refused)',
    lastOnly[3],
  ]);
  expect(
    shown(
      review(
        firstTable(),
        lastTable('| Item | Outcome of review |')
          .replace(said[0] as string, 'Upheld')
          .replace(said[2] as string, 'No change.'),
      ),
    ),
  ).toEqual(['1 118 (answered)', lastOnly[1], '3 Section 40(2) (refused)', lastOnly[3]]);
});

test.each([
  (n: number) => `${n}. ${said[n - 1]}`,
  (n: number) => `Item ${n}: ${said[n - 1]}`,
  (n: number) => `Question ${n} - ${said[n - 1]}`,
  (n: number) => `(${n}) ${said[n - 1]}`,
])('a table of first answers, a list of the review', (line) => {
  for (const head of ['## Findings', '## Outcome of the review', 'My conclusions are:', '## Review']) {
    expect(shown(review(firstTable(), `${head}\n\n${[1, 2, 3, 4].map(line).join('\n')}`))).toEqual(lastOnly);
    expect(shown(review(firstTable(), `${head}\n\n${[2, 4].map(line).join('\n\n')}`))).toEqual([
      '1 118 (answered)',
      lastOnly[1],
      '3 Section 40(2) (refused)',
      lastOnly[3],
    ]);
  }
});

const firstList = `Your request and our first response

1. How many chalets does the council let?
118
2. What was the income in 2023/24?
Section 43(2)
3. Who is on the waiting list?
Section 40(2)
4. How long is the list?
Not held`;

test('two lists', () => {
  for (const head of ['Findings', 'Outcome of the review', 'My conclusions', 'Review']) {
    expect(
      shown(review(firstList, `${head}\n\n${[1, 2, 3, 4].map((n) => `${n}. ${said[n - 1]}`).join('\n')}`)),
    ).toEqual(lastOnly);
    expect(
      shown(review(firstList, `${head}\n\n${[2, 4].map((n) => `Question ${n}: ${said[n - 1]}`).join('\n')}`)),
    ).toEqual(['1 118 (answered)', lastOnly[1], '3 Section 40(2) (refused)', lastOnly[3]]);
    expect(shown(review(firstList, `${head}\n\n${lastTable('| Item | Outcome of review |')}`))).toEqual(lastOnly);
  }
});

test('findings that tell the questions again', () => {
  const last = `| Item | Request | Outcome of review |\n|---|---|---|\n| 2 | What was the income in 2023/24? | ${said[1]} |\n| 4 | How long is the list? | ${said[3]} |`;
  expect(shown(review(firstTable(), `## Findings\n\n${last}`))).toEqual([
    '1 118 (answered)',
    lastOnly[1],
    '3 Section 40(2) (refused)',
    lastOnly[3],
  ]);
});

test('what the requester complained of is no finding', () => {
  for (const head of ['## Your complaint', 'You asked for a review because:', '## Your grounds for review'])
    expect(
      shown(
        review(
          firstTable(),
          `${head}\n\n1. The count is too low, I saw 130.\n2. Income cannot be secret.\n3. They are public.\n4. There must be one.`,
        ),
      ),
    ).toContain('1 118 (answered)');
});

test('a table of something else answers nothing', () => {
  const first = ['1 118 (answered)', '2 Section 43(2) (refused)', '3 Section 40(2) (refused)', '4 Not held (not_held)'];
  for (const other of [
    '| Step | Date |\n|---|---|\n| 1 | 3 June 2024 |\n| 2 | 4 July 2024 |\n| 3 | 9 July 2024 |',
    '| Item | Your complaint |\n|---|---|\n| 1 | The figure is too low. |\n| 2 | The income cannot be secret. |',
    '| Annex | Title |\n|---|---|\n| 1 | Policy on reviews |\n| 2 | The first reply |',
  ])
    expect(shown(review(firstTable(), other))).toEqual(first);
});

test('a letter that is no review keeps what its table answers', () => {
  const text = review(firstTable('| Item | Request | Response |'), lastTable('| Item | Outcome |'))
    .replace('Internal review', 'Reply')
    .replace('IR 5512', 'FOI 5512');
  expect(shown(text).slice(0, 4)).toContain('1 118 (answered)');
});
