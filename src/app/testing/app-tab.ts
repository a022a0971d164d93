import { openStore } from '../../store/open-store.ts';
import { createPool } from '../../worker/pool.ts';
import { type Behaviour, FakeWorker, nameOfRequest } from '../../worker/testing/fake-worker.ts';
import type { App, OpenedFile } from '../app.ts';
import { createApp } from '../create-app.ts';
import { readLines } from './fake-reading.ts';

let databases = 0;
const tabs: App[] = [];

/** A name that no other test uses. */
export const newDatabase = (): string => `app-${databases++}`;

export interface TabOptions {
  readonly database?: string;
  readonly workers?: number;
  readonly behave?: Behaviour;
  /** Seconds after which a file is given up. */
  readonly patience?: number;
  readonly sample?: readonly { readonly name: string; readonly text: string }[];
}

/** The real app on a fake IndexedDB, with workers on this thread. `asked`: the files that reached a worker, in order. */
export interface AppTab extends App {
  readonly database: string;
  readonly asked: string[];
}

export function openAppTab(options: TabOptions = {}): AppTab {
  const { database = newDatabase(), workers = 2, behave = readLines, patience = 30 } = options;
  const asked: string[] = [];
  const noted: Behaviour = (request) => {
    asked.push(nameOfRequest(request));
    return behave(request);
  };
  const app = createApp({
    openStore: (listener) => openStore(listener, { name: database }),
    pool: createPool({ size: workers, spawn: () => new FakeWorker(noted), patience: () => patience }),
    sample: async () => options.sample ?? [{ name: 'sample-1.txt', text: 'We spent 10.' }],
    schedule: (work) => void setTimeout(work, 0),
  });
  tabs.push(app);
  return { ...app, database, asked };
}

/** Waits until what is stored has been loaded. */
export function ready(app: App): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (app.getState().phase !== 'ready') return;
      stop();
      resolve();
    };
    const stop = app.subscribe(look);
    look();
  });
}

/** For `afterEach`. */
export function closeAppTabs(): void {
  for (const tab of tabs.splice(0)) tab.close();
}

export const fileOf = (path: string, content: BlobPart = `Text of ${path}: 12.`): OpenedFile => ({
  path,
  file: new Blob([content]),
});

export const pathsIn = (app: App): string[] => app.getState().entries.map(({ source }) => source.path);
