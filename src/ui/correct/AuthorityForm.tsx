import { useId, useMemo, useState } from 'react';
import { authorityNamed, authorityNames } from '../../compare/authority-named.ts';
import type { Authority } from '../../model/authority.ts';
import { CorrectionForm, Field } from './form.tsx';

interface Props {
  /** As it is known now; empty where it is not. */
  readonly name: string;
  readonly onSave: (authority: Authority, why: string) => void;
  readonly onCancel: () => void;
}

/** Names who answers: one of the authorities that we know, or any other name. */
export function AuthorityForm({ name, onSave, onCancel }: Props) {
  const list = useId();
  const names = useMemo(authorityNames, []);
  const [typed, setTyped] = useState(name);
  const [why, setWhy] = useState('');
  const authority = authorityNamed(typed);
  const place = [authority?.region ?? authority?.nation].filter(Boolean).join();
  return (
    <CorrectionForm
      title="Who answers"
      save="Name it"
      onSave={() => authority && onSave(authority, why.trim())}
      onCancel={onCancel}
    >
      <Field
        label="Council or other authority"
        hint={
          authority &&
          (authority.gss || authority.region
            ? `Grouped as ${authority.name}${place && `, ${place}`}`
            : 'Not one that Foilight knows: its responses are grouped by this name.')
        }
      >
        {(control) => (
          <input {...control} type="text" list={list} value={typed} onChange={({ target }) => setTyped(target.value)} />
        )}
      </Field>
      <datalist id={list}>
        {names.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <Field label="Why (may be left empty)">
        {(control) => <input {...control} type="text" value={why} onChange={({ target }) => setWhy(target.value)} />}
      </Field>
    </CorrectionForm>
  );
}
