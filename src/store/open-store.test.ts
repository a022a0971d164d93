import 'fake-indexeddb/auto';
import { entries as allRecords, createStore, set, setMany } from 'idb-keyval';
import { afterEach, expect, test, vi } from 'vitest';
import { emptyWorkspace } from '../model/workspace.ts';
import { currentFormat } from './formats.ts';
import { correctionOf, entryOf } from './testing/samples.ts';
import { closeTabs, openTab } from './testing/tab.ts';

afterEach(() => {
  closeTabs();
  vi.restoreAllMocks();
});

let databases = 0;
const newName = () => `test-${databases++}`;
const storedIn = async (name: string) => new Map(await allRecords<string, unknown>(createStore(name, 'records')));
const named = (name: string): Error => Object.assign(new Error(`a ${name}`), { name });

const [a, b, c] = [entryOf('0a'), entryOf('7b'), entryOf('fc')];
const sourceOf = (entry: typeof a, text = `text of ${entry.source.name}`) => ({ entry, text });

test('what is kept is there when the page is opened again, texts on asking', async () => {
  const name = newName();
  const correction = correctionOf('k1', a.source.id);
  const tab = await openTab(name);
  expect(tab.loaded).toEqual({ entries: [], corrections: [], workspace: emptyWorkspace, setAside: [] });
  await tab.change({ sources: [sourceOf(a), sourceOf(b), sourceOf(c)], corrections: [correction] });
  const again = await openTab(name);
  expect(again.loaded).toEqual({
    entries: [a, b, c],
    corrections: [correction],
    workspace: emptyWorkspace,
    setAside: [],
  });
  expect(await again.textOf(b.source.id)).toBe('text of 7b.txt');
  expect(again.statuses).toEqual([]);
});

test('what is forgotten is gone, its text too', async () => {
  const name = newName();
  const tab = await openTab(name);
  await tab.change({ sources: [sourceOf(a), sourceOf(b)], corrections: [correctionOf('k1', a.source.id)] });
  await tab.change({ removedSources: [a.source.id], removedCorrections: ['k1'] });
  expect([...(await storedIn(name)).keys()]).toEqual([`entry:${b.source.id}`, 'format', `text:${b.source.id}`]);
  await expect(tab.textOf(a.source.id)).rejects.toThrow('no text');
});

test('an entry changes without its text', async () => {
  const name = newName();
  const tab = await openTab(name);
  await tab.change({ sources: [sourceOf(a)] });
  const moved = { ...a, source: { ...a.source, path: 'elsewhere/0a.txt' } };
  await tab.change({ entries: [{ entry: moved }] });
  const again = await openTab(name);
  expect(again.loaded.entries).toEqual([moved]);
  expect(await again.textOf(a.source.id)).toBe('text of 0a.txt');
});

test('deleting everything leaves nothing', async () => {
  const name = newName();
  const tab = await openTab(name);
  await tab.change({ sources: [sourceOf(a)] });
  await tab.clear();
  expect((await storedIn(name)).size).toBe(0);
  await tab.change({ sources: [sourceOf(b)] });
  expect((await openTab(name)).loaded.entries).toEqual([b]);
});

test('a damaged record is set aside by the name of its file; the others load', async () => {
  const name = newName();
  await (await openTab(name)).change({ sources: [sourceOf(a), sourceOf(b), sourceOf(c)] });
  const raw = createStore(name, 'records');
  const stored = await storedIn(name);
  await setMany(
    [
      [`entry:${a.source.id}`, { ...(stored.get(`entry:${a.source.id}`) as object), format: 'x' }],
      [`entry:${b.source.id}`, 'not even a record'],
      [`entry:${'d'.repeat(64)}`, { ...(stored.get(`entry:${c.source.id}`) as object), format: 99 }],
      ['correction:k9', { format: 1 }],
    ],
    raw,
  );
  const { loaded } = await openTab(name);
  expect(loaded.entries).toEqual([c]);
  expect(loaded.setAside).toEqual(
    expect.arrayContaining([
      { name: 'post/0a.txt', why: 'the stored record is damaged' },
      { name: `entry:${b.source.id}`, why: 'the stored record is damaged' },
      { name: 'post/fc.txt', why: 'a newer version of Foilight stored it' },
      { name: 'correction:k9', why: 'the stored correction is damaged' },
    ]),
  );
  expect(await storedIn(name)).toHaveProperty('size', 9);
});

