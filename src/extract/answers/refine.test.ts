import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** `number question => outcome: text`, one answer a line. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, question, outcome, text: said }) =>
    [number, question, '=>', `${outcome}:`, said].filter(Boolean).join(' '),
  );

describe("a question's short label said again before the answer", () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'is none of the answer, and hides no refusal',
      `Request

1. Annual spend: What is the average annual spend on bins?
2. Number of users: How many officers use them?
3. Contact details: Please give the officer's full contact details.

Response

1. Annual Spend: £734
2. Number of users: 12
3. Contact Details: We are withholding this under section 40(2) of the Act.`,
      [
        '1 Annual spend: What is the average annual spend on bins? => answered: £734',
        '2 Number of users: How many officers use them? => answered: 12',
        "3 Contact details: Please give the officer's full contact details. => refused: We are withholding this under section 40(2) of the Act.",
      ],
    ],
    [
      'stays where it is another label',
      `1. Annual spend: What is the annual spend on bins?
Hosting: £734

2. Number of users: How many officers use them?
12`,
      [
        '1 Annual spend: What is the annual spend on bins? => answered: Hosting: £734',
        '2 Number of users: How many officers use them? => answered: 12',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

test('a paragraph of questions that stand again one by one is the request’s', () => {
  const text = [
    'Fernleigh Council',
    'Date opened: 3 March 2025    Date closed: 21 March 2025',
    '',
    'Question asked by the requester:',
    'How many boats were hired? How many were lost? What did new ones cost?',
    '',
    'Answer given by the service:',
    'How many boats were hired? There were 904.',
    'How many were lost? Two.',
    'What did new ones cost? £6,000.',
  ].join('\n');
  expect(shown(text)).toEqual([
    'How many boats were hired? => answered: There were 904.',
    'How many were lost? => answered: Two.',
    'What did new ones cost? => answered: £6,000.',
  ]);
});

test('a section’s number and title do not stand for its first question', () => {
  const table = (...rows: string[]) => ['| No | You asked | We say |', '|---|---|---|', ...rows].join('\n');
  const text = [
    'Fernleigh Council',
    'Reply of 21 March 2025',
    '',
    '## Section 1 - Talking to residents',
    table('| 1 | Systems used | Dotmailer |', '| 2 | Open rates | 46% |'),
    '',
    '## Section 2 - Boats',
    table('| 1 | Boats | 41 |', '| 2 | Cost of one | £900 |'),
  ].join('\n');
  expect(shown(text)).toEqual([
    '1 Systems used => answered: Dotmailer',
    '2 Open rates => answered: 46%',
    '1 Boats => answered: 41',
    '2 Cost of one => answered: £900',
  ]);
});
