import 'fake-indexeddb/auto';
import { entries as allRecords, createStore, set } from 'idb-keyval';
import { afterEach, expect, test, vi } from 'vitest';
import { adopt } from './adopt.ts';
import { entryOf } from './testing/samples.ts';
import { closeTabs, openTab, type Tab } from './testing/tab.ts';
import { packsOf } from './text-packs.ts';

afterEach(closeTabs);

let databases = 0;
const newName = () => `packs-${databases++}`;
const storedIn = async (name: string) => new Map(await allRecords<string, unknown>(createStore(name, 'records')));
const keysIn = async (name: string, prefix: string) =>
  [...(await storedIn(name)).keys()].filter((key) => key.startsWith(prefix));

const entries = Array.from({ length: 40 }, (_, i) => entryOf(`${(i + 16).toString(16)}b7`));
const textFor = ({ source }: (typeof entries)[number]) => `text of ${source.name}`;
const fresh = (some: typeof entries) => some.map((entry) => ({ entry, text: textFor(entry), fresh: true }));
const textsIn = (tab: Tab, some = entries) => Promise.all(some.map(({ source }) => tab.textOf(source.id)));
const idOf = (i: number) => entries[i]?.source.id ?? '';

test('texts that come together stand together, and each is found: by this tab, the next one and one beside it', async () => {
  const name = newName();
  const [tab, beside] = [await openTab(name), await openTab(name)];
  const stored = tab.change({ sources: fresh(entries) });
  expect(await textsIn(tab)).toEqual(entries.map(textFor));
  await stored;
  expect((await keysIn(name, 'texts:')).length).toBe(3);
  expect(await keysIn(name, 'text:')).toEqual([]);
  expect(await textsIn(tab)).toEqual(entries.map(textFor));
  expect(await textsIn(beside)).toEqual(entries.map(textFor));
  const next = await openTab(name);
  expect(next.loaded.entries.length).toBe(40);
  expect(await textsIn(next)).toEqual(entries.map(textFor));
});

test('a text that goes leaves no trace, and the others stay', async () => {
  const name = newName();
  const [tab, beside] = [await openTab(name), await openTab(name)];
  await tab.change({ sources: fresh(entries) });
  await textsIn(tab);
  await textsIn(beside);
  await beside.change({ removedSources: [idOf(1), idOf(2), idOf(20)] });
  const left = entries.filter((_, i) => ![1, 2, 20].includes(i));
  expect(await textsIn(beside, left)).toEqual(left.map(textFor));
  await vi.waitFor(() => expect(tab.changes.length).toBe(1));
  expect(await textsIn(tab, left)).toEqual(left.map(textFor));
  for (const one of [tab, beside]) await expect(one.textOf(idOf(2))).rejects.toThrow('no text');
  const all = JSON.stringify([...(await storedIn(name))]);
  expect(all).not.toContain(`text of ${entries[20]?.source.name}`);
  await tab.change({ removedSources: left.map(({ source }) => source.id) });
  expect([...(await storedIn(name)).keys()]).toEqual(['format']);
});

test('what comes and goes in one breath is gone', async () => {
  const name = newName();
  const tab = await openTab(name);
  const kept = tab.change({ sources: fresh(entries.slice(0, 3)) });
  await tab.change({ removedSources: [idOf(0)] });
  await kept;
  expect(await textsIn(tab, entries.slice(1, 3))).toEqual(entries.slice(1, 3).map(textFor));
  expect(JSON.stringify([...(await storedIn(name))])).not.toContain(textFor(entries[0] as (typeof entries)[number]));
});

test('a text that takes the place of one in a pack goes before it; both go together', async () => {
  const name = newName();
  const tab = await openTab(name);
  await tab.change({ sources: fresh(entries.slice(0, 4)) });
  await tab.change({ sources: [{ entry: entries[1] as (typeof entries)[number], text: 'the whole of it' }] });
  expect(await tab.textOf(idOf(1))).toBe('the whole of it');
  expect(await (await openTab(name)).textOf(idOf(1))).toBe('the whole of it');
  await tab.change({ removedSources: [idOf(1)] });
  await expect(tab.textOf(idOf(1))).rejects.toThrow('no text');
  expect(await tab.textOf(idOf(2))).toBe(textFor(entries[2] as (typeof entries)[number]));
});

test('a removal that is taken back leaves the text where it can be found', async () => {
  const tab = await openTab(newName());
  await tab.change({ sources: fresh(entries.slice(0, 4)) });
  await tab.change({ removedSources: [idOf(3)] });
  await tab.change({ sources: [{ entry: entries[3] as (typeof entries)[number], text: 'back again' }] });
  expect(await tab.textOf(idOf(3))).toBe('back again');
});

test('a damaged pack keeps nothing else from being stored', async () => {
  const name = newName();
  const tab = await openTab(name);
  await tab.change({ sources: fresh(entries.slice(0, 3)) });
  const [key = ''] = await keysIn(name, 'texts:');
  await set(key, { format: 6, texts: 7 }, createStore(name, 'records'));
  const next = await openTab(name);
  await expect(next.textOf(idOf(0))).rejects.toThrow('damaged');
  await next.change({ removedSources: [idOf(0)], sources: fresh(entries.slice(5, 7)) });
  expect(next.statuses).toEqual([]);
  expect(await next.textOf(idOf(6))).toBe(textFor(entries[6] as (typeof entries)[number]));
});

test('what could not be understood goes along with its text', async () => {
  const name = newName();
  const tab = await openTab(name);
  await tab.change({ sources: fresh(entries) });
  const known = new Set(entries.slice(1).map(({ source }) => `entry:${source.id}`));
  const pairs = await tab.unread((key) => known.has(key));
  expect(pairs.length).toBe(2);
  expect(adopt(pairs.map(([key, value]) => ({ key, value }))).sources).toEqual([
    { entry: entries[0], text: textFor(entries[0] as (typeof entries)[number]) },
  ]);
  expect(await tab.unread((key) => key.startsWith('entry:'))).toEqual([]);
});

test('long texts stand alone, and no pack is too long to be opened for one of them', () => {
  const long = 'x'.repeat(250_000);
  const texts = new Map(
    entries.map(({ source }, i) => [source.id, i === 5 ? 'y'.repeat(400_000) : i < 9 ? long : 'short']),
  );
  const packs = [...packsOf(texts).values()];
  const lengths = packs.map(({ texts: some }) => Object.values(some).reduce((sum, text) => sum + text.length, 0));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(600_000);
  expect(Math.max(...packs.map(({ texts: some }) => Object.keys(some).length))).toBe(16);
  expect(packs.some(({ texts: some }) => idOf(5) in some)).toBe(false);
  expect(packsOf(new Map([['only', 'one']])).size).toBe(0);
});
