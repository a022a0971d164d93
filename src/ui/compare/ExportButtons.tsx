import { lazy, Suspense, useState } from 'react';
import type { Series } from '../../compare/series.ts';

const ExportDialog = lazy(() =>
  import('../share/ExportDialog.tsx').then(({ ExportDialog: dialog }) => ({ default: dialog })),
);

/** The way out for a chart: opens the dialog in which it is looked at, and saved, before it leaves. */
export function ExportButtons({ series }: { readonly series: Series }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className="row">
        <button type="button" onClick={() => setOpen(true)}>
          Export…
        </button>
      </p>
      {open && (
        <Suspense fallback={null}>
          <ExportDialog series={series} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
