import type { Entry } from '../model/entry.ts';
import type { Sharer } from './sharer.ts';

/** So many entries at once take a few milliseconds. */
const atOnce = 50;

const whenIdle: (work: () => void) => void =
  typeof requestIdleCallback === 'undefined'
    ? (work) => void setTimeout(work, 100)
    : (work) => void requestIdleCallback(work);

/** Lets stored entries share their words while the page has nothing else to do: opening it does not wait for that. */
export function shareInTime(entries: readonly Entry[], { share }: Sharer, isOver: () => boolean): void {
  let next = 0;
  function some(): void {
    if (isOver()) return;
    for (const { analysis } of entries.slice(next, next + atOnce)) {
      try {
        share(analysis);
      } catch {
        // Stored in a shape that nobody knows: it stays as it is.
      }
    }
    next += atOnce;
    if (next < entries.length) whenIdle(some);
  }
  // By then the first page stands, which comes first.
  if (entries.length > 0) setTimeout(() => whenIdle(some), 2000);
}
