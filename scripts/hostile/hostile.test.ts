import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { closeAppTabs, openAppTab, ready } from '../../src/app/testing/app-tab.ts';
import { comparisonOf } from '../../src/compare/comparison-of.ts';
import { referenceTableOf } from '../../src/compare/reference-table.ts';
import { seriesOf } from '../../src/compare/series-of.ts';
import { recordOf } from '../../src/model/record.ts';
import { csvOf } from '../../src/share/csv.ts';
import { methodsNoteOfAll } from '../../src/share/methods-note.ts';
import { pictureOf } from '../../src/share/picture-of.ts';
import { shownTable } from '../../src/share/shown-table.ts';
import { tidyHead, tidyRows } from '../../src/share/tidy.ts';
import { handleRequest } from '../../src/worker/handle-request.ts';
import { hostileInputs } from './inputs.ts';

const inputs = hostileInputs();
const tab = openAppTab({ behave: (request) => handleRequest(request)(), patience: 60 });
await ready(tab);
await tab.open(inputs.map(({ name, bytes }) => new File([bytes], name)));
const state = tab.getState();
const comparison = comparisonOf(state.entries, state.corrections);

afterAll(closeAppTabs);

test('there are at least 150 of them, over every way in', () => {
  expect(inputs.length).toBeGreaterThanOrEqual(150);
  expect(new Set(inputs.map(({ way }) => way))).toEqual(
    new Set(['text', 'name', 'bytes', 'table', 'project', 'picture']),
  );
});

test('each is opened, is there already, or is refused by name: none is lost, none stops the others', () => {
  const {
    files,
    added,
    duplicates,
    failed,
    projects = [],
    unread,
    cancelled,
  } = state.receipt ?? expect.fail('no receipt');
  expect({ files, unread, cancelled }).toEqual({ files: inputs.length, unread: 0, cancelled: false });
  const ofProjects = projects.reduce((sum, project) => sum + project.added, 0);
  expect(added.length - ofProjects + duplicates.length + failed.length + projects.length).toBe(inputs.length);
  for (const { failure } of failed) expect(failure.reason).not.toMatch(/crashed|timeout/);
});

test('nothing is left on any object', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('every record is JSON, and every span lies in its text', async () => {
  for (const { source, analysis, secondhand } of state.entries) {
    if (secondhand) continue;
    expect(() => JSON.parse(JSON.stringify(recordOf(source.name, analysis)))).not.toThrow();
    const text = await tab.textOf(source.id);
    for (const { evidence } of analysis.measures)
      expect(evidence.spans.map(([start, end]) => text.slice(start, end)).join('')).not.toBe('');
  }
});

/** A cell that a spreadsheet would run: it begins, behind nothing but its quotes, with a sign of a formula and is no number. */
const runs = (cell: string): boolean =>
  /^[\s\0]*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell);

test.each([
  ['of every figure', () => csvOf(tidyHead, tidyRows(comparison))],
  [
    'of what is shown',
    () => {
      const { head, rows } = shownTable(comparison.rows, comparison.columns);
      return csvOf(head, rows);
    },
  ],
])('no formula leaves in the CSV %s', (_, csv) => {
  const { data } = Papa.parse<string[]>(csv().replace(/^\ufeff/, ''), { skipEmptyLines: true });
  expect(data.length).toBeGreaterThan(50);
  expect(data.flat().filter(runs)).toEqual([]);
});

test('a picture holds words and shapes, and nothing that runs, loads or leads elsewhere', () => {
  let drawn = 0;
  for (const { measure, period, given } of comparison.columns) {
    const series = given > 0 ? seriesOf(comparison, measure, period) : undefined;
    if (!series) continue;
    const { svg } = pictureOf(series, { day: '2026-11-22' });
    const names = [...svg.matchAll(/<([A-Za-z!?/][^\s>/]*)/g)].map(([, name = '']) => name.replace('/', ''));
    expect([...new Set(names)].filter((name) => !shapes.has(name))).toEqual([]);
    expect(svg).not.toMatch(/<[^>]*\s(?:on\w+|href|xlink:href|style)\s*=/i);
    drawn++;
  }
  expect(drawn).toBeGreaterThan(2);
});

const shapes = new Set([
  '',
  'svg',
  'defs',
  'pattern',
  'g',
  'rect',
  'circle',
  'line',
  'path',
  'polygon',
  'polyline',
  'text',
  'tspan',
  'title',
]);

test('a methods note is plain text, and a project of it all opens again with the same files', async () => {
  const note = methodsNoteOfAll(comparison, {
    entries: state.entries,
    corrections: state.corrections,
    day: '2026-11-22',
  });
  expect(note.length).toBeGreaterThan(1_000);
  const again = openAppTab();
  await ready(again);
  await again.open([new File([await tab.saveProject()], 'all.foilight')]);
  const ids = (entries: typeof state.entries) => entries.map(({ source }) => source.id).sort();
  expect(ids(again.getState().entries)).toEqual(ids(state.entries));
});

test.each(inputs.filter(({ way }) => way === 'table'))('as a reference table: $what', ({ name, bytes }) => {
  const table = referenceTableOf(new TextDecoder().decode(bytes), name);
  const values = table?.rows.flatMap((row) => row.values) ?? [];
  expect(values.filter((value) => value !== undefined && !Number.isFinite(value))).toEqual([]);
});
