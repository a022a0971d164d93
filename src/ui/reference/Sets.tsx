import { useState } from 'react';
import type { Comparison } from '../../compare/comparison.ts';
import { plural } from '../../compare/format.ts';
import { useApp, useAppState } from '../app-context.tsx';
import { SetForm } from './SetForm.tsx';
import { useRemoval } from './use-removal.ts';

/** The reader's own sets of councils, to be compared among themselves. */
export function Sets({ comparison }: { readonly comparison: Comparison }) {
  const app = useApp();
  const { sets } = useAppState().workspace;
  const removal = useRemoval();
  /** The id of the set in the form; empty for a new one. */
  const [editing, setEditing] = useState<string>();
  const here = new Set(comparison.rows.map(({ key }) => key));
  const form = (id: string) => {
    const set = sets.find((each) => each.id === id);
    const taken = sets.flatMap((each) => (each.id === id ? [] : [each.name]));
    return (
      <SetForm
        key={id}
        comparison={comparison}
        {...(set && { set })}
        taken={taken}
        onCancel={() => setEditing(undefined)}
        onSave={(saved) => {
          void app.saveSet({ ...saved, ...(set && { id: set.id }) });
          setEditing(undefined);
        }}
      />
    );
  };
  return (
    <section className="stack-small" aria-labelledby="own-sets">
      <h2 id="own-sets">Sets of councils</h2>
      <p className="muted">
        Your own groups (neighbours, members of a partnership), beside those by type and region that Compare knows.
      </p>
      {sets.length > 0 && (
        <ul className="kept-list">
          {sets.map((set) => {
            const answered = set.keys.filter((key) => here.has(key)).length;
            return (
              <li key={set.id}>
                {editing === set.id ? (
                  form(set.id)
                ) : (
                  <p className="row">
                    <strong>{set.name}</strong>
                    <span className="muted">
                      {plural(set.keys.length, 'council')}
                      {answered < set.keys.length && `, ${answered} with open responses`}
                    </span>
                    <button
                      type="button"
                      className="link"
                      aria-label={`Change ${set.name}`}
                      onClick={() => setEditing(set.id)}
                    >
                      Change
                    </button>
                    <button
                      type="button"
                      className="link"
                      aria-label={`Delete ${set.name}`}
                      onClick={() => void removal(`Deleted ${set.name}.`, app.removeSet(set.id))}
                    >
                      Delete
                    </button>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {editing === '' && form('')}
      {editing === undefined &&
        (comparison.rows.length > 0 ? (
          <p>
            <button type="button" onClick={() => setEditing('')}>
              Make a set…
            </button>
          </p>
        ) : (
          <p className="muted">A set is made from the councils whose responses are open; none are.</p>
        ))}
    </section>
  );
}
