import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction, FigureName, Says, Subject } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Spans } from '../model/span.ts';
import type { Cell } from './comparison.ts';
import { comparisonOf } from './comparison-of.ts';
import { saidOfSame } from './said.ts';
import { seriesOf } from './series-of.ts';
import { entry } from './testing/build.ts';
import { seedLike } from './testing/seed-like.ts';

const website = { id: 'spend.website', period: 'year' } as const;

const letter = () =>
  entry({
    file: 'a.txt',
    authority: 'Ashcombe District Council',
    answers: [
      { number: '1', text: 'It was £12,000 or so', gives: [{ ...website, value: 12_000 }] },
      { number: '2', text: 'We hold nothing', outcome: 'not_held', asks: [{ id: 'spend.crm', period: 'year' }] },
    ],
  });

const anchor = (spans: Spans, quotes: readonly string[]) => ({ spans, quotes, before: '', after: '' });
/** The words of the first and of the second answer. */
const first = anchor([[0, 20]], ['It was £12,000 or so']);
const second = anchor([[21, 36]], ['We hold nothing']);

let made = 0;
const correction = (subject: Subject, says: Says, rest: Partial<Correction> = {}): Correction => ({
  id: `c${++made}`,
  sourceId: 'id-a.txt',
  made: `2026-11-22T10:00:${String(made % 60).padStart(2, '0')}.000Z`,
  extractor: 'test',
  subject,
  says,
  ...rest,
});

const spend: Subject = { kind: 'figure', measure: 'spend.website', period: 'year', at: first };
const set = (value: number): Says => ({
  kind: 'figure',
  figure: { kind: 'number', value },
  unit: 'GBP',
  approximate: false,
});

function shown(cell: Cell | undefined): string {
  if (cell?.state !== 'given') return cell?.reason ?? 'no column';
  const [{ figure, reader }] = cell.figures;
  const marks = [reader?.set && 'set', reader?.checked && 'checked', reader?.note].filter(Boolean).join(' ');
  return `${figure.kind === 'number' ? figure.value : figure.kind} ${marks}`.trim();
}

const cellAfter = (corrections: Correction[], measure = 'spend.website', entries: Entry[] = [letter()]) =>
  shown(comparisonOf(entries, corrections).rows[0]?.cells.get(`${measure}/year`));

