import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractResponse } from './extract-response.ts';
import { trace } from './trace.ts';

/** `number [part] question => text`, one answer a line; what is absent is left out. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map((answer) =>
    [answer.number, answer.part && `[${answer.part}]`, answer.question, '=>', answer.text].filter(Boolean).join(' '),
  );

/** A letter and what a careful reader sees in it, under `=====`. */
const letters: Record<string, string> = {
  'a request block, then answers that carry only numbers': `
Thornby Council, FOI 12. You asked:

1. How many bins are there?
2. What do they cost?

Our response is as follows:

1. 4,120
2. £18,000
=====
1 How many bins are there? => 4,120
2 What do they cost? => £18,000`,
  'questions and answers told apart by their order alone': `
Dear requester

How many bins are there?

We have 4,120 bins.

What do they cost?

£18,000 a year

Yours faithfully
=====
How many bins are there? => We have 4,120 bins.
What do they cost? => £18,000 a year`,
  'parts asked one after another and answered in the same order': `
Please find our response below.

1. How much was spent in:
a) 2021/22
b) 2022/23

a) £120
b) £130

2. By whom?
The waste team
=====
1a 2021/22 => £120
1b 2022/23 => £130
2 By whom? => The waste team`,
  'a range that answers questions asked above it': `
2.1 What is the budget?
2.2 How many calls are there?
2.3 What does a call cost?

2.1 to 2.3: outsourced to another council

3.1 Which CMS is used?
Drupal
=====
2.1 What is the budget? => outsourced to another council
2.2 How many calls are there? => outsourced to another council
2.3 What does a call cost? => outsourced to another council
3.1 Which CMS is used? => Drupal`,
  'a list with numbers inside an answer': `
1. Which pages are visited most?
The five most visited pages are:
1. Home
2. Bins
3. Jobs
2. How many visits were there?
88,019
=====
1 Which pages are visited most? => The five most visited pages are: 1. Home 2. Bins 3. Jobs
2 How many visits were there? => 88,019`,
  'values with labels on lines of their own': `
Question 1: How many visitors were there?
Response:
Month: 1,200
Year: 14,400
Question 2: Which CMS?
Response: Drupal
=====
1 [Month] How many visitors were there? => 1,200
1 [Year] How many visitors were there? => 14,400
2 Which CMS? => Drupal`,
  'a stem in a table, its parts in rows below it': `
| No | Question | Answer |
|----|----------|--------|
| 1 | How many calls are there per: | |
|   | Month | 12 |
|   | Year | |
| 2 | Who answers them? | N/A |
=====
1 [Month] How many calls are there per => 12
1 [Year] How many calls are there per =>
2 Who answers them? => N/A`,
  'columns of spaces with wrapped cells': `
No   Question                           Response

1    What is spent on the               £45,000 in the
     contact centre?                    last year
2    How many calls are there?          12,345
3    Who runs it?                       In-house
=====
1 What is spent on the contact centre? => £45,000 in the last year
2 How many calls are there? => 12,345
3 Who runs it? => In-house`,
  'rows that are questions and columns that are years': `
You asked for:
1. Spend on communications
2. Visitors to the website

                     2022/23     2023/24
Communications      £512,300    £498,750
Website visitors   2,104,330   2,388,712
=====
1 [2022/23] Spend on communications => £512,300
1 [2023/24] Spend on communications => £498,750
2 [2022/23] Visitors to the website => 2,104,330
2 [2023/24] Visitors to the website => 2,388,712`,
  'ruled space in a form': `
1. Name of the product
Answer: __Meritec________
2. Year in which it went live
Answer: ____________
=====
1 Name of the product => Meritec
2 Year in which it went live =>`,
  'questions quoted in an e-mail': `
From: foi@thornby.example
Sent: 19 June 2024 14:02
Subject: RE: questions

> 1) How many visitors did you have in the past
> month?

41,880

> 2) What is spent on hosting?

£11,340

Kind regards
=====
1 How many visitors did you have in the past month? => 41,880
2 What is spent on hosting? => £11,340`,
  'numbers glued to what stands before them': `
FOI request
Responded Mon 27 March 20231. Which supplier hosts the website?2. What is paid to them?
Response
1. Jadu
2. £24,300
=====
1 Which supplier hosts the website? => Jadu
2 What is paid to them? => £24,300`,
};

