import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { closeAppTabs, openAppTab, ready } from './testing/app-tab.ts';

afterEach(closeAppTabs);

async function setup() {
  const app = openAppTab();
  await ready(app);
  return { app, now: () => app.getState().workspace };
}

describe('the workspace', () => {
  test('has a council of the reader, that can be chosen, changed and undone', async () => {
    const { app, now } = await setup();
    await app.setMine('E07000079');
    await app.setMine('E06000023');
    await app.setMine('E06000023');
    expect(now().mine).toBe('E06000023');
    expect(app.getState().steps.length).toBe(2);
    await app.undo();
    expect(now().mine).toBe('E07000079');
    await app.undo();
    expect(now().mine).toBeUndefined();
    await app.redo();
    await app.setMine(undefined);
    expect(now().mine).toBeUndefined();
    await app.undo();
    expect(now().mine).toBe('E07000079');
  });

  test('has sets, that can be made, renamed, removed and brought back, in the order of their names', async () => {
    const { app, now } = await setup();
    const id = await app.saveSet({ name: 'Neighbours', keys: ['E07000079', 'E06000023'] });
    await app.saveSet({ name: 'Coast', keys: ['E07000079'] });
    expect(now().sets.map(({ name }) => name)).toEqual(['Coast', 'Neighbours']);
    await app.saveSet({ id, name: 'Around us', keys: ['E07000079'] });
    expect(now().sets.map(({ name, keys }) => [name, keys.length])).toEqual([
      ['Around us', 1],
      ['Coast', 1],
    ]);
    await app.removeSet(id);
    expect(app.getState().undo).toBe('Removed the set Around us');
    await app.undo();
    await app.undo();
    expect(now().sets.map(({ name, keys }) => [name, keys.length])).toEqual([
      ['Coast', 1],
      ['Neighbours', 2],
    ]);
  });

  test('keeps its identity while only responses change', async () => {
    const { app, now } = await setup();
    await app.setMine('E07000079');
    const before = now();
    await app.openText('We spent 12.', 'a.txt');
    await app.remove(app.getState().entries[0]?.source.id ?? '');
    expect(now()).toBe(before);
  });

  test('is there after a reload, and seen by other tabs', async () => {
    const { app, now } = await setup();
    const other = openAppTab({ database: app.database });
    await ready(other);
    await app.setMine('E07000079');
    const id = await app.saveSet({ name: 'Neighbours', keys: ['E07000079'] });
    await vi.waitFor(() => expect(other.getState().workspace).toEqual(now()));
    const later = openAppTab({ database: app.database });
    await ready(later);
    expect(later.getState().workspace).toEqual(now());
    await app.removeSet(id);
    await vi.waitFor(() => expect(other.getState().workspace.sets).toEqual([]));
  });

  test('goes when everything is deleted', async () => {
    const { app, now } = await setup();
    await app.setMine('E07000079');
    await app.deleteEverything();
    expect(now()).toEqual({ sets: [], tables: [] });
  });
});
