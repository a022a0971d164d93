import { useCallback, useSyncExternalStore } from 'react';
import { hashOf, type Route, readRoute } from './route.ts';

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

let last: { hash: string; route: Route } | undefined;

/** The route of the address now. The same object as long as the address stays the same. */
export function currentRoute(): Route {
  if (last?.hash !== location.hash) last = { hash: location.hash, route: readRoute(location.hash) };
  return last.route;
}

/** Goes to a route. `replace`: the back button does not come back to where we were. */
export function go(route: Route, { replace = false } = {}): void {
  const hash = hashOf(route);
  if (!replace) location.hash = hash;
  else if (hash !== location.hash) {
    history.replaceState(history.state, '', hash);
    dispatchEvent(new Event('hashchange'));
  }
}

/** The route, and again after each change of the address. */
export const useRoute = (): Route => useSyncExternalStore(subscribe, currentRoute);

/** Closes the evidence, leaving the page as it was. */
export const useCloseEvidence = (): (() => void) =>
  useCallback(() => go({ view: currentRoute().view }, { replace: true }), []);
