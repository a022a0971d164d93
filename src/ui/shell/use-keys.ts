import { useLayoutEffect, useRef } from 'react';
import { singleKeysOn } from './single-keys.ts';
import { isTyping } from './typing.ts';

/** What a key does, by its letter in lower case. */
export type Keys = Readonly<Record<string, () => void>>;

/** Listens for single keys wherever the focus is; but not while the reader types, a dialog is open or the reader turned them off. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  // Before the page is painted: who sees what a key acts on may press it at once.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const pressed = event.key.toLowerCase();
      const run = Object.hasOwn(latest.current, pressed) ? latest.current[pressed] : undefined;
      if (!run || isTyping(event.target) || document.querySelector('dialog[open]') || !singleKeysOn()) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
