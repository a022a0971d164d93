import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putInPng } from './png-chunk.ts';
import type { Project } from './project.ts';
import { currentFormat } from './project.ts';
import { readProject } from './read-project.ts';
import { usualLimits } from './squeeze.ts';
import {
  correctionsOf,
  idOf,
  onePixel,
  sampleParts,
  sampleStored,
  sampleWorkspace,
  sourceOf,
} from './testing/sample-project.ts';
import { writeProject } from './write-project.ts';

const written = await writeProject(sampleParts);
const bytes = new Uint8Array(await written.arrayBuffer());
const head = { foilight: 1, ...sampleParts.head };

/** A file of these lines, with a right end, whatever they are. */
const fileOf = (...lines: readonly unknown[]): Blob =>
  rawFile([...lines.map((line) => JSON.stringify(line)), JSON.stringify({ end: lines.length })].join('\n'));
const rawFile = (text: string): Blob => new Blob([gzipSync(text)]);

async function opened(file: Blob): Promise<Project> {
  const project = await readProject(file);
  if ('refused' in project) throw new Error(project.refused);
  return project;
}

test('a file comes back as it was written', async () => {
  const { sources, corrections, workspace, head: said } = sampleParts;
  const stored = sampleStored;
  expect(await opened(written)).toEqual({ ...said, sources, corrections, workspace, stored, setAside: [] });
});

test('so does a picture', async () => {
  const picture = putInPng(onePixel, bytes);
  if (!(picture instanceof Uint8Array)) throw new Error(picture.refused);
  expect(await opened(new Blob([picture]))).toEqual(await opened(written));
});

test('any texts and settings come back', async () => {
  const json = fc.dictionary(
    fc.string().filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
    fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null)),
    { noNullPrototype: true },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), json, async (texts, settings) => {
      const sources = texts.map((text, i) => ({ ...sourceOf('c'), id: String(i).padStart(64, '0'), text, path: text }));
      const bare = sources.map(({ analysis: _, ...source }) => source);
      const project = await opened(
        await writeProject({ head: { ...sampleParts.head, settings }, sources: bare, corrections: [] }),
      );
      expect(project.sources).toEqual(bare);
      expect(project.settings).toEqual(settings);
    }),
    { numRuns: 50 },
  );
});

test.each<[string, Blob, object]>([
  ['nothing', new Blob([]), { refused: 'not-project' }],
  ['a text', new Blob(['Dear Sir']), { refused: 'not-project' }],
  ['a picture without data', new Blob([onePixel]), { refused: 'no-data' }],
  [
    'a picture with other data',
    new Blob([putInPng(onePixel, Uint8Array.of(1, 2)) as Uint8Array<ArrayBuffer>]),
    { refused: 'damaged' },
  ],
  ['another gzip file', rawFile('Dear Sir\n'), { refused: 'not-project' }],
  ['an empty gzip file', rawFile(''), { refused: 'not-project' }],
  ['other JSON', fileOf({ name: 'x' }), { refused: 'not-project' }],
  ['a newer version', fileOf({ foilight: currentFormat + 1 }), { refused: 'newer', format: currentFormat + 1 }],
  ['a version below the first', fileOf({ foilight: 0 }), { refused: 'damaged' }],
  ['a head without a time', fileOf({ ...head, saved: 'yesterday' }), { refused: 'damaged' }],
  ['a file without its end', rawFile(JSON.stringify(head)), { refused: 'damaged' }],
  ['a file with lines left out', rawFile(`${JSON.stringify(head)}\n{"end":5}`), { refused: 'damaged' }],
  ['lines after the end', rawFile(`${JSON.stringify(head)}\n{"end":1}\n{}`), { refused: 'damaged' }],
  ['a file cut short', new Blob([bytes.subarray(0, bytes.length - 9)]), { refused: 'damaged' }],
  ['bytes that are not UTF-8', new Blob([gzipSync(Uint8Array.of(0x7b, 0xff, 0x7d))]), { refused: 'damaged' }],
])('%s is refused', async (_, file, refusal) => {
  expect(await readProject(file)).toEqual(refusal);
});

test.each([
  ['compressed', { compressed: 100 }, 100],
  ['whole', { whole: 1_000_000 }, 1_000_000],
  ['in one line', { line: 1_000_000 }, 1_000_000],
])('what is too large %s is given up while it grows', async (_, limit, most) => {
  const bomb = rawFile('a'.repeat(50_000_000));
  expect(bomb.size).toBeLessThan(100_000);
  expect(await readProject(bomb, { ...usualLimits, ...limit })).toEqual({ refused: 'too-large', limit: most });
});

test('more lines than anyone writes are given up', async () => {
  const many = rawFile(`${JSON.stringify(head)}\n${'{}\n'.repeat(300)}`);
  expect(await readProject(many, { ...usualLimits, lines: 200 })).toMatchObject({ refused: 'too-large' });
});

const [table] = sampleWorkspace.tables;
const [good] = correctionsOf(idOf('a'));
const source = sourceOf('a');
const [measure] = source.analysis?.measures ?? [];
const withMeasure = (change: object) => ({
  ...source,
  quotesOnly: true,
  analysis: { ...source.analysis, measures: [{ ...measure, ...change }] },
});

