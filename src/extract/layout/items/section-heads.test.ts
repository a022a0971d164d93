import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';
import { shown } from '../../testing/shown.ts';

const asked = [
  ['How many swans live on the lake?', '41'],
  ['Who counts them?', 'A warden'],
  ['the yearly cost of feeding them', '£1,310'],
  ['How many boats are let?', 'Nineteen'],
  ['What is charged for an hour?', '£9.50'],
  ['the firm that keeps the boats', 'Ternwood Marine'],
] as const;

const names = ['Swans', 'Feeding', 'Boats and moorings'];

/** Three sections of two questions each. */
const letter = (
  head: (name: string, k: number) => string,
  question: (words: string, i: number, k: number) => string,
  answer: (words: string, i: number, k: number) => string,
  between = '\n\n',
): string => {
  const lines = asked.flatMap(([q, a], i) => [
    ...(i % 2 === 0 ? [head(names[i / 2] ?? '', i / 2)] : []),
    `${question(q, i, i % 2)}\n${answer(a, i, i % 2)}`,
  ]);
  return `Dear Requester\n\nOur answers are set out below.\n\n${lines.join(between)}\n\nYours sincerely\n\nThe Information Team\n`;
};

const heads: readonly [string, (name: string, k: number) => string][] = [
  ['a plain line', (name) => name],
  ['capitals', (name) => name.toUpperCase()],
  ['a colon', (name) => `${name}:`],
  ['Section A:', (name, k) => `Section ${'ABC'[k]}: ${name}`],
  ['Part 1 -', (name, k) => `Part ${k + 1} - ${name}`],
  ['SECTION ONE', (name, k) => `SECTION ${['ONE', 'TWO', 'THREE'][k]}: ${name.toUpperCase()}`],
];

const turns: readonly [
  string,
  (words: string, i: number, k: number) => string,
  (words: string, i: number, k: number) => string,
  (i: number, k: number) => string,
][] = [
  ['numbers that go on', (q, i) => `${i + 1}. ${q}`, (a) => `Response: ${a}`, (i) => `${i + 1}`],
  ['numbers that begin again', (q, _, k) => `Q${k + 1}: ${q}`, (a) => `Our answer:\n${a}`, (_, k) => `${k + 1}`],
  ['bare numbers', (q, _, k) => `${k + 1} ${q}`, (a) => `Answer - ${a}`, (_, k) => `${k + 1}`],
  ['letters that go on', (q, i) => `${'abcdef'[i]}) ${q}`, (a) => `Answer: ${a}`, (i) => `${'abcdef'[i]}`],
  ['letters that begin again', (q, _, k) => `(${'ab'[k]}) ${q}`, (a) => `Reply: ${a}`, (_, k) => `${'ab'[k]}`],
  [
    'Roman numbers',
    (q, i) => `${['i', 'ii', 'iii', 'iv', 'v', 'vi'][i]}. ${q}`,
    (a) => `\n${a}`,
    (i) => `${['i', 'ii', 'iii', 'iv', 'v', 'vi'][i]}`,
  ],
  ['one section for all numbers', (q, i) => `1.${i + 1} ${q}`, (a) => `Response\n${a}`, (i) => `1.${i + 1}`],
  ['words', (q) => `Question: ${q}`, (a) => `A. ${a}`, () => '-'],
  ['words over them', (q) => `Question:\n${q}`, (a) => `Reply: ${a}`, () => '-'],
  ['nothing, over answers that say so', (q) => q, (a) => `Answer: ${a}`, () => '-'],
  ['bullets', (q) => `• ${q}`, (a) => `Response: ${a}`, () => '-'],
  ['numbers over them', (q, _, k) => `${k + 1}\n${q}`, (a) => `Reply: ${a}`, (_, k) => `${k + 1}`],
  ['requests', (q) => `Request: ${q}`, (a) => `Response: ${a}`, () => '-'],
];

for (const [dress, head] of heads)
  test.each(turns)(`sections headed by ${dress}: %s`, (_, question, answer, number) => {
    expect(shown(letter(head, question, answer))).toEqual(asked.map(([q, a], i) => `${number(i, i % 2)} ${q} => ${a}`));
  });

test.each(heads)('the section is known by its head: %s', (_, head) => {
  const { answers } = extractResponse(
    letter(
      head,
      (q, i) => `${i + 1}. ${q}`,
      (a) => `Answer: ${a}`,
    ),
  );
  expect(answers.map(({ section }) => section)).toEqual(
    asked.map((_, i) => head(names[Math.floor(i / 2)] ?? '', Math.floor(i / 2))),
  );
});

test('questions without capitals behind Question 1, and a reply opened by one word', () => {
  const lines = [
    'Freedom of Information Act 2000 - response from Wexmoor Council',
    'Response:',
    'Swans',
    'Question 1 the number on the lake\nOur answer: 41',
    'Question 2 whether anybody counts them\nOur answer: A warden',
    'Boats',
    'Question 1 the number let\nOur answer: Nineteen',
    'Question 2 how they are kept\nOur answer: Afloat',
  ];
  expect(shown(lines.join('\n\n'))).toEqual([
    '1 the number on the lake => 41',
    '2 whether anybody counts them => A warden',
    '1 the number let => Nineteen',
    '2 how they are kept => Afloat',
  ]);
});

test('what is said of a question by its number is no question', () => {
  expect(
    shown(
      'You asked:\n\nQuestion 1: How many swans live on the lake?\nQuestion 2: How many boats are let?\n\nOur response\n\nQuestion 1 is refused under section 43.\n\nQuestion 2 asks for what we do not hold.\n',
    ),
  ).not.toContain('1 is refused under section 43. => ');
});

