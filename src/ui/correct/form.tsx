import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly save: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A small form in the evidence. Its first field takes the focus; Escape leaves it without closing the evidence. */
export function CorrectionForm({ title, save, onSave, onCancel, children }: Props) {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = ref.current?.querySelector<HTMLElement>('input, select, textarea');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form ref={ref} className="correction" aria-label={title} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <h3>{title}</h3>
      {children}
      <div className="row">
        <button type="submit" className="primary">
          {save}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** What a field's control carries, so that its label and the words below it belong to it. */
interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly wrong?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A field with its label above it, and what is wrong with it below. */
export function Field({ label, hint, wrong, children }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-words`, 'aria-invalid': wrong ? true : undefined })}
      <div id={`${id}-words`} className="small">
        {hint && <p className="muted">{hint}</p>}
        {wrong && (
          <p className="warn" role="alert">
            {wrong}
          </p>
        )}
      </div>
    </div>
  );
}
