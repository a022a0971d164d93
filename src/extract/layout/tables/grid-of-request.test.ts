import { describe, expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = ['Ottershaw District Council', 'Our ref: FOI 5120', 'Received 3 June 2024', 'Responded 1 July 2024', ''];
const foot = ['', 'If you are unhappy with this response you may ask for an internal review.'];
const letter = (lines: readonly string[]): string => [...head, ...lines, ...foot].join('\n');

/** What each cell of a grid says, under one request. */
const cellsOf = (question: string, rows: Readonly<Record<string, readonly string[]>>, columns: readonly string[]) =>
  Object.entries(rows).flatMap(([row, cells]) =>
    cells.map((cell, k) => `- [${row}, ${columns[k]}] ${question} => ${cell}`),
  );

const years = ['2021/22', '2022/23', '2023/24'];
const quarters = ['Q1 2023/24', 'Q2 2023/24', 'Q3 2023/24', 'Q4 2023/24'];

describe('a grid that answers one request in words', () => {
  test.each<[string, string[], string[]]>([
    [
      'Markdown, years, by ward',
      [
        '## Request',
        '',
        'How many fly-tips were reported in each ward in 2021/22, 2022/23 and 2023/24?',
        '',
        '## Response',
        '',
        '| Ward | 2021/22 | 2022/23 | 2023/24 |',
        '|---|---|---|---|',
        '| Northgate | 41 | 38 | 52 |',
        '| Quayside | 12 | 19 | 8 |',
        '| Mill Lane | 0 | 3 | 1 |',
      ],
      cellsOf(
        'How many fly-tips were reported in each ward in 2021/22, 2022/23 and 2023/24?',
        { Northgate: ['41', '38', '52'], Quayside: ['12', '19', '8'], 'Mill Lane': ['0', '3', '1'] },
        years,
      ),
    ],
    [
      'tabs, a request under its heading that says by what',
      [
        'Your request',
        '',
        'Please provide a breakdown of overtime payments by department for the last three financial years.',
        '',
        'Our response',
        '',
        'The figures are in the table below.',
        '',
        'Department\t2021/22\t2022/23\t2023/24',
        'Highways\t£41,220\t£38,905\t£36,010',
        'Waste and recycling\t£7,480\t£11,312\t£15,660',
        'Parks\t£2,000\t£1,400\t£0',
        'Total\t£50,700\t£51,617\t£51,670',
      ],
      cellsOf(
        'Please provide a breakdown of overtime payments by department for the last three financial years.',
        {
          Highways: ['£41,220', '£38,905', '£36,010'],
          'Waste and recycling': ['£7,480', '£11,312', '£15,660'],
          Parks: ['£2,000', '£1,400', '£0'],
          Total: ['£50,700', '£51,617', '£51,670'],
        },
        years,
      ),
    ],
    [
      'spaces, quarters, what the rows name is listed behind "You asked"',
      [
        'You asked: "For 2023/24, quarter by quarter: the number of library loans, the number of visits to a library and',
        'the number of library members."',
        '',
        'Our answer',
        '',
        '                     Q1 2023/24   Q2 2023/24   Q3 2023/24   Q4 2023/24',
        'Library loans            18,112       15,870       13,265       25,904',
        'Library visits           14,006       12,119       10,377       17,310',
        'Library members           2,450        2,322        2,690        2,118',
      ],
      cellsOf(
        'For 2023/24, quarter by quarter: the number of library loans, the number of visits to a library and the number of library members.',
        {
          'Library loans': ['18,112', '15,870', '13,265', '25,904'],
          'Library visits': ['14,006', '12,119', '10,377', '17,310'],
          'Library members': ['2,450', '2,322', '2,690', '2,118'],
        },
        quarters,
      ),
    ],
    [
      'in quotes behind what leads to it',
      [
        'You asked us:',
        '',
        '"Please tell me the number of parking fines issued for each car park in 2022 and 2023."',
        '',
        'We can confirm the following.',
        '',
        '| Car park | 2022 | 2023 |',
        '|---|---|---|',
        '| Station Road | 410 | 377 |',
        '| The Moorings | 98 | 121 |',
      ],
      cellsOf(
        'Please tell me the number of parking fines issued for each car park in 2022 and 2023.',
        { 'Station Road': ['410', '377'], 'The Moorings': ['98', '121'] },
        ['2022', '2023'],
      ),
    ],
    [
      'HTML',
      [
        '<h2>Request</h2><p>Please supply the cost of translation for each language in 2022/23 and 2023/24.</p>',
        '<h2>Response</h2><table><tr><th>Language</th><th>2022/23</th><th>2023/24</th></tr>',
        '<tr><td>Polish</td><td>£1,204</td><td>£1,310</td></tr><tr><td>Welsh</td><td>£880</td><td>£912</td></tr></table>',
      ],
      cellsOf(
        'Please supply the cost of translation for each language in 2022/23 and 2023/24.',
        { Polish: ['£1,204', '£1,310'], Welsh: ['£880', '£912'] },
        ['2022/23', '2023/24'],
      ),
    ],
    [
      'kinds across',
      [
        'Request',
        '',
        'How many complaints did each service receive, and how many of them were upheld, partly upheld and not upheld?',
        '',
        'Response',
        '',
        '| Service | Upheld | Partly upheld | Not upheld |',
        '|---|---|---|---|',
        '| Housing | 12 | 4 | 31 |',
        '| Planning | 3 | 2 | 17 |',
        '| Council tax | 9 | 1 | 20 |',
      ],
      cellsOf(
        'How many complaints did each service receive, and how many of them were upheld, partly upheld and not upheld?',
        { Housing: ['12', '4', '31'], Planning: ['3', '2', '17'], 'Council tax': ['9', '1', '20'] },
        ['Upheld', 'Partly upheld', 'Not upheld'],
      ),
    ],
    [
      'a label before the request',
      [
        'Request: Spend on consultants by directorate in each of the last two financial years.',
        '',
        'Response:',
        '',
        'Directorate\t2022/23\t2023/24',
        'Place\t£61,980\t£70,240',
        'People\t£33,016\tnot held',
      ],
      cellsOf(
        'Spend on consultants by directorate in each of the last two financial years.',
        { Place: ['£61,980', '£70,240'], People: ['£33,016', 'not held'] },
        ['2022/23', '2023/24'],
      ),
    ],
    [
      'the head of the rows says what they are, in other words than the request',
      [
        'Information requested',
        '',
        'I would like to know what the council has spent on temporary accommodation since April 2021, and on what.',
        '',
        'Information provided',
        '',
        'Kind of accommodation   2021/22     2022/23     2023/24',
        'Hostels                 £41,000     £39,500     £40,100',
        'Bed and breakfast       £12,000     £22,100     £31,900',
      ],
      cellsOf(
        'I would like to know what the council has spent on temporary accommodation since April 2021, and on what.',
        { Hostels: ['£41,000', '£39,500', '£40,100'], 'Bed and breakfast': ['£12,000', '£22,100', '£31,900'] },
        years,
      ),
    ],
    [
      'months across',
      [
        'You asked:',
        '',
        'Can you tell me how many missed bins there were for each type of bin in January, February and March 2024?',
        '',
        'We replied:',
        '',
        '| Type of bin | January 2024 | February 2024 | March 2024 |',
        '|---|---|---|---|',
        '| Refuse | 140 | 133 | 152 |',
        '| Recycling | 88 | 91 | 79 |',
      ],
      cellsOf(
        'Can you tell me how many missed bins there were for each type of bin in January, February and March 2024?',
        { Refuse: ['140', '133', '152'], Recycling: ['88', '91', '79'] },
        ['January 2024', 'February 2024', 'March 2024'],
      ),
    ],
  ])('%s', (_, lines, expected) => {
    expect(shown(letter(lines))).toEqual(expected);
  });

  test.each<[string, string[], string[]]>([
    [
      'a title over a sheet, with its commas',
      [
        'Ottershaw District Council,,,',
        'FOI 5120 / received 3 June 2024 / sent 1 July 2024,,,',
        ',,,',
        '"Sick days by department, each financial year since 2021/22",,,',
        'Department,2021/22,2022/23,2023/24',
        'Finance,412,388,401',
        'Parks,97,121,86',
        'Legal,11,9,not held',
      ],
      cellsOf(
        'Sick days by department, each financial year since 2021/22',
        { Finance: ['412', '388', '401'], Parks: ['97', '121', '86'], Legal: ['11', '9', 'not held'] },
        years,
      ),
    ],
    [
      'a request in a cell over a sheet',
      [
        'Authority,Ottershaw District Council,,',
        'Reference,FOI 5120,,',
        'Request,"Cost of grounds maintenance for each park in 2021/22, 2022/23 and 2023/24",,',
        ',,,',
        'Park,2021/22,2022/23,2023/24',
        'Meadow,"£4,120","£3,880","£4,010"',
        'Castle Green,£970,"£1,210",£860',
      ],
      cellsOf(
        'Cost of grounds maintenance for each park in 2021/22, 2022/23 and 2023/24',
        { Meadow: ['£4,120', '£3,880', '£4,010'], 'Castle Green': ['£970', '£1,210', '£860'] },
        years,
      ),
    ],
  ])('%s', (_, lines, expected) => {
    expect(shown(lines.join('\n'))).toEqual(expected);
  });
});

describe('a grid whose rows are what was asked', () => {
  test.each<[string, string[], string[]]>([
    [
      'questions under their head',
      [
        'Request',
        '',
        'Please complete the table below for each year.',
        '',
        'Response',
        '',
        '| Question | 2022/23 | 2023/24 |',
        '|---|---|---|',
        '| Marketing spend | £4,120 | £3,880 |',
        '| Website total cost | £970 | £1,210 |',
      ],
      [
        '- [2022/23] Marketing spend => £4,120',
        '- [2023/24] Marketing spend => £3,880',
        '- [2022/23] Website total cost => £970',
        '- [2023/24] Website total cost => £1,210',
      ],
    ],
    [
      'a request for answers to a survey',
      [
        'Request',
        '',
        'Please answer our communications survey for the last two years.',
        '',
        'Response',
        '',
        '                     2022/23     2023/24',
        'Marketing spend      £4,120      £3,880',
        'Website total cost   £970        £1,210',
      ],
      [
        '- [2022/23] Marketing spend => £4,120',
        '- [2023/24] Marketing spend => £3,880',
        '- [2022/23] Website total cost => £970',
        '- [2023/24] Website total cost => £1,210',
      ],
    ],
    [
      'no request at all',
      [
        'We hold the following.',
        '',
        '| Item | 2022/23 | 2023/24 |',
        '|---|---|---|',
        '| Marketing spend | £4,120 | £3,880 |',
        '| Website total cost | £970 | £1,210 |',
      ],
      [
        '- [2022/23] Marketing spend => £4,120',
        '- [2023/24] Marketing spend => £3,880',
        '- [2022/23] Website total cost => £970',
        '- [2023/24] Website total cost => £1,210',
      ],
    ],
    [
      'a title that names a survey and not what the rows are',
      [
        'Communications survey 2023',
        '',
        '| Measure | 2022/23 | 2023/24 |',
        '|---|---|---|',
        '| Marketing spend | £4,120 | £3,880 |',
        '| Inbound calls | 97,000 | 91,210 |',
      ],
      [
        '- [2022/23] Marketing spend => £4,120',
        '- [2023/24] Marketing spend => £3,880',
        '- [2022/23] Inbound calls => 97,000',
        '- [2023/24] Inbound calls => 91,210',
      ],
    ],
    [
      'numbers before the rows',
      [
        'Request',
        '',
        'Please complete the table for each of the last two years.',
        '',
        'Response',
        '',
        '| Ref | Measure | 2022/23 | 2023/24 |',
        '|---|---|---|---|',
        '| 1 | Marketing spend | £4,120 | £3,880 |',
        '| 2 | Website total cost | £970 | £1,210 |',
      ],
      [
        '1 [2022/23] Marketing spend => £4,120',
        '1 [2023/24] Marketing spend => £3,880',
        '2 [2022/23] Website total cost => £970',
        '2 [2023/24] Website total cost => £1,210',
      ],
    ],
    [
      'two requests, a row for each',
      [
        'Request',
        '',
        'How many bins were bought in each year?',
        'What did the council spend on compost in each year?',
        '',
        'Response',
        '',
        '| | 2022/23 | 2023/24 |',
        '|---|---|---|',
        '| Bins bought | 4,120 | 3,880 |',
        '| Spend on compost | £970 | £1,210 |',
      ],
      [
        '- [2022/23] How many bins were bought in each year? => 4,120',
        '- [2023/24] How many bins were bought in each year? => 3,880',
        '- [2022/23] What did the council spend on compost in each year? => £970',
        '- [2023/24] What did the council spend on compost in each year? => £1,210',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(shown(letter(lines))).toEqual(expected);
  });
});
