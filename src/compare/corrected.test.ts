import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction, Says, Subject } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Spans } from '../model/span.ts';
import type { Cell } from './comparison.ts';
import { comparisonOf } from './comparison-of.ts';
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
    const n = (value: number) => ({ kind: 'number', value });
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
