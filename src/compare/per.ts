import { catalogueEntry } from '../measures/catalogue.ts';
import type { Period } from '../model/measure.ts';
import { type Column, columnKey, type Row } from './comparison.ts';
import { figureText } from './format.ts';
import type { Amount, Denominator } from './series.ts';
import { highOf, lowOf } from './statistics.ts';

/** Divides end by end: the least by the most, the most by the least. `undefined` where a divisor is, or may be, nought. */
export function divided(amount: Amount, by: Amount, times = 1): Amount | undefined {
  if (lowOf(by) <= 0) return undefined;
  const low = (lowOf(amount) * times) / highOf(by);
  const high = (highOf(amount) * times) / lowOf(by);
  return low === high ? { kind: 'number', value: low } : { kind: 'range', low, high };
}

/** What to divide the row's figure by; `undefined` where it is not known, or may be nought. */
export function divisorOf(per: Denominator, row: Row): ReturnType<Denominator['of']> {
  const by = per.of(row);
  return by && lowOf(by.amount) > 0 ? by : undefined;
}

/** A denominator from the responses themselves: the row's own figure of a measure, where it gives one. */
function fromMeasure(measure: string, period: Period | undefined): Denominator['of'] {
  return (row: Row) => {
    const cell = row.cells.get(columnKey(measure, period));
    if (cell?.state !== 'given') return undefined;
    const { figure, unit, approximate } = cell.figures[0];
    if (figure.kind !== 'number' && figure.kind !== 'range') return undefined;
    return { amount: figure, approximate, label: figureText(figure, unit, { approximate }) };
  };
}

const residents = {
  measure: 'population',
  source: 'population as the responses give it',
  of: fromMeasure('population', undefined),
};

/** Whether figures are of what an authority has more of the larger it is: sums of money, counts of things. */
export function growsWithSize({ measure, unit, asks }: Pick<Column, 'measure' | 'unit' | 'asks'>): boolean {
  return asks ? unit === 'GBP' || unit === 'number' : catalogueEntry(measure)?.additive === true;
}

/** Whether a measure's figures mean something divided: sums do, a percentage, a year or a number of people do not. */
export function dividable(column: Pick<Column, 'measure' | 'unit' | 'asks'>, per: Denominator): boolean {
  const { measure } = column;
  return growsWithSize(column) && catalogueEntry(measure)?.group !== 'authority' && measure !== per.measure;
}

/** What figures can be divided by with nothing but the responses. A reference table gives others of the same shape. */
export const denominators: readonly Denominator[] = [
  { id: 'resident', words: 'per resident', times: 1, ...residents },
  { id: '1000-residents', words: 'per 1,000 residents', times: 1000, ...residents },
  {
    id: 'visitor',
    measure: 'website.visitors',
    words: 'per website visitor',
    times: 1,
    source: 'website visitors in a year as the responses give them',
    of: fromMeasure('website.visitors', 'year'),
  },
];
