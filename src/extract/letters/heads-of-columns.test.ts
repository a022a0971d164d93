import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Wenbury District Council\nFOI 8812\n3 May 2025\n\n';

test.each<[string, string, string[]]>([
  [
    'heads that ask over one row of answers',
    '| Number of empty homes | Number empty over two years | Officer for empty homes (Y/N) | Homes brought back by their owners |\n|---|---|---|---|\n| 602 | 171 | Y | Not known |\n',
    [
      '- Number of empty homes => 602',
      '- Number empty over two years => 171',
      '- Officer for empty homes (Y/N) => Y',
      '- Homes brought back by their owners => Not known',
    ],
  ],
  [
    'heads that ask over rows with a name each',
    '| Site | How many plots are there? | What is the rent? | Is there water? |\n|---|---|---|---|\n| Hob Lane | 112 | £58 | Yes |\n| Mill Meadow | 102 | £61 | No |\n',
    [
      '- [Hob Lane] How many plots are there? => 112',
      '- [Mill Meadow] How many plots are there? => 102',
      '- [Hob Lane] What is the rent? => £58',
      '- [Mill Meadow] What is the rent? => £61',
      '- [Hob Lane] Is there water? => Yes',
      '- [Mill Meadow] Is there water? => No',
    ],
  ],
  [
    'heads that ask, with numbers, over years',
    '<table><tr><th>Year</th><th>1. How many fines were issued?</th><th>2. How many were paid?</th></tr><tr><td>2022</td><td>812</td><td>640</td></tr><tr><td>2023</td><td>790</td><td>611</td></tr></table>\n',
    [
      '1 [2022] How many fines were issued? => 812',
      '1 [2023] How many fines were issued? => 790',
      '2 [2022] How many were paid? => 640',
      '2 [2023] How many were paid? => 611',
    ],
  ],
  [
    'heads with numbers over one row of answers',
    '| 1. Empty homes | 2. Officers | 3. Budget |\n|---|---|---|\n| 602 | 1.5 | £40,000 |\n',
    ['1 Empty homes => 602', '2 Officers => 1.5', '3 Budget => £40,000'],
  ],
  [
    'a column for each of two questions, rows by year',
    'You asked, by year:\n\n1. the number of penalty notices issued\n2. the number of those cancelled on appeal\n3. the charge\n\nThe answers to questions 1 and 2 are in this table:\n\n| | Notices issued | Cancelled on appeal |\n|---|---|---|\n| 2022 | 812 | 133 |\n| 2023 | 790 | 121 |\n\nQuestion 3: £70\n',
    [
      '1 [2022] the number of penalty notices issued => 812',
      '1 [2023] the number of penalty notices issued => 790',
      '2 [2022] the number of those cancelled on appeal => 133',
      '2 [2023] the number of those cancelled on appeal => 121',
      '3 the charge => £70',
    ],
  ],
  [
    'figures by year under one question',
    '1. How many homes are empty and how many officers are there?\n\n| Year | Empty homes | Officers |\n|---|---|---|\n| 2023 | 602 | 2 |\n',
    [
      '1 [2023, Empty homes] How many homes are empty and how many officers are there? => 602',
      '1 [2023, Officers] How many homes are empty and how many officers are there? => 2',
    ],
  ],
  [
    'a section whose number is its own, between numbers that count through',
    'SECTION 1: CROSSINGS\n\n1. How many patrols are there?\nResponse: 178\n\n2. How many posts are vacant?\nResponse: 39\n\nSECTION 2: ZEBRA CROSSINGS\n\n3. How many people cross?\nResponse: We have no count.\n\n4. What does one cost?\nResponse: £35,000\n',
    [
      '1 How many patrols are there? => 178',
      '2 How many posts are vacant? => 39',
      '3 How many people cross? => We have no count.',
      '4 What does one cost? => £35,000',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(shown(head + text)).toEqual(expected);
});

test('a sheet with commas ends where the letter goes on behind a blank line', () => {
  const text = `${head}No.,Question,2023,2024\n1,Patrol days on the beach,92,104\n2,Swimmers warned,Not held,0\n\nTown Hall, High Street, Wenbury\n`;
  expect(shown(text)).toEqual([
    '1 [2023] Patrol days on the beach => 92',
    '1 [2024] Patrol days on the beach => 104',
    '2 [2023] Swimmers warned => Not held',
    '2 [2024] Swimmers warned => 0',
  ]);
});
