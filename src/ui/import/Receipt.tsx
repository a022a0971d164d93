import { lazy, Suspense } from 'react';
import type { Receipt } from '../../app/state.ts';
import { plural } from '../../compare/format.ts';
import { useApp } from '../app-context.tsx';
import { hashOf } from '../route.ts';
import { useRoute } from '../use-route.ts';
import { adviceOn } from './advice.ts';
import { OpenedProjects } from './OpenedProjects.tsx';
import { receiptSentence } from './receipt-sentence.ts';

/** Reads tables and compares: not for a page on which there is none. */
const OpenedTables = lazy(() => import('./OpenedTables.tsx').then(({ OpenedTables: list }) => ({ default: list })));

/** How the import ended: what was found, what was here already, and what could not be read, why, and what to do. */
export function ReceiptBanner({ receipt }: { readonly receipt: Receipt }) {
  const app = useApp();
  const { view } = useRoute();
  const { duplicates, failed, added, projects, tables } = receipt;
  return (
    <section className={failed.length > 0 ? 'banner receipt alert' : 'banner receipt'} aria-label="Import receipt">
      <p className="receipt-lead">{receiptSentence(receipt)}</p>
      <p className="row">
        {added.length > 0 && view.page !== 'compare' && (
          <a className="button primary" href={hashOf({ view: { page: 'compare', topic: 'spend' } })}>
            Compare
          </a>
        )}
        <button type="button" onClick={() => app.dismissReceipt()}>
          Dismiss
        </button>
      </p>
      {tables && (
        <Suspense>
          <OpenedTables tables={tables} />
        </Suspense>
      )}
      {projects && <OpenedProjects projects={projects} />}
      {failed.length > 0 && (
        <details open>
          <summary>{plural(failed.length, 'file')} could not be read</summary>
          <ul className="problems">
            {failed.map(({ path, failure }) => {
              const { why, what } = adviceOn(failure);
              return (
                <li key={path}>
                  <strong>{path}</strong> <span>{why}</span> <span className="muted">{what}</span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {duplicates.length > 0 && (
        <details>
          <summary>{plural(duplicates.length, 'file')} already here</summary>
          <ul className="problems">
            {duplicates.map(({ path, sameAs }) => (
              <li key={path}>
                <strong>{path}</strong>{' '}
                <span className="muted">
                  {path === sameAs ? 'was opened before' : `has the same content as ${sameAs}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
