import { useMemo } from 'react';
import { optionsOf } from '../../compare/choices.ts';
import type { Column } from '../../compare/comparison.ts';
import { partsOf } from '../../compare/covers.ts';
import { plural } from '../../compare/format.ts';
import { defaultSpendColumn, seriesOf } from '../../compare/series-of.ts';
import { stackedSeries } from '../../compare/stacked.ts';
import { paymentsIn, suppliersSeries } from '../../compare/suppliers.ts';
import { ChartCard } from './ChartCard.tsx';
import { Choice, ChoiceBar } from './Choice.tsx';
import { choose, chooseChart } from './choose.ts';
import { NothingAsked } from './NothingAsked.tsx';
import { CouncilChoices, MedianChoice, PerChoice, ShowChoice, Ticks, YearChoice } from './SharedChoices.tsx';
import type { TopicProps } from './topic.ts';

/** The choice that is no measure: who is paid how much, whatever for. */
const suppliers = 'suppliers';

const optionWords = ({ label, given }: Column): string =>
  `${label} (${given === 0 ? 'no figure' : plural(given, 'figure')})`;

/** One measure of spend at a time, whole or by its parts; or the suppliers that answers name. */
export function SpendTopic(props: TopicProps) {
  const { comparison, grounds, view, drawn } = props;
  const spend = useMemo(() => comparison.columns.filter(({ unit, ranked }) => unit === 'GBP' && ranked), [comparison]);
  const paid = useMemo(() => paymentsIn(comparison).payments.length > 0, [comparison]);
  const columnOf = (choice: string | undefined) =>
    spend.find(({ key }) => key === choice) ?? defaultSpendColumn(comparison) ?? spend[0];
  const chosen = columnOf(view.choice);
  const drawnColumn = columnOf(drawn.choice);
  const ofSuppliers = paid && drawn.choice === suppliers;
  const choices = view.choices ?? {};

  const series = useMemo(() => {
    const asked = drawn.choices ?? {};
    const options = optionsOf(comparison, grounds, asked);
    if (ofSuppliers) return suppliersSeries(comparison, options);
    if (!drawnColumn) return undefined;
    const byPart = asked.parts && partsOf(drawnColumn.measure).length > 0;
    return byPart
      ? stackedSeries(comparison, drawnColumn, options)
      : seriesOf(comparison, drawnColumn.measure, drawnColumn.period, options);
  }, [comparison, grounds, drawn, drawnColumn, ofSuppliers]);

  if (!chosen || !series) return <NothingAsked what="what anything costs" />;
  const isSuppliers = paid && view.choice === suppliers;
  const parts = partsOf(chosen.measure).length > 0;
  const shared = { comparison, grounds, choices };
  return (
    <>
      <ChoiceBar>
        <Choice
          label="Measure"
          value={isSuppliers ? suppliers : chosen.key}
          offers={[
            ...spend.map((column) => ({ value: column.key, label: optionWords(column) })),
            ...(paid ? [{ value: suppliers, label: 'Suppliers: who is paid how much' }] : []),
          ]}
          onChoose={chooseChart}
        />
        {parts && !isSuppliers && (
          <Choice
            label="Drawn as"
            value={choices.parts}
            usual="One bar each"
            offers={[{ value: 'yes', label: 'Parts of each' }]}
            onChoose={(value) => choose({ parts: value })}
          />
        )}
        {!isSuppliers && <PerChoice {...shared} column={chosen} />}
        <CouncilChoices {...shared} />
        {!isSuppliers && !(parts && choices.parts) && <MedianChoice {...shared} />}
        {!isSuppliers && <YearChoice {...shared} column={chosen} />}
        {!isSuppliers && <ShowChoice {...shared} series={series} ends={['most', 'least']} />}
        {!isSuppliers && !(parts && choices.parts) && <Ticks {...shared} column={chosen} series={series} />}
      </ChoiceBar>
      <ChartCard series={series} />
    </>
  );
}