test('a damaged analysis is no loss: the entry loads, and is of no version', async () => {
  const name = newName();
  await (await openTab(name)).change({ sources: [{ ...sourceOf(a), analysisJson: '{"sourceId":' }] });
  const { loaded } = await openTab(name);
  expect(loaded.entries).toMatchObject([{ source: a.source, analysis: { extractor: '', measures: [] } }]);
});

test('a record that the browser cannot read is set aside; the others of its range load', async () => {
  const name = newName();
  const [d, e] = [entryOf('0a1'), entryOf('0a2')];
  await (await openTab(name)).change({ sources: [sourceOf(d), sourceOf(e)] });
  const { get, getAll } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
    const range = args[0] as IDBKeyRange;
    if (range.includes(`entry:${d.source.id}`)) throw named('DataError');
    return getAll.apply(this, args);
  });
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (key === `entry:${d.source.id}`) throw named('DataError');
    return get.call(this, key);
  });
  const { loaded } = await openTab(name);
  expect(loaded.entries).toEqual([e]);
  expect(loaded.setAside).toEqual([{ name: `entry:${d.source.id}`, why: 'the browser cannot read it: a DataError' }]);
});

test('where the browser refuses storage, memory takes its place and the status says so', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw named('SecurityError');
  });
  const tab = await openTab(newName());
  expect(tab.loaded.entries).toEqual([]);
  expect(tab.statuses).toEqual([{ kept: false, reason: 'refused', detail: 'a SecurityError' }]);
  await tab.change({ sources: [sourceOf(a)] });
  expect(await tab.textOf(a.source.id)).toBe('text of 0a.txt');
  await tab.clear();
  await expect(tab.textOf(a.source.id)).rejects.toThrow();
});

test('a browser that never opens the database counts as refusing', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
  const tab = await openTab(newName(), { patience: 20 });
  expect(tab.statuses).toMatchObject([{ kept: false, reason: 'refused' }]);
});

/** A browser that opens no database before it is let. */
function slowBrowser(): () => void {
  const open = indexedDB.open.bind(indexedDB);
  let release = (): void => {};
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = {} as IDBOpenDBRequest;
    void opened.then(() => {
      const real = open(name, version);
      real.onupgradeneeded = () => {
        Object.assign(request, { result: real.result });
        request.onupgradeneeded?.call(request, new Event('upgradeneeded') as IDBVersionChangeEvent);
      };
      real.onsuccess = () => {
        Object.assign(request, { result: real.result });
        request.onsuccess?.call(request, new Event('success'));
      };
    });
    return request;
  });
  return () => {
    release();
    vi.mocked(indexedDB.open).mockRestore();
  };
}

test('a browser that opens the database late: what was stored comes, and what was opened meanwhile is stored', async () => {
  const name = newName();
  await (await openTab(name)).change({ sources: [sourceOf(a), sourceOf(b)] });
  const letOpen = slowBrowser();
  const tab = await openTab(name, { patience: 20 });
  expect(tab.loaded.entries).toEqual([]);
  await tab.change({ sources: [sourceOf(c)], removedSources: [b.source.id] });
  letOpen();
  await vi.waitFor(() => expect(tab.statuses.at(-1)).toEqual({ kept: true }));
  expect(tab.changes.flatMap(({ entries }) => entries)).toEqual([a]);
  await vi.waitFor(async () => expect((await openTab(name)).loaded.entries).toEqual([a, c]));
});

test('a browser that opens the database late, when all was deleted meanwhile: nothing comes back', async () => {
  const name = newName();
  await (await openTab(name)).change({ sources: [sourceOf(a)] });
  const letOpen = slowBrowser();
  const tab = await openTab(name, { patience: 20 });
  await tab.clear();
  letOpen();
  await vi.waitFor(() => expect(tab.statuses.at(-1)).toEqual({ kept: true }));
  expect(tab.changes).toEqual([]);
  expect((await openTab(name)).loaded.entries).toEqual([]);
});

test('a full disk: what is new stays in memory, and is stored once there is room', async () => {
  const name = newName();
  const tab = await openTab(name);
  await tab.change({ sources: [sourceOf(a)] });
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw named('QuotaExceededError');
  });
  await tab.change({ sources: [sourceOf(b)] });
  expect(tab.statuses).toEqual([{ kept: false, reason: 'full', detail: 'a QuotaExceededError' }]);
  expect(await tab.textOf(b.source.id)).toBe('text of 7b.txt');
  expect((await openTab(name)).loaded.entries).toEqual([a]);
  full.mockRestore();
  await tab.change({ sources: [sourceOf(c)] });
  await tab.change({ removedSources: [a.source.id] });
  expect(tab.statuses.at(-1)).toEqual({ kept: true });
  expect((await openTab(name)).loaded.entries).toEqual([b, c]);
});

