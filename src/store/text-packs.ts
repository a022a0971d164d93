import { promisifyRequest } from 'idb-keyval';
import type { Database } from './database.ts';
import { currentFormat, type TextPackRecord, UnusableRecord, upgraded } from './formats.ts';

/** So many texts stand together at most, and so many characters: opening one of them reads them all. */
const mostTexts = 16;
const mostCharacters = 600_000;

const prefix = 'texts:';

/** As much of an id as tells it from all others. */
const short = (sourceId: string): string => sourceId.slice(0, 32);

/** The key says whose texts the pack holds, so that one is found without a list beside them. */
const packKey = (ids: readonly string[]): string => `${prefix}${ids.map(short).join(',')}`;

const shortsIn = (key: string): string[] => key.slice(prefix.length).split(',');

export const isPackKey = (key: string): boolean => key.startsWith(prefix);

/** Whether the pack under this key should hold the text of this source. */
export const packHolds = (key: string, sourceId: string): boolean =>
  isPackKey(key) && shortsIn(key).includes(short(sourceId));

const packRecord = (texts: TextPackRecord['texts']): TextPackRecord => ({ format: currentFormat, texts });

/** Packs of these texts, by their keys. A long text, and one that stands alone, are in none. */
export function packsOf(texts: ReadonlyMap<string, string>): Map<string, TextPackRecord> {
  const packs = new Map<string, TextPackRecord>();
  let open: [id: string, text: string][] = [];
  let characters = 0;
  const close = () => {
    if (open.length > 1) packs.set(packKey(open.map(([id]) => id)), packRecord(Object.fromEntries(open)));
    open = [];
    characters = 0;
  };
  for (const [id, text] of texts) {
    if (text.length > mostCharacters / 2) continue;
    if (open.length === mostTexts || characters + text.length > mostCharacters) close();
    open.push([id, text]);
    characters += text.length;
  }
  close();
  return packs;
}

/** Throws `UnusableRecord`. */
export function readPack(key: string, value: unknown): TextPackRecord['texts'] {
  const { texts } = upgraded(key, value) as Partial<TextPackRecord>;
  const isWhole =
    typeof texts === 'object' && texts !== null && Object.values(texts).every((text) => typeof text === 'string');
  if (!isWhole) throw new UnusableRecord('the stored texts are damaged');
  return texts;
}

const keysIn = (store: IDBObjectStore): Promise<string[]> =>
  promisifyRequest(store.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`))).then((keys) => keys.map(String));

const valueIn = (store: IDBObjectStore, key: string): Promise<unknown> =>
  promisifyRequest<unknown>(store.get(key) as IDBRequest<unknown>);

/** Looks in the packs for the texts of sources. */
export interface PackReader {
  /** `undefined` where none holds it. Rejects where the browser does. */
  readonly textOf: (sourceId: string, read: Database['read']) => Promise<string | undefined>;
  /** What it remembers may be gone. */
  readonly forget: () => void;
}

/** So many packs are remembered: who asks for one text asks for its neighbours next. */
const remembered = 4;

export function createPackReader(): PackReader {
  /** The key of the pack by the beginning of an id. */
  let index: Promise<ReadonlyMap<string, string>> | undefined;
  const packs = new Map<string, Promise<TextPackRecord['texts']>>();

  function forget(): void {
    index = undefined;
    packs.clear();
  }

  function packUnder(key: string, read: Database['read']): Promise<TextPackRecord['texts']> {
    const pack = packs.get(key) ?? read((store) => valueIn(store, key)).then((value) => readPack(key, value));
    packs.delete(key);
    packs.set(key, pack);
    for (const old of [...packs.keys()].slice(0, -remembered)) packs.delete(old);
    return pack;
  }

  async function look(sourceId: string, read: Database['read']): Promise<string | undefined> {
    index ??= read(keysIn).then((keys) => new Map(keys.flatMap((key) => shortsIn(key).map((one) => [one, key]))));
    const key = (await index).get(short(sourceId));
    return key && (await packUnder(key, read))[sourceId];
  }

  return {
    // A pack may have been made, or have lost a text and taken another key, since its key was seen.
    textOf: async (sourceId, read) => {
      const found = await look(sourceId, read).catch(() => undefined);
      if (found !== undefined) return found;
      forget();
      return look(sourceId, read);
    },
    forget,
  };
}

/** The pack, or nothing where it cannot be read: that is no reason to undo what else is being written. */
const packOrNothing = (store: IDBObjectStore, key: string): Promise<TextPackRecord['texts'] | undefined> =>
  new Promise((resolve) => {
    const request = store.get(key);
    request.onerror = (event) => {
      event.preventDefault();
      event.stopPropagation();
      resolve(undefined);
    };
    request.onsuccess = () => {
      try {
        resolve(readPack(key, request.result));
      } catch {
        resolve(undefined);
      }
    };
  });

/** Takes the texts of these sources out of every pack that holds one. A damaged pack stays as it is. */
export async function dropFromPacks(store: IDBObjectStore, sourceIds: ReadonlySet<string>): Promise<void> {
  if (sourceIds.size === 0) return;
  const shorts = new Set([...sourceIds].map(short));
  for (const key of await keysIn(store)) {
    const held = shortsIn(key);
    if (!held.some((one) => shorts.has(one))) continue;
    if (held.every((one) => shorts.has(one))) {
      store.delete(key);
      continue;
    }
    const texts = Object.entries((await packOrNothing(store, key)) ?? {});
    const left = texts.filter(([id]) => !sourceIds.has(id));
    if (left.length === texts.length) continue;
    store.delete(key);
    store.put(packRecord(Object.fromEntries(left)), packKey(left.map(([id]) => id)));
  }
}
