import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';
import { shown } from '../../testing/shown.ts';

const sections: readonly { name: string; asked: readonly string[]; answered: readonly string[] }[] = [
  {
    name: 'Allotments',
    asked: ['How many plots are let?', 'How many people wait for one?', 'What is the yearly rent of a full plot?'],
    answered: ['618', 'We keep no list of them.', '£54.20'],
  },
  {
    name: 'Petitions',
    asked: ['How many petitions came in during 2022?', 'How many were debated?'],
    answered: ['31', '4'],
  },
  {
    name: 'Harbour dues',
    asked: ['What do dues bring in each year?', 'Which boats pay none?'],
    answered: ['We refuse this section under section 43(2) of the Act: the harbour competes with others.'],
  },
];

const letters = ['A', 'B', 'C'];
type Title = (name: string, k: number) => string;
const alike: readonly [string, Title, Title][] = [
  [
    'letters and names, letters',
    (name, k) => `SECTION ${letters[k]} – ${name.toUpperCase()}`,
    (_, k) => `SECTION ${letters[k]}`,
  ],
  ['numbers and names, numbers', (name, k) => `Section ${k + 1}: ${name}`, (_, k) => `Section ${k + 1}`],
  ['numbers and names, names', (name, k) => `Section ${k + 1}: ${name}`, (name) => name],
  ['the same', (name) => name, (name) => name],
  ['the same in bold', (name) => `**${name}**`, (name) => `**${name}**`],
  ['parts', (name, k) => `Part ${letters[k]} - ${name}`, (name, k) => `Part ${letters[k]} - ${name}`],
  [
    'themes in words',
    (name, k) => `Theme ${['one', 'two', 'three'][k]} (${name})`,
    (_, k) => `Theme ${['one', 'two', 'three'][k]}`,
  ],
  ['phrases', (name) => `In relation to ${name.toLowerCase()}:`, (name) => `In relation to ${name.toLowerCase()}:`],
];
const marks: readonly [string, (n: number) => string][] = [
  ['1.', (n) => `${n}. `],
  ['Q1', (n) => `Q${n} `],
  ['a)', (n) => `${'abc'[n - 1]}) `],
];

const letter = (over: Title, again: Title, mark: (n: number) => string): string => {
  const list = (lines: readonly string[]): string =>
    lines.length === 1 ? `${lines[0]}\n` : lines.map((line, n) => `${mark(n + 1)}${line}\n`).join('');
  return [
    'Thornmoor Borough Council',
    'Dear Requester',
    'You asked:',
    ...sections.flatMap(({ name, asked }, k) => [over(name, k), list(asked)]),
    'Response',
    ...sections.flatMap(({ name, answered }, k) => [again(name, k), list(answered)]),
    'Yours faithfully',
  ].join('\n\n');
};

const told = sections.flatMap(({ asked, answered }) =>
  asked.map((question, n) => `${question} => ${answered[n] ?? answered[0]}`),
);

describe.each(alike)('sections that are answered under titles: %s', (_, over, again) => {
  test.each(marks)('%s', (_, mark) => {
    const { answers } = extractResponse(letter(over, again, mark));
    expect(answers.map(({ question, text }) => `${question} => ${text}`)).toEqual(told);
    expect(new Set(answers.map(({ section }) => section)).size).toBe(3);
  });
});

test('question and answer in turn under each title stay where they are', () => {
  const text = `Thornmoor Borough Council

Allotments

1. How many plots are let?
618
2. How many people wait for one?
We keep no list of them.

Petitions

1. How many petitions came in during 2022?
31

Allotments

The rents are on our website.
`;
  expect(extractResponse(text).answers.map(({ text: said }) => said)).toEqual([
    '618',
    'We keep no list of them.',
    expect.stringMatching(/^31/),
  ]);
});

describe('sections whose items are names of things', () => {
  const request =
    'Allotments\n\n1. Plots let in 2021-22\n\n2. Annual rent\n\nHarbour\n\n1. Berths\n\n2. Annual dues\n\n';
  const reply = 'Allotments:\n\n1. 618\n\n2. £54.20\n\nHarbour:\n\n1. None\n\n2. Not applicable\n';
  const expected = [
    '1 Plots let in 2021-22 => 618',
    '2 Annual rent => £54.20',
    '1 Berths => None',
    '2 Annual dues => Not applicable',
  ];
  test.each([
    ['Response provided:', request, reply],
    ['Our answers', request, reply],
    ['Response', request.replace(/\n\n/g, '\n'), reply.replace(/\n\n/g, '\n')],
  ])('under %s', (cue, asked, answered) => {
    const { answers } = extractResponse(
      `Wexmoor District Council\n\nReference: FOI 5512\n\nThe applicant asked for the following:\n\n${asked}${cue}\n\n${answered}`,
    );
    expect(answers.map(({ number, question, text }) => `${number} ${question} => ${text}`)).toEqual(expected);
  });
});

test.each([
  ['a plain line', (name: string) => name],
  ['a section', (name: string, k: number) => `Section ${'ABC'[k]}: ${name}`],
  ['a colon', (name: string) => `${name}:`],
])('numbers that go through, and one section answered in a sentence: %s', (_, head) => {
  const request = `${head('Lifts', 0)}\n\n1. How many lifts are there?\n2. Who mends them?\n\n${head('Stairs', 1)}\n\n3. How many falls were reported?\n4. What was paid in claims?\n\n${head('Ramps', 2)}\n\n5. How many ramps are there?\n6. What did they cost?`;
  const reply = `${head('Lifts', 0)}\n\n1. 14\n2. Hoistwell Ltd\n\n${head('Stairs', 1)}\n\nThe information asked for in this section is not held by the Council.\n\n${head('Ramps', 2)}\n\n5. Nine\n6. £4,310`;
  const notHeld = 'The information asked for in this section is not held by the Council.';
  expect(shown(`Dear Requester\n\nYou asked:\n\n${request}\n\nOur response\n\n${reply}\n`)).toEqual([
    '1 How many lifts are there? => 14',
    '2 Who mends them? => Hoistwell Ltd',
    `3 How many falls were reported? => ${notHeld}`,
    `4 What was paid in claims? => ${notHeld}`,
    '5 How many ramps are there? => Nine',
    '6 What did they cost? => £4,310',
  ]);
});

test('figures behind numbers and dashes, as the questions have them', () => {
  const text =
    'You asked:\n\nLifts\n\n1 - How many lifts are there?\n2 - How many stood still in May?\n\nRamps\n\n1 - How many ramps are there?\n2 - What did they cost?\n\nOur response\n\nLifts\n\n1 - 14\n2 - 3\n\nRamps\n\n1 - 9\n2 - £4,310\n';
  expect(shown(text)).toEqual([
    '1 How many lifts are there? => 14',
    '2 How many stood still in May? => 3',
    '1 How many ramps are there? => 9',
    '2 What did they cost? => £4,310',
  ]);
});
