import { lazy, Suspense, useCallback, useId } from 'react';
import type { FigureRef } from '../../compare/comparison.ts';
import { evidenceHref } from '../evidence-link.ts';
import { SourcesInPrint } from '../share/SourcesInPrint.tsx';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { currentRoute, useRoute } from '../use-route.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { MissingList } from './MissingList.tsx';
import { type DrawnSeries, SeriesTable } from './SeriesTable.tsx';

const Chart = lazy(() => import('../../charts/Chart.tsx').then(({ Chart: chart }) => ({ default: chart })));

const without = {
  ranked: 'Without a figure',
  timeline: 'Without a year',
  share: 'Without a yes or no',
  names: 'Without a name',
} as const;

/** One chart with all that stands around it: what it shows, of how many, the same data in a table, and who is missing and why. */
export function ChartCard({ series }: { readonly series: DrawnSeries }) {
  const { view } = useRoute();
  const title = useId();
  const hrefOf = useCallback((ref: FigureRef) => evidenceHref(view, ref), [view]);
  const open = useCallback((ref: FigureRef) => {
    location.hash = evidenceHref(currentRoute().view, ref);
  }, []);
  const nothing = series.shown === 0;

  return (
    <section className="card" aria-labelledby={title}>
      <div className="card-head">
        <div>
          <h2 id={title}>{series.title}</h2>
          <p className="muted">
            {series.subtitle}. {series.count}.
          </p>
        </div>
        <ExportButtons series={series} />
      </div>
      {!nothing && (
        <div className={series.kind === 'share' ? 'card-body over' : 'card-body'}>
          <figure className="drawing" aria-label={series.title}>
            <ErrorBoundary what="The chart" resetKey={series.title}>
              <Suspense fallback={<p className="muted">Drawing…</p>}>
                <Chart series={series} onOpen={open} />
              </Suspense>
            </ErrorBoundary>
          </figure>
          <SeriesTable series={series} hrefOf={hrefOf} />
        </div>
      )}
      <MissingList title={without[series.kind]} groups={series.missing} hrefOf={hrefOf} />
      {series.notes.length > 0 && (
        <ul className="notes">
          {series.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <SourcesInPrint sources={series.sources} />
    </section>
  );
}
