import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { closeAppTabs, fileOf, openAppTab, pathsIn, ready } from './testing/app-tab.ts';

afterEach(closeAppTabs);

const people = fileOf('people.csv', 'Council,People\nCotswold,1\nStroud,2\nReading,3\nSurrey,4\nBristol,5\nNowhere,6');
const answers = fileOf('answers.csv', 'Question,Answer\n1. What was spent?,We spent 12\n2. On what?,Hosting');

async function setup() {
  const app = openAppTab();
  await ready(app);
  return { app, tables: () => app.getState().workspace.tables };
}

test('a sheet with a row for each council is a reference table; a sheet of answers is a response', async () => {
  const { app, tables } = await setup();
  await app.open([people, answers, fileOf('letter.txt')]);
  expect(tables().map(({ name, bytes, matches }) => [name, bytes, matches])).toEqual([['people.csv', 73, []]]);
  expect(pathsIn(app)).toEqual(['answers.csv', 'letter.txt']);
  const id = tables()[0]?.id ?? '';
  expect(app.getState().receipt).toMatchObject({
    files: 3,
    failed: [],
    tables: [{ path: 'people.csv', id, isNew: true }],
  });
  expect([...app.asked].sort()).toEqual(['answers.csv', 'letter.txt']);
});

test('the same table again is there once, with what the reader said of it', async () => {
  const { app, tables } = await setup();
  await app.open([people]);
  const id = tables()[0]?.id ?? '';
  await app.describeTable(id, { source: 'An office', year: '2024' });
  await app.matchTableRow(id, 'Nowhere', { key: 'E07000079' });
  await app.matchTableRow(id, 'Surrey', 'none');
  await app.describeColumn(id, 'People', { name: 'Residents' });
  await app.describeColumn(id, 'People', { used: false });
  await app.open([people, { ...people, path: 'again.csv' }]);
  const said = {
    source: 'An office',
    year: '2024',
    matches: [{ row: 'Nowhere', key: 'E07000079' }, { row: 'Surrey' }],
    columns: [{ label: 'People', name: 'Residents', used: false }],
  };
  expect(tables()).toMatchObject([said]);
  expect(app.getState().receipt?.tables?.map(({ isNew }) => isNew)).toEqual([false, false]);
  const later = openAppTab({ database: app.database });
  await ready(later);
  expect(later.getState().workspace.tables).toEqual(tables());
});

test('what is said of a table is undone step by step; nothing said is no step', async () => {
  const { app, tables } = await setup();
  await app.open([people]);
  const id = tables()[0]?.id ?? '';
  await app.matchTableRow(id, 'Nowhere', undefined);
  await app.describeTable(id, { source: '' });
  expect(app.getState().steps).toEqual([]);
  await app.matchTableRow(id, 'Nowhere', { key: 'E07000079' });
  await app.matchTableRow(id, 'Nowhere', undefined);
  await app.removeTable(id);
  expect(app.getState().steps.map(({ label }) => label)).toEqual([
    'Matched a row by hand',
    'Took back a match',
    'Removed people.csv',
  ]);
  await app.undo();
  await app.undo();
  expect(tables().map(({ matches }) => matches.length)).toEqual([1]);
  await app.undo();
  expect(tables().map(({ matches }) => matches.length)).toEqual([0]);
});

test('a table is read as a response, and the other way round, each a step', async () => {
  const { app, tables } = await setup();
  await app.open([people, answers]);
  const id = tables()[0]?.id ?? '';
  expect(await app.tableAsResponse(id)).toBe(true);
  expect([tables().length, pathsIn(app)]).toEqual([0, ['answers.csv', 'people.csv']]);
  // The reader has said what it is.
  await app.open([people]);
  expect([tables().length, pathsIn(app)]).toEqual([0, ['answers.csv', 'people.csv']]);
  expect(await app.responseAsTable(id)).toBe(true);
  expect([tables().length, pathsIn(app)]).toEqual([1, ['answers.csv']]);
  await app.undo();
  expect(await app.textOf(id)).toContain('Cotswold,1');
  await app.undo();
  expect([tables().length, pathsIn(app)]).toEqual([1, ['answers.csv']]);
  const answersId = app.getState().entries[0]?.source.id ?? '';
  expect(await app.responseAsTable(answersId)).toBe(false);
});

test('a file that is to be a table and is none fails, and says why', async () => {
  const { app, tables } = await setup();
  await app.openTables([new File(['Cotswold,1\nStroud,2\nReading,3'], 'three.txt'), new File(['Hello'], 'letter.txt')]);
  expect(tables().map(({ name }) => name)).toEqual(['three.txt']);
  expect(app.getState().receipt?.failed).toEqual([{ path: 'letter.txt', failure: { reason: 'no-table' } }]);
});

test('another tab sees the table, and what is said of it', async () => {
  const { app, tables } = await setup();
  const other = openAppTab({ database: app.database });
  await ready(other);
  await app.open([people]);
  await app.describeTable(tables()[0]?.id ?? '', { year: '2024' });
  await vi.waitFor(() => expect(other.getState().workspace.tables).toMatchObject([{ year: '2024' }]));
});
