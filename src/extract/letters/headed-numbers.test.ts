import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map((answer) =>
    [answer.number, answer.part && `[${answer.part}]`, answer.question, '=>', answer.text].filter(Boolean).join(' '),
  );

/** Letters whose numbers have titles, headings or labels of their own, and what a careful reader sees in them, under `=====`. */
const letters: Record<string, string> = {
  'a heading under a number, over letters that each name and tell one thing': `
Wexcombe Council

Ref: 4417. Sent 3 May 2024.

1. Population (Census 2021)
   91,250

2. Statutory notices: number and cost
   (a) number: about 180 a year
   (b) cost: £40,000 a year

3. Case system
   (a) product - Hearthbook, once called Quillbase
   (b) year of introduction - circa 2011
   (c) time to implement - two years

4. Area
   310 square kilometres
=====
1 Population (Census 2021) => 91,250
2a number => about 180 a year
2b cost => £40,000 a year
3a product => Hearthbook, once called Quillbase
3b year of introduction => circa 2011
3c time to implement => two years
4 Area => 310 square kilometres`,
  'the same questions under three headings, one of which could sign a letter': `
You put three questions about each of these services.

Housing

1. Which case system is used?
Answer: Hearthbook

2. What does it cost a year?
Answer: £14,210

Customer services

1. Which case system is used?
Answer: Quillbase

2. What does it cost a year?
Answer: £31,775

Legal services

1. Which case system is used?
Answer: None

2. What does it cost a year?
Answer: N/A

Customer Services Team
=====
1 [Housing] Which case system is used? => Hearthbook
2 [Housing] What does it cost a year? => £14,210
1 [Customer services] Which case system is used? => Quillbase
2 [Customer services] What does it cost a year? => £31,775
1 [Legal services] Which case system is used? => None
2 [Legal services] What does it cost a year? => N/A`,
  'titles before the questions and again before the answers': `
Questions

Q1. Street lights
How many street lights does the council own?

Q2. Repairs
What was spent on their repair in the year?

Q3. Columns
The number of columns replaced.

Response

Q1. Street lights
18,244

Q2. Repairs
£402,118

Q3. Columns
Not recorded
=====
1 How many street lights does the council own? => 18,244
2 What was spent on their repair in the year? => £402,118
3 The number of columns replaced. => Not recorded`,
  'titles closed by a colon, answers under the questions, one notice for two': `
1. Booking system:
Which system takes bookings for the halls?
Lettings Plus
2. Door codes:
How often are the door codes changed?
3. Key holders:
How many contractors hold keys?
4. Income:
What did the halls take in the year?
£61,240
For questions 2 and 3, this information is exempt from disclosure under section 31(1) of the Act, as it would help a burglar.
=====
1 Which system takes bookings for the halls? => Lettings Plus
2 How often are the door codes changed? => For questions 2 and 3, this information is exempt from disclosure under section 31(1) of the Act, as it would help a burglar.
3 How many contractors hold keys? => For questions 2 and 3, this information is exempt from disclosure under section 31(1) of the Act, as it would help a burglar.
4 What did the halls take in the year? => £61,240`,
  'sections whose heading has a number keep their questions': `
Section 1: Lights

How many lights are there?

4,120

Who repairs them?

Tern Ltd

Section 2: Signs

How many signs are there?

988
=====
How many lights are there? => 4,120
Who repairs them? => Tern Ltd
How many signs are there? => 988`,
  'numbers before the questions, the letter alone before the answers': `
Q1. How many halls does the council run?
A. 9

Q2. How many were let last year?
A. 7 of them

Q3. What was their income?
A. £61,240

Q4. Are there plans to sell one?
A. No
=====
1 How many halls does the council run? => 9
2 How many were let last year? => 7 of them
3 What was their income? => £61,240
4 Are there plans to sell one? => No`,
  'a lettered list under a numbered question is none of its answers': `
Q1. Please state:
A. How many halls there are
B. What they cost

A. Nine
B. £61,240
=====
1a How many halls there are => Nine
1b What they cost => £61,240`,
  'labelled values where other answers have a label': `
Q1.1 How many visitors came to the museum in the past
Month: 4,118
Quarter: 12,006
Year: Not held

Q1.2 How many halls are there?
A1.2 Nine

Q1.3 What is the average number of letters per
Month: About 310
Year: About 3,700

Q1.4 Who runs the museum?
A1.4 Tern Ltd
=====
1.1 [Month] How many visitors came to the museum in the past => 4,118
1.1 [Quarter] How many visitors came to the museum in the past => 12,006
1.1 [Year] How many visitors came to the museum in the past => Not held
1.2 How many halls are there? => Nine
1.3 [Month] What is the average number of letters per => About 310
1.3 [Year] What is the average number of letters per => About 3,700
1.4 Who runs the museum? => Tern Ltd`,
  'sections in capitals between the rows of a table': [
    '\tPARKS & OPEN SPACES\t',
    '1\tHow many parks are there (data for last year, for example)?\t14',
    '2\tWho mows them?\tTern Ltd',
    '\tLIBRARIES & ARCHIVES\t',
    '3\tHow many libraries are there?\tNine',
    '4\tDo they lend tools? If so, which (e.g. drills, ladders)?\tNo',
    '\tMARKETS\t',
    '5\tHow many stalls are let?\t61',
    '=====',
    '1 How many parks are there (data for last year, for example)? => 14',
    '2 Who mows them? => Tern Ltd',
    '3 How many libraries are there? => Nine',
    '4 Do they lend tools? If so, which (e.g. drills, ladders)? => No',
    '5 How many stalls are let? => 61',
  ].join('\n'),
  'marks alone, and under the last of them the note that they point to': `
1. How many halls are there?
9
2. How many keepers, by age?
**
3. How many keepers, by sex?
**

** So few work there that figures would identify them: withheld under section 40(2).
=====
1 How many halls are there? => 9
2 How many keepers, by age? => **
3 How many keepers, by sex? => **`,
  'answers beside the edges of pages that differ in their figures alone': `
Thornby Council FOI 12 - page 1

Q1.1 What did lights cost?
A1.1 £4,400

Thornby Council FOI 12 - page 2

Q1.2 What did signs cost?
A1.2 £28,750

Thornby Council FOI 12 - page 3

Q1.3 How many are there?
12,118 lights

Thornby Council FOI 12 - page 4

Q1.4 How many were mended?
11,006 lights
=====
1.1 What did lights cost? => £4,400
1.2 What did signs cost? => £28,750
1.3 How many are there? => 12,118 lights
1.4 How many were mended? => 11,006 lights`,
};

describe('numbers with titles, headings and labels of their own', () => {
  for (const [name, letter] of Object.entries(letters)) {
    const [text = '', expected = ''] = letter.trim().split('\n=====\n');
    test(name, () => {
      expect(shown(`Thornby Council\n\nOur response to your request FOI 12 is below.\n\n${text}\n`)).toEqual(
        expected.split('\n'),
      );
    });
  }
  test('a head in bold over its reference and dates is no question', () => {
    const text =
      '**Thornby Borough Council**\n\n**Our ref:** FOI-12\n\n**Request received:** 3 June 2024\n\n**How many lights are there?**\n\n4,120\n\n**What did they cost?**\n\n£18,000\n\n**Who mends them?**\n\nTern Ltd\n\n**When were they bought?**\n\n2019\n';
    expect(shown(text)).toEqual([
      'How many lights are there? => 4,120',
      'What did they cost? => £18,000',
      'Who mends them? => Tern Ltd',
      'When were they bought? => 2019',
    ]);
  });
});
