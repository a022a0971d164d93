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
  const waiting = () => lazy(() => fetch().catch(keepFailure)) as unknown as ComponentType<P>;
  const keepFailure = (error: unknown) => {
    failed.push(() => {
      Waiting = waiting();
    });
    throw error;
  };
  let Waiting = waiting();
  function Part(props: P) {
    // What it began as it stays, or it would be made anew and lose what the reader did in it.
    const [Begun] = useState(() => loaded ?? Waiting);
    return <Begun {...props} />;
  }
  return { Part, fetch };
}

/** What makes each part anew whose code did not come when it was drawn: React keeps such a failure for good. */
const failed: (() => void)[] = [];

/** Lets the parts whose code did not come be fetched again when they are next drawn. For the reader's "Try again", never while drawing. */
export function retryFailedParts(): void {
  for (const renew of failed.splice(0)) renew();
}
