import 'fake-indexeddb/auto';
import { entries as allRecords, createStore, set } from 'idb-keyval';
import { afterEach, expect, test, vi } from 'vitest';
import { emptyWorkspace, type KeptTable, type Workspace } from '../model/workspace.ts';
import { adopt } from './adopt.ts';
import { closeTabs, openTab } from './testing/tab.ts';

afterEach(closeTabs);

const table: KeptTable = {
  id: 'ab'.repeat(32),
  name: 'people.csv',
  path: 'people.csv',
  text: 'Council,People\nAshcombe,1',
  bytes: 25,
  encoding: 'utf-8',
  opened: '2026-11-22T09:00:00.000Z',
  matches: [{ row: 'Ashcombe', key: 'name:ashcombe' }, { row: 'Total' }],
};
const neighbours = { id: 's1', name: 'Neighbours', keys: ['E07000079'] };
const whole: Workspace = { mine: 'E07000079', sets: [neighbours], tables: [table] };
const put = (some: Partial<Workspace>) => ({ put: { ...emptyWorkspace, ...some }, removed: emptyWorkspace });
const without = (some: Partial<Workspace>) => ({ put: emptyWorkspace, removed: { ...emptyWorkspace, ...some } });

test('a workspace is there when the page is opened again, and its parts go one by one', async () => {
  const tab = await openTab('workspace-1');
  await tab.change({ workspace: put(whole) });
  expect((await openTab('workspace-1')).loaded.workspace).toEqual(whole);
  await tab.change({ workspace: without({ mine: 'E07000079' }) });
  await tab.change({
    workspace: {
      put: { ...emptyWorkspace, sets: [{ ...neighbours, name: 'Near' }] },
      removed: { ...emptyWorkspace, sets: [neighbours] },
    },
  });
  expect((await openTab('workspace-1')).loaded.workspace).toEqual({
    sets: [{ ...neighbours, name: 'Near' }],
    tables: [table],
  });
  await tab.change({ workspace: without({ sets: [neighbours], tables: [table] }) });
  expect((await openTab('workspace-1')).loaded.workspace).toEqual(emptyWorkspace);
});

test('other tabs see what is put in and taken out', async () => {
  const [one, two] = [await openTab('workspace-2'), await openTab('workspace-2')];
  await one.change({ workspace: put(whole) });
  await vi.waitFor(() => expect(two.changes.at(-1)?.workspace).toEqual(put(whole)));
  await one.change({ workspace: without({ mine: 'E07000079', tables: [table] }) });
  await vi.waitFor(() =>
    expect(two.changes.at(-1)?.workspace).toMatchObject({
      removed: { mine: '', sets: [], tables: [{ id: table.id }] },
    }),
  );
});

test('deleting everything deletes it', async () => {
  const tab = await openTab('workspace-3');
  await tab.change({ workspace: put(whole) });
  await tab.clear();
  expect(await allRecords(createStore('workspace-3', 'records'))).toEqual([]);
});

test('damaged records are set aside, the others are there; what could not be read is understood later', async () => {
  const tab = await openTab('workspace-4');
  await tab.change({ workspace: put(whole) });
  await set('set:s2', { format: 3, set: { id: 's2', name: 'X', keys: [1] } }, createStore('workspace-4', 'records'));
  await set('table:x', { format: 3, table: { ...table, id: 'y' } }, createStore('workspace-4', 'records'));
  const again = await openTab('workspace-4');
  expect(again.loaded.workspace).toEqual(whole);
  expect(again.loaded.setAside.map(({ name }) => name).sort()).toEqual(['set:s2', 'table:x']);
  const pairs = await again.unread(() => false);
  const adopted = adopt(pairs.map(([key, value]) => ({ key, value })));
  expect(adopted.workspace).toEqual(whole);
  expect(adopted.setAside.length).toBe(2);
});
