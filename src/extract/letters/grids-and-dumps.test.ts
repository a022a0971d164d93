import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = ['Saltmarsh District Council', 'Our ref: FOI 4417', 'Received 2 May 2024', 'Responded 30 May 2024', ''];
const letter = (...lines: string[]): string => [...head, ...lines].join('\n');

describe('what a page leaves of its tables', () => {
  test.each<[string, string, string[]]>([
    [
      'columns dumped one after the other, an answer that is a list',
      letter(
        'Question',
        '1 Ferries run each day',
        '2 Top three piers',
        '3 Cost of the lighthouse',
        '4 Keepers employed',
        '\fResponse',
        '1 Twelve',
        '2 1. North Pier 2. Old Jetty 3. Quay',
        '3 £16,400',
        '4 2.5 FTE',
      ),
      [
        '1 Ferries run each day => Twelve',
        '2 Top three piers => 1. North Pier 2. Old Jetty 3. Quay',
        '3 Cost of the lighthouse => £16,400',
        '4 Keepers employed => 2.5 FTE',
      ],
    ],
    [
      'a cell a line, with a note under the last',
      letter(
        'Request',
        '1. Berths let in each of 2021, 2022 and 2023',
        '2. Income from them',
        '',
        'Response',
        '',
        '1.',
        'Year',
        'Berths',
        '2021',
        '84',
        '2022',
        '96',
        '2023',
        '71',
        '',
        '2.',
        'Year',
        'Income',
        '2021',
        '£8,471',
        '2022',
        '£9,226',
        '2023',
        '£7,003',
        '* To 31 March. Some berths have not been paid for yet.',
      ),
      [
        '1 [2021] Berths let in each of 2021, 2022 and 2023 => 84',
        '1 [2022] Berths let in each of 2021, 2022 and 2023 => 96',
        '1 [2023] Berths let in each of 2021, 2022 and 2023 => 71',
        '2 [2021] Income from them => £8,471',
        '2 [2022] Income from them => £9,226',
        '2 [2023] Income from them => £7,003',
      ],
    ],
    [
      'parts that small Roman numbers count in their question’s column',
      letter(
        '        You asked                             We reply',
        ' (1)    How many boats were counted?          1,940',
        ' (2)    What percentage were:',
        '         i   sailing boats                    62',
        '         ii  rowing boats                     30',
        '         iii rafts                            8',
        ' (3)    What did the count cost?              £3,750',
      ),
      [
        '1 How many boats were counted? => 1,940',
        '2i sailing boats => 62',
        '2ii rowing boats => 30',
        '2iii rafts => 8',
        '3 What did the count cost? => £3,750',
      ],
    ],
    [
      'parts in small words are counted by none',
      letter(
        '        You asked                             We reply',
        ' (1)    How many boats were counted?          1,940',
        ' (2)    What percentage were:',
        '         a   raft                             62',
        '         in  harbour                          30',
        ' (3)    What did the count cost?              £3,750',
      ),
      [
        '1 How many boats were counted? => 1,940',
        '2 [a raft] What percentage were => 62',
        '2 [in harbour] What percentage were => 30',
        '3 What did the count cost? => £3,750',
      ],
    ],
    [
      'a sheet of rows by years under what it gives',
      [
        'Sheet1',
        'Saltmarsh District Council\t\t\t',
        'FOI ref\t4417\t\t',
        'Received\t2 May 2024\t\t',
        'Replied\t30 May 2024\t\t',
        '\t\t\t',
        'Harbour traffic by year\t\t\t',
        'Measure\t2021/22\t2022/23\t2023/24 (Apr-Dec)',
        'Ferries\t1,204\t1,310\t980',
        'Rafts\tNot held\t12\t*',
        '\t\t\t',
        '* Exempt under section 22, to be published in June 2025\t\t\t',
        'Sheet2',
        'Printed by the harbour office 28/05/2024 10:32\t\t\t',
      ].join('\n'),
      [
        '- [Ferries, 2021/22] Harbour traffic by year => 1,204',
        '- [Ferries, 2022/23] Harbour traffic by year => 1,310',
        '- [Ferries, 2023/24 (Apr-Dec)] Harbour traffic by year => 980',
        '- [Rafts, 2021/22] Harbour traffic by year => Not held',
        '- [Rafts, 2022/23] Harbour traffic by year => 12',
        '- [Rafts, 2023/24 (Apr-Dec)] Harbour traffic by year => *',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
