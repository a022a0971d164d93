import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

/** `number [part] question => text`, one answer a line; what is absent is left out. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map((answer) =>
    [answer.number, answer.part && `[${answer.part}]`, answer.question, '=>', answer.text].filter(Boolean).join(' '),
  );

/** A table and what a careful reader sees in it, under `=====`. */
const tables: Record<string, string> = {
  'a table of the letter’s head above, in separated values': `
Ref,Received,Responded,Authority
WX-0931,2024-11-04,2024-11-29,Wexmoor Council
,,,
Question no,Question,Answer,Note
1,Are boats let?,Yes,
2,Who lets them?,Tern Ltd,
=====
1 Are boats let? => Yes
2 Who lets them? => Tern Ltd`,
  'a table of the letter’s head above, in Markdown': `
| Reference | Date received | Date of response |
|---|---|---|
| WX-0931 | 4 November 2024 | 29 November 2024 |

| No | Question | Answer |
|---|---|---|
| 1 | Are boats let? | Yes |
| 2 | Who lets them? | Tern Ltd |
=====
1 Are boats let? => Yes
2 Who lets them? => Tern Ltd`,
  'a table of the letter’s head above, in a page': `
<table><tr><th>Case ref</th><th>Request received</th><th>Answered</th><th>Status</th></tr><tr><td>WX-0931</td><td>4/11/2024</td><td>29/11/2024</td><td>Closed</td></tr></table>
<table><tr><th>No</th><th>Question</th><th>Answer</th></tr><tr><td>1</td><td>Are boats let?</td><td>Yes</td></tr><tr><td>2</td><td>Who lets them?</td><td>Tern Ltd</td></tr></table>
=====
1 Are boats let? => Yes
2 Who lets them? => Tern Ltd`,
  'numbers alone under a head of questions, and a year over each column': `
1. Bins bought.
2. What the bins cost.

Response

Question | 2022/23 | 2023/24 |
1. | 12 | 14 |
2. | £734 | £810 |
=====
1 [2022/23] Bins bought. => 12
1 [2023/24] Bins bought. => 14
2 [2022/23] What the bins cost. => £734
2 [2023/24] What the bins cost. => £810`,
  'short nouns under a head of questions, and a name over each column': `
No\tQuestion\tBins\tSkips
1\tSupplier\tTern Ltd\tGull Ltd
2\tNumber in use\t310\t95
3\tAnnual cost\t£734\t£810
=====
1 [Bins] Supplier => Tern Ltd
1 [Skips] Supplier => Gull Ltd
2 [Bins] Number in use => 310
2 [Skips] Number in use => 95
3 [Bins] Annual cost => £734
3 [Skips] Annual cost => £810`,
  'numbers, questions and one column that no year heads': `
| No | Question | Answer | Notes |
|---|---|---|---|
| 1 | How many bins are there? | 4,120 | In June |
| 2 | How many skips are there? | 95 | |
=====
1 How many bins are there? => 4,120
2 How many skips are there? => 95`,
  'a review, whose last word counts': `
| Question | Original response | Outcome of review |
|---|---|---|
| 1. What did the bins cost? | Refused, s.43(2) | Not upheld. £734 |
| 2. Who empties them? | Tern Ltd | No change |
=====
1 What did the bins cost? => Not upheld. £734
2 Who empties them? => Tern Ltd`,
  'numbers, what was asked under an empty head, and a column for each year': `
| | Information requested | 2021/22 | 2022/23 |
|---|---|---|---|
| Q1 | Cost of the bins | £734 | £810 |
| Q2 | Bins bought | 12 | Nil |
=====
1 [2021/22] Cost of the bins => £734
1 [2022/23] Cost of the bins => £810
2 [2021/22] Bins bought => 12
2 [2022/23] Bins bought => Nil`,
  'rows of years under numbered questions': `
Year\t1. Bins bought\t2. Cost of the bins (£)\t3. Bins lost
2021-22\t12\t734\t-
2022-23\t14\t810\t2
2023-24\t15\t820\tnot held
=====
1 [2021-22] Bins bought => 12
2 [2021-22] Cost of the bins (£) => 734
3 [2021-22] Bins lost => -
1 [2022-23] Bins bought => 14
2 [2022-23] Cost of the bins (£) => 810
3 [2022-23] Bins lost => 2
1 [2023-24] Bins bought => 15
2 [2023-24] Cost of the bins (£) => 820
3 [2023-24] Bins lost => not held`,
  'the same with Q before the number, in Markdown': `
| Financial year | Q1 Bins bought | Q2 Cost of the bins |
|---|---|---|
| 2022/23 | 14 | £810 |
| 2023/24 | 15 | £820 |
=====
1 [2022/23] Bins bought => 14
2 [2022/23] Cost of the bins => £810
1 [2023/24] Bins bought => 15
2 [2023/24] Cost of the bins => £820`,
  'a column that names the parts of a question': `
Section,No,Question,Sub-question,Answer
Bins,1.1,How many bins does the council have?,,"4,120"
Bins,1.2,How many were emptied per,Month,"16,000"
Bins,1.2,How many were emptied per,Year,"192,000"
Bins,1.3,Who empties them?,,The waste team
=====
1.1 How many bins does the council have? => 4,120
1.2 [Month] How many were emptied per => 16,000
1.2 [Year] How many were emptied per => 192,000
1.3 Who empties them? => The waste team`,
  'the same without a section, the parts behind the number': `
| Ref | Part | Question | Response |
|---|---|---|---|
| 1 | | How many bins does the council have? | 4,120 |
| 2 | Wheeled | What did the bins cost? | £734 |
| 2 | Other | What did the bins cost? | £12 |
| 3 | | Who empties them? | The waste team |
=====
1 How many bins does the council have? => 4,120
2 [Wheeled] What did the bins cost? => £734
2 [Other] What did the bins cost? => £12
3 Who empties them? => The waste team`,
  'numbers and answers alone, with the parts that the request listed': `
You asked:
1.1 How many bins does the council have?
1.2 How many were emptied per:
- Month
- Year
1.3 Who empties them? If a firm;
i. Which firm?
ii. At what cost?
1.4 Is there a rota?

| Question | Response |
|---|---|
| 1.1 | 4,120 |
| 1.2 | |
| Month | 16,000 |
| Year | 192,000 |
| 1.3 | A firm |
| i | Tern Ltd |
| ii | £734 |
| 1.4 | No |
=====
1.1 How many bins does the council have? => 4,120
1.2 [Month] How many were emptied per => 16,000
1.2 [Year] How many were emptied per => 192,000
1.3 Who empties them? If a firm; => A firm
1.3 [i] Which firm? => Tern Ltd
1.3 [ii] At what cost? => £734
1.4 Is there a rota? => No`,
  'quarters with figures under a numbered heading': `
### 1. Calls by quarter

| Quarter | Offered | Answered |
|---|---|---|
| Q1 | 2,114 | 1,902 |
| Q2 | 1,870 | 1,550 |

### 2. What did they cost?

£734
=====
1 [Q1, Offered] Calls by quarter => 2,114
1 [Q1, Answered] Calls by quarter => 1,902
1 [Q2, Offered] Calls by quarter => 1,870
1 [Q2, Answered] Calls by quarter => 1,550
2 What did they cost? => £734`,
  'numbers without a full stop in the question cell': `
| Question | Response |
|---|---|
| 1.8 Is there a rota for the bins? | No |
| 1.9 What did the bins cost? | £734 |
| 2.1 Who empties them? | The waste team |
=====
1.8 Is there a rota for the bins? => No
1.9 What did the bins cost? => £734
2.1 Who empties them? => The waste team`,
  'bare numbers in the question cell': `
Question\tAnswer
1 Is there a rota for the bins?\tYes
2 What did the bins cost?\t£734
3 Who empties them?\tA contractor
=====
1 Is there a rota for the bins? => Yes
2 What did the bins cost? => £734
3 Who empties them? => A contractor`,
  'numbers in the question cell, wrapped over rows': `
Question\tResponse
Q1. What is the full name of the\tThornby Council
authority?\t
Q2. How many bins are there? If so,\t4,120 bins, counted in the spring
where are they?\tof last year
Q3. How many calls are there each:\t
• Month\t1,200
• Year\t14,400
\t(estimated)
4. Who empties the bins? Please\tThe waste team.
give its name.\t
=====
1 What is the full name of the authority? => Thornby Council
2 How many bins are there? If so, where are they? => 4,120 bins, counted in the spring of last year
3 [Month] How many calls are there each => 1,200
3 [Year] How many calls are there each => 14,400 (estimated)
4 Who empties the bins? Please give its name. => The waste team.`,
  'wrapped rows whose empty cells have lost their tabs': `
Question\tResponse
1.1 How many bins are there in the\t4,120
whole of the borough, and how many
of these are for paper, counted in
the last full year?
1.2 What did the bins cost?\t£734
1.3 Who empties them?\tA contractor
=====
1.1 How many bins are there in the whole of the borough, and how many of these are for paper, counted in the last full year? => 4,120
1.2 What did the bins cost? => £734
1.3 Who empties them? => A contractor`,
  'parts below a question in a scan, a bracket open at the end of a line, a range over two lines': `
No\tQuestion\tResponse
1\tHow many bins are there (e.g.\tThornby has bins for paper
\tGlass, paper)? If so, how many\tand for glass as well as
\tare emptied?\tfor waste.
2\tHow many vans are there:\t
\t• Old\tBetween 4
\t\t– 6 vans
\t• New\t2
3\tWho drives them?\tThe waste team
=====
1 How many bins are there (e.g. Glass, paper)? If so, how many are emptied? => Thornby has bins for paper and for glass as well as for waste.
2 [Old] How many vans are there => Between 4 – 6 vans
2 [New] How many vans are there => 2
3 Who drives them? => The waste team`,
  'columns parted by spaces, stems without a cell beside them, a heading between': `
Question                                   Response
1.1 How many bins are there?               4,120
1.2 What was the number of calls each:
• Month                                    1,200
• Year                                     14,400

2. Council Website Performance and its Maintenance

2.1 How many visitors did the
site have in the past:
• Month                                    23,400
• Year                                     251,300
2.2 Who runs the site?                     The web team
=====
1.1 How many bins are there? => 4,120
1.2 [Month] What was the number of calls each => 1,200
1.2 [Year] What was the number of calls each => 14,400
2.1 [Month] How many visitors did the site have in the past => 23,400
2.1 [Year] How many visitors did the site have in the past => 251,300
2.2 Who runs the site? => The web team`,
  'lists inside cells, by letters, by lines and by names': `
| No | Question | Response |
|---|---|---|
| 1 | How many bins are there?<br>a) for paper?<br>b) for glass? | 71<br>a) 58<br>b) 13 |
| 2 | a) When did they come?<br>b) From whom? | a) April 2018 b) A contractor |
| 3 | How many calls are there each:<br>• Month<br>• Year | 1,200<br>14,400 |
| 4 | How many visits are there each:<br>• Month<br>• Year | Month: 1,300<br>Year: 15,600 |
| 5 | Who pays?<br>a) for paper<br>b) for glass | The council pays for both |
=====
1 How many bins are there? => 71
1a for paper? => 58
1b for glass? => 13
2a When did they come? => April 2018
2b From whom? => A contractor
3 [Month] How many calls are there each => 1,200
3 [Year] How many calls are there each => 14,400
4 [Month] How many visits are there each => 1,300
4 [Year] How many visits are there each => 15,600
5 Who pays? a) for paper b) for glass => The council pays for both`,
  'Roman numbers inside the cell of a number with a point': `
| Question | Response |
|---|---|
| 1.9 Who runs it? | A contractor |
| 1.10 Can residents choose? If so;<br>i. What topics?<br>ii. How often? | Yes<br>i. News, jobs<br>ii. Weekly |
=====
1.9 Who runs it? => A contractor
1.10 Can residents choose? If so; => Yes
1.10 [i] What topics? => News, jobs
1.10 [ii] How often? => Weekly`,
  'answers on the left of their questions': `
| Response | Question |
|---|---|
| 4,120 | 1. How many bins are there? |
| £734 | 2. What did the bins cost? |
=====
1 How many bins are there? => 4,120
2 What did the bins cost? => £734`,
  'a head of two rows': `
| No | Question | Response | |
|---|---|---|---|
| | | 2022/23 | 2023/24 |
| 1 | How many bins are there? | 4,120 | 4,240 |
| 2 | What did the bins cost? | £734 | £745 |
=====
1 [2022/23] How many bins are there? => 4,120
1 [2023/24] How many bins are there? => 4,240
2 [2022/23] What did the bins cost? => £734
2 [2023/24] What did the bins cost? => £745`,
  'answers in the row below their question': `
| No | Question / Response |
|---|---|
| 1 | How many bins are there? |
| | Response: 4,120 |
| 2 | What did the bins cost? |
| | £734 |
=====
1 How many bins are there? => 4,120
2 What did the bins cost? => £734`,
  'a table for each question': `
| 1. How many bins are there? |
|---|
| 4,120 |

| 2. What did the bins cost? |
|---|
| £734 |
=====
1 How many bins are there? => 4,120
2 What did the bins cost? => £734`,
  'columns to tick': `
| Question | Yes | No | Details |
|---|---|---|---|
| 1. Are there paper bins? | X | | 400 of them |
| 2. Are there glass bins? | | X | |
| 3. Are there food bins? | X | X | |
| 4. Who empties them? | | | The waste team |
=====
1 Are there paper bins? => Yes 400 of them
2 Are there glass bins? => No
3 Are there food bins? =>
4 Who empties them? => The waste team`,
  'whether it is held, the answer, and a comment in its place': `
| No | Information requested | Held? | Information provided | Comments |
|---|---|---|---|---|
| 1 | How many bins are there? | Yes | 4,120 | Counted in March |
| 2 | What did the bins cost? | No | | Not held |
=====
1 How many bins are there? => 4,120
2 What did the bins cost? => Not held`,
  'a row that the end of a page breaks': `
| No | Question | Response |
|---|---|---|
| 1 | How many bins are there, and how many of them | 4,120 bins, of |
| | are for paper? | which 400 are |
| | | for paper |
| No | Question | Response |
| 2 | What did the bins cost? | £734 |
=====
1 How many bins are there, and how many of them are for paper? => 4,120 bins, of which 400 are for paper
2 What did the bins cost? => £734`,
  'a number that reaches over the rows of its parts': `
<table><tr><th>No</th><th>Question</th><th>Response</th></tr>
<tr><td rowspan="3">1</td><td>How many bins are there?</td><td>71</td></tr>
<tr><td>a) for paper?</td><td>58</td></tr><tr><td>b) for glass?</td><td>13</td></tr>
<tr><td>2</td><td>Who empties them?</td><td>A contractor</td></tr></table>
=====
1 How many bins are there? => 71
1a for paper? => 58
1b for glass? => 13
2 Who empties them? => A contractor`,
  'a column of exemptions': `
| No | Question | Response | Exemption |
|---|---|---|---|
| 1 | How many bins are there? | 4,120 | |
| 2 | What did the contract cost? | Withheld | Section 43(2) |
=====
1 How many bins are there? => 4,120
2 What did the contract cost? => Withheld Section 43(2)`,
  'a column of exemptions beside answers that say more': `
| No | Question | Response | Exemption applied |
|---|---|---|---|
| 1 | How many bins are there? | 4,120 | None |
| 2 | Which tests were made? | It would help those who wish to break in | Section 31 |
=====
1 How many bins are there? => 4,120
2 Which tests were made? => It would help those who wish to break in`,
  'answers first and numbers last, the head in other words': `
| What we can say | What you wanted to know | No. |
|---|---|---|
| 4,120 | The number of bins | 1 |
| Veolia | The contractor | 2 |
=====
1 The number of bins => 4,120
2 The contractor => Veolia`,
  'answers first and numbers last, without a head': `
<table><tr><td>4,120</td><td>The number of bins</td><td>1.</td></tr>
<tr><td>Veolia</td><td>Name of the contractor</td><td>2.</td></tr></table>
=====
1 The number of bins => 4,120
2 Name of the contractor => Veolia`,
  'findings before requests': `
| Finding | Request |
|---|---|
| 4,120 | The number of bins |
| Veolia | Name of the contractor |
=====
The number of bins => 4,120
Name of the contractor => Veolia`,
  'separated values with a head of other words': `
What we said,What was asked,Number
"4,120",The number of bins,1
Veolia,Name of the contractor,2
=====
1 The number of bins => 4,120
2 Name of the contractor => Veolia`,
  'a question at the head of its own table of years': `
| 1. How many bins were bought each year? | 2022 | 2023 |
|---|---|---|
| Paper | 120 | 130 |
| Glass | 20 | 30 |
=====
1 [Paper, 2022] How many bins were bought each year? => 120
1 [Paper, 2023] How many bins were bought each year? => 130
1 [Glass, 2022] How many bins were bought each year? => 20
1 [Glass, 2023] How many bins were bought each year? => 30`,
  'a frame of one column': `
| |
|---|
| **1. How many bins are there?**<br>4,120 |
| **2. What did the bins cost?**<br>£734 |
=====
1 How many bins are there? => 4,120
2 What did the bins cost? => £734`,
  'a table of years inside an answer': `
<table><tr><th>Question</th><th>Response</th></tr>
<tr><td>1. How many bins were bought?</td><td><table><tr><td>2022</td><td>2023</td></tr><tr><td>120</td><td>130</td></tr></table></td></tr>
<tr><td>2. Who empties them?</td><td>A contractor</td></tr></table>
=====
1 [2022] How many bins were bought? => 120
1 [2023] How many bins were bought? => 130
2 Who empties them? => A contractor`,
  'questions by number side by side': `
1. How many bins are there?
2. What did the bins cost?
3. Who empties them?

| Q1 | Q2 | Q3 |
|---|---|---|
| 4,120 | £734 | A contractor |
=====
1 How many bins are there? => 4,120
2 What did the bins cost? => £734
3 Who empties them? => A contractor`,
};

