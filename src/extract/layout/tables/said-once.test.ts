import { describe, expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

/** A table with years over its columns in which some rows speak once for all of them, and what a careful reader sees in it, under `=====`. */
const tables: Record<string, string> = {
  'one cell reaches over all years, rows numbered, sections between': `
<table><thead><tr><th>Ref</th><th>Question</th><th>2021/22</th><th>2022/23</th></tr></thead>
<tr><td colspan="4">Ferries</td></tr>
<tr><td>1</td><td>How many ferries are there?</td><td colspan="2">Four</td></tr>
<tr><td>2</td><td>How many passengers were carried?</td><td>88,310</td><td>91,004</td></tr>
<tr><td>3</td><td>Who maintains the slipways?</td><td colspan="2">Curlew Marine Ltd</td></tr>
<tr><td colspan="4">Piers</td></tr>
<tr><td>4</td><td>What was spent on piers?</td><td>£12,400</td><td>£9,850</td></tr>
<tr><td>5</td><td>Is there a pier master?</td><td colspan="2">No</td></tr></table>
=====
1 How many ferries are there? => Four
2 [2021/22] How many passengers were carried? => 88,310
2 [2022/23] How many passengers were carried? => 91,004
3 Who maintains the slipways? => Curlew Marine Ltd
4 [2021/22] What was spent on piers? => £12,400
4 [2022/23] What was spent on piers? => £9,850
5 Is there a pier master? => No`,
  'the same without numbers': `
<table><tr><td>Request</td><td>2022</td><td>2023</td><td>2024</td></tr>
<tr><td>How many allotments are let?</td><td>310</td><td>318</td><td>322</td></tr>
<tr><td>Which system holds the waiting list?</td><td colspan="3">Colony</td></tr>
<tr><td>What is the rent of a plot?</td><td colspan=3>£48 a year</td></tr></table>
=====
- [2022] How many allotments are let? => 310
- [2023] How many allotments are let? => 318
- [2024] How many allotments are let? => 322
- Which system holds the waiting list? => Colony
- What is the rent of a plot? => £48 a year`,
  'a Markdown table leaves the other cells empty': `
| No. | Question | 2022/23 | 2023/24 | 2024/25 |
|---|---|---|---|---|
| 1 | How many beach huts are let? | 41 | 41 | 44 |
| 2 | Who repairs them? | Tern Joinery | | |
| 3 | How many are on the waiting list? | 130 | | |
| 4 | What was the income? | £20,500 | £20,910 | £23,320 |
| 5 | Are any sold? | No | | |
=====
1 [2022/23] How many beach huts are let? => 41
1 [2023/24] How many beach huts are let? => 41
1 [2024/25] How many beach huts are let? => 44
2 Who repairs them? => Tern Joinery
3 How many are on the waiting list? => 130
4 [2022/23] What was the income? => £20,500
4 [2023/24] What was the income? => £20,910
4 [2024/25] What was the income? => £23,320
5 Are any sold? => No`,
  'separated values do': `
No,Question,2023/24,2024/25
1,How many skips were hired?,12,14
2,From whom?,Gull Haulage,
3,What did they cost?,"£2,310","£2,904"
4,Is the contract open to others?,Not applicable,
=====
1 [2023/24] How many skips were hired? => 12
1 [2024/25] How many skips were hired? => 14
2 From whom? => Gull Haulage
3 [2023/24] What did they cost? => £2,310
3 [2024/25] What did they cost? => £2,904
4 Is the contract open to others? => Not applicable`,
  'rows of nouns with their numbers, one of which is refused': `
<table><tr><th>Question</th><th>2022/23</th><th>2023/24</th></tr>
<tr><td>1. Number of drains cleared</td><td>4,118</td><td>3,907</td></tr>
<tr><td>2. Day rate of the contractor</td><td colspan="2">Withheld under section 43(2).</td></tr>
<tr><td>3. Blockages reported</td><td>212</td><td>198</td></tr></table>
=====
1 [2022/23] Number of drains cleared => 4,118
1 [2023/24] Number of drains cleared => 3,907
2 Day rate of the contractor => Withheld under section 43(2).
3 [2022/23] Blockages reported => 212
3 [2023/24] Blockages reported => 198`,
  'a column of notes stands beside the years': `
<table><tr><th>No</th><th>Question</th><th>2022/23</th><th>2023/24</th><th>Notes</th></tr>
<tr><td>1</td><td>How many signs were stolen?</td><td>14</td><td>19</td><td>Police figures differ</td></tr>
<tr><td>2</td><td>Who makes them?</td><td colspan="2">Avocet Signs</td><td></td></tr>
<tr><td>3</td><td>How many were replaced?</td><td>11</td><td>17</td><td></td></tr></table>
=====
1 [2022/23] How many signs were stolen? => 14
1 [2023/24] How many signs were stolen? => 19
2 Who makes them? => Avocet Signs
3 [2022/23] How many were replaced? => 11
3 [2023/24] How many were replaced? => 17`,
  months: `
<table><tr><th></th><th>Question</th><th>April 2024</th><th>May 2024</th></tr>
<tr><td>a</td><td>How many visits were there?</td><td>310</td><td>402</td></tr>
<tr><td>b</td><td>Where are they counted?</td><td colspan="2">At the turnstile</td></tr>
<tr><td>c</td><td>How many were of schools?</td><td>6</td><td>9</td></tr></table>
=====
a [April 2024] How many visits were there? => 310
a [May 2024] How many visits were there? => 402
b Where are they counted? => At the turnstile
c [April 2024] How many were of schools? => 6
c [May 2024] How many were of schools? => 9`,
  'an empty cell beside a figure is a blank where nothing speaks for all': `
| No. | Question | 2022/23 | 2023/24 |
|---|---|---|---|
| 1 | How many boats were moored? | 41 | 44 |
| 2 | How many were seized? | 3 | |
=====
1 [2022/23] How many boats were moored? => 41
1 [2023/24] How many boats were moored? => 44
2 [2022/23] How many were seized? => 3
2 [2023/24] How many were seized? => `,
};

describe('what a row says once for all columns', () => {
  test.each(Object.entries(tables))('%s', (_name, sheet) => {
    const [table = '', expected = ''] = sheet.split('\n=====\n');
    expect(
      shown(`Ref: FOI 4417\n\nDate: 3 March 2025\n\nDear requester\n\nOur answers are in the table.\n${table}\n`),
    ).toEqual(expected.split('\n'));
  });
});
