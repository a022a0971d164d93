import 'fake-indexeddb/auto';
import { createStore, set } from 'idb-keyval';
import { afterEach, expect, test } from 'vitest';
import { adopt } from './adopt.ts';
import { currentFormat } from './formats.ts';
import { correctionOf, entryOf } from './testing/samples.ts';
import { closeTabs, openTab } from './testing/tab.ts';

afterEach(closeTabs);

const a = entryOf('a');
const b = entryOf('b');
const note = correctionOf('k1', a.source.id);

async function storedRecords(name: string) {
  const tab = await openTab(name);
  await tab.change({
    sources: [
      { entry: a, text: 'A' },
      { entry: b, text: 'B' },
    ],
    corrections: [note],
  });
  return tab;
}

test('what is not known is given as it is stored, and understood again', async () => {
  const tab = await storedRecords('adopt-1');
  const known = new Set([`entry:${b.source.id}`, `text:${b.source.id}`]);
  const pairs = await tab.unread((key) => known.has(key));
  expect(pairs.map(([key]) => key).sort()).toEqual(
    [`entry:${a.source.id}`, `text:${a.source.id}`, 'correction:k1'].sort(),
  );
  expect(adopt(pairs.map(([key, value]) => ({ key, value })))).toEqual({
    sources: [{ entry: a, text: 'A' }],
    corrections: [note],
    workspace: { sets: [], tables: [] },
    setAside: [],
  });
});

test('a start that found a newer version can still take out what is stored', async () => {
  const tab = await storedRecords('adopt-2');
  await set('format', { format: currentFormat + 1, era: 'x' }, createStore('adopt-2', 'records'));
  const older = await openTab('adopt-2');
  expect(older.loaded.entries).toEqual([]);
  expect((await older.unread(() => false)).length).toBe(5);
  tab.close();
});

test('what cannot be understood is named', () => {
  const key = `entry:${a.source.id}`;
  expect(
    adopt([
      { key, value: { format: 1, source: a.source } },
      { key: 'correction:k', value: { format: currentFormat + 1 } },
      { key: 'entry:x', value: null },
      { key: 'text:x', value: 7 },
      { key: '__proto__', value: 7 },
    ]).setAside,
  ).toEqual([
    { name: a.source.path, why: 'the stored record is damaged' },
    { name: 'correction:k', why: 'a newer version of Foilight stored it' },
    { name: 'entry:x', why: 'the stored record is damaged' },
  ]);
});
