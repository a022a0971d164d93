import { useMemo } from 'react';
import type { Column, Comparison } from '../../compare/comparison.ts';
import { plural } from '../../compare/format.ts';
import { defaultSpendColumn, seriesOf } from '../../compare/series-of.ts';
import { go } from '../use-route.ts';
import { ChartCard } from './ChartCard.tsx';
import { NothingAsked } from './NothingAsked.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly choice?: string | undefined;
}

const optionWords = ({ label, given }: Column): string =>
  `${label} (${given === 0 ? 'no figure' : plural(given, 'figure')})`;

/** One measure of spend at a time; which one is the reader's choice. */
export function SpendTopic({ comparison, choice }: Props) {
  const spend = comparison.columns.filter(({ unit, ranked }) => unit === 'GBP' && ranked);
  const chosen = spend.find(({ key }) => key === choice) ?? defaultSpendColumn(comparison) ?? spend[0];
  const series = useMemo(
    () => (chosen ? seriesOf(comparison, chosen.measure, chosen.period) : undefined),
    [comparison, chosen],
  );
  if (!chosen || !series) return <NothingAsked what="what anything costs" />;
  return (
    <>
      <label className="choice">
        Measure
        <select
          value={chosen.key}
          onChange={({ target }) => go({ view: { page: 'compare', topic: 'spend', choice: target.value } })}
        >
          {spend.map((column) => (
            <option key={column.key} value={column.key}>
              {optionWords(column)}
            </option>
          ))}
        </select>
      </label>
      <ChartCard series={series} />
    </>
  );
}
