import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { authorityOf } from '../../compare/corrected.ts';
import { count, longDate, plural } from '../../compare/format.ts';
import { folded } from '../../compare/names.ts';
import type { Entry } from '../../model/entry.ts';
import { useApp, useAppState } from '../app-context.tsx';
import { hashOf } from '../route.ts';
import { useNotices } from '../shell/notices.tsx';
import { correctionsOf } from '../use-corrected.ts';

function useRemove(): (entry: Entry) => Promise<void> {
  const app = useApp();
  const { notify } = useNotices();
  return useCallback(
    async ({ source }) => {
      await app.remove(source.id);
      const step = app.getState().steps.findLast(({ done }) => done);
      notify(`Removed ${source.name}.`, step && { label: 'Undo', run: () => void app.undoStep(step.id) });
      document.querySelector<HTMLElement>('main h1')?.focus();
    },
    [app, notify],
  );
}

function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  if (warnings.length === 0) return <span className="muted">none</span>;
  return (
    <details className="warnings">
      <summary>{plural(warnings.length, 'warning')}</summary>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </details>
  );
}

interface RowProps {
  readonly entry: Entry;
  /** Say that it is fictional: where it stands among responses that are not. */
  readonly fictional: boolean;
  /** Who answers; absent where neither the file nor the reader says. */
  readonly council: string | undefined;
  readonly onRemove: (entry: Entry) => void;
}

/** Drawn again only where its own entry changes: while files are read the list grows many times. */
const ResponseRow = memo(function ResponseRow({ entry, fictional, council, onRemove }: RowProps) {
  const { source, analysis } = entry;
  const { response, measures } = analysis;
  return (
    <tr>
      <th scope="row">
        {council ?? <span className="muted">Council not named</span>}
        {fictional && <span className="tag">fictional</span>}
      </th>
      <td className="file">
        <a href={hashOf({ view: { page: 'responses' }, evidence: { sourceId: source.id } })}>{source.path}</a>
      </td>
      <td>{response.reference?.value ?? <span className="muted">none</span>}</td>
      <td className="date">
        {response.responded ? longDate(response.responded.value) : <span className="muted">not dated</span>}
      </td>
      <td>{response.kind === 'unknown' ? <span className="muted">not clear</span> : response.kind}</td>
      <td className="number">{count(response.answers.length)}</td>
      <td className="number">{count(measures.length)}</td>
      <td>
        <Warnings warnings={response.warnings} />
      </td>
      <td>
        <button type="button" className="link" aria-label={`Remove ${source.name}`} onClick={() => onRemove(entry)}>
          Remove
        </button>
      </td>
    </tr>
  );
});

/** As many rows as a browser lays out without a pause. */
const most = 500;

/** A row for each file; of very many the first some hundred, with words to find others by, and more of them at a press. */
export function ResponsesTable({ entries }: { readonly entries: readonly Entry[] }) {
  const remove = useRemove();
  const state = useAppState();
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(most);
  const wanted = useDeferredValue(folded(words));
  const { corrections } = state;
  const councilOf = useMemo(
    () => (entry: Entry) => authorityOf(entry, correctionsOf({ corrections }, entry.source.id))?.name,
    [corrections],
  );
  const found = useMemo(
    () =>
      entries.filter((entry) => {
        const { source, analysis } = entry;
        if (wanted === '') return true;
        return folded([councilOf(entry), source.path, analysis.response.reference?.value].join(' ')).includes(wanted);
      }),
    [entries, councilOf, wanted],
  );
  const mixed = useMemo(() => entries.some(({ sample }) => sample) && entries.some(({ sample }) => !sample), [entries]);
  const shown = found.slice(0, limit);
  return (
    <>
      {entries.length > most && (
        <p className="row">
          <label>
            With the words <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
          </label>
          <span role="status">
            {found.length > shown.length
              ? `The first ${count(shown.length)} of ${plural(found.length, 'response')}`
              : plural(found.length, 'response')}
          </span>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard. */}
      <section className="scroll" aria-label="Responses" tabIndex={0}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">Council</th>
              <th scope="col">File</th>
              <th scope="col">Reference</th>
              <th scope="col">Answered</th>
              <th scope="col">Kind</th>
              <th scope="col" className="number">
                Answers
              </th>
              <th scope="col" className="number">
                Figures
              </th>
              <th scope="col">Warnings</th>
              <th scope="col">
                <span className="hidden-visually">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <ResponseRow
                key={entry.source.id}
                entry={entry}
                council={councilOf(entry)}
                fictional={mixed && entry.sample}
                onRemove={remove}
              />
            ))}
          </tbody>
        </table>
      </section>
      {found.length > shown.length && (
        <p>
          <button type="button" onClick={() => setLimit(limit + most)}>
            Show {count(Math.min(most, found.length - shown.length))} more
          </button>
        </p>
      )}
    </>
  );
}
