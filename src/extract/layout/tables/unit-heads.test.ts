import { describe, expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = ['Saltmarsh District Council', 'Our ref: FOI 4417', 'Received 2 May 2024', 'Responded 30 May 2024', ''];
const letter = (...lines: string[]): string => [...head, ...lines].join('\n');

describe('a table that answers by itself, under heads of periods or units', () => {
  test.each<[string, string, string[]]>([
    [
      'years with their unit',
      letter(
        '| Question | 2021/22 (£000) | 2022/23 (£000) |',
        '|---|---|---|',
        '| Dredging | 612 | 580 |',
        '| Ferry | 88 | 91 |',
      ),
      [
        '- [2021/22 (£000)] Dredging => 612',
        '- [2022/23 (£000)] Dredging => 580',
        '- [2021/22 (£000)] Ferry => 88',
        '- [2022/23 (£000)] Ferry => 91',
      ],
    ],
    [
      'years with their unit and no name over the rows',
      letter(
        '                 2021/22 £k    2022/23 £k',
        'Dredging work    612           580',
        'Ferry repairs    88            91',
      ),
      [
        '- [2021/22 £k] Dredging work => 612',
        '- [2022/23 £k] Dredging work => 580',
        '- [2021/22 £k] Ferry repairs => 88',
        '- [2022/23 £k] Ferry repairs => 91',
      ],
    ],
    [
      'periods without a year',
      letter(
        '|  | Per month | Per year |',
        '|---|---|---|',
        '| Ferry passengers | 1,204 | 14,880 |',
        '| Boats let | 61 | not recorded |',
      ),
      [
        '- [Per month] Ferry passengers => 1,204',
        '- [Per year] Ferry passengers => 14,880',
        '- [Per month] Boats let => 61',
        '- [Per year] Boats let => not recorded',
      ],
    ],
    [
      'a unit alone',
      letter('Indicator\t%', 'Ferries on time\t94.2', 'Berths let in the season\t71', 'Boats moored, of all\t38'),
      ['- Ferries on time => 94.2', '- Berths let in the season => 71', '- Boats moored, of all => 38'],
    ],
    [
      'a unit and its year',
      letter(
        'Item                            £k (2022/23)',
        'Lighthouse upkeep               1,842',
        'Ferry and landing stage         377.5',
        'Buoys                           62',
      ),
      ['- Lighthouse upkeep => 1,842', '- Ferry and landing stage => 377.5', '- Buoys => 62'],
    ],
    [
      'amounts under a pound sign',
      letter(
        '<table><tr><th>Budget heading</th><th>Amount (£)</th></tr><tr><td>Lighthouse</td><td>41,200</td></tr><tr><td>Ferry</td><td>9,100</td></tr></table>',
      ),
      ['- Lighthouse => 41,200', '- Ferry => 9,100'],
    ],
    [
      'fields and values',
      letter(
        'FIELD|VALUE',
        'Number of moorings|140',
        'Number let|122',
        'Weekly rent|£13.71',
        'Plans to close any|None',
      ),
      ['- Number of moorings => 140', '- Number let => 122', '- Weekly rent => £13.71', '- Plans to close any => None'],
    ],
    [
      'years down, each column a question',
      letter(
        '| Year | Ferry cost | Landing stage upkeep |',
        '|---|---|---|',
        '| 2021/22 | £30,100 | £4,120 |',
        '| 2022/23 | £31,750 | £4,385 |',
      ),
      [
        '- [2021/22] Ferry cost => £30,100',
        '- [2021/22] Landing stage upkeep => £4,120',
        '- [2022/23] Ferry cost => £31,750',
        '- [2022/23] Landing stage upkeep => £4,385',
      ],
    ],
    [
      'years down under a title of all',
      letter(
        'Table 1: the ferry',
        '',
        'Year | Passengers by day | Ferry cost',
        '2021 | 4,201 | £30,100',
        '2022 | 4,388 | £31,750',
      ),
      [
        '- [2021] Passengers by day => 4,201',
        '- [2021] Ferry cost => £30,100',
        '- [2022] Passengers by day => 4,388',
        '- [2022] Ferry cost => £31,750',
      ],
    ],
    [
      'a table of years under a question stays its',
      letter(
        '1. What did the ferry cost?',
        '',
        '| Item | 2021/22 (£000) |',
        '|---|---|',
        '| Fuel | 61 |',
        '| Crew | 140 |',
        '',
        '2. Who runs it?',
        'The harbour office.',
      ),
      [
        '1 [Fuel] What did the ferry cost? => 61',
        '1 [Crew] What did the ferry cost? => 140',
        '2 Who runs it? => The harbour office.',
      ],
    ],
    [
      'a yes or no, and beside it what it is',
      letter(
        '| Question | Yes / No | Comments |',
        '|---|---|---|',
        '| Do you let boats? | Yes | Rowing boats, since 2019 |',
        '| Are they insured? | No | |',
      ),
      ['- Do you let boats? => Yes Rowing boats, since 2019', '- Are they insured? => No'],
    ],
    [
      'notes under the grid of a question',
      letter(
        '1) Boats lost, by harbour',
        '',
        'North pier     7',
        'Old jetty      *',
        'South quay     0',
        '',
        '* Withheld under section 40(2): so few that owners could be known.',
      ),
      [
        '1 [North pier] Boats lost, by harbour => 7',
        '1 [Old jetty] Boats lost, by harbour => *',
        '1 [South quay] Boats lost, by harbour => 0',
      ],
    ],
    [
      'a bracketed note that a cell points to',
      letter(
        '| Question | Reply |',
        '|---|---|',
        '| Who insures the boats? | A broker |',
        '| What does it cost? | [1] |',
        '',
        '[1] The price is exempt under section 43(2).',
      ),
      ['- Who insures the boats? => A broker', '- What does it cost? => [1]'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
