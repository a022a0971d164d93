import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

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

/** A field with its label above it, and what is wrong with it below. */
export function Field({
  label,
  hint,
  wrong,
  children,
}: {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly wrong?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is in the children.
    <label className="field">
      <span>{label}</span>
      {children}
      {hint && <span className="small muted">{hint}</span>}
      {wrong && (
        <span className="small warn" role="alert">
          {wrong}
        </span>
      )}
    </label>
  );
}
