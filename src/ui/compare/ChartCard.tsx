import { memo, Suspense, useCallback, useId } from 'react';
import type { FigureRef } from '../../compare/comparison.ts';
import type { Series } from '../../compare/series.ts';
import { evidenceHref } from '../evidence-link.ts';
import { chart } from '../parts.ts';
import { SourcesInPrint } from '../share/SourcesInPrint.tsx';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { currentRoute } from '../use-route.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { MissingList } from './MissingList.tsx';
import { NothingLeft } from './NothingLeft.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { useDrawnView } from './topic.ts';

const without: Readonly<Record<Series['kind'], string>> = {
  ranked: 'Without a figure',
  timeline: 'Without a year',
  share: 'Without a yes or no',
  names: 'Without a name',
  stacked: 'Without a total',
  scatter: 'Without both',
  heat: 'Without an answer',
};

/** Whether a chart needs the whole width, its table under it: beside it one of the two would be squeezed. */
const isWide = (series: Series): boolean =>
  series.kind === 'share' || series.kind === 'heat' || (series.kind === 'stacked' && series.layers.length > 3);

/** One chart with all that stands around it: what it shows, of how many, the same data in a table, and who is missing and why. */
export const ChartCard = memo(function ChartCard({ series }: { readonly series: Series }) {
  const view = useDrawnView();
  const title = useId();
  const hrefOf = useCallback((ref: FigureRef) => evidenceHref(view, ref), [view]);
  const open = useCallback((ref: FigureRef) => {
    location.hash = evidenceHref(currentRoute().view, ref);
  }, []);

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
      {series.shown === 0 ? (
        <NothingLeft choices={view.choices ?? {}} />
      ) : (
        <div className={isWide(series) ? 'card-body over' : 'card-body'}>
          <figure className="drawing" aria-label={series.title}>
            <ErrorBoundary what="The chart" resetKey={series.title}>
              <Suspense fallback={<p className="muted">Drawing…</p>}>
                <chart.Part series={series} onOpen={open} />
              </Suspense>
            </ErrorBoundary>
          </figure>
          <SeriesTable series={series} hrefOf={hrefOf} />
        </div>
      )}
      <MissingList
        title={series.unit === 'string' ? 'Without an answer' : without[series.kind]}
        from={series.title}
        groups={series.missing}
        hrefOf={hrefOf}
      />
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
});
