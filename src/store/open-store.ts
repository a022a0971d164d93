import { emptyWorkspace } from '../model/workspace.ts';
import { batchOf, newsOf, recordsOf } from './change-records.ts';
import { type Channel, type News, openChannel } from './channel.ts';
import { type Database, type FormatRecord, openDatabase } from './database.ts';
import { currentFormat } from './formats.ts';
import { type Loaded, loadAll, loadSome, loadUnknown, loadWorkspace } from './load.ts';
import { correctionKey, entryKey, readCorrection, readEntry, readText, textKey } from './records.ts';
import { type StorageStatus, statusOf } from './status.ts';
import type { Store, StoreListener } from './store.ts';
import { createPackReader, packHolds, readPack } from './text-packs.ts';
import { mineKey, partsOfKeys, setKey, tableKey } from './workspace-records.ts';

export interface StoreOptions {
  /** Of the database and the channel between tabs. */
  readonly name?: string;
  readonly format?: number;
  /** After how many milliseconds a browser that does not open the database counts as refusing to. */
  readonly patience?: number;
}

const nothing: Loaded = { entries: [], corrections: [], workspace: emptyWorkspace, setAside: [] };

async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the browser does not open its storage')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export function openStore(listener: StoreListener, options: StoreOptions = {}): Store {
  const { name = 'foilight', format = currentFormat, patience = 8000 } = options;
  const database: Database = openDatabase(name, format);
  const channel: Channel = openChannel(name, hear);
  const packs = createPackReader();
  /** What is not stored yet, or cannot be. It is read before what is; `undefined` is what was removed. */
  const held = new Map<string, unknown>();
  let status: StorageStatus = { kept: true };
  let emptied = 0;
  /** All is to be deleted as soon as the browser opens its database. */
  let isToClear = false;
  let last: Promise<unknown> = Promise.resolve();
  let heard: Promise<void> = Promise.resolve();

  function setStatus(next: StorageStatus): void {
    const isNew = JSON.stringify(next) !== JSON.stringify(status);
    status = next;
    if (isNew) listener.onStatus(next);
  }

  const isRefused = (): boolean => !status.kept && status.reason === 'refused';

  /** One after another, or news of a deletion could overtake what was told before it. */
  function hear(news: News): void {
    heard = heard.then(() => take(news)).catch((error) => setStatus(statusOf(error, 'lost')));
  }

  async function take(news: News): Promise<void> {
    if (news.kind === 'emptied') {
      emptied++;
      held.clear();
      packs.forget();
      database.forgetEra();
      if (!isRefused()) setStatus({ kept: true });
      listener.onEmptied();
      return;
    }
    // What this tab is about to write is newer than what the other wrote.
    const free = (keys: readonly string[]) => keys.filter((key) => !held.has(key));
    const entries = await loadSome(database, free(news.sources.map(entryKey)), readEntry);
    const corrections = await loadSome(database, free(news.corrections.map(correctionKey)), readCorrection);
    const { removedSources, removedCorrections, kept = [], dropped = [] } = news;
    if (removedSources.length > 0) packs.forget();
    const put = await loadWorkspace(database, free(kept));
    const workspace = { put, removed: partsOfKeys(free(dropped)) };
    listener.onChange({ entries, corrections, removedSources, removedCorrections, workspace });
  }

  /** Writes all that is held. A full disk may have room once something goes; other failures last until the page is opened again. */
  async function flush(): Promise<void> {
    const isWorthTrying = status.kept || (status.reason === 'full' && [...held.values()].includes(undefined));
    if (held.size === 0 || !isWorthTrying) return;
    const attempt = new Map(held);
    const before = emptied;
    try {
      const written = await database.write(batchOf(attempt));
      // Another tab deleted everything meanwhile: nobody wants these any more.
      if (emptied !== before) return;
      if (written === 'newer') return setStatus({ kept: false, reason: 'newer' });
      if (written === 'cleared') return setStatus({ kept: false, reason: 'lost', detail: 'the storage was cleared' });
      for (const [key, value] of attempt) if (held.get(key) === value) held.delete(key);
      setStatus({ kept: true });
      channel.tell(newsOf(attempt));
    } catch (error) {
      setStatus(statusOf(error, 'lost'));
    }
  }

  /** One write after another, in the order in which they were asked for. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  /** The browser opened its database after all: what is stored comes beside what the page has by now, and what the page has is stored. */
  async function comeLate(found: FormatRecord | undefined, loading: Promise<Loaded>, before: number): Promise<void> {
    if (found && found.format > format) return setStatus({ kept: false, reason: 'newer' });
    const { entries, corrections, workspace } = await loading;
    if (isToClear) await database.clear();
    else if (emptied === before) {
      const isFree = (key: string): boolean => !held.has(key);
      const { mine, sets, tables } = workspace;
      listener.onChange({
        entries: entries.filter(({ source }) => isFree(entryKey(source.id))),
        corrections: corrections.filter(({ id }) => isFree(correctionKey(id))),
        removedSources: [],
        removedCorrections: [],
        workspace: {
          put: {
            ...(mine !== undefined && isFree(mineKey) ? { mine } : {}),
            sets: sets.filter(({ id }) => isFree(setKey(id))),
            tables: tables.filter(({ id }) => isFree(tableKey(id))),
          },
          removed: emptyWorkspace,
        },
      });
    }
    isToClear = false;
    setStatus({ kept: true });
    await flush();
  }

  return {
    load: async () => {
      // Both at once: each asking takes its time, and a newer version's records are seldom met.
      const beginning = database.begin();
      const loading = loadAll(database);
      // Where the beginning fails it says why.
      loading.catch(() => {});
      try {
        const found = await withinTime(beginning, patience);
        if (found && found.format > format) {
          setStatus({ kept: false, reason: 'newer' });
          return nothing;
        }
        return await loading;
      } catch (error) {
        setStatus(statusOf(error, 'refused'));
        const before = emptied;
        beginning
          .then((found) => inTurn(() => comeLate(found, loading, before)))
          .catch((later) => setStatus(statusOf(later, 'refused')));
        return nothing;
      }
    },
    change: (change) => {
      for (const [key, value] of recordsOf(change)) held.set(key, value);
      if (change.removedSources?.length) packs.forget();
      return inTurn(flush);
    },
    textOf: async (sourceId) => {
      const key = textKey(sourceId);
      if (held.has(key)) return readText(key, held.get(key));
      for (const [packKey, pack] of held) {
        const text = packHolds(packKey, sourceId) ? readPack(packKey, pack)[sourceId] : undefined;
        if (text !== undefined) return text;
      }
      const [alone] = await loadSome(database, [key], readText);
      const text = alone ?? (await packs.textOf(sourceId, database.read));
      if (text === undefined) throw new Error(`There is no text of ${sourceId}`);
      return text;
    },
    unread: (isKnown) => withinTime(loadUnknown(database, isKnown), patience).catch(() => []),
    clear: () => {
      held.clear();
      packs.forget();
      return inTurn(async () => {
        if (!isRefused()) {
          await database.clear();
          setStatus({ kept: true });
        } else isToClear = true;
        channel.tell({ kind: 'emptied' });
      });
    },
    close: () => channel.close(),
  };
}
