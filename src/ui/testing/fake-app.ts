import type { App } from '../../app/app.ts';
import type { AppState } from '../../app/state.ts';
import { emptyWorkspace } from '../../model/workspace.ts';

/** An app that holds a state and does nothing by itself: what was called is in `calls`. */
export interface FakeApp extends App {
  readonly calls: readonly (readonly [name: string, ...args: unknown[]])[];
  readonly set: (change: Partial<AppState>) => void;
}

const idle: AppState = {
  phase: 'ready',
  entries: [],
  corrections: [],
  workspace: emptyWorkspace,
  reread: [],
  storage: { kept: true },
  persistence: 'not-asked',
  sampleLoaded: false,
  setAside: [],
  steps: [],
};

/** For component tests. `texts`: by source id; what is not there rejects as the real one does. */
export function fakeApp(start: Partial<AppState> = {}, texts: Readonly<Record<string, string>> = {}): FakeApp {
  let state: AppState = { ...idle, ...start };
  const listeners = new Set<() => void>();
  const calls: (readonly [string, ...unknown[]])[] = [];
  const set = (change: Partial<AppState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const called =
    (name: string) =>
    async (...args: unknown[]): Promise<undefined> => {
      calls.push([name, ...args]);
      return undefined;
    };
  const noted =
    (name: string) =>
    (...args: unknown[]): void => {
      calls.push([name, ...args]);
    };
  return {
    calls,
    set,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getState: () => state,
    prepare: noted('prepare'),
    open: called('open'),
    openDrop: called('openDrop'),
    openText: called('openText'),
    cancelImport: noted('cancelImport'),
    dismissReceipt: noted('dismissReceipt'),
    dismissReread: noted('dismissReread'),
    loadSample: called('loadSample'),
    removeSample: called('removeSample'),
    async remove(sourceId) {
      calls.push(['remove', sourceId]);
      set({
        entries: state.entries.filter(({ source }) => source.id !== sourceId),
        steps: [...state.steps, { id: `step-${calls.length}`, label: 'Removed it', done: true }],
      });
    },
    deleteEverything: called('deleteEverything'),
    correct: called('correct'),
    withdraw: called('withdraw'),
    setMine: called('setMine'),
    async saveSet(set) {
      calls.push(['saveSet', set]);
      return set.id ?? 'new-set';
    },
    removeSet: called('removeSet'),
    removeTable: called('removeTable'),
    openTables: called('openTables'),
    async tableAsResponse(tableId) {
      calls.push(['tableAsResponse', tableId]);
      return true;
    },
    async responseAsTable(sourceId) {
      calls.push(['responseAsTable', sourceId]);
      return true;
    },
    describeColumn: called('describeColumn'),
    matchTableRow: called('matchTableRow'),
    describeTable: called('describeTable'),
    undo: called('undo'),
    redo: called('redo'),
    undoStep: called('undoStep'),
    async textOf(sourceId) {
      const text = texts[sourceId];
      if (text === undefined) throw new Error('not there');
      return text;
    },
    async saveProject(...args) {
      calls.push(['saveProject', ...args]);
      return new Blob(['project']);
    },
    inspect: async () => ({ refused: 'not-project' }),
    askForPersistence: called('askForPersistence'),
    close: noted('close'),
  };
}
