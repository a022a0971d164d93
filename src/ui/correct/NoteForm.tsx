import { useState } from 'react';
import { CorrectionForm, Field } from './form.tsx';

interface Props {
  readonly about: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** A note in the reader's own words. */
export function NoteForm({ about, onSave, onCancel }: Props) {
  const [text, setText] = useState('');
  return (
    <CorrectionForm
      title={`Note on ${about}`}
      save="Keep it"
      onSave={() => (text.trim() ? onSave(text.trim()) : onCancel())}
      onCancel={onCancel}
    >
      <Field label="Note">
        {(control) => <textarea {...control} rows={3} value={text} onChange={({ target }) => setText(target.value)} />}
      </Field>
    </CorrectionForm>
  );
}
