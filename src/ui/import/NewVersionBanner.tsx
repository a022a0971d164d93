import type { Reread } from '../../app/state.ts';
import { listOf, plural } from '../../compare/format.ts';
import { useApp, useAppState } from '../app-context.tsx';

const changeOf = ({ figuresGone, figuresNew, answersBefore, answersNow }: Reread): string =>
  listOf([
    ...(answersBefore === answersNow ? [] : [`${answersBefore} answers are now ${answersNow}`]),
    ...(figuresGone === 0 ? [] : [`${plural(figuresGone, 'figure')} gone`]),
    ...(figuresNew === 0 ? [] : [`${plural(figuresNew, 'figure')} new`]),
  ]);

/** Tells when a newer Foilight reads a response otherwise than the one before it did. */
export function NewVersionBanner() {
  const app = useApp();
  const { rereading, reread } = useAppState();
  if (rereading)
    return (
      <p className="banner small">
        Foilight reads better than before: reading {plural(rereading.total, 'response')} again ({rereading.done} done).
      </p>
    );
  if (reread.length === 0) return null;
  return (
    <section className="banner receipt" aria-label="Read again">
      <details className="receipt-lead">
        <summary>A newer Foilight reads {plural(reread.length, 'response')} otherwise than before</summary>
        <ul className="problems">
          {reread.map((one) => (
            <li key={one.sourceId}>
              <strong>{one.path}</strong> <span className="muted">{changeOf(one)}</span>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" onClick={() => app.dismissReread()}>
        Dismiss
      </button>
    </section>
  );
}
