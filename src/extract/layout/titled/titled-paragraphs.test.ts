import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

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

const head =
  'Wexmoor Council\nReference: E6022\nReceived: 13 November 2023\nResponded: 11 December 2023\n\nHousing, parks and complaints\n\n';
const tail = '\nIf you are not satisfied with this reply, you may write to the Information Officer.\n';

test.each<[string, (title: string) => string]>([
  ['in bold', (title) => `**${title}**\n`],
  ['as headings', (title) => `### ${title}\n`],
  ['in capitals', (title) => `${title.toUpperCase()}\n`],
  ['in bold, with no blank line under them', (title) => `**${title}**`],
])('titles %s over figures by month, one figure, a name, a refusal', (_, titled) => {
  const text = [
    titled('Households in hostels and hotels at the end of each month, July to September 2023, by type of stay'),
    'July: 6,021\nAugust: 6,077\nSeptember: 6,144\n',
    titled('Families in hostels at 30 September 2023'),
    'Fewer than 5\n',
    titled('Complaints, stage one and stage two, 2022/23'),
    'Stage one: 2,318\nStage two: 402\n',
    titled('Contractor used for repairs'),
    'Arbor Ltd\n',
    titled('Names of hotels used'),
    'Exempt under section 38: some of those who stay there are at risk.\n',
  ].join('\n');
  const asked = extractResponse(head + text + tail).answers.map(
    ({ part, question, text: words }) =>
      `${question?.slice(0, 12).toLowerCase()} | ${part ?? ''} => ${words.slice(0, 16)}`,
  );
  expect(asked).toEqual([
    'households i | July => 6,021',
    'households i | August => 6,077',
    'households i | September => 6,144',
    'families in  |  => Fewer than 5',
    'complaints,  | Stage one => 2,318',
    'complaints,  | Stage two => 402',
    'contractor u |  => Arbor Ltd',
    'names of hot |  => Exempt under sec',
  ]);
});

test('where every title only gathers labelled facts, the labels are the questions', () => {
  const text =
    '**Contact centre**\nYearly budget: £412,000\nCalls in the year: 71,204\n\n**Website**\nVisitors in the year: 80,112\nPages: 1,204\n';
  expect(shown(head + text + tail)).toEqual([
    'Yearly budget |  => £412,000',
    'Calls in the year |  => 71,204',
    'Visitors in the year |  => 80,112',
    'Pages |  => 1,204',
  ]);
});

test('a figure in words, and at the foot of a scan the letterhead once more', () => {
  const text = `Wexmoor Council
Lantern House, Mill Street, Sedge WX1 2AB
Ref: FOI/1190

Dear Requester

I am writing in response to your request of 4 March 2024 about boats.

Boats that the council owns
Four

Cost of the boats
£31,206, of which £4,100 was met by grants.

Boat yard
The contract is with a yard at Sedge and runs to 30 June 2027.

l

Wexmoor Council, Lantern House, Mill Street, Sedge WX1 2AB

Yours sincerely
`;
  expect(shown(text)).toEqual([
    'Boats that the council owns |  => Four',
    'Cost of the boats |  => £31,206, of which £4,100 was met by grants.',
    'Boat yard |  => The contract is with a yard at Sedge and runs to 30 June 2027.',
  ]);
});
