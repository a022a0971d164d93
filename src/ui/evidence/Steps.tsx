import { count, plural } from '../../compare/format.ts';
import { useKeys } from '../shell/use-keys.ts';

interface Props {
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  /** Where the figure stands among the others, from nought; absent where it is none of them. */
  readonly position?: number | undefined;
  readonly of: number;
  /** `in this response`, `to check`. */
  readonly where: string;
  readonly more?: string;
}

/** The figures before and after, by button or key. */
export function Steps({ onPrevious, onNext, position, of, where, more }: Props) {
  useKeys({ n: () => onNext?.(), p: () => onPrevious?.() });
  if (of === 0) return null;
  return (
    <div className="row steps">
      <button type="button" aria-label="Previous figure" disabled={!onPrevious} onClick={onPrevious}>
        <span aria-hidden="true">↑</span> Previous
      </button>
      <button type="button" aria-label="Next figure" disabled={!onNext} onClick={onNext}>
        <span aria-hidden="true">↓</span> Next
      </button>
      <span className="muted small">
        {position === undefined
          ? `${plural(of, 'figure')} ${where}`
          : `Figure ${count(position + 1)} of ${count(of)}${where === 'to check' ? ' to check' : ''}`}
        {more && ` · ${more}`}
        <span className="keys"> · keys P, N, Escape; ? for all</span>
      </span>
    </div>
  );
}
