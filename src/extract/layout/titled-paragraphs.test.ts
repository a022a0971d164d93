import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ part, question, text: words }) => `${question} | ${part ?? ''} => ${words}`);

test('headings over bare values, some of them labelled line by line', () => {
  expect(
    shown(
      [
        'Wexmoor Council',
        '',
        '# Lamps',
        '4,120',
        '',
        '# Calls received 2023/24',
        'Total',
        '21,480',
        'Waste',
        '9,005',
        '',
        '# Percentage of contact made online',
        '2022/23',
        '48%',
        '2023/24',
        '56%',
        '',
        '# Telephony supplier',
        '8x8',
        '',
        '---',
        'Internal reviews: foi@wexmoor.example',
      ].join('\n'),
    ),
  ).toEqual([
    'Lamps |  => 4,120',
    'Calls received 2023/24 | Total => 21,480',
    'Calls received 2023/24 | Waste => 9,005',
    'Percentage of contact made online | 2022/23 => 48%',
    'Percentage of contact made online | 2023/24 => 56%',
    'Telephony supplier |  => 8x8',
  ]);
});

test('titles over the tables of a sheet; a column of notes is no figure, and the head is none of them', () => {
  expect(
    shown(
      [
        'Wexmoor Council\t\t\t',
        'FOI 1182\treceived 01/04/2025\tcompleted 30/04/2025\t',
        '\t\t\t',
        'Contacts by channel\t\t\t',
        '\t2022/23\t2023/24\tNote',
        'Phone\t4,120\t4,380\t',
        'Desk\t188\t-\tclosed May 2023',
        '\t\t\t',
        'Cost of each\t\t\t',
        'Phone\t£6.10\t\t',
        'Desk\tnot yet known\t\t',
        '\t\t\t',
        'Target for 2025/26\t\t\t',
        '75% online\t\t\t',
      ].join('\n'),
    ),
  ).toEqual([
    'Contacts by channel | Phone, 2022/23 => 4,120',
    'Contacts by channel | Phone, 2023/24 => 4,380',
    'Contacts by channel | Desk, 2022/23 => 188',
    'Contacts by channel | Desk, 2023/24 => -',
    'Cost of each | Phone => £6.10',
    'Cost of each | Desk => not yet known',
    'Target for 2025/26 |  => 75% online',
  ]);
});

test('the headings of a refusal head no answers', () => {
  expect(
    shown(
      'Wexmoor Council\n\n# Background\nYou asked about lamps.\n\n# Public interest test\nWe weighed it with care.\n\n# Decision\nThe request is refused under section 43.\n',
    ).filter((line) => /Background|interest|Decision/.test(line)),
  ).toEqual([]);
});
