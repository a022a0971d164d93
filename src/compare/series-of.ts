import { catalogueEntry } from '../measures/catalogue.ts';
import type { Period } from '../model/measure.ts';
import { type Column, type Comparison, columnKey } from './comparison.ts';
import { namesSeries } from './name-counts.ts';
import { rankedSeries, timelineSeries } from './ranked.ts';
import type { NamesSeries, RankedSeries, SeriesOptions, ShareSeries, TimelineSeries } from './series.ts';
import { shareSeries } from './shares.ts';
import type { SeriesColumn } from './told.ts';

/** The comparison's column; where nobody was asked, one as the catalogue has it. `undefined` for a measure that it does not know. */
export function columnFor(comparison: Comparison, measure: string, period?: Period): SeriesColumn | undefined {
  const key = columnKey(measure, period);
  const entry = catalogueEntry(measure);
  return (
    comparison.columns.find((column) => column.key === key) ??
    (entry && { key, measure, unit: entry.unit, label: entry.label, ...(period && { period }) })
  );
}

/** The chart of a measure over a period, of the kind that suits its unit. `undefined` for a measure that the catalogue does not know. */
export function seriesOf(
  comparison: Comparison,
  measure: string,
  period?: Period,
  options: SeriesOptions = {},
): RankedSeries | TimelineSeries | ShareSeries | NamesSeries | undefined {
  const column = columnFor(comparison, measure, period);
  return column && seriesOfColumn(comparison, column, options);
}

/** As `seriesOf`, for a column that the comparison has. */
export function seriesOfColumn(
  comparison: Comparison,
  column: SeriesColumn,
  options: SeriesOptions = {},
): RankedSeries | TimelineSeries | ShareSeries | NamesSeries {
  switch (column.unit) {
    case 'boolean':
      return shareSeries(comparison, column, options);
    case 'names':
    case 'string':
      return namesSeries(comparison, column, options);
    case 'year':
      return timelineSeries(comparison, column, options);
    default:
      return rankedSeries(comparison, column, options);
  }
}

/** The spend column that most councils give a figure for; of several, the one that the catalogue has first. */
export function defaultSpendColumn({ columns }: Comparison): Column | undefined {
  const spend = columns.filter(({ group, ranked, given }) => group === 'spend' && ranked && given > 0);
  return spend.reduce<Column | undefined>(
    (best, column) => (best && best.given >= column.given ? best : column),
    undefined,
  );
}
