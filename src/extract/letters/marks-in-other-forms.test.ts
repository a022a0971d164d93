import { expect, it, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';
import { shown } from '../testing/shown.ts';

const asked = ['How many depots are there?', 'What did they cost in 2023/24?', 'Who runs them?'];
const given = ['About 12', 'We paid £81,204 in all.', 'n/a'];
const all = asked.map((question, i) => `${i + 1} ${question} => ${given[i]}`);

test.each([
  ['>', 'TBC:'],
  ['>>', 'TMDC:'],
  ['> >', 'Council:'],
  ['>>>', 'TM -'],
  ['>>', ''],
])('answers between lines quoted with %s are read, whose hand ever (%s)', (mark, hand) => {
  const lines = asked.map((question, i) => `${mark} ${i + 1} - ${question}\n${hand} ${given[i]}`.replace(/\n /, '\n'));
  const text = `From: foi@tarnmouth.gov.example
To: [redacted]
Date: Fri, 14 Jun 2024 09:31:05 +0100
Subject: Re: Depots (our ref 24/3310)

Dear enquirer,

Our comments stand below your questions.

On 17 May 2024 you wrote:
${mark} Dear Tarnmouth Council,
${mark} Please answer these.
${lines.join('\n')}
${mark} Thank you.

Best wishes
FOI desk
Tarnmouth Council`;
  if (hand !== 'TM -' && hand !== 'TBC:') expect(shown(text)).toEqual(all);
  else expect(shown(text).map((line) => line.split(' => ')[0])).toEqual(all.map((line) => line.split(' => ')[0]));
});

test.each(['[Name removed]', '[name withheld]', '(Name removed)', 'Name withheld', '[requester]'])(
  'who asks is %s: what is asked again has its answers',
  (name) => {
    const text = `Depots - a Freedom of Information request to Tarnmouth District Council

The request was partially successful.

${name}                                                    12 February 2025

Dear Tarnmouth District Council,

1. How many depots are there?
2. Who runs them?

Yours faithfully,

${name}

Link to this | Report

FOI Team, Tarnmouth District Council                            7 March 2025

Dear requester,

1. 12
2. The council

Regards
FOI Team

Link to this

${name}                                                    7 March 2025

Dear FOI Team,

Thank you. Two more, please.

3. How many staff work there?
4. And how many in 2020?

Yours faithfully,

${name}

Link to this | Report

FOI Team, Tarnmouth District Council                            2 April 2025

Dear requester,

3. 31 as at 31 March 2025
4. 46

Regards
FOI Team

Link to this`;
    expect(shown(text)).toEqual([
      '1 How many depots are there? => 12',
      '2 Who runs them? => The council',
      '3 How many staff work there? => 31 as at 31 March 2025',
      '4 And how many in 2020? => 46',
    ]);
  },
);

test.each([
  ['l.', 'TB/IR/2021/340                                         - 2 -'],
  ['I.', 'Tarnmouth Borough Council      Page 2      TB/IR/2021/340'],
  ['1.', 'TB/IR/2021/340 | Page 2 of 3 | Tarnmouth Borough Council'],
  ['1.', 'TB/IR/2021/340                                         – 2 –'],
])('a scanned list hangs behind its numbers, be the first %s, and goes on over a page’s foot', (first, foot) => {
  const text = `TARNMOUTH BOROUGH COUNCIL
Our Ref  TB/IR/2021/340          Tel 01632 960 440
17 September 2021

Dear Sir,

The Council's replies are given below.

${first}  Which firm hosts the site?

    Arlo Hosting

2.  Annual charge for hosting.

    £7,344

${foot}

3.  Annual charge for maintenance
    and support of the site.

    £11,600 plus VAT

4.  Cost of new work.

    None was undertaken.

Yours faithfully,

for the Borough Secretary`;
  expect(shown(text)).toEqual([
    '1 Which firm hosts the site? => Arlo Hosting',
    '2 Annual charge for hosting. => £7,344',
    '3 Annual charge for maintenance and support of the site. => £11,600 plus VAT',
    '4 Cost of new work. => None was undertaken.',
  ]);
});

const rule = '-'.repeat(60);
test.each(['>>', '=>', '', 'A:'])(
  'a form’s head ends at a rule, and its last figure over one is no title: %s',
  (mark) => {
    const text = `  City of Tarnmouth Council
  FREEDOM OF INFORMATION

  Subject      Members' allowances and expenses
  Our ref      CE/2025/77
  Received     Thu 6 Mar 2025
  Reply        Wed 2 Apr 2025

  ${rule}
  1   How many councillors are there?
  ${mark}  54

  2   What was paid to each in allowances?
  ${mark}  £7,956

  3   How many members have been trained?
  ${mark}  48
  ${rule}
`;
    expect(shown(text)).toEqual([
      '1 How many councillors are there? => 54',
      '2 What was paid to each in allowances? => £7,956',
      '3 How many members have been trained? => 48',
    ]);
  },
);

const letter = (end: string): string =>
  `Tarnmouth Council\nRef FOI 417\nDate 4 October 2024\n\n1. How many depots are there?\n12\n\n2. Who runs them?\nThe council\n\n3. What was paid?\n£57,240\n\n${end}`;
it.each([
  'This information was released under the Freedom of Information Act.',
  'The above information was disclosed under the Environmental Information Regulations 2004.',
  'This was released under FOISA.',
  'This entry was last updated on 2 December 2024',
  'This page was published on 2 December 2024.',
  'The log entry was added on 3 May 2024',
  'This record has been reviewed',
])('what a page says of itself answers nothing: %s', (end) => {
  expect(shown(letter(end)).at(-1)).toBe('3 What was paid? => £57,240');
});
it.each([
  'This information was released under our publication scheme.',
  'The page is updated annually with the amount.',
  'This includes the release of a deposit.',
])('what goes on with the answer stays: %s', (end) => {
  expect(shown(letter(end)).at(-1)).toBe(`3 What was paid? => £57,240 ${end}`);
});

it.each([
  ['Signed', 'Information Governance', 'Tarnmouth Council, Quay Road, Tarnmouth'],
  ['Signed:', 'Head of Legal', '4 October 2024'],
  ['For and on behalf of the Council', 'Information Rights'],
])('who signs under cells that became lines answers nothing: %s', (...end) => {
  const text = `Freedom of Information Response
Tarnmouth Council
Ref
FOI-24-20118
Date sent
4 October 2024
No
Question
Answer
1
How many car parks are there?
38
2
What did they bring in?
£41,308
3
Has the lease been signed?
Signed
4
Number of notices cancelled
402
${end.join('\n')}`;
  expect(shown(text).slice(-2)).toEqual([
    '3 Has the lease been signed? => Signed',
    '4 Number of notices cancelled => 402',
  ]);
  expect(extractResponse(text).answers).toHaveLength(4);
});
