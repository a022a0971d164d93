import 'fake-indexeddb/auto';
import { createStore, set } from 'idb-keyval';
import { afterEach, expect, test } from 'vitest';
import { putInPng } from '../project/png-chunk.ts';
import type { Project } from '../project/project.ts';
import { readProject } from '../project/read-project.ts';
import { onePixel } from '../project/testing/sample-project.ts';
import { writeProject } from '../project/write-project.ts';
import { currentFormat } from '../store/formats.ts';
import type { App } from './app.ts';
import { closeAppTabs, fileOf, newDatabase, openAppTab, pathsIn, ready } from './testing/app-tab.ts';

afterEach(closeAppTabs);

const letters = [fileOf('post/a.txt', 'We spent 120.\nWe have 3.'), fileOf('post/b.txt', 'It was 45.\nDear Reader')];
const only = { measures: [], answers: [] };

async function withLetters() {
  const app = openAppTab();
  await app.open(letters);
  return app;
}

const noteOn = (app: App, index: number, text: string) =>
  app.correct({
    sourceId: app.getState().entries[index]?.source.id ?? '',
    subject: { kind: 'answer', number: '1', at: [[0, 8]] },
    says: { kind: 'note', text },
  });

async function pictureOf(
  app: App,
  options: Parameters<App['saveProject']>[0] = { only: { ...only, measures: ['spend.crm'] } },
) {
  const data = new Uint8Array(await (await app.saveProject(options)).arrayBuffer());
  const png = putInPng(onePixel, data);
  if (!(png instanceof Uint8Array)) throw new Error(png.refused);
  return { path: 'chart.png', file: new Blob([png]) };
}

async function projectIn(file: Blob): Promise<Project> {
  const project = await readProject(file);
  if ('refused' in project) throw new Error(project.refused);
  return project;
}

const figuresIn = (app: App) =>
  app
    .getState()
    .entries.flatMap(({ analysis }) => analysis.measures.map(({ figure, evidence }) => [figure, evidence.quote]));
const notesIn = (app: App) =>
  app.getState().corrections.map(({ says }) => (says.kind === 'note' ? says.text : says.kind));

test('a project file brings everything back, in a browser that never saw the files', async () => {
  const app = await withLetters();
  await noteOn(app, 0, 'Asked again');
  const file = await app.saveProject({ settings: { place: '#/table' } });
  const other = openAppTab();
  await other.open([{ path: 'all.foilight', file }]);
  expect(other.getState().entries).toEqual(app.getState().entries);
  expect(other.getState().corrections).toEqual(app.getState().corrections);
  const [first] = other.getState().entries;
  expect(await other.textOf(first?.source.id ?? '')).toBe('We spent 120.\nWe have 3.');
  expect(other.getState().receipt).toMatchObject({
    files: 1,
    added: other.getState().entries.map(({ source }) => source.id),
    figures: 3,
    failed: [],
    projects: [
      { path: 'all.foilight', kind: 'project', added: 2, here: 0, corrections: 1, settings: { place: '#/table' } },
    ],
  });
  const again = openAppTab({ database: other.database });
  await ready(again);
  expect(again.getState().entries).toEqual(other.getState().entries);
});

test('opened beside the same files it doubles nothing, and the corrections of both are there', async () => {
  const app = await withLetters();
  await noteOn(app, 0, 'mine');
  const other = await withLetters();
  await noteOn(other, 1, 'theirs');
  const before = app.getState().entries;
  await app.open([{ path: 'theirs.foilight', file: await other.saveProject() }]);
  expect(app.getState().entries).toEqual(before);
  expect(notesIn(app).sort()).toEqual(['mine', 'theirs']);
  expect(app.getState().receipt?.projects).toMatchObject([{ added: 0, here: 2, corrections: 1 }]);
  await app.open([{ path: 'theirs.foilight', file: await other.saveProject() }]);
  expect(app.getState().receipt?.projects).toMatchObject([{ corrections: 0 }]);
});

test('a correction of the future is one of today', async () => {
  const app = await withLetters();
  await noteOn(app, 0, 'Asked again');
  const { sources, corrections, kind, saved, extractor } = await projectIn(await app.saveProject());
  const later = corrections.map((one) => ({ ...one, made: '9999-01-01T00:00:00.000Z' }));
  const other = openAppTab();
  const file = await writeProject({ head: { kind, saved, extractor, settings: {} }, sources, corrections: later });
  await other.open([{ path: 'x', file }]);
  await noteOn(other, 0, 'mine');
  expect(notesIn(other)).toEqual(['Asked again', 'mine']);
});

test('a picture gives its figures with their words, and of the letters nothing else', async () => {
  const app = await withLetters();
  await noteOn(app, 0, 'Asked again');
  const other = openAppTab();
  await other.open([await pictureOf(app)]);
  expect(figuresIn(other)).toEqual(figuresIn(app));
  const [, second] = other.getState().entries;
  expect(second?.secondhand).toMatchObject({ text: 'quotes', from: 'chart.png' });
  const text = await other.textOf(second?.source.id ?? '');
  expect(text).toContain('Only the words that are quoted');
  expect(text).toContain('It was 45.');
  expect(text).not.toContain('Dear Reader');
  expect(notesIn(other)).toEqual(['Asked again']);
  const again = openAppTab({ database: other.database });
  await ready(again);
  expect(again.getState().entries).toEqual(other.getState().entries);
  expect(again.asked).toEqual([]);
});

