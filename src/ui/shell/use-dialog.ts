import { useCallback, useState } from 'react';
import type { Part } from '../part.tsx';
import { useNotices } from './notices.tsx';

/** A dialog that is drawn when asked for, and not before its code is there: nothing waits in its place, and asking again tries again. */
export function useDialog<P extends object>({ fetch }: Part<P>) {
  const { notify } = useNotices();
  const [shown, setShown] = useState(false);
  const open = useCallback(() => {
    fetch().then(
      () => setShown(true),
      (error: unknown) => notify(`Not opened: ${error instanceof Error ? error.message : String(error)}`),
    );
  }, [fetch, notify]);
  const close = useCallback(() => setShown(false), []);
  return { shown, open, close };
}
