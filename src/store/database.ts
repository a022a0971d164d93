import { clear, createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { dropFromPacks } from './text-packs.ts';

/** Stands in every database that is not empty. */
export interface FormatRecord {
  /** The highest format of any record. */
  readonly format: number;
  /** Made anew when the first record is written: whoever remembers another era knows that all was deleted meanwhile. */
  readonly era: string;
}

const formatKey = 'format';

/** Puts and removals that happen together or not at all. */
export interface Batch {
  readonly put: ReadonlyMap<string, unknown>;
  readonly remove: ReadonlySet<string>;
  /** Ids of sources whose texts go, wherever they are. */
  readonly textsGone: ReadonlySet<string>;
}

/** `newer`: a newer Foilight has written here; nothing was. `cleared`: what this tab had read is gone; nothing was written. */
export type Written = 'written' | 'newer' | 'cleared';

/** One IndexedDB database of keys and values, shared with other tabs. Rejects where the browser does. */
export interface Database {
  readonly read: <T>(work: (store: IDBObjectStore) => Promise<T>) => Promise<T>;
  /** Reads the format record, and from then on belongs to its era. */
  readonly begin: () => Promise<FormatRecord | undefined>;
  readonly write: (batch: Batch) => Promise<Written>;
  readonly clear: () => Promise<void>;
  /** Belongs to no era: the next write begins one, or joins what another tab began. */
  readonly forgetEra: () => void;
}

const isClosed = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'InvalidStateError' || error.name === 'UnknownError');

const newEra = (): string => Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('');

/** What to write, once the format record has said that it may be written. */
async function put(store: IDBObjectStore, { put, remove, textsGone }: Batch): Promise<void> {
  for (const key of remove) store.delete(key);
  for (const [key, value] of put) store.put(value, key);
  await dropFromPacks(store, textsGone);
}

export function openDatabase(name: string, format: number): Database {
  let connection: UseStore = createStore(name, 'records');
  let era: string | undefined;
  let forgotten = 0;

  /** Safari closes connections under a page: a new one is made, and the work done once more. */
  const run: UseStore = async (mode, work) => {
    try {
      return await connection(mode, work);
    } catch (error) {
      if (!isClosed(error)) throw error;
      connection = createStore(name, 'records');
      return connection(mode, work);
    }
  };

  const begin = (store: IDBObjectStore): Promise<FormatRecord | undefined> =>
    promisifyRequest<FormatRecord | undefined>(store.get(formatKey));

  function forgetEra(): void {
    era = undefined;
    forgotten++;
  }

  return {
    read: (work) => run('readonly', work),
    begin: async () => {
      const found = await run('readonly', begin);
      era = found?.era;
      return found;
    },
    write: (batch) => {
      // Of the era in which it was asked for: a deletion meanwhile is no leave to write into the next.
      const mine = era;
      const asked = forgotten;
      return run('readwrite', async (store) => {
        const finished = promisifyRequest(store.transaction);
        // Where the transaction fails, `finished` says why; without this a failure before it is awaited counts as unhandled.
        finished.catch(() => {});
        const found = await begin(store);
        if (found && found.format > format) return 'newer';
        if (mine !== undefined && found?.era !== mine) return 'cleared';
        const nextEra = found?.era ?? newEra();
        try {
          if (found?.format !== format) store.put({ format, era: nextEra } satisfies FormatRecord, formatKey);
          await put(store, batch);
        } catch (error) {
          store.transaction.abort();
          throw error;
        }
        await finished;
        if (forgotten === asked) era = nextEra;
        return 'written';
      });
    },
    clear: async () => {
      await clear(run);
      forgetEra();
    },
    forgetEra,
  };
}
