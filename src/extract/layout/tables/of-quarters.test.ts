import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map((answer) =>
    [answer.number, answer.part && `[${answer.part}]`, answer.question, '=>', answer.text].filter(Boolean).join(' '),
  );

/** Tables with a quarter, or a question, over each column; under `=====` what a careful reader sees. */
const tables: Record<string, string> = {
  'plain quarters across, under a number': `
7. How many calls were there in each quarter?

Service | Q1 | Q2 | Q3 | Q4
Parks | 12 | 14 | 11 | 9
Ponds | 3 | 4 | 4 | 2

8. Who took them?
The desk.
=====
7 [Parks, Q1] How many calls were there in each quarter? => 12
7 [Parks, Q2] How many calls were there in each quarter? => 14
7 [Parks, Q3] How many calls were there in each quarter? => 11
7 [Parks, Q4] How many calls were there in each quarter? => 9
7 [Ponds, Q1] How many calls were there in each quarter? => 3
7 [Ponds, Q2] How many calls were there in each quarter? => 4
7 [Ponds, Q3] How many calls were there in each quarter? => 4
7 [Ponds, Q4] How many calls were there in each quarter? => 2
8 Who took them? => The desk.`,
  'two quarters by their months, and a year': `
1. How many calls were there in each quarter?

| | Quarter 1 (April to June) | Quarter 2 (July to September) | Year |
|---|---|---|---|
| Parks | 12 | 14 | 26 |
| Ponds | 3 | n/a | 3 |

2. Who took them?
The desk.
=====
1 [Parks, Quarter 1 (April to June)] How many calls were there in each quarter? => 12
1 [Parks, Quarter 2 (July to September)] How many calls were there in each quarter? => 14
1 [Parks, Year] How many calls were there in each quarter? => 26
1 [Ponds, Quarter 1 (April to June)] How many calls were there in each quarter? => 3
1 [Ponds, Quarter 2 (July to September)] How many calls were there in each quarter? => n/a
1 [Ponds, Year] How many calls were there in each quarter? => 3
2 Who took them? => The desk.`,
  'quarters of a year in columns of spaces': `
Question 1
How many parks were opened?

Answer
Four

Question 2
Give the number of visitors by quarter.

Answer
            Q1 2023/24   Q2 2023/24   Q3 2023/24   Q4 2023/24
Parks       1,204        2,310        1,118        960
Ponds       310          402          *            96

Question 3
Who counts them?

Answer
Volunteers
=====
1 How many parks were opened? => Four
2 [Parks, Q1 2023/24] Give the number of visitors by quarter. => 1,204
2 [Parks, Q2 2023/24] Give the number of visitors by quarter. => 2,310
2 [Parks, Q3 2023/24] Give the number of visitors by quarter. => 1,118
2 [Parks, Q4 2023/24] Give the number of visitors by quarter. => 960
2 [Ponds, Q1 2023/24] Give the number of visitors by quarter. => 310
2 [Ponds, Q2 2023/24] Give the number of visitors by quarter. => 402
2 [Ponds, Q3 2023/24] Give the number of visitors by quarter. => *
2 [Ponds, Q4 2023/24] Give the number of visitors by quarter. => 96
3 Who counts them? => Volunteers`,
  'questions across are none': `
| Council area | Q1. How many parks? | Q2. How many ponds? | Q3. Who keeps them? |
|---|---|---|---|
| North | 12 | 14 | The trust |
| South | 3 | 4 | We do |
=====
1 [North] How many parks? => 12
1 [South] How many parks? => 3
2 [North] How many ponds? => 14
2 [South] How many ponds? => 4
3 [North] Who keeps them? => The trust
3 [South] Who keeps them? => We do`,
};

describe('quarters across a table', () => {
  for (const [name, table] of Object.entries(tables)) {
    const [text = '', expected = ''] = table.split('\n=====\n');
    test(name, () => expect(shown(text)).toEqual(expected.split('\n')));
  }
});
