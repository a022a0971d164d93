import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { App } from '../app/app.ts';
import type { AppState } from '../app/state.ts';

const AppContext = createContext<App | undefined>(undefined);

/** Gives everything inside it the app that it calls. */
export function AppProvider({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

/** What the reader can do. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('No AppProvider above');
  return app;
}

/** What a screen can show, again after each change. */
export function useAppState(): AppState {
  const app = useApp();
  return useSyncExternalStore(app.subscribe, app.getState);
}
