import 'fake-indexeddb/auto';
import { entries as allRecords, createStore } from 'idb-keyval';
import { afterEach, expect, test, vi } from 'vitest';
import { correctionOf, entryOf } from '../store/testing/samples.ts';
import { openTab } from '../store/testing/tab.ts';
import { closeAppTabs, fileOf, newDatabase, openAppTab, pathsIn, ready } from './testing/app-tab.ts';
import { readLines } from './testing/fake-reading.ts';

afterEach(() => {
  closeAppTabs();
  vi.restoreAllMocks();
});

const storedIn = async (name: string) => new Map(await allRecords<string, unknown>(createStore(name, 'records')));

test('files are read, shown in the order of their paths, and counted on a receipt', async () => {
  const app = openAppTab();
  expect(app.getState().phase).toBe('starting');
  await app.open([fileOf('post/10.txt', 'a 1\nb 2'), fileOf('post/2.txt', 'c 3'), fileOf('empty.txt', '')]);
  expect(pathsIn(app)).toEqual(['post/2.txt', 'post/10.txt']);
  const { phase, receipt, importing, storage } = app.getState();
  expect({ phase, importing, storage }).toEqual({ phase: 'ready', importing: undefined, storage: { kept: true } });
  expect(receipt).toEqual({
    files: 3,
    added: app.getState().entries.map(({ source }) => source.id),
    duplicates: [],
    failed: [{ path: 'empty.txt', failure: { reason: 'empty' } }],
    answers: 3,
    figures: 3,
    unread: 0,
    cancelled: false,
  });
  app.dismissReceipt();
  expect(app.getState().receipt).toBeUndefined();
});

test('after a reload all is there, and nothing is read again', async () => {
  const app = openAppTab();
  await app.open([fileOf('a.txt'), fileOf('b.txt', 'The text 7')]);
  const before = app.getState().entries;
  const again = openAppTab({ database: app.database });
  await ready(again);
  expect(again.getState().entries).toEqual(before);
  expect(again.asked).toEqual([]);
  expect(await again.textOf(before[1]?.source.id ?? '')).toBe('The text 7');
});

test('the same content under other names doubles nothing', async () => {
  const app = openAppTab();
  await app.open([fileOf('a.txt', 'one 1'), fileOf('b.txt', 'two 2')]);
  const before = app.getState().entries;
  await app.open([fileOf('z/other.md', 'one 1'), fileOf('b.txt', 'two 2'), fileOf('new.txt', 'three 3')]);
  expect(pathsIn(app)).toEqual(['a.txt', 'b.txt', 'new.txt']);
  expect(app.getState().entries[0]).toBe(before[0]);
  expect(app.getState().receipt).toMatchObject({
    files: 3,
    duplicates: [
      { path: 'b.txt', sameAs: 'b.txt' },
      { path: 'z/other.md', sameAs: 'a.txt' },
    ],
    answers: 1,
  });
});

test('of several new files with one content the first by path names it, whichever was read first', async () => {
  const app = openAppTab({
    workers: 3,
    behave: async (request) => {
      if (request.kind === 'read' && request.path === 'a.txt') await new Promise((resolve) => setTimeout(resolve, 30));
      return readLines(request);
    },
  });
  await app.open([fileOf('c.txt', 'same 1'), fileOf('a.txt', 'same 1'), fileOf('b.txt', 'same 1')]);
  expect(pathsIn(app)).toEqual(['a.txt']);
  expect(app.getState().entries[0]?.source.name).toBe('a.txt');
  expect(app.getState().receipt?.duplicates).toEqual([
    { path: 'b.txt', sameAs: 'a.txt' },
    { path: 'c.txt', sameAs: 'a.txt' },
  ]);
  const again = openAppTab({ database: app.database });
  await ready(again);
  expect(pathsIn(again)).toEqual(['a.txt']);
});

