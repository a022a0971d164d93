import { readAhead } from '../intake/read-ahead.ts';
import type { Correction } from '../model/correction.ts';
import { emptyWorkspace, type Workspace } from '../model/workspace.ts';
import type { Store } from '../store/store.ts';
import type { Pool } from '../worker/pool.ts';
import { type Collection, comparePaths } from './collection.ts';
import type { Editor } from './editor.ts';
import type { Publisher } from './publisher.ts';
import { type ReadTools, readFile, type Task } from './read-file.ts';
import { type FileOutcome, receiptOf } from './receipt.ts';
import type { Sharer } from './sharer.ts';
import type { WorkspaceHolder } from './workspace.ts';
import { createWriter } from './writer.ts';

/** Reads files into the collection, several at a time, and stores them as it goes. */
export interface Importer {
  /** Resolves when all is read and stored, these files and those that others added meanwhile. */
  readonly add: (tasks: readonly Task[]) => Promise<void>;
  /** Ends the import; what was read stays. */
  readonly cancel: () => void;
  /** Ends the import without a word: all is being forgotten. */
  readonly discard: () => void;
}

/** One import: from the first file added to the last one read. */
interface Run {
  readonly tasks: Task[];
  readonly bytesOf: ReturnType<typeof readAhead>;
  next: number;
  reading: number;
  readonly outcomes: FileOutcome[];
  done: number;
  current: string | undefined;
  readonly added: Set<string>;
  isOver: boolean;
  readonly finished: Promise<void>;
  readonly finish: () => void;
}

export interface ImporterOptions {
  readonly pool: Pool;
  readonly collection: Collection;
  readonly workspace: WorkspaceHolder;
  readonly store: Store;
  readonly publisher: Publisher;
  readonly record: Editor['record'];
  readonly share: Sharer['share'];
  readonly now: () => string;
  /** Called after an import that added something of the reader's own. */
  readonly onAdded: () => void;
}

/** A bug of ours is one file's failure, not the import's. */
const failureOf = ({ path }: Task, error: unknown): FileOutcome => ({
  path,
  failure: { reason: 'crashed', detail: error instanceof Error ? error.message : String(error) },
});

function newRun(): Run {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const start = { next: 0, reading: 0, done: 0, current: undefined, isOver: false };
  const tasks: Task[] = [];
  return { ...start, tasks, bytesOf: readAhead(tasks), outcomes: [], added: new Set(), finished, finish };
}

export function createImporter(options: ImporterOptions): Importer {
  const { pool, collection, workspace, store, publisher, record, share, now, onAdded } = options;
  const writer = createWriter(store);
  /** Of what waits to be stored too. */
  const textOf = async (sourceId: string): Promise<string> => {
    await writer.drain();
    return store.textOf(sourceId);
  };
  let run: Run | undefined;

  function showProgress({ done, tasks, current }: Run): void {
    publisher.set({ importing: { done, total: tasks.length, ...(current === undefined ? {} : { current }) } });
  }

  /** Keeps as many files under way as the pool can use. */
  function fill(current: Run): void {
    while (current.reading < pool.lanes && current.next < current.tasks.length) {
      current.reading++;
      void readOn(current);
    }
  }

  async function readOn(current: Run): Promise<void> {
    for (;;) {
      const index = current.next++;
      const task = current.tasks[index];
      if (!task || current.isOver) break;
      const bytes = () => current.bytesOf(index);
      const outcome = await readFile(task, toolsFor(current, task, bytes)).catch((error) => failureOf(task, error));
      if (current.isOver || !outcome) break;
      current.done++;
      if (!task.sample) current.outcomes.push(outcome);
      showProgress(current);
      publisher.touch();
      await writer.room();
    }
    current.reading--;
    if (current.reading === 0 && !current.isOver) await end(current, false);
  }

  function toolsFor(current: Run, task: Task, bytes: ReadTools['bytes']): ReadTools {
    const onBegin = () => {
      if (current.isOver) return;
      current.current = task.path;
      showProgress(current);
    };
    const keep = (corrections: readonly Correction[]) => store.change({ corrections });
    const keepWorkspace = (put: Workspace) => {
      workspace.exchange(put, emptyWorkspace);
      return store.change({ workspace: { put, removed: emptyWorkspace } });
    };
    const { added } = current;
    const isOver = () => current.isOver;
    return {
      pool,
      collection,
      workspace,
      writer,
      now,
      added,
      bytes,
      keep,
      keepWorkspace,
      record,
      share,
      textOf,
      onBegin,
      isOver,
    };
  }

  async function end(ended: Run, cancelled: boolean): Promise<void> {
    ended.isOver = true;
    if (run === ended) run = undefined;
    const offered = ended.tasks.filter(({ sample }) => !sample).length;
    const receipt = receiptOf(ended.outcomes, collection.entry, { offered, cancelled });
    await writer.drain();
    if (!run) publisher.set({ importing: undefined });
    if (offered > 0) publisher.set({ receipt });
    publisher.touch();
    publisher.now();
    ended.finish();
    if (receipt.added.length > 0 || receipt.tables) onAdded();
  }

  return {
    add: (tasks) => {
      if (tasks.length === 0) return Promise.resolve();
      const current = run ?? newRun();
      run = current;
      current.tasks.push(...[...tasks].sort((a, b) => comparePaths(a.path, b.path)));
      publisher.set({ receipt: undefined });
      showProgress(current);
      fill(current);
      return current.finished;
    },
    cancel: () => {
      if (run) void end(run, true);
    },
    discard: () => {
      writer.discard();
      if (!run) return;
      run.isOver = true;
      run.finish();
      run = undefined;
      publisher.set({ importing: undefined });
    },
  };
}
