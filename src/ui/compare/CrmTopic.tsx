import { useMemo } from 'react';
import { optionsOf } from '../../compare/choices.ts';
import { seriesOf } from '../../compare/series-of.ts';
import { ChartCard } from './ChartCard.tsx';
import { ChoiceBar } from './Choice.tsx';
import { NothingAsked } from './NothingAsked.tsx';
import { CouncilChoices } from './SharedChoices.tsx';
import type { TopicProps } from './topic.ts';

/** In the order of the questions: whether, which, since when, how long it took, what stood in the way, and whom it is built around. */
const measures = [
  'crm.in_use',
  'crm.products',
  'crm.live_since',
  'crm.implementation_months',
  'crm.obstacles',
  'crm.centred_on',
];

/** Customer relationship management systems: a chart for each thing that was asked of them. */
export function CrmTopic({ comparison, grounds, view, drawn }: TopicProps) {
  const all = useMemo(() => {
    const options = optionsOf(comparison, grounds, drawn.choices ?? {});
    return measures
      .filter((measure) => comparison.columns.some((column) => column.measure === measure))
      .flatMap((measure) => seriesOf(comparison, measure, undefined, options) ?? []);
  }, [comparison, grounds, drawn]);
  if (all.length === 0) return <NothingAsked what="about customer relationship management (CRM) systems" />;
  return (
    <>
      <ChoiceBar>
        <CouncilChoices comparison={comparison} grounds={grounds} choices={view.choices ?? {}} />
      </ChoiceBar>
      {all.map((series) => (
        <ChartCard key={series.measure} series={series} />
      ))}
    </>
  );
}
