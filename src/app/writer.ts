import type { Change, Store } from '../store/store.ts';

/** Gathers what an import finds, so that the store gets many at once (each writing has its own cost, in the page and beside it) and none waits long. */
export interface Writer {
  readonly add: (change: Pick<Change, 'sources' | 'entries'>) => void;
  /** Resolves when there is room: at once, but where the disk is slower than the reading. */
  readonly room: () => Promise<void>;
  /** Resolves when all that was added is stored. */
  readonly drain: () => Promise<void>;
  /** Drops what waits. */
  readonly discard: () => void;
}

const batchSize = 64;
const longestWait = 200;
const mostWaiting = 256;

export function createWriter(store: Pick<Store, 'change'>): Writer {
  let sources: NonNullable<Change['sources']>[number][] = [];
  let entries: NonNullable<Change['entries']>[number][] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unwritten = 0;
  let last: Promise<void> = Promise.resolve();

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const count = sources.length + entries.length;
    if (count > 0) {
      const change = { sources, entries };
      sources = [];
      entries = [];
      unwritten += count;
      last = store.change(change).then(() => {
        unwritten -= count;
      });
    }
    return last;
  }

  return {
    add: (change) => {
      sources.push(...(change.sources ?? []));
      entries.push(...(change.entries ?? []));
      if (sources.length + entries.length >= batchSize) void flush();
      else timer ??= setTimeout(flush, longestWait);
    },
    room: async () => {
      if (unwritten > mostWaiting) await last;
    },
    drain: flush,
    discard: () => {
      clearTimeout(timer);
      timer = undefined;
      sources = [];
      entries = [];
    },
  };
}
