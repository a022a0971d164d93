import { useEffect, useState } from 'react';
import type { Notice } from './notices.tsx';

const shownFor = 12_000;

interface Props {
  readonly notice: Notice;
  readonly onDone: (id: number) => void;
}

/** A notice in the corner. It goes by itself, but never while the reader's pointer or focus is on it. */
export function Toast({ notice: { id, text, action }, onDone }: Props) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDone(id), shownFor);
    return () => clearTimeout(timer);
  }, [held, id, onDone]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holding it still is all that the pointer does; the buttons inside act.
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{text}</p>
      {action && (
        <button
          type="button"
          onClick={() => {
            action.run();
            onDone(id);
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" aria-label="Dismiss" onClick={() => onDone(id)}>
        ×
      </button>
    </div>
  );
}
