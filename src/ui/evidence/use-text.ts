import { useEffect, useState } from 'react';
import { useApp } from '../app-context.tsx';

/** A source's text on its way. */
export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly text: string }
  | { readonly state: 'failed'; readonly why: string };

const loading: Loading = { state: 'loading' };

/** The source's text, to which every span points. */
export function useText(sourceId: string): Loading {
  const app = useApp();
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly as: Loading }>();
  useEffect(() => {
    let wanted = true;
    const set = (as: Loading) => {
      if (wanted) setLoaded({ id: sourceId, as });
    };
    app.textOf(sourceId).then(
      (text) => set({ state: 'ready', text }),
      (error: unknown) => set({ state: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [app, sourceId]);
  return loaded?.id === sourceId ? loaded.as : loading;
}