test.each<[string, object]>([
  ['an id that is no hash', { source: { ...source, id: 'a' } }],
  ['an unknown encoding', { source: { ...source, encoding: 'utf-7' } }],
  ['a size below nothing', { source: { ...source, bytes: -1 } }],
  ['quotes without an analysis', { source: { ...source, quotesOnly: true, analysis: undefined } }],
  ['an analysis of another source', { source: { ...source, quotesOnly: true, id: idOf('b') } }],
  ['a figure whose words are others', { source: withMeasure({ evidence: { ...measure?.evidence, quote: '£99' } }) }],
  ['a figure beyond the text', { source: withMeasure({ evidence: { spans: [[9999, 10000]], quote: '', rule: 'x' } }) }],
  ['a figure without words', { source: withMeasure({ evidence: { spans: [], quote: '', rule: 'x' } }) }],
  ['a figure that is no number', { source: withMeasure({ figure: { kind: 'number', value: '12' } }) }],
  ['a figure of no answer', { source: withMeasure({ answer: 3 }) }],
  ['an unknown unit', { source: withMeasure({ unit: 'USD' }) }],
  ['a measure named as a prototype', { source: withMeasure({ id: '__proto__' }) }],
  ['a correction without a time', { correction: { ...good, made: '' } }],
  ['a correction that says something unknown', { correction: { ...good, says: { kind: 'bought' } } }],
  [
    'a correction whose words are longer than their place',
    {
      correction: {
        ...good,
        subject: { ...good?.subject, at: { spans: [[0, 2]], quotes: ['£12'], before: '', after: '' } },
      },
    },
  ],
  ['a correction of nothing', { correction: null }],
  ['a record without a key', { stored: {} }],
  ['a table whose id is no hash', { table: { ...table, id: '../x' } }],
  ['a table that is too long', { table: { ...table, text: 'a'.repeat(8_000_001) } }],
  ['a table without a text', { table: { ...table, text: null } }],
  ['a table with a match of nothing', { table: { ...table, matches: [{ key: 'x' }] } }],
  ['a table with more matches than rows can be', { table: { ...table, matches: Array(20_001).fill({ row: 'x' }) } }],
  ['a table with a column that is perhaps used', { table: { ...table, columns: [{ label: 'x', used: 'yes' }] } }],
  ['a table opened on no day', { table: { ...table, opened: 'today' } }],
  ['a set without a name', { set: { id: 's', name: '', keys: [] } }],
  ['a set with an id of its own kind', { set: { id: 'a/b', name: 'S', keys: [] } }],
  ['a set of numbers', { set: { id: 's', name: 'S', keys: [1] } }],
  ['an own council that is a list', { mine: [] }],
  ['an own council with a name without end', { mine: 'a'.repeat(301) }],
  ['a number', 7 as unknown as object],
])('%s is set aside, and the rest is there', async (_, line) => {
  const project = await opened(fileOf(head, line, { source: sourceOf('b') }));
  expect(project.sources).toEqual([sourceOf('b')]);
  expect(project.corrections).toEqual([]);
  expect(project.workspace).toEqual({ sets: [], tables: [] });
  expect(project.setAside.length).toBe(1);
});

test('prototype keys in a table are words like others, and a table twice is there once', async () => {
  const odd = { ...table, matches: [{ row: '__proto__', key: 'constructor' }] };
  const { workspace } = await opened(fileOf(head, { table: odd }, { table }));
  expect(workspace.tables).toEqual([odd]);
});

test('beside a whole text a broken analysis is left out', async () => {
  const project = await opened(fileOf(head, { source: { ...withMeasure({ answer: 9 }), quotesOnly: false } }));
  const { analysis: _, ...bare } = source;
  expect(project.sources).toEqual([bare]);
});

test('names that objects use themselves do nothing', async () => {
  const hostile = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"kept":[{"__proto__":2}]}';
  const line = JSON.stringify({ ...head, settings: 0 }).replace(
    '"settings":0',
    `"settings":${hostile},"__proto__":{"saved":1}`,
  );
  const by = JSON.stringify({ source: withMeasure({ by: 0 }) }).replace('"by":0', '"by":{"__proto__":1,"Fernleaf":2}');
  const { settings, sources } = await opened(rawFile(`${line}\n${by}\n{"end":2}`));
  expect(JSON.stringify(settings)).toBe('{"kept":[{}]}');
  expect(Object.keys(sources[0]?.analysis?.measures[0]?.by ?? {})).toEqual(['Fernleaf']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('settings beyond measure are left out', async () => {
  expect((await opened(fileOf({ ...head, settings: { x: 'x'.repeat(70_000) } }))).settings).toEqual({});
});

test('any change of bytes is refused, or changes nothing', async () => {
  const whole = await opened(written);
  const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const broken = bytes.slice();
      for (const { at, byte } of changes) broken[at] = byte;
      const found = await readProject(new Blob([broken]));
      if ('refused' in found) expect(found.refused).toMatch(/^(?:not-project|damaged|newer|too-large)$/);
      else expect(found).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test('any values in the place of others are set aside or read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.json()), async (values) => {
      const lines = values.map((value) => `{"source":${value},"correction":${value}}`);
      const project = await opened(rawFile([JSON.stringify(head), ...lines, `{"end":${lines.length + 1}}`].join('\n')));
      expect(project.sources).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
