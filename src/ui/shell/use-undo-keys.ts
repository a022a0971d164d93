import { useEffect } from 'react';
import { useApp } from '../app-context.tsx';
import { useNotices } from './notices.tsx';
import { isTyping } from './typing.ts';
import { useKeys } from './use-keys.ts';

/** Ctrl+Z (Cmd+Z) or U takes the last step back, with Shift (or Ctrl+Y) does it again; but not while the reader types. */
export function useUndoKeys(): void {
  const app = useApp();
  const { notify } = useNotices();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && !redo) return;
      const label = redo ? app.getState().redo : app.getState().undo;
      if (label === undefined) return;
      event.preventDefault();
      void (redo ? app.redo() : app.undo()).then(() => notify(`${redo ? 'Done again' : 'Undone'}: ${label}`));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [app, notify]);
  useKeys({
    u: () => {
      const label = app.getState().undo;
      if (label !== undefined) void app.undo().then(() => notify(`Undone: ${label}`));
    },
  });
}
