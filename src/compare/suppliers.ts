import { canonicalProduct } from '../measures/values/product-names.ts';
import { axisFor } from './axis.ts';
import type { ComparedFigure, Comparison, Row } from './comparison.ts';
import { chartAmount, count, listOf, pounds } from './format.ts';
import { byName, folded } from './names.ts';
import { placeOf, rowsAmong } from './picks.ts';
import { mostRows, type Segment, type SeriesOptions, type StackedPoint, type StackedSeries } from './series.ts';
import { added } from './sums.ts';
import { bodiesOf, sourcesOf } from './told.ts';

/** What one authority pays one supplier, as one response itemises it. */
export interface Payment {
  readonly row: Row;
  readonly supplier: string;
  readonly pounds: number;
  readonly figure: ComparedFigure;
}

/**
 * Every payment in a year that an itemised figure shows. Two questions may be answered with the same payment: the same supplier and
 * the same amount in the same response count once. Amounts over several years, or a month, are other things and are left out.
 */
export function paymentsIn(
  comparison: Comparison,
  options: SeriesOptions = {},
): { payments: Payment[]; repeated: number; otherPeriods: number } {
  const payments = new Map<string, Payment>();
  let repeated = 0;
  let otherPeriods = 0;
  const columns = comparison.columns.filter(({ unit, given }) => unit === 'GBP' && given > 0);
  for (const row of rowsAmong(comparison, options)) {
    // Of thousands of rows only some have to be looked into.
    if (!row.itemised) continue;
    for (const { key, period } of columns) {
      const cell = row.cells.get(key);
      if (cell?.state !== 'given') continue;
      const [figure] = cell.figures;
      for (const [name, amount] of Object.entries(figure.by ?? {})) {
        if (period !== 'year') {
          otherPeriods++;
          continue;
        }
        const supplier = canonicalProduct(name);
        const id = [figure.response.sourceId, folded(supplier), amount].join(' ');
        if (payments.has(id)) repeated++;
        else payments.set(id, { row, supplier, pounds: amount, figure });
      }
    }
  }
  return { payments: [...payments.values()], repeated, otherPeriods };
}

function pointOf(payments: readonly Payment[], mine: string | undefined): StackedPoint {
  const name = payments.map(({ supplier }) => supplier).sort(byName)[0] ?? '';
  const total = added(payments.map((payment) => payment.pounds));
  const segments = payments
    .map(
      ({ row, pounds: value, figure }): Segment => ({
        layer: row.key === mine ? 'mine' : 'council',
        name: row.shortName,
        value,
        label: chartAmount(value, 'GBP'),
        ref: figure.ref,
      }),
    )
    .sort((a, b) => b.value - a.value || byName(a.name, b.name));
  const approximate = payments.some(({ figure }) => figure.approximate);
  return {
    key: folded(name),
    name,
    fullName: name,
    mine: false,
    total,
    label: (approximate ? 'about ' : '') + chartAmount(total, 'GBP'),
    approximate,
    segments,
  };
}

/** Suppliers by the pounds that itemised answers show in a year, a segment for each authority that pays. */
export function suppliersSeries(comparison: Comparison, options: SeriesOptions = {}): StackedSeries {
  const { payments, repeated, otherPeriods } = paymentsIn(comparison, options);
  const bySupplier = new Map<string, Payment[]>();
  for (const payment of payments) {
    const key = folded(payment.supplier);
    bySupplier.set(key, [...(bySupplier.get(key) ?? []), payment]);
  }
  const all = [...bySupplier.values()]
    .map((each) => pointOf(each, options.mine))
    .sort((a, b) => b.total - a.total || byName(a.name, b.name));
  const points = all.slice(0, mostRows);
  const rows = rowsAmong(comparison, options);
  const paying = new Set(payments.map(({ row }) => row.key));
  const bodies = bodiesOf(rows);
  const total = added(payments.map((payment) => payment.pounds));
  const [first] = points;
  const title = first
    ? `Suppliers named in answers: ${first.name} leads with ${pounds(Math.round(first.total))} a year, of ${pounds(Math.round(total))} in all`
    : 'Suppliers named in answers: no answer says what a supplier is paid';
  const howMany = `${count(paying.size)} of ${count(rows.length)} ${bodies.many} itemise what they pay`;
  const notes = [
    ...(rows.some((row) => row.sample) ? ['Sample data: the councils and their figures are fictional.'] : []),
    'Only what answers itemise is counted: a supplier may well be paid more.',
    ...(repeated > 0
      ? [
          `The same supplier and amount in one response is counted once, though it answers more than one question (${repeated} left out).`,
        ]
      : []),
    ...(otherPeriods > 0 ? [`Amounts for another time than a year are left out (${otherPeriods}).`] : []),
    ...(all.length > points.length ? [`Not drawn: ${all.length - points.length} suppliers with less.`] : []),
  ];
  const facts = points
    .slice(0, 8)
    .map(
      (point) =>
        `${point.name}: ${point.label}, from ${listOf([...new Set(point.segments.map(({ name }) => name))], 6)}.`,
    );
  return {
    kind: 'stacked',
    measure: 'suppliers',
    unit: 'GBP',
    period: 'year',
    title,
    subtitle: 'Suppliers named in itemised answers, pounds a year',
    notes,
    shown: paying.size,
    asked: rows.length,
    of: rows.length,
    count: howMany,
    sample: rows.some((row) => row.sample),
    without: '',
    missing: [],
    sources: sourcesOf({
      rows,
      missing: [],
      asked: rows.length,
      picked: payments.map(({ row, figure }) => ({ row, figure, place: placeOf(row, options.mine), conflict: [] })),
    }),
    description: [`${title}.`, `${howMany}.`, ...facts].join(' '),
    fileStem: 'suppliers-year',
    heads: { row: 'Supplier', total: 'Pounds a year', segments: 'Who pays' },
    layers: [{ id: 'council', label: `One ${bodies.one}` }, ...(options.mine ? [{ id: 'mine', label: 'Yours' }] : [])],
    points,
    axis: axisFor(
      points.map((point) => point.total),
      'GBP',
    ),
  };
}
