import { promisifyRequest } from 'idb-keyval';
import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Database } from './database.ts';
import { UnusableRecord } from './formats.ts';
import { nameOfRecord, readCorrection, readEntry } from './records.ts';
import type { SetAside } from './status.ts';
import { mineKey, readMine, readSet, readTable, setKey, tableKey } from './workspace-records.ts';

/** All that is stored but the texts. */
export interface Loaded {
  readonly entries: readonly Entry[];
  readonly corrections: readonly Correction[];
  readonly workspace: Workspace;
  readonly setAside: readonly SetAside[];
}

type Pair = readonly [key: string, value: unknown];

/** A record that the browser itself cannot give back. */
class Unreadable {
  readonly why: string;
  constructor(error: unknown) {
    this.why = error instanceof Error ? error.message : String(error);
  }
}

/**
 * Ranges that part the keys of one prefix by the first two digits of the hash. Read side by side they come in pieces of a few
 * milliseconds each, so that no task is long: 5,000 entries of 16 kB in half a second; read at once they take three times that.
 */
function rangesOf(prefix: string, pieces: number): IDBKeyRange[] {
  const bounds = Array.from({ length: pieces }, (_, i) =>
    i === 0 ? prefix : prefix + ((i * 256) / pieces).toString(16).padStart(2, '0'),
  );
  return bounds.map((from, i) => IDBKeyRange.bound(from, bounds[i + 1] ?? `${prefix}\uffff`, false, true));
}

/** Every record by itself: where the browser cannot read one (its file is damaged), the others of the range are still there. */
async function readSingly(database: Database, range: IDBKeyRange): Promise<Pair[]> {
  const keys = await database.read((store) => promisifyRequest(store.getAllKeys(range)));
  return Promise.all(
    keys.map((key) =>
      database
        .read((store) => promisifyRequest(store.get(key)))
        .then(
          (value): Pair => [String(key), value],
          (error): Pair => [String(key), new Unreadable(error)],
        ),
    ),
  );
}

async function readRange(database: Database, range: IDBKeyRange): Promise<Pair[]> {
  try {
    const [keys, values] = await database.read((store) =>
      Promise.all([
        promisifyRequest(store.getAllKeys(range)),
        promisifyRequest<unknown[]>(store.getAll(range) as IDBRequest<unknown[]>),
      ]),
    );
    return keys.map((key, i): Pair => [String(key), values[i]]);
  } catch {
    return readSingly(database, range);
  }
}

/** Reads what can be read; the others are set aside by name. */
function understand<T>(pairs: readonly Pair[], read: (key: string, value: unknown) => T, setAside: SetAside[]): T[] {
  const found: T[] = [];
  for (const [key, value] of pairs) {
    try {
      if (value instanceof Unreadable) throw new UnusableRecord(`the browser cannot read it: ${value.why}`);
      found.push(read(key, value));
    } catch (error) {
      if (!(error instanceof UnusableRecord)) throw error;
      setAside.push({ name: nameOfRecord(key, value), why: error.message });
    }
  }
  return found;
}

const workspaceOf = (mine: string | undefined, sets: Workspace['sets'], tables: Workspace['tables']): Workspace => ({
  ...(mine !== undefined && { mine }),
  sets,
  tables,
});

/** Rejects only where nothing at all can be read. */
export async function loadAll(database: Database): Promise<Loaded> {
  const setAside: SetAside[] = [];
  const readAll = async <T>(prefix: string, pieces: number, read: (key: string, value: unknown) => T): Promise<T[]> =>
    (
      await Promise.all(
        rangesOf(prefix, pieces).map(async (range) => understand(await readRange(database, range), read, setAside)),
      )
    ).flat();
  const [entries, corrections, tables, sets, [mine]] = await Promise.all([
    readAll('entry:', 256, readEntry),
    readAll('correction:', 1, readCorrection),
    readAll(tableKey(''), 1, readTable),
    readAll(setKey(''), 1, readSet),
    readAll(mineKey, 1, readMine),
  ]);
  return { entries, corrections, workspace: workspaceOf(mine, sets, tables), setAside };
}

/** The records of these keys, as far as they are there and can be read. */
export async function loadSome<T>(
  database: Database,
  keys: readonly string[],
  read: (key: string, value: unknown) => T,
): Promise<T[]> {
  const values = await database.read((store) =>
    Promise.all(keys.map((key) => promisifyRequest<unknown>(store.get(key) as IDBRequest<unknown>))),
  );
  const there = keys.map((key, i): Pair => [key, values[i]]).filter(([, value]) => value !== undefined);
  return understand(there, read, []);
}

/** The records of a workspace under these keys, as far as they are there and can be read. */
export async function loadWorkspace(database: Database, keys: readonly string[]): Promise<Workspace> {
  const of = (prefix: string) => keys.filter((key) => key.startsWith(prefix));
  const [tables, sets, [mine]] = await Promise.all([
    loadSome(database, of(tableKey('')), readTable),
    loadSome(database, of(setKey('')), readSet),
    loadSome(database, of(mineKey), readMine),
  ]);
  return workspaceOf(mine, sets, tables);
}

/** The records whose keys are not known, one by one, as they are; those that the browser cannot give back are left out. */
export async function loadUnknown(database: Database, isKnown: (key: string) => boolean): Promise<Pair[]> {
  const keys = await database.read((store) => promisifyRequest(store.getAllKeys()));
  const pairs: Pair[] = [];
  for (const key of keys.map(String)) {
    if (key === 'format' || isKnown(key)) continue;
    const value = await database
      .read((store) => promisifyRequest<unknown>(store.get(key) as IDBRequest<unknown>))
      .catch(() => undefined);
    if (value !== undefined) pairs.push([key, value]);
  }
  return pairs;
}
