import { comparisonBehind } from '../../compare/question-series.ts';
import type { Series } from '../../compare/series.ts';
import { saveChartTable, saveMethodsNote, saveProjectFile, saveRecords } from '../../share/save.ts';
import { useApp, useAppState } from '../app-context.tsx';
import { settingsNow } from '../table/kept-choices.ts';
import { useComparison } from '../use-comparison.ts';
import { useTelling } from './use-telling.ts';

/** The ways out for what stands behind the chart. */
export function DataParts({ series }: { readonly series: Series }) {
  const app = useApp();
  const comparison = useComparison();
  const { entries, corrections } = useAppState();
  const { busy, told, tell } = useTelling();
  const ids = new Set(series.sources.map(({ sourceId }) => sourceId));
  const own = entries.filter(({ source }) => ids.has(source.id));
  return (
    <section className="export-part" aria-labelledby="export-data">
      <h3 id="export-data">What stands behind it</h3>
      <div className="row">
        <button
          type="button"
          disabled={busy}
          onClick={() =>
            void tell(
              'Saving',
              () =>
                `Saved ${saveChartTable(series, comparisonBehind(comparison, series))}. Its methods note belongs with it.`,
            )
          }
        >
          CSV
        </button>
        <button
          type="button"
          disabled={busy}
          onClick={() => void tell('Saving', () => `Saved ${saveMethodsNote(series, { entries, corrections })}.`)}
        >
          Methods note
        </button>
        <button
          type="button"
          disabled={busy}
          onClick={() => void tell('Saving', () => `Saved ${saveRecords(own, `${series.fileStem}-records`)}.`)}
        >
          Records (NDJSON)
        </button>
        <button
          type="button"
          disabled={busy}
          onClick={() =>
            void tell('Saving', async () => {
              const project = await app.saveProject({ settings: settingsNow() });
              return `Saved ${saveProjectFile(project)}.`;
            })
          }
        >
          Project
        </button>
      </div>
      <p className="muted small">
        CSV: a line for each figure and each gap, with its words, for a spreadsheet; the methods note says how they were
        read. Records: what was read from each of these files, before corrections. Project: everything that is open
        here, with whole texts and corrections.
      </p>
      <p role="status" className="told">
        {told}
      </p>
    </section>
  );
}