describe('tables of questions and answers', () => {
  for (const [name, text] of Object.entries(tables)) {
    const [table = '', expected = ''] = text.trim().split('\n=====\n');
    test(name, () => {
      expect(shown(`Thornby Council\n\nOur response is below.\n\n${table}\n`)).toEqual(expected.split('\n'));
    });
  }
});

/** How a table may be written: rows of cells as Markdown, as a page, in tabs, in columns, in separated values. */
const forms: Record<string, (rows: readonly (readonly string[])[]) => string> = {
  Markdown: (rows) => rows.map((cells, i) => `| ${cells.join(' | ')} |${i === 0 ? '\n|---|---|---|' : ''}`).join('\n'),
  'a page': (rows) =>
    `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  tabs: (rows) => rows.map((cells) => cells.join('\t')).join('\n'),
  columns: (rows) =>
    rows.map(([no = '', asked = '', told = '']) => `${no.padEnd(5)}${asked.padEnd(25)}${told}`).join('\n'),
  'separated values': (rows) => rows.map((cells) => cells.join(',')).join('\n'),
};

test('a lettered heading over all columns is no question', () => {
  const row = (cells: string): string => `<tr>${cells}</tr>`;
  const across = (words: string): string => row(`<td colspan="3">${words}</td>`);
  const asked = (no: string, question: string, answer: string): string =>
    row(`<td>${no}</td><td>${question}</td><td>${answer}</td>`);
  const table = `<table>${[
    asked('No', 'Question', 'Answer'),
    across('A. Boats'),
    asked('1', 'Are boats let?', 'Yes'),
    asked('2', 'Who lets them?', 'Tern Ltd'),
    across('B. Costs'),
    asked('3', 'What do they cost?', '£734'),
  ].join('')}</table>`;
  expect(shown(`Thornby Council\n\nOur response is below.\n\n${table}\n`)).toEqual([
    '1 Are boats let? => Yes',
    '2 Who lets them? => Tern Ltd',
    '3 What do they cost? => £734',
  ]);
});

describe('letters in the rows of one number', () => {
  const head = ['No', 'Question', 'Answer'];
  const rows = (marks: readonly string[]): string[][] => [
    ['1', 'Are boats let?', 'Yes'],
    ['2', `${marks[0]} Who lets them?`, 'Tern Ltd'],
    ['', `${marks[1]} Since when?`, '2009'],
    ['', `${marks[2]} What do they cost?`, '£734'],
    ['3', 'Who asks?', 'Nobody'],
  ];
  const read = ([first, second, third]: readonly string[]): string[] => [
    '1 Are boats let? => Yes',
    `2${first} Who lets them? => Tern Ltd`,
    `2${second} Since when? => 2009`,
    `2${third} What do they cost? => £734`,
    '3 Who asks? => Nobody',
  ];
  const expectRead = (table: string, names: readonly string[]): void =>
    expect(shown(`Thornby Council\n\nOur response is below.\n\n${table}\n`)).toEqual(read(names));
  const letters = ['a', 'b', 'c'];
  const roman = ['i', 'ii', 'iii'];

  test.each(Object.entries(forms))('in %s', (_, written) => {
    expectRead(written([head, ...rows(letters.map((letter) => `${letter})`))]), letters);
  });
  test.each([
    ['in brackets', letters.map((letter) => `(${letter})`), letters],
    ['with a full stop', letters.map((letter) => `${letter}.`), letters],
    ['small Roman numbers', roman.map((letter) => `${letter})`), roman],
  ])('%s', (_, marks, names) => {
    expectRead(forms['Markdown']?.([head, ...rows(marks)]) ?? '', names);
  });
  test('a number that reaches over the rows of its letters', () => {
    const [one = '', two = '', ...more] = rows(['a)', 'b)', 'c)']).map((cells) =>
      cells.flatMap((cell) => (cell === '' ? [] : `<td>${cell}</td>`)).join(''),
    );
    const spanning = [one, two.replace('<td>', '<td rowspan="3">'), ...more];
    expectRead(`<table>${spanning.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`, letters);
  });
});

test('an export whose fields have strokes in their names: no row of its own, and the dates of each row are the request’s', () => {
  const row = (no: number, asked: string, said: string): string =>
    `"WX-FOI-00318","Wexmoor District Council","05/02/2024","01/03/2024","${no}","${asked}","${said}"`;
  const { answers, received, responded } = extractResponse(
    [
      '"case_ref","organisation","date_received","date_responded","q_no","question_text","response_text"',
      row(1, 'How many lamps are there?', '4,120'),
      row(2, 'Who mends them?', 'Tern Ltd'),
      row(3, 'Which of them are out?', ''),
    ].join('\n'),
  );
  expect(answers.map(({ number, text, outcome }) => `${number} ${text} | ${outcome}`)).toEqual([
    '1 4,120 | answered',
    '2 Tern Ltd | answered',
    '3  | blank',
  ]);
  expect([received?.value, responded?.value]).toEqual(['2024-02-05', '2024-03-01']);
});

test('letters inside a cell are parts of the question above them, though it answers nothing itself', () => {
  const { answers } = extractResponse(`# Wexcombe Council

Our ref: 4417

| Question | Response |
|---|---|
| 1. How many bins were emptied in:<br>a) 2021-22<br>b) 2022-23 | a) 50,231<br>b) 46,807 |
| 2. How many trees were felled? | 42 |
`);
  expect(
    answers.map(({ number, section, text }) => [
      number,
      section?.includes('How many bins were emptied in') ?? false,
      text,
    ]),
  ).toEqual([
    ['1a', true, '50,231'],
    ['1b', true, '46,807'],
    ['2', false, '42'],
  ]);
});
