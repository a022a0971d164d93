import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const turns = (question: (i: number) => string, answer: (i: number) => string): string =>
  `Wenbury District Council\nFOI 8812\n3 May 2025\n\n${question(1)}the number of wardens\n${answer(1)}Two.\n\n${question(2)}How many fines were given?\n${answer(2)}15\n\nYours faithfully`;
const nth = (i: number): string => (i === 1 ? 'first' : 'second');

test.each<[string, string, boolean]>([
  [
    'numbers in brackets',
    turns(
      (i) => `Information you requested (${i}): `,
      (i) => `Information we hold (${i}): `,
    ),
    true,
  ],
  [
    'numbers before the colon',
    turns(
      (i) => `Information requested ${i}: `,
      (i) => `Information provided ${i}: `,
    ),
    true,
  ],
  [
    'no numbers',
    turns(
      () => 'Information requested: ',
      () => 'Information provided: ',
    ),
    false,
  ],
  [
    'labels on lines of their own',
    turns(
      (i) => `What you asked (${i})\n`,
      (i) => `What we can tell you (${i})\n`,
    ),
    true,
  ],
  [
    'ordinals',
    turns(
      (i) => `The ${nth(i)} part of your request: `,
      (i) => `Our response to the ${nth(i)} part: `,
    ),
    true,
  ],
  [
    'whose words they are',
    turns(
      (i) => `Applicant's question ${i}: `,
      (i) => `Authority's answer ${i}: `,
    ),
    true,
  ],
  [
    'dashes, and a number on one side',
    turns(
      (i) => `Request item ${i} - `,
      () => 'Council reply - ',
    ),
    true,
  ],
  [
    'parts',
    turns(
      (i) => `Part ${i} of your request\n`,
      (i) => `Response to part ${i}\n`,
    ),
    true,
  ],
  [
    'numbers behind the words',
    turns(
      (i) => `You asked: ${i}. `,
      () => 'We answer: ',
    ),
    true,
  ],
  [
    'numbers in brackets behind the words, and before the answers',
    turns(
      (i) => `You asked (${i}): `,
      (i) => `Q${i}: `,
    ),
    true,
  ],
  [
    'sought and held',
    turns(
      () => 'Details sought: ',
      () => 'Details held: ',
    ),
    false,
  ],
])('%s', (_, text, isNumbered) => {
  const mark = (i: number): string => (isNumbered ? String(i) : '-');
  expect(shown(text)).toEqual([
    `${mark(1)} the number of wardens => Two.`,
    `${mark(2)} How many fines were given? => 15`,
  ]);
});

test('the letters l and o behind a number are letters where they are next', () => {
  const letters = [...'abcdefghijklmnop'];
  const text = `Wexmoor Council\nRef: 4410\n\n${letters.map((letter, i) => `1${letter}. How many of kind ${i + 20} are there?\n${i + 300}\n`).join('\n')}`;
  expect(shown(text).map((line) => line.split(' ')[0])).toEqual(letters.map((letter) => `1${letter}`));
});

const pairs = [
  ['the cost of the lamps', '£4,120 a year'],
  ['Who repairs them?', 'Tern Lighting Ltd, until March 2026'],
  ['the number of faults reported', 'This is not recorded.'],
] as const;
const inTurn = (question: (i: number) => string, answer: string, gap: string): string =>
  `Wenbury District Council\nFOI 8812\n3 May 2025\n\nOur response\n\n${pairs.map(([asked, said], i) => `${question(i + 1)}${asked}\n${gap}${answer}${said}`).join('\n\n')}\n\nYours faithfully`;

const asking: readonly (readonly [name: string, (i: number) => string, isNumbered: boolean])[] = [
  ['a number', (i) => `${i}. `, true],
  ['a point', (i) => `Point ${i}: `, true],
  ['a small Roman number', (i) => `(${'i'.repeat(i)})\t`, true],
  ['a letter', (i) => `${'abc'[i - 1]}) `, true],
  ['a word', () => 'Question: ', false],
  ['a voice', () => 'Q. ', false],
  ['what was asked', () => 'You asked: ', false],
  ['what the applicant asked', () => 'The applicant asked for: ', false],
  ['a request', () => 'Request: ', false],
];
const answering = [
  'A. ',
  'A - ',
  'A: ',
  'Ans: ',
  '→ ',
  'We said: ',
  'Council position - ',
  'Response – ',
  'Our answer:\n',
];
test.each(
  asking.flatMap(([name, question, isNumbered]) =>
    [...answering, ...(isNumbered ? [] : [''])].map((answer) => [name, answer, question, isNumbered] as const),
  ),
)('questions behind %s, answers behind "%s"', (name, answer, question, isNumbered) => {
  for (const gap of answer === '' ? ['\n'] : ['', '\n'])
    expect(shown(inTurn(question, answer, gap))).toEqual(
      pairs.map(([asked, said], i) => {
        const number = name === 'a letter' ? 'abc'[i] : name.includes('Roman') ? 'i'.repeat(i + 1) : i + 1;
        return `${isNumbered ? number : '-'} ${asked} => ${said}`;
      }),
    );
});

test.each([
  [
    'a list of letters',
    '1. Which sheds are let?\nA. The north shed\nB. The quay\n\n2. Who lets them?\nA. Tern Ltd\nB. Rook plc\n',
  ],
  [
    'a sentence that points',
    '1. How many sheds are there?\nSee our fees page\n\n2. Who lets them?\nSee our fees page\n\n3. Why?\nCost\n',
  ],
])('%s is no voice', (_, text) => {
  expect(shown(text).join()).toMatch(/north shed.*quay|See our fees page.*See our fees page/);
});
