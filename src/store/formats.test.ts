import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { createStore, setMany } from 'idb-keyval';
import { afterEach, expect, test } from 'vitest';
import { type AnyRecord, currentFormat, UnusableRecord, type Upgrade, upgraded, upgrades } from './formats.ts';
import { closeTabs, openTab } from './testing/tab.ts';

afterEach(closeTabs);

const fixtureOf = (format: number) => new URL(`./fixtures/format-${format}.json`, import.meta.url);
const formats = Array.from({ length: currentFormat }, (_, i) => i + 1);

test('there is an upgrade for every past format', () => {
  expect(upgrades.length).toBe(currentFormat - 1);
});

test.each(formats)('a database of format %i is stored, and opens with nothing lost', async (format) => {
  expect(existsSync(fixtureOf(format))).toBe(true);
  const records = JSON.parse(readFileSync(fixtureOf(format), 'utf8')) as Record<string, AnyRecord>;
  expect(records.format).toMatchObject({ format });
  await setMany(Object.entries(records), createStore(`format-${format}`, 'records'));
  const { loaded, textOf } = await openTab(`format-${format}`);
  const has = (prefix: string) => Object.keys(records).filter((key) => key.startsWith(prefix)).length;
  expect(loaded.setAside).toEqual([]);
  expect(loaded.entries.length).toBe(has('entry:'));
  expect(loaded.corrections.length).toBe(has('correction:'));
  expect(loaded.workspace.tables.length).toBe(has('table:'));
  expect(loaded.workspace.sets.length).toBe(has('set:'));
  expect(loaded.workspace.mine !== undefined).toBe(has('mine:') === 1);
  expect(loaded.entries.map(({ source }) => source.path).sort()).toEqual(['Pasted text', 'post/ashcombe.txt']);
  expect(loaded.corrections.map(({ says }) => says.kind).sort()).toEqual(
    ['authority', 'checked', 'figure', 'note', 'outcome', 'rejected'].sort(),
  );
  const measures = loaded.entries.flatMap(({ analysis }) => analysis.measures);
  expect(measures).toMatchObject([
    { id: 'spend.website', evidence: { spans: [[107, 114]], quote: '£12,400' }, sureness: { level: 'stated' } },
  ]);
  for (const { source } of loaded.entries) expect(await textOf(source.id)).toContain('council');
});

const rename: Upgrade = (_, { name, ...rest }) => ({ ...rest, format: 2, title: name });
const shout: Upgrade = (key, record) => ({ ...record, format: 3, title: `${key} ${record.title}` });

test.each<[AnyRecord, AnyRecord]>([
  [
    { format: 1, name: 'x' },
    { format: 3, title: 'k x' },
  ],
  [
    { format: 2, title: 'y' },
    { format: 3, title: 'k y' },
  ],
  [
    { format: 3, title: 'z' },
    { format: 3, title: 'z' },
  ],
])('%j is upgraded step by step', (before, after) => {
  expect(upgraded('k', before, [rename, shout])).toEqual(after);
});

test.each([[{ format: 4 }], [{ format: 0 }], [{ format: 1.5 }], [{}], [null], ['text'], [undefined]])(
  '%j is refused in words',
  (record) => {
    expect(() => upgraded('k', record, [rename, shout])).toThrow(UnusableRecord);
  },
);