test('a picture of other measures has who was asked, and no words of theirs', async () => {
  const other = openAppTab();
  await other.open([await pictureOf(await withLetters(), { only: { ...only, measures: ['spend.website'] } })]);
  expect(pathsIn(other)).toEqual(['post/a.txt', 'post/b.txt']);
  expect(figuresIn(other)).toEqual([]);
  const answers = other.getState().entries.flatMap(({ analysis }) => analysis.response.answers);
  expect(answers.map(({ text }) => text)).toEqual(['', '']);
});

test('the letter itself takes the place of its quotes, and corrections find their words in it', async () => {
  const app = await withLetters();
  await app.correct({
    sourceId: app.getState().entries[0]?.source.id ?? '',
    subject: { kind: 'answer', number: '2', at: [[14, 24]] },
    says: { kind: 'checked' },
  });
  const other = openAppTab();
  await other.open([await pictureOf(app)]);
  const [quoted] = other.getState().corrections;
  expect(quoted?.subject).not.toEqual(app.getState().corrections[0]?.subject);
  await other.open(letters);
  expect(other.getState().entries.map(({ secondhand, ...entry }) => [secondhand, entry.source])).toEqual(
    app.getState().entries.map(({ source }) => [undefined, source]),
  );
  expect(other.getState().corrections).toEqual(app.getState().corrections);
  expect(await other.textOf(other.getState().entries[1]?.source.id ?? '')).toContain('Dear Reader');
});

test('quotes never take the place of a letter', async () => {
  const app = await withLetters();
  const before = app.getState().entries;
  await app.open([await pictureOf(app)]);
  expect(app.getState().entries).toEqual(before);
});

test('two pictures of the same letters give the answers of both', async () => {
  const app = await withLetters();
  const [sourceId = ''] = app.getState().entries.map(({ source }) => source.id);
  const one = await pictureOf(app, { only: { measures: [], answers: [{ sourceId, answer: 0 }] } });
  const two = await pictureOf(app, { only: { measures: [], answers: [{ sourceId, answer: 1 }] } });
  const other = openAppTab();
  await other.open([one]);
  await other.open([{ ...two, path: 'two.png' }]);
  expect(figuresIn(other).map(([, quote]) => quote)).toEqual(['120', '3']);
});

test('with whole texts a picture is as good as the files', async () => {
  const app = await withLetters();
  const other = openAppTab();
  await other.open([await pictureOf(app, { only, texts: true })]);
  expect(other.getState().entries).toEqual(app.getState().entries);
});

test('a text that is not what its id was made of is flagged, and gives way to the file', async () => {
  const app = await withLetters();
  const { sources, corrections: _, ...head } = await projectIn(await app.saveProject());
  const false_ = sources.map((source) => ({ ...source, text: source.text.replace('120', '999') }));
  const other = openAppTab();
  const parts = {
    head: { kind: head.kind, saved: head.saved, extractor: head.extractor, settings: {} },
    corrections: [],
  };
  const file = await writeProject({ ...parts, sources: false_ });
  await other.open([{ path: 'false.foilight', file }]);
  expect(other.getState().entries.map(({ secondhand }) => secondhand?.text)).toEqual(['unproven', undefined]);
  expect(figuresIn(other)).toContainEqual([{ kind: 'number', value: 999 }, '999']);
  await other.open(letters);
  expect(figuresIn(other)).toEqual(figuresIn(app));
  await other.open([{ path: 'false.foilight', file }]);
  expect(figuresIn(other)).toEqual(figuresIn(app));
});

test('what a file says was read in a whole text is read afresh', async () => {
  const app = await withLetters();
  const { sources, kind, saved, extractor } = await projectIn(await app.saveProject());
  const lies = sources.map((source) => ({
    ...source,
    analysis: source.analysis && {
      ...source.analysis,
      measures: source.analysis.measures.map((measure) => ({
        ...measure,
        figure: { kind: 'number', value: 1e9 } as const,
      })),
    },
  }));
  const other = openAppTab();
  await other.open([
    {
      path: 'x',
      file: await writeProject({ head: { kind, saved, extractor, settings: {} }, sources: lies, corrections: [] }),
    },
  ]);
  expect(figuresIn(other)).toEqual(figuresIn(app));
});

test.each<[string, Blob, object]>([
  ['a picture without data', new Blob([onePixel]), { reason: 'project', why: { refused: 'no-data' } }],
  ['a file cut short', new Blob([Uint8Array.of(0x1f, 0x8b, 8, 0)]), { reason: 'project', why: { refused: 'damaged' } }],
  ['a PDF', new Blob(['%PDF-1.7']), { reason: 'not-text', looksLike: 'a PDF' }],
])('%s is refused beside letters that are read', async (_, file, failure) => {
  const app = openAppTab();
  await app.open([...letters, { path: 'other', file }]);
  expect(app.getState().receipt?.failed).toEqual([{ path: 'other', failure }]);
  expect(app.getState().entries.length).toBe(2);
});

