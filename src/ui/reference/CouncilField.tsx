import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Row } from '../../compare/comparison.ts';
import { councilNamed, type NamedCouncil } from '../../compare/council-named.ts';

interface Props {
  /** For screen readers: which council is asked for. */
  readonly label: string;
  /** Shows the label. */
  readonly labelled?: boolean;
  /** Of a list of names, in `CouncilList`. */
  readonly list: string;
  readonly rows: readonly Row[];
  readonly action: string;
  /** What is there when the field is shown. */
  readonly start?: string;
  readonly onChoose: (council: NamedCouncil) => void;
  /** Stands after the button. */
  readonly children?: ReactNode;
}

/** The names that every field of a page offers: one list, as there may be many fields. */
export function CouncilList({ id, names }: { readonly id: string; readonly names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

/** A field in which a council is typed, or chosen from those that match; Enter or the button takes it. */
export function CouncilField({ label, labelled = false, list, rows, action, start = '', onChoose, children }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(start);
  const [wrong, setWrong] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const council = councilNamed(typed, rows);
    setWrong(!council);
    if (council) onChoose(council);
  };
  return (
    <form className="council-field" onSubmit={onSubmit}>
      <label htmlFor={id} className={labelled ? undefined : 'hidden-visually'}>
        {label}
      </label>
      <span className="row">
        <input
          id={id}
          type="text"
          list={list}
          value={typed}
          placeholder="Name of a council"
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            setWrong(false);
          }}
        />
        <button type="submit" aria-label={labelled ? undefined : `${action}: ${label}`}>
          {action}
        </button>
        {children}
      </span>
      {wrong && (
        <span id={`${id}-wrong`} className="warn small" role="alert">
          {typed.trim() === ''
            ? 'Type a council’s name first.'
            : 'No council, or more than one, goes by this name: choose one from the list.'}
        </span>
      )}
    </form>
  );
}
