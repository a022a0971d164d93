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

/**
 * Goes to a route, and says so at once: a control that the address holds must not show its old state for a moment. `replace`: the
 * back button does not come back to where we were.
 */
export function go(route: Route, { replace = false } = {}): void {
  const hash = hashOf(route);
  if (hash === location.hash) return;
  if (replace) history.replaceState(history.state, '', hash);
  else history.pushState(null, '', hash);
  dispatchEvent(new Event('hashchange'));
}

/** The route, and again after each change of the address. */
export const useRoute = (): Route => useSyncExternalStore(subscribe, currentRoute);

/** Closes the evidence, leaving the page as it was. */
export const useCloseEvidence = (): (() => void) =>
  useCallback(() => go({ view: currentRoute().view }, { replace: true }), []);