test('a file that hangs its worker, one that kills it and one that meets a bug are named; the others are read', async () => {
  const app = openAppTab({ workers: 1, patience: 1 });
  await app.open(['a.txt', 'hang.txt', 'b.txt', 'die.txt', 'bug.txt', 'c.txt'].map((path) => fileOf(path)));
  expect(pathsIn(app)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(app.getState().receipt?.failed).toEqual([
    { path: 'bug.txt', failure: { reason: 'crashed', detail: 'a bug' } },
    { path: 'die.txt', failure: { reason: 'crashed', detail: 'out of memory' } },
    { path: 'hang.txt', failure: { reason: 'timeout', seconds: 1 } },
  ]);
});

test('a file that the browser would not give is named', async () => {
  const app = openAppTab();
  const gone = {
    isFile: true,
    fullPath: '/gone.txt',
    file: (_: unknown, no: (e: Error) => void) => no(new Error('moved')),
  };
  const data = { items: [{ kind: 'file', webkitGetAsEntry: () => gone }] } as unknown as DataTransfer;
  await app.openDrop(data);
  expect(app.getState().receipt?.failed).toEqual([
    { path: 'gone.txt', failure: { reason: 'unreadable', detail: 'moved' } },
  ]);
});

test('a bug in an answer of the worker is that file’s failure; the import ends', async () => {
  const app = openAppTab({
    behave: async (request) => {
      const reply = await readLines(request);
      return reply !== 'hang' && reply !== 'die' && reply.kind === 'read' && reply.source.path === 'x.txt'
        ? { ...reply, analysisJson: '{' }
        : reply;
    },
  });
  await app.open([fileOf('x.txt'), fileOf('y.txt')]);
  expect(pathsIn(app)).toEqual(['y.txt']);
  expect(app.getState().receipt?.failed).toMatchObject([{ path: 'x.txt', failure: { reason: 'crashed' } }]);
});

test('what was read is stored as the import goes: a tab that dies in the middle loses nothing of it', async () => {
  const app = openAppTab({ workers: 1, patience: 1 });
  const files = Array.from({ length: 100 }, (_, i) => fileOf(`${i}.txt`));
  const opening = app.open([...files, fileOf('99-hang.txt'), fileOf('hang-again.txt')]);
  await vi.waitFor(() => expect(app.getState().importing?.done).toBeGreaterThanOrEqual(64));
  await new Promise((resolve) => setTimeout(resolve, 150));
  const next = openAppTab({ database: app.database });
  await ready(next);
  expect(next.getState().entries.length).toBeGreaterThanOrEqual(64);
  await next.open(files);
  expect(next.getState().entries.length).toBe(100);
  expect(next.getState().receipt?.duplicates.length).toBeGreaterThanOrEqual(64);
  await opening;
});

test('cancelling keeps what was read and says how many were not', async () => {
  const app = openAppTab({ workers: 1 });
  const opening = app.open([fileOf('a.txt'), fileOf('b.txt'), fileOf('c-hang.txt'), fileOf('d.txt')]);
  await vi.waitFor(() => expect(app.getState().importing).toEqual({ done: 2, total: 4, current: 'c-hang.txt' }));
  app.cancelImport();
  await opening;
  expect(pathsIn(app)).toEqual(['a.txt', 'b.txt']);
  expect(app.getState().receipt).toMatchObject({ files: 4, unread: 2, cancelled: true, answers: 2 });
  expect(app.getState().importing).toBeUndefined();
});

test('files dropped while others are read join them', async () => {
  const app = openAppTab({ workers: 1 });
  await Promise.all([app.open([fileOf('a.txt'), fileOf('b.txt')]), app.open([fileOf('c.txt'), fileOf('d.txt')])]);
  expect(pathsIn(app)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
  expect(app.getState().receipt).toMatchObject({ files: 4, unread: 0 });
});

test('pasted texts get names of their own', async () => {
  const app = openAppTab();
  await app.openText('first 1');
  await app.openText('second £2');
  await app.openText('third', 'From Ashcombe');
  expect(pathsIn(app)).toEqual(['From Ashcombe', 'Pasted text', 'Pasted text 2']);
  expect(await app.textOf(app.getState().entries[2]?.source.id ?? '')).toBe('second £2');
});

test('the sample comes and goes by itself, and can be brought back', async () => {
  const sample = [
    { name: 'ashcombe.txt', text: 'We spent 10.' },
    { name: 'brackley.txt', text: 'We spent 20.' },
  ];
  const app = openAppTab({ sample });
  await app.open([fileOf('mine.txt')]);
  await app.loadSample();
  await app.loadSample();
  expect(app.getState()).toMatchObject({ sampleLoaded: true });
  expect(app.getState().receipt).toBeUndefined();
  expect(pathsIn(app)).toEqual(['ashcombe.txt', 'brackley.txt', 'mine.txt']);
  await app.removeSample();
  expect(app.getState()).toMatchObject({ sampleLoaded: false, undo: 'Removed the sample' });
  expect(pathsIn(app)).toEqual(['mine.txt']);
  await app.undo();
  expect(app.getState()).toMatchObject({ sampleLoaded: true, redo: 'Removed the sample' });
});

test('a removal is undone with its text and its corrections, and redone', async () => {
  const app = openAppTab();
  await app.open([fileOf('a.txt', 'spent 12'), fileOf('b.txt')]);
  const [a] = app.getState().entries;
  const id = a?.source.id ?? '';
  await app.correct({ sourceId: id, subject: { kind: 'response' }, says: { kind: 'note', text: 'Asked again.' } });
  await app.remove(id);
  expect(pathsIn(app)).toEqual(['b.txt']);
  expect(app.getState()).toMatchObject({ corrections: [], undo: 'Removed a.txt' });
  expect([...(await storedIn(app.database)).keys()].filter((key) => key !== 'format').length).toBe(2);
  await app.undo();
  expect(app.getState()).toMatchObject({ entries: [a, {}], corrections: [{ sourceId: id }], redo: 'Removed a.txt' });
  expect(await app.textOf(id)).toBe('spent 12');
  await app.redo();
  expect(pathsIn(app)).toEqual(['b.txt']);
});

test('deleting everything leaves nothing on screen, in the journal or stored, even in the middle of an import', async () => {
  const app = openAppTab({ workers: 1 });
  await app.open([fileOf('a.txt')]);
  await app.remove(app.getState().entries[0]?.source.id ?? '');
  const opening = app.open([fileOf('b.txt'), fileOf('c-hang.txt')]);
  await vi.waitFor(() => expect(app.getState().importing?.done).toBe(1));
  await app.deleteEverything();
  await opening;
  expect(app.getState()).toMatchObject({ entries: [], corrections: [], steps: [] });
  expect(app.getState().importing).toBeUndefined();
  expect(app.getState().undo).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect((await storedIn(app.database)).size).toBe(0);
});

test('two tabs see each other; deleting everything in one empties the other', async () => {
  const one = openAppTab();
  const two = openAppTab({ database: one.database });
  await Promise.all([ready(one), ready(two)]);
  await one.open([fileOf('a.txt')]);
  await vi.waitFor(() => expect(pathsIn(two)).toEqual(['a.txt']));
  const id = two.getState().entries[0]?.source.id ?? '';
  await two.correct({ sourceId: id, subject: { kind: 'response' }, says: { kind: 'checked' } });
  await two.open([fileOf('b.txt')]);
  await vi.waitFor(() => expect(pathsIn(one)).toEqual(['a.txt', 'b.txt']));
  expect(one.getState().corrections.length).toBe(1);
  await one.remove(id);
  await vi.waitFor(() => expect(pathsIn(two)).toEqual(['b.txt']));
  await one.deleteEverything();
  await vi.waitFor(() => expect(two.getState()).toMatchObject({ entries: [], steps: [] }));
});

test('what another version of the extractor read is read again from the stored text; corrections stay', async () => {
  const database = newDatabase();
  const old = entryOf('a1', { path: 'old.txt', bytes: 9 });
  const id = old.source.id;
  const store = await openTab(database);
  const entry = { ...old, analysis: { ...old.analysis, extractor: '0.1.0' } };
  await store.change({ sources: [{ entry, text: 'one 1\ntwo 2' }], corrections: [correctionOf('k1', id)] });
  store.close();
  const app = openAppTab({ database });
  await vi.waitFor(() => expect(app.getState().reread.length).toBe(1));
  expect(app.asked).toEqual([id]);
  expect(app.getState().reread).toEqual([
    {
      sourceId: id,
      path: 'old.txt',
      answersBefore: 0,
      answersNow: 2,
      figuresGone: 0,
      figuresNew: 2,
      measuresBefore: [],
    },
  ]);
  expect(app.getState()).toMatchObject({
    corrections: [{ id: 'k1' }],
    entries: [{ analysis: { measures: [{}, {}] } }],
  });
  app.dismissReread();
  const again = openAppTab({ database });
  await ready(again);
  expect(again.getState().reread).toEqual([]);
  expect(again.asked).toEqual([]);
});

test('the snapshot keeps its identity while nothing changes, and listeners hear only of changes', async () => {
  const app = openAppTab();
  await app.open([fileOf('a.txt')]);
  const before = app.getState();
  const listener = vi.fn();
  const stop = app.subscribe(listener);
  app.dismissReread();
  app.cancelImport();
  await app.undo();
  await app.redo();
  await app.undoStep('no such step');
  await app.remove('no such source');
  expect(app.getState().entries).toBe(before.entries);
  expect(app.getState().corrections).toBe(before.corrections);
  const calls = listener.mock.calls.length;
  stop();
  await app.open([fileOf('b.txt')]);
  expect(listener.mock.calls.length).toBe(calls);
});

test('five hundred files are shown in few steps', async () => {
  const app = openAppTab({ workers: 4 });
  await ready(app);
  let lists = 0;
  let last = app.getState().entries;
  app.subscribe(() => {
    if (app.getState().entries !== last) lists++;
    last = app.getState().entries;
  });
  await app.open(Array.from({ length: 500 }, (_, i) => fileOf(`${i}.txt`)));
  expect(app.getState().entries.length).toBe(500);
  expect(lists).toBeLessThan(40);
});

test('where storage is refused all works in memory, and the state says so', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('not here');
  });
  const app = openAppTab();
  await app.open([fileOf('a.txt', 'spent 12')]);
  expect(app.getState().storage).toEqual({ kept: false, reason: 'refused', detail: 'not here' });
  const id = app.getState().entries[0]?.source.id ?? '';
  expect(await app.textOf(id)).toBe('spent 12');
  await app.remove(id);
  await app.undo();
  expect(await app.textOf(id)).toBe('spent 12');
});

test('the browser is asked once to keep what is stored: after the first import of the reader’s own', async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { storage: { persist, persisted: async () => false } });
  const app = openAppTab();
  await app.loadSample();
  expect(app.getState().persistence).toBe('not-asked');
  await app.open([fileOf('a.txt')]);
  await vi.waitFor(() => expect(app.getState().persistence).toBe('granted'));
  await app.open([fileOf('b.txt')]);
  expect(persist).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
