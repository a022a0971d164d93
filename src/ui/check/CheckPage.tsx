import { useState } from 'react';
import { nextWaiting } from '../../compare/queue.ts';
import { evidenceHref, keyOfPlace } from '../evidence-link.ts';
import { hashOf, type Place } from '../route.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useComparison } from '../use-comparison.ts';
import { useQueue } from '../use-corrected.ts';
import { QueueTable } from './QueueTable.tsx';

const view = { page: 'check' } as const;
/** So many rows at once; the rest at a click, so that the page stays quick. */
const atOnce = 200;

/** What the extractor was unsure of, to be looked at one after another. `open`: whose words stand beside it. */
export function CheckPage({ open }: { readonly open?: Place | undefined }) {
  const queue = useQueue();
  const comparison = useComparison();
  const [waitingOnly, setWaitingOnly] = useState(false);
  const [most, setMost] = useState(atOnce);
  const looked = queue.filter((item) => item.looked).length;
  const key = open && keyOfPlace(open);
  const listed = waitingOnly ? queue.filter((item) => !item.looked || item.key === key) : queue;
  const first = nextWaiting(queue, undefined);
  // The one in view is listed, however far down.
  const at = listed.findIndex((item) => item.key === key);
  const shown = listed.slice(0, Math.max(most, at + 1));
  return (
    <div className="stack">
      <PageHeading>Check</PageHeading>
      {queue.length === 0 ? (
        <p className="empty">
          There is nothing to check: every figure and every outcome is plainly stated in its response. Each can still be
          put right beside its words.
        </p>
      ) : (
        <>
          <p>
            Figures, and outcomes of answers, that the extractor was not sure of. Open the first, compare it with the
            letter, and say <kbd>Y</kbd> right, <kbd>X</kbd> wrong or <kbd>E</kbd> put right: the next one opens by
            itself.
          </p>
          <div className="row">
            {first && (
              <a className="button primary" href={evidenceHref(view, first.ref)}>
                {looked === 0 ? 'Begin' : 'Go on'}
              </a>
            )}
            <progress value={looked} max={queue.length} aria-label="Looked at" />
            <span role="status">
              {looked} of {queue.length} looked at
            </span>
            <label className="check-line">
              <input type="checkbox" checked={waitingOnly} onChange={({ target }) => setWaitingOnly(target.checked)} />
              Only those that wait
            </label>
          </div>
          {!first && (
            <p>
              All are looked at. <a href={hashOf({ view: { page: 'table' } })}>See them in the table</a>
            </p>
          )}
          {shown.length > 0 && <QueueTable items={shown} comparison={comparison} current={key} />}
          {listed.length > shown.length && (
            <p>
              <button type="button" onClick={() => setMost(most + atOnce)}>
                Show {Math.min(atOnce, listed.length - shown.length)} more
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
