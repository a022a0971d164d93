import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map((answer) =>
    [
      answer.number,
      answer.part && `[${answer.part}]`,
      answer.question,
      '=>',
      answer.text,
      '|',
      answer.outcome,
      answer.exemption,
    ]
      .filter(Boolean)
      .join(' '),
  );

/** Tables with a column of law, rows under one number, and notes behind them; under `=====` what a careful reader sees. */
const tables: Record<string, string> = {
  'a column of sections under the name of the Scottish Act': `
No.\tWhat was asked\tWhat we say\tFOISA\tDealt with by
1\tHow many ferries are there?\t4\t\tPiers
2\tWhat share of crossings was late?\tNo figure is kept\ts.17\tPiers
3\tThe timetable\thttps://example.org/ferries\ts.25\tPiers
4\tWho is the supplier's agent?\tThat is the name of a private person\ts.38(1)(b)\tPiers
5\tWhat is known of the accident?\tWe do not say whether more is known\ts.18\tPiers
6\tCopies of the tender papers\t\ts.33(1)(b)\tPiers
=====
1 How many ferries are there? => 4 | answered
2 What share of crossings was late? => No figure is kept | not_held
3 The timetable => https://example.org/ferries | referred
4 Who is the supplier's agent? => That is the name of a private person | refused s.38
5 What is known of the accident? => We do not say whether more is known | refused s.18
6 Copies of the tender papers => s.33(1)(b) | refused s.33`,
  'a column without a name that holds nothing but sections and dashes': `
| Ref | Question | Answer | |
|---|---|---|---|
| 1 | How many ferries are there? | Four | - |
| 2 | What did the last one cost? | The sum would help the yard's rivals | Section 43(2) |
| 3 | Who is its master? | His name is left out | s40(2) |
=====
1 How many ferries are there? => Four | answered
2 What did the last one cost? => The sum would help the yard's rivals | refused s.43
3 Who is its master? => His name is left out | refused s.40`,
  'sections and regulations under a head of law, several in one cell': `
Question,Reply,Act or Regulations
How many ferries are there?,Four,
What did the last one cost?,It is in the published accounts,FOIA s.21
Where are the seals counted?,The places are kept back,"EIR reg 12(5)(g), s.38"
=====
How many ferries are there? => Four | answered
What did the last one cost? => It is in the published accounts | referred
Where are the seals counted? => The places are kept back | refused reg.12(5)(g)`,
  'a column of plain answers is none of law': `
| No | Question | Reply | Comment |
|---|---|---|---|
| 1 | Which section of the Act was used last? | s.40 | In May |
| 2 | Which section was used most? | s.12 | In all years |
=====
1 Which section of the Act was used last? => s.40 | answered
2 Which section was used most? => s.12 | answered`,
  'rows under one number that differ in their ends': `
No,Question,Answer
1,Passengers carried - per month,"4,120"
1,Passengers carried - per quarter,"12,900"
1,Passengers carried - per year,"50,210"
2,Cars carried in the last month,310
2,Cars carried in the last year,"4,008"
3,Crossings (winter),210
3,Crossings (summer),612
4,Who owns the pier?,The trust
4,When was it built?,1904
=====
1 [month] Passengers carried => 4,120 | answered
1 [quarter] Passengers carried => 12,900 | answered
1 [year] Passengers carried => 50,210 | answered
2 [month] Cars carried in the last => 310 | answered
2 [year] Cars carried in the last => 4,008 | answered
3 [winter] Crossings => 210 | answered
3 [summer] Crossings => 612 | answered
4 Who owns the pier? => The trust | answered
4 When was it built? => 1904 | answered`,
  'numbered notes under a letter': `
Q1. How many ferries are there?
Four

Q2. Who mends them?
Our own yard does.

Notes to the answers
1. All is said of 2024.
2. Sums are without VAT, and where a sum is shared with the
trust our share is given.
=====
1 How many ferries are there? => Four | answered
2 Who mends them? => Our own yard does. | answered`,
  'lettered notes in the rows under a table': `
| No. | Question | Answer |
|---|---|---|
| 1 | How many ferries are there? | Four |
| 2 | Who mends them? | Our own yard |
| Notes | | |
| (a) | All is said of 2024. | |
| (b) | Sums are without VAT. | |
=====
1 How many ferries are there? => Four | answered
2 Who mends them? => Our own yard | answered`,
  'notes of a sheet in rows of their own': `
No\tQuestion\tAnswer
1\tHow many ferries are there?\tFour
2\tWho mends them?\tOur own yard

Explanatory notes:
(i)\tAll is said of 2024.
(ii)\tSums are without VAT.
=====
1 How many ferries are there? => Four | answered
2 Who mends them? => Our own yard | answered`,
  'notes that are asked for': `
1. How many ferries are there?
Four

2. Which notes does the yard keep of them?
Notes:
(i) of oil
(ii) of paint

3. Who mends them?
The yard.
=====
1 How many ferries are there? => Four | answered
2 Which notes does the yard keep of them? => Notes: (i) of oil (ii) of paint | answered
3 Who mends them? => The yard. | answered`,
};

describe('tables with a column of law, rows of one number, notes', () => {
  for (const [name, table] of Object.entries(tables)) {
    const [text = '', expected = ''] = table.split('\n=====\n');
    test(name, () => expect(shown(text)).toEqual(expected.split('\n')));
  }
});
