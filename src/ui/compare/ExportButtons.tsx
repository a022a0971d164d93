import type { Pack } from '../../share/carry.ts';
import { useApp, useAppState } from '../app-context.tsx';
import { useSaving } from '../shell/use-saving.ts';
import { useComparison } from '../use-comparison.ts';
import type { DrawnSeries } from './SeriesTable.tsx';

/** Saves a chart as a picture that stands alone, or the figures behind it with their words. */
export function ExportButtons({ series }: { readonly series: DrawnSeries }) {
  const { rows, columns } = useComparison();
  const { saving, save } = useSaving();
  const { measure, period } = series;
  const app = useApp();
  const { entries, corrections } = useAppState();
  const pack: Pack = (what) => app.saveProject({ ...what, settings: { place: location.hash } });
  const own = columns.filter((column) => column.measure === measure && column.period === period);
  return (
    <p className="row export">
      <button
        type="button"
        disabled={saving}
        onClick={() => void save('Picture', ({ savePicture }) => savePicture(series, { pack }))}
      >
        Export PNG
      </button>
      <button
        type="button"
        disabled={saving}
        onClick={() => void save('Figures', ({ saveTidy }) => saveTidy({ rows, columns: own }))}
      >
        CSV
      </button>
      <button
        type="button"
        disabled={saving}
        onClick={() =>
          void save('Methods note', ({ saveMethodsNote }) => saveMethodsNote(series, { entries, corrections }))
        }
      >
        Methods note
      </button>
    </p>
  );
}