describe('the reader’s word', () => {
  test.each<[string, Correction[], string]>([
    ['nothing', [], '12000'],
    ['a figure set', [correction(spend, set(15_000))], '15000 set'],
    [
      'the latest figure of several',
      [correction(spend, set(1), { made: '2026-02-01' }), correction(spend, set(2), { made: '2026-01-01' })],
      '1 set',
    ],
    ['rejected', [correction(spend, { kind: 'rejected' })], 'rejected'],
    [
      'rejected, then set',
      [correction(spend, { kind: 'rejected' }, { made: '1' }), correction(spend, set(3), { made: '2' })],
      '3 set',
    ],
    ['checked', [correction(spend, { kind: 'checked' })], '12000 checked'],
    [
      'checked, then set and noted',
      [
        correction(spend, { kind: 'checked' }),
        correction(spend, set(3)),
        correction(spend, { kind: 'note', text: 'Rang them' }),
      ],
      '3 set Rang them',
    ],
    [
      'set, then checked',
      [correction(spend, set(3), { made: '1' }), correction(spend, { kind: 'checked' }, { made: '2' })],
      '3 set checked',
    ],
    [
      'ticked when it was read otherwise',
      [
        correction(
          spend,
          { kind: 'checked' },
          { was: { kind: 'figure', figure: { kind: 'number', value: 11_000 }, unit: 'GBP', approximate: false } },
        ),
      ],
      '12000',
    ],
    ['of another file', [correction(spend, set(9), { sourceId: 'id-b.txt' })], '12000'],
  ])('%s', (_, corrections, expected) => {
    expect(cellAfter(corrections)).toBe(expected);
    expect(cellAfter(corrections.toReversed())).toBe(expected);
  });

  test('gives a figure where none was read, with the words that the reader selected', () => {
    const says: Says = { ...set(700), from: second } as Says;
    const subject: Subject = { kind: 'figure', measure: 'spend.crm', period: 'year' };
    const comparison = comparisonOf([letter()], [correction(subject, says)]);
    const cell = comparison.rows[0]?.cells.get('spend.crm/year');
    expect(shown(cell)).toBe('700 set');
    expect(cell?.state === 'given' && [cell.figures[0].evidence.quote, cell.figures[0].ref]).toEqual([
      'We hold nothing',
      { sourceId: 'id-a.txt', answer: 1, measure: 1 },
    ]);
    expect(comparison.unplaced).toBeUndefined();
  });

  test('gives a figure to a file in which no answer was found', () => {
    const bare = entry({ file: 'a.txt', authority: 'Ashcombe District Council' });
    const says: Says = { ...set(700), from: second } as Says;
    const subject: Subject = { kind: 'figure', measure: 'spend.crm', period: 'year' };
    expect(cellAfter([correction(subject, says)], 'spend.crm', [bare])).toBe('700 set');
  });

  test('without any words finds no place, and is not lost', () => {
    const lost = correction({ kind: 'figure', measure: 'spend.crm', period: 'year' }, set(700));
    const comparison = comparisonOf([letter()], [lost]);
    expect(shown(comparison.rows[0]?.cells.get('spend.crm/year'))).toBe('not_held');
    expect(comparison.unplaced).toEqual([lost]);
  });

  test('keeps what was read, and says where the machine now reads otherwise', () => {
    const was = (value: number) =>
      ({ was: { kind: 'figure', figure: { kind: 'number', value }, unit: 'GBP', approximate: false } }) as const;
    const marks = (value: number) => {
      const cell = comparisonOf([letter()], [correction(spend, set(15_000), was(value))]).rows[0]?.cells.get(
        'spend.website/year',
      );
      const reader = cell?.state === 'given' ? cell.figures[0].reader : undefined;
      return [reader?.set?.was, reader?.set?.nowRead];
    };
    const n = (value: number) => ({
      measure: 'spend.website',
      period: 'year',
      figure: { kind: 'number', value },
      unit: 'GBP',
      approximate: false,
    });
    expect(marks(12_000)).toEqual([n(12_000), undefined]);
    expect(marks(11_000)).toEqual([n(11_000), n(12_000)]);
  });

  test('on an outcome changes the reason', () => {
    const subject: Subject = { kind: 'answer', number: '2', at: second };
    const refused = correction(subject, { kind: 'outcome', outcome: 'refused', exemption: 's.12' });
    const cell = comparisonOf([letter()], [refused]).rows[0]?.cells.get('spend.crm/year');
    expect(cell).toMatchObject({ reason: 'refused', exemption: 's.12', corrected: true });
  });

  test('on the authority moves the response to its row', () => {
    const named = correction(
      { kind: 'response' },
      { kind: 'authority', authority: { name: 'Bexcombe Council', type: 'district' } },
    );
    const other = entry({ file: 'b.txt', authority: 'Bexcombe Council', answers: [{}] });
    expect(
      comparisonOf([letter(), other], [named]).rows.map(({ name, responses }) => [name, responses.length]),
    ).toEqual([['Bexcombe Council', 2]]);
  });

  test('is told in the chart', () => {
    const series = seriesOf(comparisonOf([letter()], [correction(spend, set(15_000))]), 'spend.website', 'year');
    expect(series?.notes).toEqual(['1 figure corrected by the reader: Ashcombe.']);
  });

  test('leaves the entries as they were, and goes when it is withdrawn', () => {
    const entries = [letter()];
    const before = comparisonOf(entries);
    comparisonOf(entries, [correction(spend, set(15_000))]);
    expect(comparisonOf(entries)).toEqual(before);
  });
});