describe('questions and answers in', () => {
  test.each(Object.entries(letters))('%s', (_, letter) => {
    const [text = '', expected = ''] = letter.split('=====\n');
    expect(shown(text), trace(text)).toEqual(expected.split('\n'));
  });
});

test('an answer that breaks off is pointed out', () => {
  const { warnings } = extractResponse(
    '1. Is a tool paid for? If so, what does it cost?\nOrlo is used by the team. The annual cost of Orlo is\n2. Who uses it?\nNobody',
  );
  expect(warnings).toEqual([expect.stringContaining('question 1 seems cut off')]);
});

const pieces = fc.constantFrom(
  '1. ',
  '2. ',
  'Q1 ',
  'A1: ',
  'a) ',
  'ii. ',
  'How many calls are there?',
  'Please provide the cost.',
  '£1,200',
  'N/A',
  'Not held',
  'Response:',
  'Request',
  '\n',
  '\n\n',
  '\t',
  '   ',
  '| ',
  '|\n',
  '|---|---|\n',
  '<table><tr><td>',
  '</td><td>',
  '</table>',
  '<li>',
  '<br>',
  '**',
  '_',
  '> ',
  '"',
  ',',
  '&pound;',
  '&nbsp;',
  '\u00a0',
  '\f',
  'Page 1 of 2\n',
  'From: a\nTo: b\n',
  'Yours sincerely\n',
  'é',
  '½',
  '- ',
  '• ',
  '[X]',
  '____',
  '.....',
  'Section 43(2) applies.',
  'I2a',
);
const anyLetter = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const answersOf = (text: string) =>
  extractResponse(text).answers.map(({ number, part, question, text: words, outcome }) => ({
    number,
    part,
    question,
    words,
    outcome,
  }));

/** What a span may hold that its text has not: white space, markup, entities. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/<[^<>]*>/g, '')
    .replace(/&[#\w]+;|[&£]/g, '')
    .replace(/[\s\u00ad\u200b-\u200d\ufeff]+/g, '');

describe('laws', () => {
  test('nothing throws, twice is the same, and every span reads as its text', () => {
    fc.assert(
      fc.property(anyLetter, (text) => {
        const { answers } = extractResponse(text);
        expect(extractResponse(text).answers).toEqual(answers);
        for (const answer of answers) {
          let end = 0;
          for (const [from, to] of answer.spans) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          expect(bare(answer.spans.map(([from, to]) => text.slice(from, to)).join(' '))).toBe(bare(answer.text));
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['line ends', (text: string) => text.replace(/\n/g, '\r\n')],
    ['trailing spaces', (text: string) => text.replace(/\n/g, '   \n')],
    ['more blank lines', (text: string) => text.replace(/\n[ \t]*\n/g, '\n\n\n\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
  ])('%s change nothing', (_, change) => {
    for (const letter of Object.values(letters)) {
      const text = letter.split('=====')[0] ?? '';
      expect(answersOf(change(text))).toEqual(answersOf(text));
    }
  });
});

test.each([
  '(',
  '|',
  ' ',
  '1',
  '1.1.1.',
  '<table><tr><td>',
  '**a ',
  '"a,',
  '<!-- ',
  '> a\n',
  'a\tb\n',
  '[a](',
  '1. How?\n',
  'A1: yes\n',
])('%j over and over comes to an end', (piece) => {
  // Anything but linear would take minutes; `npm run bench:extract` has the timings.
  expect(() => extractResponse(piece.repeat(200_000 / piece.length))).not.toThrow();
});
