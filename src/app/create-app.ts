import { type ListedFile, listChosen, listDropped } from '../intake/list-files.ts';
import type { Entry } from '../model/entry.ts';
import { emptyWorkspace } from '../model/workspace.ts';
import { openStore } from '../store/open-store.ts';
import type { Store, StoreListener } from '../store/store.ts';
import { currentExtractor } from '../worker/current-extractor.ts';
import { exercises } from '../worker/exercises.ts';
import { createPool, type Pool } from '../worker/pool.ts';
import type { App } from './app.ts';
import { createClock } from './clock.ts';
import { createCollection } from './collection.ts';
import { createEditor } from './editor.ts';
import { createImporter } from './importer.ts';
import { isOlder } from './is-older.ts';
import { askToPersist, persistenceNow } from './persistence.ts';
import { createPublisher, type Schedule } from './publisher.ts';
import type { Task } from './read-file.ts';
import { shareInTime } from './share-in-time.ts';
import { createSharer } from './sharer.ts';
import { createWorkspace } from './workspace.ts';
import { workspaceCommands } from './workspace-commands.ts';

/** What tests put in the place of the browser's. */
export interface AppOptions {
  readonly openStore?: (listener: StoreListener) => Store;
  readonly pool?: Pool;
  readonly sample?: () => Promise<readonly { readonly name: string; readonly text: string }[]>;
  readonly schedule?: Schedule;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

const builtInSample = async () => (await import('./sample.ts')).loadSample();

/** Starts loading what is stored at once; commands may be called before it is there. */
export function createApp(options: AppOptions = {}): App {
  const { pool = createPool(), sample = builtInSample, schedule } = options;
  const now = createClock(options.clock);
  /** Quotes are as current as they can be: there is no letter to read again. */
  const isCurrent = ({ analysis, secondhand }: Entry): boolean =>
    secondhand?.text === 'quotes' || !isOlder(analysis.extractor, currentExtractor);
  const collection = createCollection((entry) => !entry.secondhand && isCurrent(entry));
  const publisher = createPublisher(collection, schedule);
  const workspace = createWorkspace(publisher);
  const sharer = createSharer();
  /** Counts deletions of everything, and the closing: what began before one has nothing to say after it. */
  let ends = 0;

  const store = (options.openStore ?? openStore)({
    onStatus: (storage) => publisher.set({ storage }),
    onChange: ({ entries, corrections, removedSources, removedCorrections, workspace: { put, removed } }) => {
      collection.removeEntries(removedSources);
      collection.removeCorrections(removedCorrections);
      collection.putEntries(entries);
      collection.putCorrections(corrections);
      workspace.exchange(put, removed);
      publisher.touch();
    },
    onEmptied: empty,
  });
  const editor = createEditor({ collection, workspace, store, publisher, now });
  const importer = createImporter({
    pool,
    collection,
    workspace,
    store,
    publisher,
    record: editor.record,
    share: sharer.share,
    now,
    onAdded: () => void askOnce(),
  });

  function empty(): void {
    ends++;
    importer.discard();
    editor.clear();
    sharer.clear();
    collection.clear();
    workspace.clear();
    publisher.set({ receipt: undefined, rereading: undefined, reread: [], setAside: [] });
    publisher.touch();
    publisher.now();
  }

  async function askForPersistence(): Promise<void> {
    publisher.set({ persistence: await askToPersist() });
    publisher.now();
  }

  async function askOnce(): Promise<void> {
    if (publisher.getState().persistence === 'not-asked') await askForPersistence();
  }

  async function start(): Promise<void> {
    // Both at once: what the browser promised is another question to it, which the first page need not wait for.
    const asking = persistenceNow();
    const { entries, corrections, workspace: stored, setAside } = await store.load();
    collection.putEntries(entries);
    collection.putCorrections(corrections);
    workspace.exchange(stored, emptyWorkspace);
    publisher.set({ phase: 'ready', setAside, persistence: await asking });
    publisher.touch();
    publisher.now();
    shareInTime(entries, sharer, () => ends > 0);
  }
  const started = start();

  async function rereadOld(): Promise<void> {
    if (collection.entries().every(isCurrent)) return;
    // Where the code does not come, the next visit reads them again.
    const code = await import('./rereader.ts').catch(() => undefined);
    await code?.rereadStale({ pool, collection, store, publisher, isCurrent, isOver: () => ends > 0 });
  }
  void started.then(rereadOld);

  /** How often the reader handed something over. */
  let handedOver = 0;
  const readAll = async (
    files: readonly ListedFile[] | Promise<readonly ListedFile[]>,
    how: Partial<Pick<Task, 'sample' | 'as'>> = {},
  ) => {
    handedOver++;
    pool.warm();
    const listed = await files;
    pool.rest();
    await started;
    await importer.add(listed.map((file) => ({ ...file, sample: false, ...how })));
  };

  /** `Pasted text`, `Pasted text 2` and so on: the first that nothing has. */
  function freeName(name: string): string {
    const taken = new Set(collection.entries().map(({ source }) => source.path));
    for (let n = 1; ; n++) {
      const candidate = n === 1 ? name : `${name} ${n}`;
      if (!taken.has(candidate)) return candidate;
    }
  }

  const tools = { collection, workspace, store, pool, editor, now };
  const changeKind = async (work: (kinds: typeof import('./change-kind.ts')) => Promise<boolean>) =>
    work(await import('./change-kind.ts'));
  const commands = workspaceCommands({ change: (stepOn) => started.then(() => editor.change(stepOn)) });

  return {
    ...commands,
    subscribe: publisher.subscribe,
    getState: publisher.getState,
    prepare: () => {
      const before = handedOver;
      // Where the sample does not come, the first files are read a little slower.
      sample().then(
        (files) => handedOver === before && pool.practise(exercises(files.map(({ text }) => text))),
        () => {},
      );
    },
    open: (files) => readAll(files.flatMap((file) => (file instanceof Blob ? listChosen([file]) : file))),
    openTables: (files) => readAll(listChosen(files), { as: 'table' }),
    tableAsResponse: (id) => started.then(() => changeKind((kinds) => kinds.tableAsResponse(id, tools))),
    responseAsTable: (id) => started.then(() => changeKind((kinds) => kinds.responseAsTable(id, tools))),
    openDrop: (data) => readAll(listDropped(data)),
    openText: async (text, name = 'Pasted text') => {
      await started;
      await readAll([{ path: freeName(name), file: new Blob([text]) }]);
    },
    cancelImport: importer.cancel,
    dismissReceipt: () => {
      publisher.set({ receipt: undefined });
      publisher.now();
    },
    dismissReread: () => {
      publisher.set({ reread: [] });
      publisher.now();
    },
    loadSample: async () => {
      const files = await sample();
      await readAll(
        files.map(({ name, text }) => ({ path: name, file: new Blob([text]) })),
        { sample: true },
      );
    },
    removeSample: async () => {
      await started;
      const ids = collection.entries().flatMap((entry) => (entry.sample ? entry.source.id : []));
      await editor.remove(ids, 'Removed the sample');
    },
    remove: async (sourceId) => {
      await started;
      const name = collection.entry(sourceId)?.source.name ?? '';
      await editor.remove([sourceId], `Removed ${name}`);
    },
    deleteEverything: async () => {
      await started;
      importer.discard();
      await store.clear();
      empty();
    },
    correct: (draft) => started.then(() => editor.correct(draft)),
    withdraw: (ids) => started.then(() => editor.withdraw(ids)),
    undo: () => started.then(() => editor.undo()),
    redo: () => started.then(editor.redo),
    undoStep: (stepId) => started.then(() => editor.undo(stepId)),
    textOf: async (sourceId) => {
      if (!collection.entry(sourceId)) await started;
      return store.textOf(sourceId);
    },
    saveProject: async (options) => {
      await started;
      const { saveProject } = await import('./save-project.ts');
      const [entries, corrections] = [collection.entries(), collection.corrections()];
      const things = {
        store,
        entries,
        corrections,
        workspace: workspace.now(),
        saved: now(),
        extractor: currentExtractor,
      };
      return saveProject(things, options);
    },
    inspect: async (file) => (await import('../project/read-project.ts')).readProject(file),
    askForPersistence,
    close: () => {
      ends++;
      importer.discard();
      pool.close();
      store.close();
    },
  };
}
