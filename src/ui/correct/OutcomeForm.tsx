import { useState } from 'react';
import type { SaysDraft } from '../../app/app.ts';
import { reasonLabel } from '../../compare/words.ts';
import type { Answer, Outcome } from '../../model/response.ts';
import { CorrectionForm, Field } from './form.tsx';

const outcomes: readonly Outcome[] = ['answered', 'refused', 'not_held', 'not_applicable', 'referred', 'blank'];

interface Props {
  readonly answer: Answer;
  readonly onSave: (says: SaysDraft, why: string) => void;
  readonly onCancel: () => void;
}

/** What the answer does with its question, as the reader sees it. */
export function OutcomeForm({ answer, onSave, onCancel }: Props) {
  const [outcome, setOutcome] = useState(answer.outcome);
  const [exemption, setExemption] = useState(answer.exemption ?? '');
  const [why, setWhy] = useState('');
  const section = outcome === 'refused' ? exemption.trim() : '';
  return (
    <CorrectionForm
      title="Outcome of the answer"
      save="Set it"
      onSave={() => onSave({ kind: 'outcome', outcome, ...(section && { exemption: section }) }, why.trim())}
      onCancel={onCancel}
    >
      <Field label="The answer is">
        {(control) => (
          <select
            {...control}
            value={outcome}
            onChange={({ target }) => setOutcome(outcomes.find((each) => each === target.value) ?? outcome)}
          >
            {outcomes.map((each) => (
              <option key={each} value={each}>
                {each === 'answered' ? 'Answered' : reasonLabel(each)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {outcome === 'refused' && (
        <Field label="Under section (as s.12; may be left empty)">
          {(control) => (
            <input {...control} type="text" value={exemption} onChange={({ target }) => setExemption(target.value)} />
          )}
        </Field>
      )}
      <Field label="Why (may be left empty)">
        {(control) => <input {...control} type="text" value={why} onChange={({ target }) => setWhy(target.value)} />}
      </Field>
    </CorrectionForm>
  );
}
