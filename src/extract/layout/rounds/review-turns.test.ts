import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const asked = [
  'How many allotments does the council let?',
  'What does the water for them cost a year?',
  'Who holds the contract for the gates?',
  'What was each tender?',
];
const firsts = ['Refused under section 22.', '£3,150', 'Brindle Gates Ltd', 'Section 43 applied.'];
const lasts = [
  'I do not uphold the use of section 22. There are 412.',
  'That sum left out one site. The right sum is £3,980.',
  'Upheld.',
  'I uphold the refusal. Section 43(2) is engaged, since the contract is to be let again.',
];
const expected = [
  'I do not uphold the use of section 22. There are 412. (answered)',
  'That sum left out one site. The right sum is £3,980. (answered)',
  'Brindle Gates Ltd (answered)',
  'I uphold the refusal. Section 43(2) is engaged, since the contract is to be let again. (refused s.43)',
];

type Write = (n: number, words: string) => string;

const review = (question: Write, first: Write, last: Write, complaint?: Write): string => `Thornmoor Borough Council
Our ref: IR/4410
Date: 9 October 2024

Dear Requester

Internal review

You asked on 5 August 2024 and we answered on 30 August 2024. On 3 September 2024 you asked us to review that answer. I have carried out the review.

${asked
  .map((words, i) =>
    [
      question(i + 1, words),
      first(i + 1, firsts[i] ?? ''),
      ...(complaint ? [complaint(i + 1, 'I do not think that this can be right.')] : []),
      last(i + 1, lasts[i] ?? ''),
    ].join('\n\n'),
  )
  .join('\n\n')}

This ends the Council's procedure. You may complain to the Information Commissioner.

Yours sincerely

Head of Governance
`;

const said = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ text: words, outcome, exemption }) => `${words} (${outcome}${exemption ? ` ${exemption}` : ''})`,
  );
const by =
  (label: string): Write =>
  (_, words) =>
    `${label}: ${words}`;
const over =
  (label: string): Write =>
  (_, words) =>
    `${label}\n\n${words}`;

test.each<[string, Write, Write, Write, Write?]>([
  ['labels before a colon', (n, q) => `Question ${n}. ${q}`, by('Original response'), by('Finding')],
  ['bare numbers', (n, q) => `${n}. ${q}`, by('Our first reply'), by('Review decision')],
  ['headings of their own', (n, q) => `Question ${n}: ${q}`, over('Initial response'), over('Outcome of review')],
  ['labels with a date', (n, q) => `Q${n} ${q}`, by('Response of 30 August'), by('On review')],
  ['voices', (n, q) => `${n}) ${q}`, by('What we said'), by('What we say now')],
  ['the complaint between', (n, q) => `${n}. ${q}`, by('First answer'), by('Decision'), by('Your complaint')],
  ['you said', (n, q) => `Question ${n}\n\n${q}`, by('We said'), by('We find'), by('You say')],
  [
    'long dashes',
    (n, q) => `Q${n}. ${q}`,
    (_, w) => `Original decision – ${w}`,
    (_, w) => `Reviewer's conclusion – ${w}`,
  ],
  ['bold labels', (n, q) => `**${n}. ${q}**`, (_, w) => `**Initial answer:** ${w}`, (_, w) => `**Conclusion:** ${w}`],
  ['no numbers', (_, q) => q, by("Council's original response"), by('Internal review')],
  ['headings in Markdown', (n, q) => `## ${n}. ${q}`, over('### Original reply'), over('### Finding on review')],
  [
    'lines without gaps',
    (n, q) => `${n}. ${q}`,
    by('Previous response'),
    by('Reconsidered position'),
    over('Grounds of complaint'),
  ],
])(
  'under each question the first answer is told and the last word follows: %s',
  (_, question, first, last, complaint) => {
    expect(said(review(question, first, last, complaint))).toEqual(expected);
    expect(
      said(review(question, first, last, complaint).replaceAll(/\n\n(?=[A-Z*#][^\n]{3,40}(?::| –))/g, '\n')),
    ).toEqual(expected);
  },
);

test.each([
  'Upheld.',
  'The original response is upheld.',
  'No change.',
  'I agree with the original response.',
  'The first answer was correct.',
  'I have nothing to add.',
  'Complaint not upheld.',
  'This answer stands.',
])('what only says that the first answer stands leaves it: %s', (words) => {
  const text = review((n, q) => `Question ${n}. ${q}`, by('Original response'), by('Finding')).replace(
    'Finding: Upheld.',
    `Finding: ${words}`,
  );
  expect(said(text)).toEqual(expected);
});

test('a question without a finding keeps its first answer', () => {
  const text = review((n, q) => `Question ${n}. ${q}`, by('Original response'), by('Finding')).replace(
    'Finding: Upheld.\n\n',
    '',
  );
  expect(said(text)).toEqual(expected);
});

test('lists of the request above the questions are not answered', () => {
  const text = review((n, q) => `${n}. ${q}`, by('Original response'), by('Review response')).replace(
    'You asked on',
    'Your request concerned\n1. allotments and their water\n2. gates and fences\nIt covered either of these:\n1. sites that are let by the year\n2. sites that stand empty\n\nYou asked on',
  );
  expect(said(text)).toEqual(expected);
});
