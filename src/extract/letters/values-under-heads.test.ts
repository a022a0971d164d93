import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

// The same things named under each of several plain heads, each with its value on its own line: the head is the part.
test.each([
  [
    8,
    2,
    `Ashgrove Council
Ref: ADC-23-0291
2 May 2023

Dear requester,

Thank you for your request. The details are given under each contract.

Telephone maintenance (fixed lines)

1. Name of supplier - Daisy
2. Annual spend - £11,960
3. Number of users - 340
4. End date of contract - 31 May 2025

Contact centre software

1. Name of supplier - Puzzel
2. Annual spend - £26,112
3. Number of users - 22
4. End date of contract - 13 Feb 2025

Yours sincerely

FOI Team`,
  ],
  [
    8,
    2,
    `Ashgrove Council
Ref: ADC-23-0291
2 May 2023

Dear requester,

Thank you for your request. The details are given under each contract.

Mobile phones

1) Name of supplier: Daisy
2) Annual spend: £11,960
3) Number of users: 340
4) End date of contract: 31 May 2025

Printers

1) Name of supplier: Puzzel
2) Annual spend: £26,112
3) Number of users: 22
4) End date of contract: 13 Feb 2025

Yours sincerely

FOI Team`,
  ],
  [
    12,
    3,
    `Ashgrove Council
Ref: ADC-23-0291
2 May 2023

Dear requester,

Thank you for your request. The details are given under each contract.

Housing repairs
1. Name of supplier – Daisy
2. Annual spend – £11,960
3. Number of users – 340
4. End date of contract – 31 May 2025

Parks
1. Name of supplier – Puzzel
2. Annual spend – £26,112
3. Number of users – 22
4. End date of contract – 13 Feb 2025

Libraries
1. Name of supplier – Capita
2. Annual spend – £4,000
3. Number of users – 7
4. End date of contract – 1 May 2026

Yours sincerely

FOI Team`,
  ],
  [
    8,
    2,
    `Ashgrove Council
Ref: ADC-23-0291
2 May 2023

Dear requester,

Thank you for your request. The details are given under each contract.

Contract A: broadband

1. Who is the supplier? Daisy
2. What is the annual spend? £11,960
3. How many users are there? 340
4. When does it end? 31 May 2025

Contract B: landlines

1. Who is the supplier? Puzzel
2. What is the annual spend? £26,112
3. How many users are there? 22
4. When does it end? 13 Feb 2025

Yours sincerely

FOI Team`,
  ],
  [
    8,
    2,
    `Ashgrove Council
Ref: ADC-23-0291
2 May 2023

Dear requester,

Thank you for your request. The details are given under each contract.

**Broadband**

1. Name of supplier - Daisy
2. Annual spend - £11,960
3. Number of users - 340
4. End date of contract - 31 May 2025

**Landlines**

1. Name of supplier - Puzzel
2. Annual spend - £26,112
3. Number of users - 22
4. End date of contract - 13 Feb 2025

Yours sincerely

FOI Team`,
  ],
  [
    8,
    2,
    `Ashgrove Council
Ref: ADC-23-0291
2 May 2023

Dear requester,

Thank you for your request. The details are given under each contract.

Customer portal

1. Name of supplier
Daisy
2. Annual spend
£11,960
3. Number of users
340
4. End date of contract
31 May 2025

Payments portal

1. Name of supplier
Puzzel
2. Annual spend
£26,112
3. Number of users
22
4. End date of contract
13 Feb 2025

Yours sincerely

FOI Team`,
  ],
  [
    8,
    2,
    `Ashgrove Council
Ref: ADC-23-0291
2 May 2023

Dear requester,

Thank you for your request. The details are given under each contract.

Website

1. Name of supplier .......... Daisy
2. Annual spend .......... £11,960
3. Number of users .......... 340
4. End date of contract .......... 31 May 2025

Intranet

1. Name of supplier .......... Puzzel
2. Annual spend .......... £26,112
3. Number of users .......... 22
4. End date of contract .......... 13 Feb 2025

Yours sincerely

FOI Team`,
  ],
])('%i answers under %i heads: %s', (count, heads, text) => {
  const { answers } = extractResponse(text);
  expect(answers).toHaveLength(count);
  expect(new Set(answers.map(({ part }) => part)).size).toBe(heads);
  expect(answers.every(({ part }) => part !== undefined)).toBe(true);
});

test('the page of a thread whose messages begin with a name and a day', () => {
  const text = [
    'Stray dogs',
    'A Requester 4 March 2025',
    'Dear Wexmoor Council,',
    '1. How many were found?\n2. What did kennels cost?',
    'Wexmoor Council 28 March 2025',
    'Dear A Requester',
    'Our response is as follows:',
    '1. 41',
    '2. £7,310',
    'Information Team',
    'A Requester 31 March 2025',
    'Dear Wexmoor Council,',
    'Thank you for this.',
  ].join('\n\n');
  const read = extractResponse(text);
  expect(read.answers.map((answer) => answer.text)).toEqual(['41', '£7,310']);
  expect(JSON.stringify(read.responded)).toContain('2025-03-28');
});

test('one word among the headings that ask', () => {
  const page =
    '# FOI 25-118: lifts\n\n## Number of lifts\n\n41\n\n## Cost\n\nRepairs cost £7,310 in 2024.\n\n## Name of the contractor\n\nOtis\n\n## What it replaced\n\nA contract with Kone.\n\n## Length of contract\n\nThree years.';
  expect(extractResponse(page).answers.map(({ question }) => question)).toContain('Cost');
});

test('what a row that heads others says is said of each of them', () => {
  const rows = [
    'Wexmoor Council\tFOI 25/118\t',
    'Date received\t3 May 2024\t',
    '1.\tLifts\t',
    '1.1\tHow many are there?\t41',
    '1.2\tWho services them?\tOtis',
    '2.\tLocks\tWithheld under section 31(1)(a).',
    '2.1\tWhich locks are fitted?\t',
    '2.2\tWho fitted them?\t',
    '2.3\tWhen were they changed?\t',
    '3.\tLamps\t',
    '3.1\tHow many lamps are there?\t310',
  ].join('\n');
  expect(extractResponse(rows).answers.map(({ number, outcome }) => `${number} ${outcome}`)).toEqual([
    '1.1 answered',
    '1.2 answered',
    '2.1 refused',
    '2.2 refused',
    '2.3 refused',
    '3.1 answered',
  ]);
});

test('as many lines as questions are the answers, however many sentences each has', () => {
  const text =
    'FOI 25/118 - Lifts\nWexmoor Council\n\nRequest\nHow many lifts are there?\nWho services them?\nWhat does that cost?\nHow many were out of order?\n\nResponse\n41 lifts. Two are for goods.\nOtis. The contract was moved from Kone in 2023.\n£7,310 a year. It rises with inflation.\nThis is not held. No log is kept.\n\nDate responded: 19 June 2025';
  expect(extractResponse(text).answers.map((answer) => answer.text)).toEqual([
    '41 lifts. Two are for goods.',
    'Otis. The contract was moved from Kone in 2023.',
    '£7,310 a year. It rises with inflation.',
    'This is not held. No log is kept.',
  ]);
});
