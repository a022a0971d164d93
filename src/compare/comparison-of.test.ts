import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../model/entry.ts';
import type { Period } from '../model/measure.ts';
import type { Cell, Comparison } from './comparison.ts';
import { columnKey } from './comparison.ts';
import { comparisonOf, comparisonSteps } from './comparison-of.ts';
import { type AnswerSpec, declined, entry, gave } from './testing/build.ts';
import { seedLike } from './testing/seed-like.ts';

const parts = ['hosting', 'maintenance', 'content', 'development'].map((part) => `spend.website.${part}`);
const website = { id: 'spend.website', period: 'year' } as const;

const cell = (comparison: Comparison, measure: string, period?: Period, row = 0): Cell | undefined =>
  comparison.rows[row]?.cells.get(columnKey(measure, period));

/** A cell as a reader would say it. */
function said(found: Cell | undefined): string {
  if (!found) return 'no column';
  if (found.state === 'missing') return found.exemption ? `${found.reason} ${found.exemption}` : found.reason;
  const { figure } = found.figures[0];
  return figure.kind === 'range' ? `${figure.low} to ${figure.high}` : String(figure.value);
}

describe('rows', () => {
  test('bring the responses of one authority together, the latest first', () => {
    const { rows } = comparisonOf([
      gave('Ashcombe District Council', { ...website, value: 1 }, { responded: '2024-01-05', file: 'old.txt' }),
      gave('Ashcombe District  COUNCIL', { ...website, value: 2 }, { responded: '2025-01-05', file: 'new.txt' }),
      gave('Bexcombe Borough Council', { ...website, value: 3 }),
    ]);
    expect(rows.map(({ name, responses }) => [name, responses.map(({ file }) => file).length])).toEqual([
      ['Ashcombe District  COUNCIL', 2],
      ['Bexcombe Borough Council', 1],
    ]);
    expect(rows[0]?.responses.map(({ file }) => file)).toEqual(['new.txt', 'old.txt']);
  });

  test('are told apart by code, and a name without one joins the only code it goes by', () => {
    const coded = { name: 'Ashcombe District Council', type: 'district', gss: 'X1' } as const;
    const { rows } = comparisonOf([
      entry({ authority: coded }),
      entry({ authority: 'ashcombe district council' }),
      entry({ authority: { ...coded, name: 'Another name', gss: 'X1' } }),
      entry({ authority: { ...coded, gss: 'X2' } }),
    ]);
    // Two codes go by the name, so the one without a code stays by itself.
    expect(rows.map(({ key }) => key).sort()).toEqual(['X1', 'X2', 'name:ashcombe district council']);
    expect(
      comparisonOf([entry({ authority: coded }), entry({ authority: 'Ashcombe District Council' })]).rows,
    ).toHaveLength(1);
  });

  test('without an authority stay apart, named by their file', () => {
    const { rows } = comparisonOf([entry({ file: 'b.txt' }), entry({ file: 'a.txt' })]);
    expect(rows.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
  });

  test('that are opened twice are one', () => {
    const one = gave('Ashcombe District Council', { ...website, value: 1 });
    expect(comparisonOf([one, one]).rows[0]?.responses).toHaveLength(1);
  });
});

describe('a missing figure says why', () => {
  const ask = { id: 'spend.crm', period: 'year' } as const;
  const other = gave('Zed Council', { id: 'spend.crm', period: 'year', value: 9 });
  const one = (answers: readonly AnswerSpec[]) =>
    comparisonOf([entry({ authority: 'Ashcombe Council', answers }), other]);

  test.each<[string, AnswerSpec[], string]>([
    ['refused, with its section', [{ outcome: 'refused', exemption: 's.12', asks: [ask] }], 'refused s.12'],
    ['refused, section not named', [{ outcome: 'refused', asks: [ask] }], 'refused'],
    ['not held', [{ outcome: 'not_held', asks: [ask] }], 'not_held'],
    ['not applicable', [{ outcome: 'not_applicable', asks: [ask] }], 'not_applicable'],
    ['referred', [{ outcome: 'referred', asks: [ask] }], 'referred'],
    ['blank', [{ outcome: 'blank', asks: [ask] }], 'blank'],
    ['answered without a figure', [{ outcome: 'answered', asks: [ask] }], 'no_figure'],
    ['asked without a period', [{ outcome: 'not_held', asks: [{ id: 'spend.crm' }] }], 'not_held'],
    ['not asked', [{ text: 'Something else' }], 'not_asked'],
    ['no answers at all', [], 'no_response'],
    [
      'a refusal says more than a blank',
      [
        { outcome: 'blank', asks: [ask] },
        { outcome: 'refused', asks: [ask] },
      ],
      'refused',
    ],
    ['another period given', [{ gives: [{ id: 'spend.crm', period: '3-years', value: 7 }] }], 'other_period'],
    [
      'asked for a year and answered for another period',
      [{ asks: [ask], gives: [{ id: 'spend.crm', period: '3-years', value: 7 }] }],
      'other_period',
    ],
  ])('%s', (_, answers, expected) => {
    expect(said(cell(one(answers), 'spend.crm', 'year'))).toBe(expected);
  });

  test('and leads to the answers that say so', () => {
    const found = cell(
      one([{ text: 'x' }, { outcome: 'refused', exemption: 's.43', asks: [ask] }]),
      'spend.crm',
      'year',
    );
    expect(found).toMatchObject({ refs: [{ answer: 1 }] });
  });

  test('the latest response that says anything counts', () => {
    const comparison = comparisonOf([
      { ...declined('Ashcombe Council', 'refused', ask), opened: 'x' },
      entry({
        authority: 'Ashcombe Council',
        responded: '2025-01-01',
        answers: [{ outcome: 'not_held', asks: [ask] }],
      }),
      entry({ authority: 'Ashcombe Council', responded: '2026-01-01', answers: [{ outcome: 'blank', asks: [ask] }] }),
    ]);
    expect(said(cell(comparison, 'spend.crm', 'year'))).toBe('not_held');
  });
});

describe('several figures', () => {
  const at = (responded: string, value: number, year?: string) =>
    gave('Ashcombe Council', { ...website, value, year }, { responded, file: `${responded}-${value}.txt` });
  const shown = (...entries: Entry[]) => {
    const found = cell(comparisonOf(entries), 'spend.website', 'year');
    if (found?.state !== 'given') throw new Error('no figure');
    const value = ({ figure }: (typeof found.figures)[number]) => (figure.kind === 'number' ? figure.value : undefined);
    return [found.figures.map(value), found.conflict.map(value)];
  };

  test.each<[string, Entry[], [number[], number[]]]>([
    [
      'the later response shows, and they conflict',
      [at('2024-01-01', 1), at('2025-01-01', 2)],
      [
        [2, 1],
        [2, 1],
      ],
    ],
    ['equal figures do not', [at('2024-01-01', 1), at('2025-01-01', 1)], [[1, 1], []]],
    ['other years do not', [at('2024-01-01', 1, '2022/23'), at('2025-01-01', 2, '2023/24')], [[2, 1], []]],
    [
      'one year written two ways is one',
      [at('2024-01-01', 1, '2022-23'), at('2025-01-01', 2, '2022/2023')],
      [
        [2, 1],
        [2, 1],
      ],
    ],
  ])('%s', (_, entries, expected) => {
    expect(shown(...entries)).toEqual(expected);
    expect(shown(...entries.toReversed())).toEqual(expected);
  });

  test('of one response: the latest full year, then earlier ones, then the year still running', () => {
    const years = ['2023/24', '2025/26', '2024/25'].map((year, i) => ({ ...website, value: i + 1, year }));
    expect(
      shown(entry({ authority: 'Ashcombe Council', responded: '2025-07-01', answers: [{ gives: years }] })),
    ).toEqual([[3, 1, 2], []]);
  });

  test('of two answers of one response conflict too; a number inside a range does not', () => {
    const two = (second: object) =>
      shown(
        entry({
          authority: 'Ashcombe Council',
          answers: [{ gives: [{ ...website, value: 5 }] }, { gives: [{ ...website, ...second }] }],
        }),
      )[1]?.length;
    expect([two({ value: 6 }), two({ low: 4, high: 6 }), two({ low: 6, high: 7 })]).toEqual([2, 0, 2]);
  });
});

describe('a total and its parts', () => {
  const each = (values: readonly number[], year?: string) =>
    values.map((value, i) => ({ gives: [{ id: parts[i] ?? '', period: 'year' as const, value, year }] }));
  const of = (answers: AnswerSpec[]) => comparisonOf([entry({ authority: 'Ashcombe Council', answers })]);
  const rest = (...from: number[]) => from.map((i) => parts[i] ?? '');

  test.each<[string, AnswerSpec[], string, string]>([
    ['all parts add up', each([1, 2, 3, 4]), '10', '1'],
    ['three parts do not', each([1, 2, 3]), 'parts_only', '1'],
    [
      'parts of two years do not',
      [...each([1, 2, 3], '2023/24'), ...each([1, 2, 3, 4], '2024/25').slice(3)],
      'parts_only',
      '1',
    ],
    ['a written total wins', [...each([1, 2, 3, 4]), { gives: [{ ...website, value: 99 }] }], '99', '1'],
    ['a figure for all four is the total', [{ gives: [{ ...website, value: 12, covers: parts }] }], '12', 'included'],
    [
      'a figure for two is no total',
      [{ gives: [{ ...website, value: 12, covers: rest(0, 1) }] }],
      'parts_only',
      'included',
    ],
    [
      'a figure for two and the other two add up',
      [{ gives: [{ ...website, value: 12, covers: rest(0, 1) }] }, ...each([0, 0, 3, 4]).slice(2)],
      '19',
      'included',
    ],
    ['a part given twice is not added up', [...each([1, 2, 3, 4]), ...each([1])], 'parts_only', '1'],
    [
      'refused part by part',
      parts.map((id) => ({ outcome: 'refused', exemption: 's.43', asks: [{ id, period: 'year' }] })),
      'refused s.43',
      'refused s.43',
    ],
  ])('%s', (_, answers, total, hosting) => {
    const comparison = of(answers);
    expect([said(cell(comparison, 'spend.website', 'year')), said(cell(comparison, parts[0] ?? '', 'year'))]).toEqual([
      total,
      hosting,
    ]);
  });

  test('a sum keeps its parts, adds ranges end by end, and pennies without a tail', () => {
    const answers = [
      ...each([0.1, 0.2, 3]),
      { gives: [{ id: parts[3] ?? '', period: 'year' as const, low: 4, high: 6, approximate: true }] },
    ];
    const found = cell(of(answers), 'spend.website', 'year');
    expect(found?.state === 'given' && found.figures[0]).toMatchObject({
      figure: { kind: 'range', low: 7.3, high: 9.3 },
      approximate: true,
      sumOf: [{ measure: parts[0] }, {}, {}, {}],
    });
  });
});

describe('columns', () => {
  test('stand in the order of the catalogue, with the period where it has to be said', () => {
    const { columns } = comparisonOf([
      entry({
        authority: 'Ashcombe Council',
        answers: [
          { gives: [{ id: 'website.visitors', period: 'month', value: 3 }] },
          { asks: [{ id: 'website.visitors', period: 'year' }], outcome: 'not_held' },
          { gives: [{ id: 'spend.microsites', period: '3-years', value: 5 }] },
          { gives: [{ ...website, value: 1 }] },
          { gives: [{ id: 'crm.in_use', value: false }] },
        ],
      }),
    ]);
    expect(columns.map(({ label, given }) => [label, given])).toEqual([
      ['Website spend', 1],
      ['Standalone sites and microsites spend, over 3 years', 1],
      ['Website visitors, a year', 0],
      ['Website visitors, a month', 1],
      ['Use of a CRM', 1],
    ]);
  });
});

describe('laws', () => {
  const anEntry = fc.constantFrom(...seedLike());

  test('the order of entries changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(seedLike(), { minLength: 1 }), (entries) => {
        const sorted = [...entries].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
        expect(comparisonOf(entries)).toEqual(comparisonOf(sorted));
      }),
    );
  });

  test('every row has a cell for every column, and every figure was read or is a sum of what was', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 20 }), (entries) => {
        const { rows, columns } = comparisonOf(entries);
        const read = new Set(entries.flatMap(({ analysis }) => analysis.measures.map(({ evidence }) => evidence)));
        for (const row of rows) {
          expect([...row.cells.keys()]).toEqual(columns.map(({ key }) => key));
          for (const found of row.cells.values()) {
            if (found.state === 'missing') expect(Object.keys(found)).not.toContain('figures');
            else
              for (const { evidence, sumOf } of found.figures) {
                expect((sumOf ?? [{ evidence }]).every((part) => read.has(part.evidence))).toBe(true);
              }
          }
        }
      }),
    );
  });

  test('what a comparison holds is plain data, once its cells are laid out', () => {
    const { rows, ...rest } = comparisonOf(seedLike());
    const plain = { ...rest, rows: rows.map((row) => ({ ...row, cells: new Map(row.cells) })) };
    expect(structuredClone(plain)).toEqual(plain);
  });

  test('each column counts the rows that have a figure in it', () => {
    const { rows, columns } = comparisonOf(seedLike());
    expect(columns.map(({ given }) => given)).toEqual(
      columns.map(({ key }) => rows.filter(({ cells }) => cells.get(key)?.state === 'given').length),
    );
  });
});

test('by steps it is the same, and a row that nothing changed is taken as it was', () => {
  const all = seedLike();
  const steps = comparisonSteps(all);
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  expect(pauses).toBeGreaterThan(all.length);
  const atOnce = comparisonOf(all);
  expect(step.value).toEqual(atOnce);
  expect(atOnce.rows.every((row, i) => row.cells === step.value?.rows[i]?.cells)).toBe(true);
});