test('a connection that was closed under the page is opened again, unnoticed', async () => {
  const name = newName();
  const tab = await openTab(name);
  await tab.change({ sources: [sourceOf(a)] });
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw named('InvalidStateError');
  });
  await tab.change({ sources: [sourceOf(b)] });
  expect(tab.statuses).toEqual([]);
  expect((await openTab(name)).loaded.entries).toEqual([a, b]);
});

test('a connection that stays closed: the status says so, and all goes on in memory', async () => {
  const tab = await openTab(newName());
  await tab.change({ sources: [sourceOf(a)] });
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw named('InvalidStateError');
  });
  await tab.change({ sources: [sourceOf(b)] });
  expect(tab.statuses).toMatchObject([{ kept: false, reason: 'lost' }]);
  expect(await tab.textOf(b.source.id)).toBe('text of 7b.txt');
});

test('storage that the browser cleared is told from an empty one: nothing half is written', async () => {
  const name = newName();
  const tab = await openTab(name);
  await tab.change({ sources: [sourceOf(a)] });
  await createStore(name, 'records')('readwrite', (store) => Promise.resolve(store.clear()));
  await tab.change({ corrections: [correctionOf('k1', a.source.id)] });
  expect(tab.statuses).toEqual([{ kept: false, reason: 'lost', detail: 'the storage was cleared' }]);
  expect((await storedIn(name)).size).toBe(0);
});

test('an older version does not read or write beside a newer one', async () => {
  const name = newName();
  const older = await openTab(name);
  await older.change({ sources: [sourceOf(a)] });
  const newer = await openTab(name, { format: currentFormat + 1 });
  await newer.change({ sources: [sourceOf(b)] });
  await older.change({ sources: [sourceOf(c)] });
  expect(older.statuses).toEqual([{ kept: false, reason: 'newer' }]);
  expect(await storedIn(name)).not.toHaveProperty(`entry:${c.source.id}`);
  const later = await openTab(name);
  expect(later.loaded.entries).toEqual([]);
  expect(later.statuses).toEqual([{ kept: false, reason: 'newer' }]);
  expect((await storedIn(name)).size).toBe(5);
});

test('two tabs see what the other keeps and forgets', async () => {
  const name = newName();
  const [one, two] = [await openTab(name), await openTab(name)];
  await one.change({ sources: [sourceOf(a)], corrections: [correctionOf('k1', a.source.id)] });
  await vi.waitFor(() => expect(two.changes.length).toBe(1));
  expect(two.changes[0]).toEqual({
    entries: [a],
    corrections: [correctionOf('k1', a.source.id)],
    removedSources: [],
    removedCorrections: [],
    workspace: { put: emptyWorkspace, removed: emptyWorkspace },
  });
  await two.change({ sources: [sourceOf(b)], removedCorrections: ['k1'] });
  await vi.waitFor(() => expect(one.changes).toMatchObject([{ entries: [b], removedCorrections: ['k1'] }]));
  expect((await openTab(name)).loaded.entries).toEqual([a, b]);
});

test('deleting everything in one tab empties the other, whatever it was about to write', async () => {
  const name = newName();
  const [one, two] = [await openTab(name), await openTab(name)];
  await one.change({ sources: [sourceOf(a)] });
  await vi.waitFor(() => expect(two.changes.length).toBe(1));
  await two.change({ sources: [sourceOf(b)] });
  await Promise.all([one.clear(), two.change({ sources: [sourceOf(c)] })]);
  await vi.waitFor(() => expect(two.emptied).toBe(1));
  expect((await storedIn(name)).size).toBe(0);
  expect(two.statuses.at(-1) ?? { kept: true }).toEqual({ kept: true });
  await two.change({ sources: [sourceOf(b)] });
  expect((await openTab(name)).loaded.entries).toEqual([b]);
});

test('a write that is asked for while another is under way waits for it', async () => {
  const name = newName();
  const tab = await openTab(name);
  await Promise.all([
    tab.change({ sources: [sourceOf(a)] }),
    tab.change({ sources: [sourceOf(b)] }),
    tab.change({ removedSources: [a.source.id] }),
    tab.change({ sources: [sourceOf(c)] }),
  ]);
  expect((await openTab(name)).loaded.entries).toEqual([b, c]);
});

test('something else under the key of the format does no harm', async () => {
  const name = newName();
  await set('format', 'scribble', createStore(name, 'records'));
  const tab = await openTab(name);
  await tab.change({ sources: [sourceOf(a)] });
  expect((await openTab(name)).loaded.entries).toEqual([a]);
});