describe('what a figure is of', () => {
  const says = (of: FigureName, value = 12_000): Says => ({ ...set(value), of }) as Says;
  const was = { kind: 'figure', figure: { kind: 'number', value: 12_000 }, unit: 'GBP', approximate: false } as const;
  const crm = { measure: 'spend.crm', period: 'year', year: '2023/24' } as const;
  const cells = (corrections: Correction[], entries = [letter()]) => {
    const { rows } = comparisonOf(entries, corrections);
    return ['spend.website/year', 'spend.website/month', 'spend.crm/year'].map((key) => shown(rows[0]?.cells.get(key)));
  };

  test('another measure: it stands there, and where it was read the reader’s word is why there is none', () => {
    expect(cells([])).toEqual(['12000', 'no column', 'not_held']);
    const moved = correction(spend, says(crm), { was });
    expect(cells([moved])).toEqual(['rejected', 'no column', '12000 set']);
    const cell = comparisonOf([letter()], [moved]).rows[0]?.cells.get('spend.crm/year');
    const figure = cell?.state === 'given' ? cell.figures[0] : undefined;
    expect([figure?.year, figure?.ref.measure, figure?.reader?.set?.was?.measure]).toEqual([
      '2023/24',
      0,
      'spend.website',
    ]);
  });

  test('another period and value, and a tick on it', () => {
    const month = { measure: 'spend.website', period: 'month' } as const;
    const corrections = [
      correction(spend, says(month, 900), { was }),
      correction(spend, { kind: 'checked' }, { was, made: '2026-11-23T10:00:00.000Z' }),
    ];
    expect(cells(corrections)).toEqual(['other_period', '900 set checked', 'not_held']);
  });

  test('a later word without it takes it back', () => {
    const corrections = [
      correction(spend, says(crm), { made: '2026-01-01' }),
      correction(spend, set(13_000), { made: '2026-01-02' }),
    ];
    expect(cells(corrections)).toEqual(['13000 set', 'no column', 'not_held']);
  });

  const reread = (given: { id: string; period: 'year' | 'month'; year?: string; value: number }) =>
    entry({
      file: 'a.txt',
      authority: 'Ashcombe District Council',
      answers: [{ number: '1', text: 'It was £12,000 or so', gives: [given] }],
    });

  test.each([
    ['as it did', { id: 'spend.website', period: 'year', value: 12_000 }, undefined],
    ['as the reader says', { id: 'spend.crm', period: 'year', year: '2023/24', value: 12_000 }, undefined],
    ['with another year', { id: 'spend.website', period: 'year', year: '2022/23', value: 12_000 }, 'spend.website'],
    ['with another value', { id: 'spend.website', period: 'year', value: 11_000 }, 'spend.website'],
  ] as const)('holds where a newer extractor reads it %s, and says where that is news', (_, given, news) => {
    const moved = correction(spend, says(crm), { was });
    const tick = correction(spend, { kind: 'note', text: 'Rang' });
    const cell = comparisonOf([reread(given)], [moved, tick]).rows[0]?.cells.get('spend.crm/year');
    expect(shown(cell)).toBe('12000 set Rang');
    expect(cell?.state === 'given' && cell.figures.length).toBe(1);
    const nowRead = cell?.state === 'given' ? cell.figures[0].reader?.set?.nowRead : undefined;
    expect(nowRead?.measure).toBe(news);
  });
});

describe('figures that only the reader gives', () => {
  const given = (value: number, own: string, id = own, rest: Partial<Correction> = {}) =>
    correction({ kind: 'figure', measure: 'spend.crm', period: 'year', own }, { ...set(value), from: second } as Says, {
      id,
      ...rest,
    });
  const values = (corrections: Correction[], entries = [letter()]) => {
    const cell = comparisonOf(entries, corrections).rows[0]?.cells.get('spend.crm/year');
    return cell?.state === 'given' ? cell.figures.map(({ figure }) => figure.kind === 'number' && figure.value) : [];
  };

  test('of one measure and period stand beside each other; one put right is the same one', () => {
    expect(values([given(1, 'a'), given(2, 'b')])).toEqual([1, 2]);
    expect(values([given(1, 'a'), given(2, 'b'), given(3, 'a', 'c', { made: '2027-01-01' })]).sort()).toEqual([2, 3]);
  });

  test('of before they were told apart go by their name, and can still be put right', () => {
    const old = (id: string, value: number, made: string) =>
      correction({ kind: 'figure', measure: 'spend.crm', period: 'year' }, { ...set(value), from: second } as Says, {
        id,
        made,
      });
    const before = [old('x', 1, '2026-01-01'), old('y', 2, '2026-01-02')];
    expect(values(before)).toEqual([2]);
    const after = [...before, given(3, 'y', 'z', { made: '2026-01-03' })];
    expect(values(after)).toEqual([3]);
    expect(saidOfSame(after, before[1] as Correction).map(({ id }) => id)).toEqual(['x', 'y', 'z']);
  });

  test('stand once where a newer extractor reads the same', () => {
    const now = (value: number) =>
      entry({
        file: 'a.txt',
        authority: 'Ashcombe District Council',
        answers: [
          { number: '1', text: 'It was £12,000 or so', gives: [{ ...website, value: 12_000 }] },
          { number: '2', text: 'We hold nothing', gives: [{ id: 'spend.crm', period: 'year', value }] },
        ],
      });
    const older = given(7, 'a', 'a', { extractor: 'older' });
    expect(values([older], [now(7)])).toEqual([7]);
    expect(values([older], [now(8)])).toEqual([8, 7]);
    // The same version: the reader means a second one.
    expect(values([given(7, 'a')], [now(7)])).toEqual([7, 7]);
  });
});

