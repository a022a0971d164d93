import { Suspense, useEffect, useRef } from 'react';
import type { ImportProgress } from '../../app/state.ts';
import { count, plural } from '../../compare/format.ts';
import { useApp, useAppState } from '../app-context.tsx';
import { receiptBanner } from '../parts.ts';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { useNotices } from '../shell/notices.tsx';
import { receiptSentence } from './receipt-sentence.ts';

function Progress({ progress: { done, total, current } }: { readonly progress: ImportProgress }) {
  const app = useApp();
  return (
    <section className="banner progress" aria-label="Reading">
      <div className="progress-words">
        <p>
          Reading {count(Math.min(done + 1, total))} of {plural(total, 'file')}
        </p>
        <p className="small muted current">{current ?? ' '}</p>
      </div>
      <progress max={total} value={done} aria-label="Files read" />
      <button type="button" onClick={() => app.cancelImport()}>
        Cancel
      </button>
    </section>
  );
}

/** Files being read, and how that ended. */
export function ImportBanner() {
  const { importing, receipt } = useAppState();
  const { announce } = useNotices();
  const total = importing?.total;
  const told = useRef<unknown>(undefined);

  useEffect(() => {
    if (total !== undefined) announce(`Reading ${plural(total, 'file')}`);
  }, [total, announce]);
  useEffect(() => {
    if (receipt && told.current !== receipt) announce(receiptSentence(receipt));
    told.current = receipt;
  }, [receipt, announce]);

  if (importing) return <Progress progress={importing} />;
  if (!receipt) return null;
  return (
    <ErrorBoundary what="The receipt">
      <Suspense fallback={null}>
        <receiptBanner.Part receipt={receipt} />
      </Suspense>
    </ErrorBoundary>
  );
}
