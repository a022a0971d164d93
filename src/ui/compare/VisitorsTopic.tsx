import { useMemo } from 'react';
import type { Comparison } from '../../compare/comparison.ts';
import { count } from '../../compare/format.ts';
import { seriesOf } from '../../compare/series-of.ts';
import type { Period } from '../../model/measure.ts';
import { hashOf } from '../route.ts';
import { ChartCard } from './ChartCard.tsx';
import { NothingAsked } from './NothingAsked.tsx';

const measure = 'website.visitors';
const periods = ['month', 'quarter', 'year'] as const satisfies readonly Period[];
const labels = { month: 'A month', quarter: 'A quarter', year: 'A year' } as const;

interface Props {
  readonly comparison: Comparison;
  readonly choice?: string | undefined;
}

/** Visitors of the website, over one period at a time: a month is never drawn beside a year. */
export function VisitorsTopic({ comparison, choice }: Props) {
  const given = (period: Period) =>
    comparison.columns.find((column) => column.measure === measure && column.period === period)?.given ?? 0;
  const most = periods.reduce<(typeof periods)[number]>(
    (best, period) => (given(period) > given(best) ? period : best),
    'month',
  );
  const chosen = periods.find((period) => period === choice) ?? most;
  const asked = comparison.columns.some((column) => column.measure === measure);
  const series = useMemo(() => seriesOf(comparison, measure, chosen), [comparison, chosen]);
  if (!asked || !series) return <NothingAsked what="how many people visit a website" />;
  return (
    <>
      <nav aria-label="Periods">
        <ul className="segments">
          {periods.map((period) => (
            <li key={period}>
              <a
                href={hashOf({ view: { page: 'compare', topic: 'visitors', choice: period } })}
                aria-current={period === chosen ? 'true' : undefined}
              >
                {labels[period]} <span className="small">({count(given(period))})</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ChartCard series={series} />
    </>
  );
}
