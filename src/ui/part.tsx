import { type ComponentType, lazy, useState } from 'react';

/** A part of the page whose code comes in a chunk of its own. */
export interface Part<P extends object> {
  /** Draws the part: at once where its code is there, else behind the `Suspense` around it. */
  readonly Part: ComponentType<P>;
  /** Fetches the code, so that the part can be drawn at once. Rejects where that fails; drawing it tries again. */
  readonly fetch: () => Promise<unknown>;
}

/**
 * As React's `lazy`, but a part that was fetched before is drawn without ever waiting. What has once been shown as waiting React shows
 * only three tenths of a second later, however soon it comes: three such waits within each other made a page of a quarter of a second one of a second.
 */
export function partOf<P extends object>(load: () => Promise<ComponentType<P>>): Part<P> {
  let loaded: ComponentType<P> | undefined;
  const fetch = async () => {
    loaded = await load();
    return { default: loaded };
  };
  const Waiting = lazy(fetch);
  function Part(props: P) {
    // What it began as it stays, or it would be made anew and lose what the reader did in it.
    const [Begun] = useState(() => loaded ?? (Waiting as unknown as ComponentType<P>));
    return <Begun {...props} />;
  }
  return { Part, fetch };
}
