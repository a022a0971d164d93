import { promisifyRequest } from 'idb-keyval';
import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Database } from './database.ts';
import { UnusableRecord } from './formats.ts';
import { entryKey, nameOfRecord, readCorrection, readEntry } from './records.ts';
import type { SetAside } from './status.ts';
import { isPackKey, packHolds } from './text-packs.ts';
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
 * So many records come at once: each piece a few milliseconds of the page's time, so that no task is long; and few enough pieces that
 * asking for them costs little beside what they hold.
 */
const atOnce = 20;

const all = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

const rangeOf = (keys: readonly string[]): IDBKeyRange => IDBKeyRange.bound(keys[0], keys[keys.length - 1]);

/** Every record by itself: where the browser cannot read one (its file is damaged), the others of the piece are still there. */
const readSingly = (database: Database, keys: readonly string[]): Promise<Pair[]> =>
  Promise.all(
    keys.map((key) =>
      database
        .read((store) => promisifyRequest(store.get(key)))
        .then(
          (value): Pair => [key, value],
          (error): Pair => [key, new Unreadable(error)],
        ),
    ),
  );

/** All records of a prefix, in pieces; in one transaction, so that they are of one moment. */
async function readAll<T>(database: Database, prefix: string, take: (pairs: readonly Pair[]) => T[]): Promise<T[]> {
  const pieces = await database.read(async (store) => {
    const keys = (await promisifyRequest(store.getAllKeys(all(prefix)))).map(String);
    const parts = Array.from({ length: Math.ceil(keys.length / atOnce) }, (_, i) =>
      keys.slice(i * atOnce, (i + 1) * atOnce),
    );
    return Promise.all(
      parts.map(async (part) => {
        try {
          const values = await promisifyRequest<unknown[]>(store.getAll(rangeOf(part)) as IDBRequest<unknown[]>);
          return { part, found: take(part.map((key, i): Pair => [key, values[i]])) };
        } catch {
          return { part, found: undefined };
        }
      }),
    );
  });
  const found = pieces.map(async ({ part, found }) => found ?? take(await readSingly(database, part)));
  return (await Promise.all(found)).flat();
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
  const allOf = <T>(prefix: string, read: (key: string, value: unknown) => T): Promise<T[]> =>
    readAll(database, prefix, (pairs) => understand(pairs, read, setAside));
  const [entries, corrections, tables, sets, [mine]] = await Promise.all([
    allOf('entry:', readEntry),
    allOf('correction:', readCorrection),
    allOf(tableKey(''), readTable),
    allOf(setKey(''), readSet),
    allOf(mineKey, readMine),
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

const idIn = (key: string): string => key.slice(entryKey('').length);

/** The records whose keys are not known, one by one, as they are; those that the browser cannot give back are left out. */
export async function loadUnknown(database: Database, isKnown: (key: string) => boolean): Promise<Pair[]> {
  const keys = await database.read((store) => promisifyRequest(store.getAllKeys()));
  const all = keys.map(String);
  const unknown = all.flatMap((key) => (key.startsWith(entryKey('')) && !isKnown(key) ? [idIn(key)] : []));
  // Of texts that stand together nobody knows the key: they go along where one of them is of an unknown entry.
  const isNeeded = (key: string) =>
    isPackKey(key) ? unknown.some((id) => packHolds(key, id)) : key !== 'format' && !isKnown(key);
  const pairs: Pair[] = [];
  for (const key of all.filter(isNeeded)) {
    const value = await database
      .read((store) => promisifyRequest<unknown>(store.get(key) as IDBRequest<unknown>))
      .catch(() => undefined);
    if (value !== undefined) pairs.push([key, value]);
  }
  return pairs;
}
