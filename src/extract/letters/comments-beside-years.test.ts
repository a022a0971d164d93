import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const rows: readonly (readonly string[])[] = [
  ['1', 'Boats inspected', '412', '398', '441', ''],
  ['2', 'Yearly cost of the harbour', '£61,000', '£63,250', '£66,900', 'without staff'],
  ['3', 'Software used for the moorings', '', '', '', 'Tidebook since April 2023'],
  ['4', 'Cost of that software', '', '', '', 'Exempt under section 43(2)'],
  ['5', 'Moorings let', '90', '', '88', ''],
  ['6', 'Complaints', '3', '0', '7', ''],
];
const right = [
  '1 [2021/22] Boats inspected => 412',
  '1 [2022/23] Boats inspected => 398',
  '1 [2023/24] Boats inspected => 441',
  '2 [2021/22] Yearly cost of the harbour => £61,000',
  '2 [2022/23] Yearly cost of the harbour => £63,250',
  '2 [2023/24] Yearly cost of the harbour => £66,900',
  '3 [Comment] Software used for the moorings => Tidebook since April 2023',
  '4 [Comment] Cost of that software => Exempt under section 43(2)',
  '5 [2021/22] Moorings let => 90',
  '5 [2022/23] Moorings let => ',
  '5 [2023/24] Moorings let => 88',
  '6 [2021/22] Complaints => 3',
  '6 [2022/23] Complaints => 0',
  '6 [2023/24] Complaints => 7',
];

const quoted = (cell: string): string => (/,/.test(cell) ? `"${cell}"` : cell);
const forms: Record<string, (table: readonly (readonly string[])[]) => string> = {
  csv: (table) => table.map((row) => row.map(quoted).join(',')).join('\n'),
  markdown: ([head, ...body]) =>
    [head, head?.map(() => '---'), ...body].map((row) => `| ${row?.join(' | ')} |`).join('\n'),
  html: (table) =>
    `<table>${table.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
};

describe('a comment answers for the years beside it that are all empty', () => {
  for (const [form, set] of Object.entries(forms))
    test.each([
      'Comment',
      'Comments',
      'Notes',
      'Comments/notes',
      'Further details',
      'Additional comments',
      'Remarks (if any)',
    ])(`${form}, %s`, (name) => {
      const table = set([['No', 'Question', '2021/22', '2022/23', '2023/24', name], ...rows]);
      expect(shown(form === 'csv' ? table : `Saltmere Council\n\nReference: 5580\n\n${table}\n`)).toEqual(
        right.map((line) => line.replace('[Comment]', `[${name}]`)),
      );
    });

  test('dashes are empty as well, and a row that nothing is said of is blank', () => {
    const table = [
      ['No', 'Question', '2021/22', '2022/23', 'Comment'],
      ['1', 'Boats inspected', '412', '398', ''],
      ['2', 'Who inspects them', '-', '-', 'Tern Ltd'],
      ['3', 'Boats refused', '', '', ''],
    ];
    expect(shown(forms.csv?.(table) ?? '')).toEqual([
      '1 [2021/22] Boats inspected => 412',
      '1 [2022/23] Boats inspected => 398',
      '2 [Comment] Who inspects them => Tern Ltd',
      '3 [2021/22] Boats refused => ',
      '3 [2022/23] Boats refused => ',
    ]);
  });
});
