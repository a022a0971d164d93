import type { Loaded } from '../load.ts';
import { openStore, type StoreOptions } from '../open-store.ts';
import type { StorageStatus } from '../status.ts';
import type { RemoteChange, Store } from '../store.ts';

/** A store as one tab has it, and what it was told. */
export interface Tab extends Store {
  readonly loaded: Loaded;
  readonly statuses: StorageStatus[];
  readonly changes: RemoteChange[];
  emptied: number;
}

const tabs: Tab[] = [];

/** Opens a tab on a database of this name. */
export async function openTab(name: string, options: StoreOptions = {}): Promise<Tab> {
  const told = { statuses: [] as StorageStatus[], changes: [] as RemoteChange[], emptied: 0 };
  const store = openStore(
    {
      onStatus: (status) => told.statuses.push(status),
      onChange: (change) => told.changes.push(change),
      onEmptied: () => {
        tab.emptied++;
      },
    },
    { name, ...options },
  );
  const tab: Tab = { ...store, ...told, loaded: await store.load() };
  tabs.push(tab);
  return tab;
}

/** For `afterEach`: an open channel keeps the process alive. */
export function closeTabs(): void {
  for (const tab of tabs.splice(0)) tab.close();
}
