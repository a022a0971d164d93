import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = `Dear Requester,

You asked for:

1) the length of footpath that you maintain, by area
2) the number of gates mended in each year
3) the spend on gates in each year
4) the number of wardens

`;
const close = '\n\nYours sincerely,\n\nRights of Way Officer';
const asked = [
  'the length of footpath that you maintain, by area',
  'the number of gates mended in each year',
  'the spend on gates in each year',
  'the number of wardens',
];
const given = [
  `1 [Fells] ${asked[0]} => 212 km`,
  `1 [Vale] ${asked[0]} => 96 km`,
  `1 [Coast] ${asked[0]} => 40 km`,
  `2 [2021/22] ${asked[1]} => 112`,
  `2 [2022/23] ${asked[1]} => 128`,
  `2 [2023/24] ${asked[1]} => 99`,
  `3 [2021/22] ${asked[2]} => £7,021`,
  `3 [2022/23] ${asked[2]} => £7,559`,
  `3 [2023/24] ${asked[2]} => £6,400`,
  `4 ${asked[3]} => Six`,
];

test.each<[string, string]>([
  [
    'set in, numbers apart from what they count',
    `    1)  Fells        212 km
        Vale          96 km
        Coast         40 km

    2 and 3)

        Year         Mended      Spend
        2021/22      112         £7,021
        2022/23      128         £7,559
        2023/24       99         £6,400

    4)  Six`,
  ],
  [
    'a table for each',
    `1.  Fells        212 km
    Vale          96 km
    Coast         40 km

2.  Year         Mended
    2021/22      112
    2022/23      128
    2023/24       99

3.  Year         Spend
    2021/22      £7,021
    2022/23      £7,559
    2023/24      £6,400

4.  Six`,
  ],
  [
    'lines of names and values alone',
    `1. Fells 212 km
Vale 96 km
Coast 40 km
2. 2021/22 112
2022/23 128
2023/24 99
3. 2021/22 £7,021
2022/23 £7,559
2023/24 £6,400
4. Six`,
  ],
])('%s', (_, reply) => {
  expect(shown(`${head}The answers are:\n\n${reply}${close}`)).toEqual(given);
});
