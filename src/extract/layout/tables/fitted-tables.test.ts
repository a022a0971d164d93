import { describe, expect, it } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wexmoor District Council\nRef WX/2024/118\n\nDear Requester\n\n';
const asked = ['Wardens on the market square', 'Stalls let by the day', 'Cost of sweeping'];
const figures = [
  ['14', '15'],
  ['231', '198'],
  ['£8,120', 'not held'],
];
const years = ['2022/23', '2023/24'];
const forms: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  pipes: (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
  markdown: ([first, ...rows]) =>
    [first, first?.map(() => '---'), ...rows].map((row) => `| ${row?.join(' | ')} |`).join('\n'),
  tabs: (rows) => rows.map((row) => row.join('\t')).join('\n'),
};

describe('rows that have the numbers of questions above', () => {
  const list = asked.map((question, i) => `${i + 1}. ${question}`).join('\n');
  const want = asked.flatMap((question, i) =>
    years.map((year, k) => `${i + 1} [${year}] ${question} => ${figures[i]?.[k]}`),
  );
  for (const [form, drawn] of Object.entries(forms))
    it.each(['Q#', '(#)', 'Question #', 'Item #', '#.', 'Part #', 'R#', 'Request #'])(`${form}: %s`, (name) => {
      const rows = figures.map((values, i) => [name.replace('#', `${i + 1}`), ...values]);
      const text = `${head}You asked for these figures.\n\n${list}\n\n${drawn([['', ...years], ...rows])}\n`;
      expect(shown(text)).toEqual(want);
    });

  it('takes them over columns as well', () => {
    const rows = years.map((year, k) => [year, ...figures.map((values) => values[k] ?? '')]);
    const table = forms['markdown']?.([['Year', 'Q1', 'Q2', 'Q3'], ...rows]);
    expect(shown(`${head}You asked for these figures.\n\n${list}\n\n${table}\n`).toSorted()).toEqual(want.toSorted());
  });
});

describe('tables one under the other', () => {
  const first = asked.flatMap((question, i) =>
    years.map((year, k) => `${i + 1} [${year}] ${question} => ${figures[i]?.[k]}`),
  );
  for (const [form, drawn] of Object.entries(forms))
    it.each(['Answer', 'What we hold', 'Our figure', 'Position'])(`${form}: %s over the second`, (name) => {
      const table = drawn([
        ['No', 'Item', ...years],
        ...figures.map((values, i) => [`${i + 1}`, asked[i] ?? '', ...values]),
        ['', 'Other', '', ''],
        ['No', 'Item', name, ''],
        ['4', 'How many squares are there?', '2', ''],
        ['5', 'Who sweeps them?', 'Tallis Cleaning', ''],
      ]);
      expect(shown(`${head}Please see the table.\n\n${table}\n`)).toEqual([
        ...first,
        '4 How many squares are there? => 2',
        '5 Who sweeps them? => Tallis Cleaning',
      ]);
    });
});

describe('tables that are as they were', () => {
  it.each([
    [
      'a grid of quarters under one question',
      '1. How many stalls were let in each year?\n\n| | 2022/23 | 2023/24 |\n|---|---|---|\n| Q1 | 14 | 15 |\n| Q2 | 21 | 18 |\n| Q3 | 9 | 12 |\n| Q4 | 7 | 8 |\n',
      '1 [Q1, 2022/23] How many stalls were let in each year? => 14',
    ],
    [
      'rows with a question left empty',
      '| Question | Answer |\n|---|---|\n| How many stalls are there? | 231 |\n| Who sweeps the square? | |\n| What does it cost? | £8,120 |\n',
      '- Who sweeps the square? => ',
    ],
    [
      'columns of two services',
      '| Question | Parks | Markets |\n|---|---|---|\n| How many staff are there? | 12 | 14 |\n| What was spent? | £81,200 | £9,410 |\n| How many vans are used? | 3 | 1 |\n',
      '- [Markets] What was spent? => £9,410',
    ],
    [
      'years whose rows have no numbers',
      '| Item | 2022/23 | 2023/24 |\n|---|---|---|\n| Wardens | 14 | 15 |\n| Stalls let | 231 | 198 |\n| Cost of sweeping | £8,120 | £8,400 |\n',
      '- [2023/24] Stalls let => 198',
    ],
  ])('%s', (_, table, line) => {
    expect(shown(`${head}Our answers are these.\n\n${table}`)).toContain(line);
  });
});
