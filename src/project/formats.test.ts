import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyWorkspace } from '../model/workspace.ts';
import { currentFormat } from './project.ts';
import { readProject } from './read-project.ts';
import {
  idOf,
  letter,
  namedCorrectionsOf,
  sampleParts,
  sampleStored,
  sampleWorkspace,
} from './testing/sample-project.ts';

const formats = Array.from({ length: currentFormat }, (_, i) => i + 1);
const fixtureOf = (format: number) => new URL(`./fixtures/format-${format}.foilight`, import.meta.url);

test.each(formats)('a file of format %i is stored, and opens with nothing lost', async (format) => {
  expect(existsSync(fixtureOf(format))).toBe(true);
  const project = await readProject(new Blob([readFileSync(fixtureOf(format))]));
  if ('refused' in project) throw new Error(project.refused);
  expect(project.setAside).toEqual([]);
  expect(project.title).toBe('Spend on websites');
  expect(project.settings).toEqual(sampleParts.head.settings);
  expect(project.sources.map(({ path }) => path)).toEqual(['post/a.txt', 'post/b.txt']);
  for (const { text, analysis } of project.sources) {
    expect(text).toBe(letter);
    expect(analysis?.measures.map(({ evidence }) => evidence.quote)).toEqual(['£12,400', 'Fernleaf']);
  }
  const more = format < 3 ? [] : namedCorrectionsOf(idOf('a'));
  expect(project.corrections).toEqual([...sampleParts.corrections, ...more]);
  expect(project.stored).toEqual(sampleStored);
  expect(project.workspace).toEqual(format < 2 ? emptyWorkspace : sampleWorkspace);
});
