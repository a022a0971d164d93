import { useLayoutEffect, useRef } from 'react';
import { authorityOf } from '../../compare/corrected.ts';
import { longDate } from '../../compare/format.ts';
import { useAppState } from '../app-context.tsx';
import type { Place } from '../route.ts';
import { correctionsOf } from '../use-corrected.ts';
import { useCloseEvidence } from '../use-route.ts';
import { Evidence } from './Evidence.tsx';

/** The response beside the page, opened at the words of one figure or answer. */
export function EvidencePanel({ place }: { readonly place: Place }) {
  const state = useAppState();
  const close = useCloseEvidence();
  const ref = useRef<HTMLElement>(null);
  const { sourceId } = place;
  const entry = state.entries.find(({ source }) => source.id === sourceId);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another response opens, not at each figure.
  useLayoutEffect(() => ref.current?.querySelector('h2')?.focus(), [sourceId]);

  // Escape closes it from anywhere on the page; a dialog or a form above takes its own. It listens before it is painted: who sees it may press at once.
  useLayoutEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) close();
    };
    addEventListener('keydown', onEscape);
    return () => removeEventListener('keydown', onEscape);
  }, [close]);

  const response = entry?.analysis.response;
  const name = entry && (authorityOf(entry, correctionsOf(state, sourceId))?.name ?? entry.source.name);
  return (
    <aside ref={ref} className="evidence" aria-label="Evidence">
      <div className="evidence-head">
        <div>
          <h2 tabIndex={-1}>{name ?? 'Not open'}</h2>
          {entry && (
            <p className="small muted">
              {[
                entry.sample ? 'Fictional' : undefined,
                response?.reference?.value,
                response?.responded && longDate(response.responded.value),
                entry.source.name,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
        </div>
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
      {entry ? (
        <Evidence entry={entry} place={place} />
      ) : (
        <p>This response is not open here: it may have been removed. Undo that, or add its file again.</p>
      )}
    </aside>
  );
}
