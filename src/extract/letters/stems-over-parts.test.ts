import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

test.each([
  [
    'asked one after another, then answered',
    `Wexmoor Hospitals NHS Trust
FOI 8816

1. Spending on agency doctors in
a) 2022-23
b) 2023-24

a) £4,118,072.36
b) £3,902,650.11

2. The highest hourly rate paid in 2023-24
£168.00

3. The share of agency spend
a) on framework
b) off framework

a) 97.3%
b) 2.7%
`,
    [
      '1a 2022-23 => £4,118,072.36',
      '1b 2023-24 => £3,902,650.11',
      '2 The highest hourly rate paid in 2023-24 => £168.00',
      '3a on framework => 97.3%',
      '3b off framework => 2.7%',
    ],
  ],
  [
    'each with its answer behind a mark',
    `Wexmoor Council
FOI 8816

1. Library visits and loans
(a) Visits: 44,120
(b) Loans: about 61,000 a year

2. Opening hours
52 a week

3. Staff: number and cost
a. number - 14
b. cost - £402,000

4. Book fund
£61,400
`,
    [
      '1a Visits => 44,120',
      '1b Loans => about 61,000 a year',
      '2 Opening hours => 52 a week',
      '3a number => 14',
      '3b cost => £402,000',
      '4 Book fund => £61,400',
    ],
  ],
  [
    'answers alone',
    `Wexmoor Council
FOI 8816

1. Yes
a. Orlo
b. £4,120

2. No

3. The contact centre is outsourced
a. Serco
b. 2019
`,
    [
      '1 - => Yes',
      '1a - => Orlo',
      '1b - => £4,120',
      '2 - => No',
      '3 - => The contact centre is outsourced',
      '3a - => Serco',
      '3b - => 2019',
    ],
  ],
  [
    'each over its answer',
    `Wexmoor Council
FOI 8816

1. What do you pay for the library system?
£4,120
2. The library system
(i) its name
Bookmark
(ii) since when
2014
3. Visits
(i) in 2022
41,220
(ii) in 2023
44,120
`,
    [
      '1 What do you pay for the library system? => £4,120',
      '2i its name => Bookmark',
      '2ii since when => 2014',
      '3i in 2022 => 41,220',
      '3ii in 2023 => 44,120',
    ],
  ],
])('a number over its lettered parts, %s', (_name, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
