import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

test.each([
  [
    'Markdown',
    `## FOI 2318/24 - Benches

**Wexmoor Council**

### Request

Please tell me

- the number of benches put up
- the number of benches removed
- the wood of each
- the cost of repairs
- details of any benches now planned

### Response

The council holds the information requested.

| | 2021 | 2022 | 2023 |
|---|---|---|---|
| Benches put up | 11 | 14 | 22 |
| Benches removed | 5 | 9 | 16 |
| Cost of repairs | £18,240 | £23,907 | £41,066 |

**Wood of each**

Five of these were oak and the rest were pine.

**Benches now planned**

Section 22 - intended for publication.

*Balance test.* The plan is out in June.

### Your rights

You may ask for a review within 20 working days.
`,
    [
      '- [2021] the number of benches put up => 11',
      '- [2022] the number of benches put up => 14',
      '- [2023] the number of benches put up => 22',
      '- [2021] the number of benches removed => 5',
      '- [2022] the number of benches removed => 9',
      '- [2023] the number of benches removed => 16',
      '- [2021] the cost of repairs => £18,240',
      '- [2022] the cost of repairs => £23,907',
      '- [2023] the cost of repairs => £41,066',
      '- the wood of each => Five of these were oak and the rest were pine.',
      '- details of any benches now planned => Section 22 - intended for publication. Balance test. The plan is out in June.',
    ],
  ],
  [
    'a grid of spaces, and one question',
    `Wexmoor Council
FOI 2318

Your request

1. How many benches were put up in 2021, 2022 and 2023?
2. How many were removed?
3. Which firm maintains them?

Our response

                 2021   2022   2023
Put up             11     14     22
Removed             5      9     16

Firm

Oak and Iron Ltd, since 2019.

Yours sincerely
`,
    [
      '1 [2021] How many benches were put up in 2021, 2022 and 2023? => 11',
      '1 [2022] How many benches were put up in 2021, 2022 and 2023? => 14',
      '1 [2023] How many benches were put up in 2021, 2022 and 2023? => 22',
      '2 [2021] How many were removed? => 5',
      '2 [2022] How many were removed? => 9',
      '2 [2023] How many were removed? => 16',
      '3 Which firm maintains them? => Oak and Iron Ltd, since 2019.',
    ],
  ],
  [
    'a web page',
    `<html><body><h1>Benches: FOI 2318</h1><p>Wexmoor Council</p><h2>You asked</h2><ul><li>How many benches were put up in 2022 and 2023?</li><li>What did they cost?</li><li>Which firm supplied them?</li><li>Will there be more?</li></ul>
<h2>Our reply</h2><table><tr><th></th><th>2022</th><th>2023</th></tr><tr><td>Benches put up</td><td>14</td><td>22</td></tr><tr><td>Cost</td><td>£1,100</td><td>£2,004</td></tr></table>
<h3>Supplier of the benches</h3><p>Oak and Iron Ltd</p><h3>More benches</h3><p>None are planned.</p></body></html>
`,
    [
      '- [2022] How many benches were put up in 2022 and 2023? => 14',
      '- [2023] How many benches were put up in 2022 and 2023? => 22',
      '- [2022] What did they cost? => £1,100',
      '- [2023] What did they cost? => £2,004',
      '- Which firm supplied them? => Oak and Iron Ltd',
      '- Will there be more? => None are planned.',
    ],
  ],
])('a table for some of the questions, and titles under it for the others: %s', (_name, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