test('after deleting everything a project brings it back', async () => {
  const app = await withLetters();
  const before = app.getState().entries;
  const file = await app.saveProject();
  await app.deleteEverything();
  await app.open([{ path: 'all.foilight', file }]);
  expect(app.getState().entries).toEqual(before);
});

test('a start that fails can still save what is stored, and a version that understands it gets it back', async () => {
  const database = newDatabase();
  const app = openAppTab({ database });
  await app.open(letters);
  await noteOn(app, 0, 'Asked again');
  const before = app.getState();
  app.close();
  await set('format', { format: currentFormat + 1, era: 'x' }, createStore(database, 'records'));
  const older = openAppTab({ database });
  await ready(older);
  expect(older.getState().entries).toEqual([]);
  const other = openAppTab();
  await other.open([{ path: 'rescue.foilight', file: await older.saveProject() }]);
  expect(other.getState().entries).toEqual(before.entries);
  expect(other.getState().corrections).toEqual(before.corrections);
});

const people = fileOf('people.csv', 'Council,People\nCotswold,1\nStroud,2\nReading,3\nSurrey,4\nBristol,5\nNowhere,6');

async function withWorkspace() {
  const app = await withLetters();
  await app.open([people]);
  const id = app.getState().workspace.tables[0]?.id ?? '';
  await app.matchTableRow(id, 'Nowhere', { key: 'E07000079' });
  await app.describeTable(id, { source: 'An office', year: '2024' });
  const set = await app.saveSet({ name: 'Neighbours', keys: ['E07000079'] });
  await app.setMine('E07000079');
  return { app, id, set };
}

test('a project file carries the workspace, and opening it again changes nothing', async () => {
  const { app } = await withWorkspace();
  const file = { path: 'all.foilight', file: await app.saveProject() };
  const other = openAppTab();
  await other.open([file]);
  expect(other.getState().workspace).toEqual(app.getState().workspace);
  expect(other.getState().receipt?.projects).toMatchObject([{ kept: 2, setAside: [] }]);
  const before = other.getState().workspace;
  await other.open([file]);
  expect(other.getState().workspace).toBe(before);
  expect(other.getState().receipt?.projects).toMatchObject([{ kept: 0 }]);
  const later = openAppTab({ database: other.database });
  await ready(later);
  expect(later.getState().workspace).toEqual(before);
});

test('a picture carries the tables and sets that it was drawn with, and nobody’s own council', async () => {
  const { app, id, set } = await withWorkspace();
  const drawn = { only, settings: { place: `#/compare/spend?per=${id}/People/1` } };
  const other = openAppTab();
  await other.open([await pictureOf(app, drawn)]);
  expect(other.getState().workspace).toEqual({ sets: [], tables: app.getState().workspace.tables });
  const third = await projectIn(await app.saveProject({ only, settings: { among: set } }));
  expect(third.workspace).toEqual({ sets: app.getState().workspace.sets, tables: [] });
  expect((await projectIn(await app.saveProject({ only }))).workspace).toEqual({ sets: [], tables: [] });
});

test('opening a project is one step: undone it is as it was, done again it is all back', async () => {
  const { app } = await withWorkspace();
  await noteOn(app, 0, 'Asked again');
  const file = await app.saveProject();
  const other = openAppTab();
  await other.open([letters[1] ?? people]);
  await other.open([{ path: 'all.foilight', file }]);
  const after = other.getState();
  expect(after.undo).toBe('Opened all.foilight');
  await other.undo();
  expect(pathsIn(other)).toEqual(['post/b.txt']);
  expect([other.getState().corrections, other.getState().workspace]).toEqual([[], { sets: [], tables: [] }]);
  const later = openAppTab({ database: other.database });
  await ready(later);
  expect(pathsIn(later)).toEqual(['post/b.txt']);
  await other.redo();
  expect(other.getState().entries).toEqual(after.entries);
  expect(other.getState().corrections).toEqual(after.corrections);
  expect(other.getState().workspace).toEqual(after.workspace);
  const id = other.getState().entries[0]?.source.id ?? '';
  expect(await other.textOf(id)).toBe(await app.textOf(id));
});

test('undoing a picture brings back the quotes that it joined', async () => {
  const app = await withLetters();
  const id = app.getState().entries[0]?.source.id ?? '';
  const other = openAppTab();
  const one = { measures: [], answers: [{ sourceId: id, answer: 0 }] };
  const two = { measures: [], answers: [{ sourceId: id, answer: 1 }] };
  await other.open([await pictureOf(app, { only: one })]);
  const [entries, text] = [other.getState().entries, await other.textOf(id)];
  await other.open([{ ...(await pictureOf(app, { only: two })), path: 'second.png' }]);
  expect(other.getState().entries).not.toEqual(entries);
  await other.undo();
  expect(other.getState().entries).toEqual(entries);
  expect(await other.textOf(id)).toBe(text);
});
