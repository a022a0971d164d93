import { useMemo } from 'react';
import { optionsOf } from '../../compare/choices.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { count } from '../../compare/format.ts';
import { columnFor, seriesOf } from '../../compare/series-of.ts';
import type { Period } from '../../model/measure.ts';
import { hashOf } from '../route.ts';
import { ChartCard } from './ChartCard.tsx';
import { ChoiceBar } from './Choice.tsx';
import { withChoices } from './choose.ts';
import { NothingAsked } from './NothingAsked.tsx';
import { CouncilChoices, MedianChoice, PerChoice, ShowChoice, Ticks, YearChoice } from './SharedChoices.tsx';
import type { TopicProps } from './topic.ts';

const measure = 'website.visitors';
const periods = ['month', 'quarter', 'year'] as const satisfies readonly Period[];
type VisitPeriod = (typeof periods)[number];
const labels = { month: 'A month', quarter: 'A quarter', year: 'A year' } as const;

function givenIn(comparison: Comparison, period: VisitPeriod): number {
  return comparison.columns.find((column) => column.measure === measure && column.period === period)?.given ?? 0;
}

/** The period of the address; else the one that most give. */
function periodOf(comparison: Comparison, choice: string | undefined): VisitPeriod {
  const most = periods.reduce((best, period) =>
    givenIn(comparison, period) > givenIn(comparison, best) ? period : best,
  );
  return periods.find((period) => period === choice) ?? most;
}

/** Visitors of the website, over one period at a time: a month is never drawn beside a year unless the reader says so. */
export function VisitorsTopic({ comparison, grounds, view, drawn }: TopicProps) {
  const chosen = periodOf(comparison, view.choice);
  const drawnPeriod = periodOf(comparison, drawn.choice);
  const series = useMemo(
    () => seriesOf(comparison, measure, drawnPeriod, optionsOf(comparison, grounds, drawn.choices ?? {})),
    [comparison, grounds, drawn, drawnPeriod],
  );
  const asked = comparison.columns.some((column) => column.measure === measure);
  const column = columnFor(comparison, measure, chosen);
  if (!asked || !series || !column) return <NothingAsked what="how many people visit a website" />;
  const shared = { comparison, grounds, choices: view.choices ?? {} };
  const without = { year: undefined, annualise: undefined, together: undefined };
  return (
    <>
      <nav aria-label="Periods">
        <ul className="segments">
          {periods.map((period) => (
            <li key={period}>
              <a
                href={hashOf({ view: withChoices({ ...view, choice: period }, without) })}
                aria-current={period === chosen ? 'true' : undefined}
              >
                {labels[period]} <span className="small">({count(givenIn(comparison, period))})</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ChoiceBar>
        <PerChoice {...shared} column={column} />
        <CouncilChoices {...shared} />
        <MedianChoice {...shared} />
        <YearChoice {...shared} column={column} />
        <ShowChoice {...shared} series={series} ends={['most', 'least']} />
        <Ticks {...shared} column={column} series={series} />
      </ChoiceBar>
      <ChartCard series={series} />
    </>
  );
}
