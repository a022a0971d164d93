import { useMemo } from 'react';
import type { Comparison } from '../../compare/comparison.ts';
import { seriesOf } from '../../compare/series-of.ts';
import { ChartCard } from './ChartCard.tsx';
import { NothingAsked } from './NothingAsked.tsx';

const measures = ['crm.in_use', 'crm.products', 'crm.live_since'];

/** Who uses a customer relationship management system, which one, and since when. */
export function CrmTopic({ comparison }: { readonly comparison: Comparison }) {
  const all = useMemo(
    () =>
      measures
        .filter((measure) => comparison.columns.some((column) => column.measure === measure))
        .flatMap((measure) => seriesOf(comparison, measure) ?? []),
    [comparison],
  );
  if (all.length === 0) return <NothingAsked what="customer relationship management (CRM) systems" />;
  return all.map((series) => <ChartCard key={series.measure} series={series} />);
}
