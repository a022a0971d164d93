import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { count, longDate, plural } from '../../compare/format.ts';
import type { Entry } from '../../model/entry.ts';
import { useAppState } from '../app-context.tsx';
import { hashOf, type Place } from '../route.ts';
import { useComparison } from '../use-comparison.ts';
import { currentRoute, go, useCloseEvidence, useRoute } from '../use-route.ts';
import { amountWords, FigureFacts, labelOf } from './FigureFacts.tsx';
import { type LookingAt, lookAt } from './looking-at.ts';
import { SourceText } from './SourceText.tsx';
import { useText } from './use-text.ts';

/** Shows another figure of the same response; the back button goes back past all of them. */
function lookAtFigure({ source, analysis }: Entry, figure: number | undefined): void {
  const answer = figure === undefined ? undefined : analysis.measures[figure]?.answer;
  if (figure === undefined || answer === undefined) return;
  go({ view: currentRoute().view, evidence: { sourceId: source.id, answer, figure } }, { replace: true });
}

function Steps({ entry, at }: { readonly entry: Entry; readonly at: LookingAt }) {
  const { order, position, previous, next } = at;
  if (order.length === 0) return null;
  return (
    <div className="row steps">
      <button
        type="button"
        aria-label="Previous figure"
        disabled={previous === undefined}
        onClick={() => lookAtFigure(entry, previous)}
      >
        <span aria-hidden="true">↑</span> Previous
      </button>
      <button
        type="button"
        aria-label="Next figure"
        disabled={next === undefined}
        onClick={() => lookAtFigure(entry, next)}
      >
        <span aria-hidden="true">↓</span> Next
      </button>
      <span className="muted small">
        {position === undefined
          ? `${plural(order.length, 'figure')} in this response`
          : `Figure ${count(position + 1)} of ${count(order.length)}`}
        <span className="keys"> · keys P, N, Escape</span>
      </span>
    </div>
  );
}

function Evidence({ entry, place }: { readonly entry: Entry; readonly place: Place }) {
  const comparison = useComparison();
  const { view } = useRoute();
  const loaded = useText(entry.source.id);
  const { analysis, source } = entry;
  const at = useMemo(() => lookAt(analysis, place), [analysis, place]);
  const others = useMemo(
    () =>
      analysis.measures.map((measure, figure) => ({
        href: hashOf({ view, evidence: { sourceId: source.id, answer: measure.answer, figure } }),
        label: `${labelOf(comparison, measure)}: ${amountWords(measure)}`,
        spans: measure.evidence.spans,
      })),
    [analysis, comparison, source, view],
  );
  return (
    <>
      <Steps entry={entry} at={at} />
      {at.gone && <p className="warn">What this address points at is not in this response any more.</p>}
      <FigureFacts comparison={comparison} figure={at.figure} answer={at.answer} />
      {entry.secondhand && (
        <p className="small muted">
          {entry.secondhand.text === 'quotes'
            ? `Only the words quoted in ${entry.secondhand.from} are here, not the letter. Add the letter’s file to read it.`
            : `This text came with ${entry.secondhand.from}, and could not be shown to be the file’s own. Add the file to be sure.`}
        </p>
      )}
      {loaded.state === 'loading' && <p className="muted">Fetching the text…</p>}
      {loaded.state === 'failed' && (
        <p className="warn">
          The text could not be fetched ({loaded.why}). Add the file again to see its words; the figures stay.
        </p>
      )}
      {loaded.state === 'ready' && (
        <SourceText text={loaded.text} words={at.words} answer={at.answer?.spans ?? []} others={others} />
      )}
    </>
  );
}

/** The response beside the page, opened at the words of one figure or answer. */
export function EvidencePanel({ place }: { readonly place: Place }) {
  const { entries } = useAppState();
  const close = useCloseEvidence();
  const ref = useRef<HTMLElement>(null);
  const entry = entries.find(({ source }) => source.id === place.sourceId);
  const { sourceId } = place;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another response opens, not at each figure.
  useEffect(() => ref.current?.querySelector('h2')?.focus(), [sourceId]);

  // Escape closes it from anywhere on the page; a dialog above takes its own.
  useEffect(() => {
    const onEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) close();
    };
    addEventListener('keydown', onEscape);
    return () => removeEventListener('keydown', onEscape);
  }, [close]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!entry || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'n' && key !== 'p') return;
    event.preventDefault();
    const { next, previous } = lookAt(entry.analysis, place);
    lookAtFigure(entry, key === 'n' ? next : previous);
  };

  const response = entry?.analysis.response;
  return (
    <aside ref={ref} className="evidence" aria-label="Evidence" onKeyDown={onKeyDown}>
      <div className="evidence-head">
        <div>
          <h2 tabIndex={-1}>{entry ? (response?.authority?.value.name ?? entry.source.name) : 'Not open'}</h2>
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
