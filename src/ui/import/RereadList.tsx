import { type ReactNode, useMemo, useState } from 'react';
import type { Reread } from '../../app/state.ts';
import type { FigureRef } from '../../compare/comparison.ts';
import { nameWords, readAsWords } from '../../compare/figure-name.ts';
import { listOf, plural } from '../../compare/format.ts';
import { type Disagreement, disagreementsIn, type FigureChange, figureChanges } from '../../compare/reread.ts';
import { missingLabel } from '../../compare/words.ts';
import type { Entry } from '../../model/entry.ts';
import { useAppState } from '../app-context.tsx';
import { evidenceHref } from '../evidence-link.ts';
import { correctionsOf } from '../use-corrected.ts';
import { useRoute } from '../use-route.ts';

const countsOf = ({ figuresGone, figuresNew, answersBefore, answersNow }: Reread): string =>
  listOf([
    ...(answersBefore === answersNow ? [] : [`${answersBefore} answers are now ${answersNow}`]),
    ...(figuresGone === 0 ? [] : [`${plural(figuresGone, 'figure')} gone`]),
    ...(figuresNew === 0 ? [] : [`${plural(figuresNew, 'figure')} new`]),
  ]);

function Words({ at, children }: { readonly at: FigureRef; readonly children: ReactNode }) {
  const { view } = useRoute();
  return <a href={evidenceHref(view, at)}>{children}</a>;
}

function Change({ of: { before, now, ref } }: { readonly of: FigureChange }) {
  const name = now ?? before;
  if (!name) return null;
  return (
    <li>
      {nameWords(name)}:{' '}
      {before && (
        <>
          <span className="hidden-visually">was </span>
          <del>{readAsWords(before, name)}</del> <span aria-hidden="true">→ </span>
        </>
      )}
      <Words at={ref}>{now ? readAsWords(now, name) : 'not read any more'}</Words>
      {!before && <span className="muted"> new</span>}
    </li>
  );
}

/** The figures of one response, worked out when it is opened. */
function Changes({ entry, reread }: { readonly entry: Entry; readonly reread: Reread }) {
  const changes = useMemo(() => figureChanges(entry, reread.measuresBefore), [entry, reread]);
  if (changes.length === 0) return <p className="muted small">The figures are the same.</p>;
  return (
    <ul className="changes small">
      {changes.map((change, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order.
        <Change key={i} of={change} />
      ))}
    </ul>
  );
}

function OneResponse({ entry, reread }: { readonly entry: Entry | undefined; readonly reread: Reread }) {
  const [open, setOpen] = useState(false);
  const { path } = reread;
  const counts = <span className="muted">{countsOf(reread)}</span>;
  // It may have been removed meanwhile.
  if (!entry)
    return (
      <li>
        <strong>{path}</strong> {counts}
      </li>
    );
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <strong>{path}</strong> {counts}
        </summary>
        {open && <Changes entry={entry} reread={reread} />}
      </details>
    </li>
  );
}

function Disagrees({ of: { ref, correction, now }, name }: { readonly of: Disagreement; readonly name: string }) {
  const { says, subject } = correction;
  const said =
    says.kind === 'figure' && subject.kind === 'figure'
      ? `you put ${readAsWords({ ...(says.of ?? subject), figure: says.figure, unit: says.unit, approximate: says.approximate }, subject)}`
      : says.kind === 'outcome'
        ? `you set ${missingOr(says.outcome)}`
        : 'you ticked what was read';
  const read = 'outcome' in now ? missingOr(now.outcome) : readAsWords(now, subject.kind === 'figure' ? subject : now);
  const what = subject.kind === 'figure' ? nameWords(subject) : 'an answer';
  return (
    <li>
      {name}, {what}: {said}; now <Words at={ref}>{read}</Words> is read.
    </li>
  );
}

const missingOr = (outcome: Parameters<typeof missingLabel>[0]['reason'] | 'answered'): string =>
  outcome === 'answered' ? 'answered' : missingLabel({ reason: outcome });

const atOnce = 100;

/** Which figures a newer extractor reads otherwise, with what they were, and which of the reader's corrections it does not bear out. */
export function RereadList() {
  const state = useAppState();
  const { reread, entries } = state;
  const [most, setMost] = useState(atOnce);
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.source.id, entry])), [entries]);
  const disagreements = reread.flatMap(({ sourceId, path }) => {
    const entry = byId.get(sourceId);
    const own = correctionsOf(state, sourceId);
    return entry && own.length > 0 ? disagreementsIn(entry, own).map((one) => ({ one, path })) : [];
  });
  return (
    <>
      {disagreements.length > 0 && (
        <>
          <p>What you said stands, but now differs from what is read:</p>
          <ul className="problems" aria-label="Your corrections that now differ">
            {disagreements.map(({ one, path }) => (
              <Disagrees key={one.correction.id} of={one} name={path} />
            ))}
          </ul>
        </>
      )}
      <ul className="problems" aria-label="Responses read otherwise">
        {reread.slice(0, most).map((one) => (
          <OneResponse key={one.sourceId} entry={byId.get(one.sourceId)} reread={one} />
        ))}
      </ul>
      {reread.length > most && (
        <button type="button" onClick={() => setMost(most + atOnce)}>
          Show {Math.min(atOnce, reread.length - most)} more
        </button>
      )}
    </>
  );
}
