import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Ellerhow District Council\nFOI 4471\nRequest\n\nPlease provide:\n\n';
const close = '\n\nYours sincerely\n\nInformation Officer';

/** A reply in prose with a table among its paragraphs, under a numbered request; what a careful reader sees in it stands under `=====`. */
const letters: Record<string, string> = {
  'a column for each of two questions': `
1. The name of the firm that collects garden waste.
2. The number of bins collected in each year.
3. The percentage of bins missed in each year.
4. The cost of the contract.

Response

Garden waste is collected by Greenacre Ltd. The bins collected and the share of them that were missed were:

Year	Bins collected	Missed
2022/23	18,204	1.2%
2023/24	19,118	0.9%

The contract costs £412,000 a year.
=====
1 The name of the firm that collects garden waste. => Garden waste is collected by Greenacre Ltd.
2 [2022/23] The number of bins collected in each year. => 18,204
2 [2023/24] The number of bins collected in each year. => 19,118
3 [2022/23] The percentage of bins missed in each year. => 1.2%
3 [2023/24] The percentage of bins missed in each year. => 0.9%
4 The cost of the contract. => The contract costs £412,000 a year.`,
  'a table for one question, with a sentence that leads to it': `
1. How many parking notices were issued in each of the last three years?
2. Which firm supplies the machines?
3. How many officers patrol the town?

Our response

The table below gives the parking notices issued.

Year | Notices
--- | ---
2021/22 | 4,410
2022/23 | 5,127
2023/24 | 4,876

The machines are supplied by Flowbird. There are nine officers who patrol the town.
=====
1 [2021/22] How many parking notices were issued in each of the last three years? => 4,410
1 [2022/23] How many parking notices were issued in each of the last three years? => 5,127
1 [2023/24] How many parking notices were issued in each of the last three years? => 4,876
2 Which firm supplies the machines? => The machines are supplied by Flowbird.
3 How many officers patrol the town? => There are nine officers who patrol the town.`,
  'a table between two paragraphs, under a title of its own': `
1) the number of fly-tipping reports per ward in 2023
2) what it cost to clear them
3) the number of prosecutions

Response:

Fly-tipping reports by ward

Ward        Reports
Castle      212
Harbour     148
Moor        96

It cost £61,300 to clear them. There were four prosecutions in that year.
=====
1 [Castle] the number of fly-tipping reports per ward in 2023 => 212
1 [Harbour] the number of fly-tipping reports per ward in 2023 => 148
1 [Moor] the number of fly-tipping reports per ward in 2023 => 96
2 what it cost to clear them => It cost £61,300 to clear them.
3 the number of prosecutions => There were four prosecutions in that year.`,
  'a refusal behind the table': `
1. The number of agency staff in each year.
2. The total spend on agency staff in each year.
3. The day rate of each of them.
4. The names of the agencies used.

Reply

We use Northwell Staffing and Brook Lane Care as agencies.

Year	Agency staff	Spend
2022	41	£1,204,000
2023	38	£1,117,500

The day rate of each person is exempt under section 43(2), as it would harm the agencies' trade to give it.
=====
1 [2022] The number of agency staff in each year. => 41
1 [2023] The number of agency staff in each year. => 38
2 [2022] The total spend on agency staff in each year. => £1,204,000
2 [2023] The total spend on agency staff in each year. => £1,117,500
3 The day rate of each of them. => The day rate of each person is exempt under section 43(2), as it would harm the agencies' trade to give it.
4 The names of the agencies used. => We use Northwell Staffing and Brook Lane Care as agencies.`,
  'a note under the table': `
1. Number of swimming lessons given in each year
2. Income from the lessons in each year
3. Who runs the pools?

Council response

The pools are run by Lakeside Leisure Trust.

Year	Lessons	Income
2022/23	3,118	£41,200
2023/24	3,402	£44,960

The figures leave out lessons for schools.
=====
1 [2022/23] Number of swimming lessons given in each year => 3,118
1 [2023/24] Number of swimming lessons given in each year => 3,402
2 [2022/23] Income from the lessons in each year => £41,200
2 [2023/24] Income from the lessons in each year => £44,960
3 Who runs the pools? => The pools are run by Lakeside Leisure Trust.`,
};

test.each(Object.entries(letters))('%s', (_, letter) => {
  const [text = '', expected = ''] = letter.split('\n=====\n');
  expect(shown(`${head}${text.trim()}${close}`)).toEqual(expected.trim().split('\n'));
});
