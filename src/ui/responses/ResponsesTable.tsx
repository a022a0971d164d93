import { authorityOf } from '../../compare/corrected.ts';
import { count, longDate, plural } from '../../compare/format.ts';
import type { Entry } from '../../model/entry.ts';
import { useApp, useAppState } from '../app-context.tsx';
import { hashOf } from '../route.ts';
import { useNotices } from '../shell/notices.tsx';
import { correctionsOf } from '../use-corrected.ts';

function useRemove(): (entry: Entry) => Promise<void> {
  const app = useApp();
  const { notify } = useNotices();
  return async ({ source }) => {
    await app.remove(source.id);
    const step = app.getState().steps.findLast(({ done }) => done);
    notify(`Removed ${source.name}.`, step && { label: 'Undo', run: () => void app.undoStep(step.id) });
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
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

function ResponseRow({ entry, fictional, council, onRemove }: RowProps) {
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
}

/** A row for each file. */
export function ResponsesTable({ entries }: { readonly entries: readonly Entry[] }) {
  const remove = useRemove();
  const state = useAppState();
  const mixed = entries.some(({ sample }) => sample) && entries.some(({ sample }) => !sample);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
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
          {entries.map((entry) => (
            <ResponseRow
              key={entry.source.id}
              entry={entry}
              council={authorityOf(entry, correctionsOf(state, entry.source.id))?.name}
              fictional={mixed && entry.sample}
              onRemove={remove}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
