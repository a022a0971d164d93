import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const head = 'Tolworth Vale Council\nOur ref: TV/2025/17\nDate: 4 June 2025\n\n';
const shown = (text: string): string[] =>
  extractResponse(head + text).answers.map(
    ({ number, question, text: words }) => `${number ?? '-'} ${question ?? ''} => ${words}`,
  );

const facts = [
  '- Number of ferries => 2',
  '- Annual cost => £41,200',
  '- Who rows it => Volunteers',
  '- Crossings => 4,120',
];

test.each(['/', '->', '→'])('a label and its value with %s between', (mark) => {
  const line = (text: string): string => text.slice(2).replace('=>', mark);
  expect(shown(`Dear Sir\n\nPlease find our answers below.\n\n${facts.map(line).join('\n')}\n`)).toEqual(facts);
});

test('pairs side by side', () => {
  expect(
    shown(
      'Annual cost: £41,200          Crossings: 4,120\nStaff: 12                     Boats: 2\nLandings: 4                   Falls: 31\n',
    ),
  ).toEqual([
    '- Annual cost => £41,200',
    '- Crossings => 4,120',
    '- Staff => 12',
    '- Boats => 2',
    '- Landings => 4',
    '- Falls => 31',
  ]);
});

test('a stroke among the words of an answer parts nothing', () => {
  expect(shown('1. Who supplies it?\nOarsmen / Rowers Ltd\n\n2. What is it called?\nFerry / Boat\n')).toEqual([
    '1 Who supplies it? => Oarsmen / Rowers Ltd',
    '2 What is it called? => Ferry / Boat',
  ]);
});

test.each<[string, string, string[]]>([
  [
    'answers in square brackets',
    '1. How many ferries are there? [2]\n2. Who rows it? [Volunteers]\n3. And his name? [redacted]\n',
    ['1 How many ferries are there? => 2', '2 Who rows it? => Volunteers', '3 And his name? => [redacted]'],
  ],
  [
    'questions behind their answers',
    'Answer 1. 412 (You asked: How many crossings were there?)\n\nAnswer 2. £41,200 a year. (You asked: What does it cost?)\n\nYours faithfully\n',
    ['1 How many crossings were there? => 412', '2 What does it cost? => £41,200 a year.'],
  ],
  [
    'a topic and what is said of it',
    '(1) Who runs the ferry. The parish.\n\n(2) What we spend. Paint £11,400; ropes £2,310.\n\n(3) Crossings. 4,120 in 2024.\n',
    [
      '1 Who runs the ferry. => The parish.',
      '2 What we spend. => Paint £11,400; ropes £2,310.',
      '3 Crossings. => 4,120 in 2024.',
    ],
  ],
  [
    'answers of two sentences have no topic',
    '(1) Yes. The parish runs it.\n\n(2) Not held. Paint is bought by the parish.\n\n(3) Twelve. All volunteers.\n',
    [
      '1  => Yes. The parish runs it.',
      '2  => Not held. Paint is bought by the parish.',
      '3  => Twelve. All volunteers.',
    ],
  ],
  [
    'a row that a scan read twice, a letter apart from its number',
    '|No|Question|Reply|\n|1| What did the council spend on | £551,204.09 |\n|  | software licensing in 2018? |  |\n|  | soflware llcensing ln 2OI8? | £55l,2O4 |\n|2a| When did it go live? | May 2014 |\n|2 b| How long did it take? | Nine months |\n|2c| Who did it? | Staff |\n',
    [
      '1 What did the council spend on software licensing in 2018? => £551,204.09',
      '2a When did it go live? => May 2014',
      '2b How long did it take? => Nine months',
      '2c Who did it? => Staff',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('a case is opened the day after its request was received', () => {
  const { received } = extractResponse(
    'Tolworth Vale Council\n\nCASE 118\nOpened  17 Jun 2025\nReceived  16 Jun 2025\nResponse sent  11 Jul 2025\n\nREQUEST: 1. Who rows it?\nRESPONSE: Volunteers\n\nREQUEST: 2. What does it cost?\nRESPONSE: £400\n',
  );
  expect(received?.value ?? received).toBe('2025-06-16');
});