test('rejecting figures never invents one', () => {
  const entries = seedLike(6);
  const all = entries.flatMap(({ source, analysis }) =>
    analysis.measures.map((measure): Correction => {
      const { id, period, year, evidence } = measure;
      const at = anchor(evidence.spans, [evidence.quote]);
      const subject = { kind: 'figure', measure: id, at, ...(period && { period }), ...(year && { year }) } as const;
      return correction(subject, { kind: 'rejected' }, { sourceId: source.id });
    }),
  );
  const given = (corrections: Correction[]) =>
    comparisonOf(entries, corrections).columns.reduce((sum, column) => sum + column.given, 0);
  fc.assert(
    fc.property(fc.subarray(all), (some) => {
      expect(given(some)).toBeLessThanOrEqual(given([]));
    }),
    { numRuns: 30 },
  );
  expect(given(all)).toBe(0);
});

test('whatever the reader says, every figure has its words, in one order, and taking it back restores all', () => {
  const entries = seedLike(4);
  const before = JSON.stringify(comparisonOf(entries));
  const anywhere = fc
    .tuple(fc.nat(200), fc.integer({ min: 1, max: 30 }))
    .map(([from, length]) => anchor([[from, from + length]], ['w'.repeat(length)]));
  const says = fc.oneof(
    fc.nat(9).map((value) => set(value)),
    fc
      .constantFrom<FigureName>({ measure: 'spend.crm', period: 'month' }, { measure: 'calls.inbound', year: '2020' })
      .map((of): Says => ({ ...set(3), of }) as Says),
    anywhere.map((from): Says => ({ ...set(5), from }) as Says),
    fc.constantFrom<Says>({ kind: 'rejected' }, { kind: 'checked' }, { kind: 'note', text: 'n' }),
    fc.constantFrom<Says>({ kind: 'outcome', outcome: 'refused' }, { kind: 'outcome', outcome: 'blank' }),
  );
  const subject = fc.oneof(
    fc.record({
      kind: fc.constant('figure' as const),
      measure: fc.constantFrom('spend.website', 'crm.in_use', 'spend.crm'),
      period: fc.constant('year' as const),
      at: anywhere,
    }),
    fc.constant<Subject>({ kind: 'figure', measure: 'spend.crm', period: 'year' }),
    fc.record({ kind: fc.constant('answer' as const), at: anywhere }),
    fc.constant<Subject>({ kind: 'response' }),
  );
  const said = fc
    .tuple(subject, says, fc.constantFrom(...entries))
    .map(([about, word, { source }]) => correction(about, word, { sourceId: source.id }));
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), (corrections) => {
      const after = comparisonOf(entries, corrections);
      for (const { cells } of after.rows)
        for (const cell of cells.values())
          for (const figure of cell.state === 'given' ? cell.figures : [])
            expect(figure.evidence.quote.length).toBeGreaterThan(0);
      expect(comparisonOf(entries, corrections.toReversed())).toEqual(after);
      expect(JSON.stringify(comparisonOf(entries))).toBe(before);
    }),
    { numRuns: 60 },
  );
});
