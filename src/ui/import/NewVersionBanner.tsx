import { lazy, Suspense, useState } from 'react';
import { plural } from '../../compare/format.ts';
import { useApp, useAppState } from '../app-context.tsx';

// Works out what changed: fetched when asked for.
const RereadList = lazy(() => import('./RereadList.tsx').then(({ RereadList: list }) => ({ default: list })));

/** Tells when a newer Foilight reads a response otherwise than the one before it did. */
export function NewVersionBanner() {
  const app = useApp();
  const { rereading, reread } = useAppState();
  const [open, setOpen] = useState(false);
  if (rereading)
    return (
      <p className="banner small">
        Foilight reads better than before: reading {plural(rereading.total, 'response')} again ({rereading.done} done).
      </p>
    );
  if (reread.length === 0) return null;
  return (
    <section className="banner receipt" aria-label="Read again">
      <details className="receipt-lead" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>A newer Foilight reads {plural(reread.length, 'response')} otherwise than before</summary>
        <Suspense fallback={null}>{open && <RereadList />}</Suspense>
      </details>
      <button type="button" onClick={() => app.dismissReread()}>
        Dismiss
      </button>
    </section>
  );
}
