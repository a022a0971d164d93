import { describe, expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = ['Ottershaw District Council', 'Our ref: FOI 5120', 'Received 3 June 2024', 'Responded 1 July 2024', ''];

describe('a table of names under times that asks nothing in words', () => {
  test.each<[string, string[], string[]]>([
    [
      'years and what changed between them',
      [
        '| | 2021/22 | 2022/23 | % change |',
        '|---|---|---|---|',
        '| Dredging | £41,000 | £39,500 | -3.7% |',
        '| Buoys | £2,000 | £2,100 | +5% |',
      ],
      [
        '- [2021/22] Dredging => £41,000',
        '- [2022/23] Dredging => £39,500',
        '- [% change] Dredging => -3.7%',
        '- [2021/22] Buoys => £2,000',
        '- [2022/23] Buoys => £2,100',
        '- [% change] Buoys => +5%',
      ],
    ],
    [
      'how long each figure runs, and a cell left empty',
      [
        '| Cost of | Each year | 3 years |',
        '|---|---|---|',
        '| Dredging | £41,000 | £123,000 |',
        '| Buoys | | £6,000 |',
      ],
      [
        '- [Each year] Dredging => £41,000',
        '- [3 years] Dredging => £123,000',
        '- [Each year] Buoys => ',
        '- [3 years] Buoys => £6,000',
      ],
    ],
    [
      'estimates in columns of spaces',
      [
        '                         2022/23      2023/24 (est.)',
        'Boats moored             974          1,010',
        'Mooring income           £48,200      £51,000',
      ],
      [
        '- [2022/23] Boats moored => 974',
        '- [2023/24 (est.)] Boats moored => 1,010',
        '- [2022/23] Mooring income => £48,200',
        '- [2023/24 (est.)] Mooring income => £51,000',
      ],
    ],
    [
      'a title that says by what, and a total across',
      [
        'Mooring income by harbour (£)',
        '',
        '              2022/23     2023/24     Total',
        'North         4,110       3,800       7,910',
        'South         970         1,210       2,180',
      ],
      [
        '- [North, 2022/23] Mooring income by harbour (£) => 4,110',
        '- [North, 2023/24] Mooring income by harbour (£) => 3,800',
        '- [North, Total] Mooring income by harbour (£) => 7,910',
        '- [South, 2022/23] Mooring income by harbour (£) => 970',
        '- [South, 2023/24] Mooring income by harbour (£) => 1,210',
        '- [South, Total] Mooring income by harbour (£) => 2,180',
      ],
    ],
    [
      'a name over the years that they share',
      [
        '<table><tr><th>&nbsp;</th><th colspan="2">Number</th></tr><tr><th></th><th>2022/23</th><th>2023/24</th></tr>',
        '<tr><td>Boats moored</td><td>974</td><td>1,010</td></tr><tr><td>Boats sunk</td><td>2</td><td>0</td></tr></table>',
      ],
      [
        '- [2022/23] Boats moored => 974',
        '- [2023/24] Boats moored => 1,010',
        '- [2022/23] Boats sunk => 2',
        '- [2023/24] Boats sunk => 0',
      ],
    ],
    [
      'a head that says that its rows are figures, with notes',
      [
        '| Row | Figure |',
        '|---|---|',
        '| Mooring income (£000s), 2023/24 | 618¹ |',
        '| Boats moored | 974 |',
        '| Cost of each mooring (£) | 6.41 |',
        '',
        '¹ Gross.',
      ],
      ['- Mooring income (£000s), 2023/24 => 618¹', '- Boats moored => 974', '- Cost of each mooring (£) => 6.41'],
    ],
    [
      'a contents list with pages is none',
      [
        '| Section | Total | Average |',
        '|---|---|---|',
        '| Introduction | see below | see below |',
        '| Appeals | above | below |',
      ],
      [],
    ],
  ])('%s', (_, lines, expected) => expect(shown([...head, ...lines].join('\n'))).toEqual(expected));
});

test('figures given before and corrected since: the last count', () => {
  const lines = [
    'Question                              Given 3 May       Corrected',
    'Boats moored 2022/23                  974               947',
    'Mooring income                        £8,240            £8,420',
  ];
  expect(shown([...head, ...lines].join('\n'))).toEqual([
    '- Boats moored 2022/23 => 947',
    '- Mooring income => £8,420',
  ]);
});

describe('tables of times under captions, and questions below them', () => {
  const boats = [
    ['Boats moored', '974', '1,010', '1,002', '988'],
    ['Boats launched', '12', '9', '17', '4'],
  ];
  const lamps = [['Lamps lit', '4,120', '4,118', '4,131', '4,140']];
  const tableOf = (heads: readonly string[], rows: readonly string[][]): string[] => [
    `| | ${heads.join(' | ')} |`,
    `|${'---|'.repeat(heads.length + 1)}`,
    ...rows.map((row) => `| ${row.slice(0, heads.length + 1).join(' | ')} |`),
  ];
  const asked = [
    'You also asked:',
    '',
    'What does the harbour cost each year?',
    '£26,150',
    '',
    'Who runs it?',
    'Tern Ltd',
    '',
  ];
  const more = ['Why do moorings fall in winter?', 'We hold nothing that says.'];

  test.each([
    ['quarters', ['Q1', 'Q2', 'Q3', 'Q4']],
    ['quarters in words', ['Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4']],
    ['months', ['April', 'May', 'June']],
    ['years', ['2021/22', '2022/23', '2023/24']],
  ])('%s', (_, heads) => {
    const captioned = [
      'Table 1: Harbour',
      '',
      ...tableOf(heads, boats),
      '',
      'Table 2: Lamps',
      '',
      ...tableOf(heads, lamps),
      '',
    ];
    const given = [...boats, ...lamps].flatMap(([name, ...values]) =>
      heads.map((column, i) => `- [${column}] ${name} => ${values[i]}`),
    );
    const answers = ['- What does the harbour cost each year? => £26,150', '- Who runs it? => Tern Ltd'];
    expect(shown([...head, ...captioned, ...asked].join('\n'))).toEqual([...given, ...answers]);
    expect(shown([...head, ...captioned, ...asked, ...more].join('\n'))).toEqual([
      ...given,
      ...answers,
      '- Why do moorings fall in winter? => We hold nothing that says.',
    ]);
  });
});

const inYears = (part: string): string[] =>
  part.split('\n').flatMap((row) => {
    const [name, ...values] = row.split(' | ');
    return values.map((value, i) => `- [${['2021/22', '2022/23', '2023/24'][i]}] ${name} => ${value}`);
  });
const boats = 'Mooring income | £4,110 | £3,800 | £4,020\nDredging of the basin | £41,000 | £39,500 | nil';
const visits = 'Boats moored | 974 | 1,010 | 998\nAverage wait (mm:ss) | 03:12 | 04:45 | not recorded';
const spaced = (rows: string, last = ''): string =>
  ['', ...rows.split('\n')]
    .map((row, i) => (i === 0 ? ['', '2021/22', '2022/23', '2023/24'] : row.split(' | ')))
    .map((cells) =>
      cells
        .map((cell, k) => cell.padEnd(k === 0 ? 32 : 14))
        .join('')
        .trimEnd(),
    )
    .join('\n') + last;
const below = `\n${' '.repeat(60)}recorded`;
const cut = visits.replace('not recorded', 'not');

describe('tables of years under titles that only head them', () => {
  test.each<[string, string]>([
    [
      'by what their columns say',
      `Spend by financial year (actuals)\n\n${spaced(boats)}\n\nVolumes\n\n${spaced(visits)}`,
    ],
    ['a cell that goes on below', `Money per year\n\n${spaced(boats)}\n\nVolumes\n\n${spaced(cut, below)}`],
    [
      'and what is told behind it',
      `Costs\n\n${spaced(boats)}\n\nUse by year\n\n${spaced(cut, below)}\n\nThe basin is the Council's.\n\nHarbour Office`,
    ],
    ['under no title', `${spaced(boats)}\n\n${spaced(cut, below)}`],
    [
      'in Markdown',
      `Income and spend by calendar year\n\n| | 2021/22 | 2022/23 | 2023/24 |\n|---|---|---|---|\n${boats.replace(/^(.*)$/gm, '| $1 |')}\n\nUse in each year\n\n| | 2021/22 | 2022/23 | 2023/24 |\n|---|---|---|---|\n${visits.replace(/^(.*)$/gm, '| $1 |')}`,
    ],
    [
      'in tabs',
      `Spend by council year\n\n\t2021/22\t2022/23\t2023/24\n${boats.replaceAll(' | ', '\t')}\n\nUse by financial year\n\n\t2021/22\t2022/23\t2023/24\n${visits.replaceAll(' | ', '\t')}`,
    ],
  ])('%s', (_, text) => {
    expect(shown(`${head.join('\n')}\n${text}\n`)).toEqual(inYears(`${boats}\n${visits}`));
  });
});