test('a short answer between its question and the next heads nothing', () => {
  expect(
    shown(
      'Boats\n\n1. Which firm keeps the boats?\n\nTernwood Marine\n\n2. Who owns them?\n\nThe council\n\n3. Who lets them?\n\nLakeside Leisure\n',
    ),
  ).toEqual([
    '1 Which firm keeps the boats? => Ternwood Marine',
    '2 Who owns them? => The council',
    '3 Who lets them? => Lakeside Leisure',
  ]);
});

test('a part with letters under it is a question where it asks', () => {
  expect(
    shown(
      'Part 1 - How many boats are let?\n\na) by the hour\n\n12\n\nb) by the day\n\n7\n\nPart 2 - Who lets them?\n\nThe council\n',
    ),
  ).toEqual(['1a by the hour => 12', '1b by the day => 7', '2 Who lets them? => The council']);
});

test('what shares words with a question of another section is another question', () => {
  expect(
    shown(
      'Section A: Moorings\n\nQ1. Do you use a booking system?\nReply - Yes\nQ2. Which system?\nReply - Berthmaster\n\nSection B: Costs\n\nQ1. Year the system began\nReply - 2021\nQ2. Yearly cost of the system\nReply - £22,600\n',
    ),
  ).toEqual([
    '1 Do you use a booking system? => Yes',
    '2 Which system? => Berthmaster',
    '1 Year the system began => 2021',
    '2 Yearly cost of the system => £22,600',
  ]);
});

const about = [
  'This section is about the swans.',
  'The figures were given by the park wardens. They are for 2024.',
  'All sums are without VAT.',
];

test.each(heads)('a sentence or two tell what the section is about: %s', (_, head) => {
  const told = (name: string, k: number): string => `${head(name, k)}\n\n${about[k]}`;
  expect(
    shown(
      letter(
        told,
        (q, i) => `${i + 1}. ${q}`,
        (a) => `Answer: ${a}`,
      ),
    ),
  ).toEqual(asked.map(([q, a], i) => `${i + 1} ${q} => ${a}`));
});

test('a section that only tells something belongs to no answer', () => {
  expect(
    shown(
      'Swans\n\n1. How many live on the lake?\n\nAnswer: 41\n\nOur figures\n\nThe wardens count from a boat at dawn, and what they see is written down.\n\nBoats\n\n2. Who lets them?\n\nAnswer: Ternwood Marine\n',
    ),
  ).toEqual(['1 How many live on the lake? => 41', '2 Who lets them? => Ternwood Marine']);
});

test('letters over numbers that go through head sections', () => {
  const lettered = (name: string, k: number): string => `${'ABC'[k]}. ${name}`;
  expect(
    shown(
      letter(
        lettered,
        (q, i) => `${i + 1}. ${q}`,
        (a) => `Reply: ${a}`,
      ),
    ),
  ).toEqual(asked.map(([q, a], i) => `${i + 1} ${q} => ${a}`));
});

describe('the request in sections, then the answers in the same', () => {
  const listed = (head: (name: string, k: number) => string, words: 0 | 1): string =>
    asked
      .map((pair, i) => `${i % 2 === 0 ? `${head(names[i / 2] ?? '', i / 2)}\n\n` : ''}${i + 1}. ${pair[words]}`)
      .join('\n\n');
  const expected = asked.map(([q, a], i) => `${i + 1} ${q} => ${a}`);

  test.each(heads)('%s', (_, head) => {
    expect(shown(`You asked:\n\n${listed(head, 0)}\n\nOur response\n\n${listed(head, 1)}\n`)).toEqual(expected);
  });

  test('by the name alone', () => {
    const full = listed((name, k) => `Part ${k + 1} - ${name}`, 0);
    expect(shown(`You asked:\n\n${full}\n\nOur response\n\n${listed((name) => name, 1)}\n`)).toEqual(expected);
  });
});

test.each([
  ['Request A', 'Request B'],
  ['FOI 1001 - Swans', 'FOI 1018 - Boats'],
  ['Your letter of 3 March', 'Your letter of 9 March'],
])('requests that each have their own reply: %s', (first, second) => {
  const part = (title: string, from: number): string =>
    `${title}\n\n1. ${asked[from]?.[0]}\n2. ${asked[from + 1]?.[0]}\n\nResponse\n\n1. ${asked[from]?.[1]}\n2. ${asked[from + 1]?.[1]}`;
  expect(shown(`Dear Requester\n\n${part(first, 0)}\n\n${part(second, 3)}\n`)).toEqual([
    '1 How many swans live on the lake? => 41',
    '2 Who counts them? => A warden',
    '1 How many boats are let? => Nineteen',
    '2 What is charged for an hour? => £9.50',
  ]);
});

test('sections by their names over things that do not ask, a blank line over each head only', () => {
  const text =
    'PART ONE: SWANS\n\n1  Number on the lake\n   41\n2  Who counts them?\n   A warden\n\nPART TWO: FEEDING\n\n1  Cost in 2024\n   £1,310\n2  Score of the last inspection\n   No inspection has been made\n\nPART THREE: BOATS\n\n1  Boats let\n   Nineteen\n2  Charge\n   £9.50\n';
  expect(extractResponse(text).answers.map(({ section }) => section)).toEqual(
    ['ONE: SWANS', 'TWO: FEEDING', 'THREE: BOATS'].flatMap((name) => [`PART ${name}`, `PART ${name}`]),
  );
});
