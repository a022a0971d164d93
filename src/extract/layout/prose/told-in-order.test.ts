import { expect, it } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const letter = (lead: string, paragraphs: readonly string[]): string =>
  [
    'Ambleford District Council',
    '9 January 2024',
    'Dear Sir or Madam',
    `I refer to your request for information, which was received on 11 December 2023. ${lead}`,
    ...paragraphs,
    'I trust that this is of help.',
    'Yours faithfully',
    'Access to Information Adviser',
  ].join('\n\n');

const read = (text: string): (string | undefined)[][] =>
  extractResponse(text).answers.map(({ question, text: said }) => [question ?? undefined, said]);

const answers = [
  'There were 31, two of them in winter.',
  'It came to £9,640 in 2022/23.',
  'That is the Parks Manager.',
];
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'You asked about the bandstand. The reply follows the order of your questions.',
    [
      'First, the number of concerts that were held.',
      'Second, the cost of its upkeep.',
      'Third, the post that is responsible.',
    ],
    ['the number of concerts that were held', 'the cost of its upkeep', 'the post that is responsible'],
  ],
  [
    'You asked for several figures.',
    ['Firstly, how many concerts there were.', 'Secondly, what the upkeep cost.', 'Lastly, who is responsible.'],
    ['how many concerts there were', 'what the upkeep cost', 'who is responsible'],
  ],
  [
    'I take your points in turn.',
    ['First: how many concerts were held?', 'Second: what did the upkeep cost?', 'Third: who is responsible?'],
    ['how many concerts were held?', 'what did the upkeep cost?', 'who is responsible?'],
  ],
  [
    'You asked four things.',
    ['The first was the number of concerts.', 'The second was the cost of upkeep.', 'The last was who books them.'],
    ['the number of concerts', 'the cost of upkeep', 'who books them'],
  ],
  [
    'You asked for several figures.',
    ['(First) The number of concerts.', '(Second) The cost of each.', '(Third) The person in charge.'],
    ['The number of concerts', 'The cost of each', 'The person in charge'],
  ],
  [
    'Each of your questions is answered below.',
    ['First, concerts held in 2023.', 'Second, spending on its upkeep.', 'Third, the postholder.'],
    ['concerts held in 2023', 'spending on its upkeep', 'the postholder'],
  ],
  [
    'You put three questions to us.',
    ['First, you asked the number of concerts.', 'Second, you asked what they cost.', 'Third, who is responsible.'],
    ['the number of concerts', 'what they cost', 'who is responsible'],
  ],
];

it('reads what a letter names in order, and answers behind it', () => {
  for (const [lead, openings, questions] of cases)
    expect(
      read(
        letter(
          lead,
          openings.map((opening, i) => `${opening} ${answers[i]}`),
        ),
      ),
    ).toEqual(questions.map((question, i) => [question, answers[i]]));
});

it('reads them in one paragraph as well', () => {
  const all = 'First, the number of concerts. There were 31. Second, the cost of upkeep. This was £9,640.';
  expect(read(letter(all, []))).toEqual([
    ['the number of concerts', 'There were 31.'],
    ['the cost of upkeep', 'This was £9,640.'],
  ]);
});

it.each([
  [
    'You asked how the contract was let.',
    'First, the Council advertised the work in May 2022. There were six bids.',
    'Second, the bids were scored by officers. Four were dropped.',
  ],
  ['You asked why it was closed.', 'First, the roof leaked. It was old.', 'Second, the floor was rotten. It was shut.'],
  ['You asked what was spent.', 'First, £400 went on paint. Second, £90 went on brushes. All was paid in 2022.'],
])('leaves what tells what was done in order one answer: %s', (lead, ...paragraphs) => {
  expect(read(letter(lead, paragraphs))).toHaveLength(1);
});

it('reads what is told besides in a letter of paragraphs by topic', () => {
  const text = [
    'Marsh and Wolds Unitary Council',
    '22 July 2025',
    'Dear Requester',
    'I write further to your email of 24 June 2025, which asked about the Council’s CRM, how long it took to put in and what it costs.',
    'The Council has used Microsoft Dynamics 365 as its CRM since September 2022.',
    'Implementation took 16 months from the award of the contract.',
    'Licences, hosting and support cost £212,400 in 2024/25.',
    'You also asked how many staff use it. There were 1,140 named users on 30 June 2025.',
    'Yours sincerely',
  ].join('\n\n');
  expect(read(text).at(-1)).toEqual(['how many staff use it', 'There were 1,140 named users on 30 June 2025.']);
  expect(read(text)).toHaveLength(4);
});
