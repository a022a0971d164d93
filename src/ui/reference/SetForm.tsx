import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Comparison } from '../../compare/comparison.ts';
import { councilsIn } from '../../compare/council-named.ts';
import { plural } from '../../compare/format.ts';
import { folded } from '../../compare/names.ts';
import { setsOf } from '../../compare/sets.ts';
import type { CouncilSet } from '../../model/workspace.ts';

interface Props {
  readonly comparison: Comparison;
  /** The set to be changed; absent for a new one. */
  readonly set?: CouncilSet;
  /** Names that other sets have. */
  readonly taken: readonly string[];
  readonly onSave: (set: Pick<CouncilSet, 'name' | 'keys'>) => void;
  readonly onCancel: () => void;
}

/** Makes or changes a set: a name, and councils ticked one by one, by type or by region. */
export function SetForm({ comparison, set, taken, onSave, onCancel }: Props) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const councils = useMemo(() => councilsIn(comparison.rows), [comparison]);
  const groups = useMemo(() => setsOf(comparison), [comparison]);
  const [name, setName] = useState(set?.name ?? '');
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set(set?.keys));
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState<string>();
  useEffect(() => first.current?.focus(), []);

  const shown = councils.filter((row) => folded(row.name).includes(folded(words)));
  const tick = (some: Iterable<string>, isTicked: boolean) => {
    const next = new Set(keys);
    for (const key of some) isTicked ? next.add(key) : next.delete(key);
    setKeys(next);
    setWrong(undefined);
  };
  const elsewhere = [...keys].filter((key) => !councils.some((row) => row.key === key)).length;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    if (given === '') return setWrong('Give the set a name.');
    if (taken.some((other) => folded(other) === folded(given))) return setWrong('Another set has this name.');
    if (keys.size === 0) return setWrong('Tick the councils of the set.');
    onSave({ name: given, keys: [...keys] });
  };
  return (
    <form
      className="set-form stack-small"
      aria-label={set ? `Change ${set.name}` : 'New set'}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div className="field">
        <label htmlFor={id}>Name of the set</label>
        <input
          ref={first}
          id={id}
          type="text"
          value={name}
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
        />
      </div>
      {groups.length > 0 && (
        <div className="field">
          <label htmlFor={`${id}-group`}>Tick all of</label>
          <select
            id={`${id}-group`}
            value=""
            onChange={({ target }) => tick(groups.find((group) => group.id === target.value)?.keys ?? [], true)}
          >
            <option value="">Choose a type or a region</option>
            {groups.map(({ id: group, label, keys: all }) => (
              <option key={group} value={group}>
                {label} ({all.size})
              </option>
            ))}
          </select>
        </div>
      )}
      <fieldset className="ticks">
        <legend>Councils</legend>
        <p className="row">
          <input
            type="search"
            aria-label="Find a council"
            placeholder="Find a council"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <button
            type="button"
            onClick={() =>
              tick(
                shown.map(({ key }) => key),
                true,
              )
            }
          >
            Tick these {shown.length}
          </button>
          <button
            type="button"
            onClick={() =>
              tick(
                shown.map(({ key }) => key),
                false,
              )
            }
          >
            Untick these
          </button>
        </p>
        <div className="tick-list">
          {shown.map((row) => (
            <label key={row.key} className="check-line">
              <input
                type="checkbox"
                checked={keys.has(row.key)}
                onChange={({ target }) => tick([row.key], target.checked)}
              />
              <span>{row.name}</span>
            </label>
          ))}
          {shown.length === 0 && <p className="muted">No council’s name has these words.</p>}
        </div>
      </fieldset>
      <p className="muted small" role="status">
        {plural(keys.size, 'council')} ticked{elsewhere > 0 && `, ${elsewhere} of them without an open response`}
      </p>
      {wrong && (
        <p className="warn" role="alert">
          {wrong}
        </p>
      )}
      <p className="row">
        <button type="submit" className="primary">
          {set ? 'Save the set' : 'Make the set'}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
