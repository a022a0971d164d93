import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Expectation } from './expectation.ts';

/** A response's text beside the record that it should give. */
export interface Pair {
  readonly name: string;
  /** As a reader's browser decodes it: UTF-8, without a byte order mark. */
  readonly text: string;
  readonly expected: Expectation;
}

const endings = ['txt', 'md', 'html', 'csv'];

function sourceBeside(json: string): string | undefined {
  const stem = json.replace(/(?:\.expected)?\.json$/, '');
  return endings.map((ending) => `${stem}.${ending}`).find((path) => existsSync(path));
}

/** The pair of which `path` is either file. */
export function readPair(path: string): Pair {
  const stem = path.replace(/(?:\.expected)?\.(?:json|txt|md|html|csv)$/, '');
  const json = [`${stem}.json`, `${stem}.expected.json`].find((file) => existsSync(file));
  const source = json && sourceBeside(json);
  if (!json || !source) throw new Error(`${path}: a pair is NAME.json beside NAME.${endings.join(', .')}`);
  const text = new TextDecoder('utf-8').decode(readFileSync(source));
  return { name: source.slice(dirname(source).length + 1), text, expected: JSON.parse(readFileSync(json, 'utf8')) };
}

/** All pairs of a folder, or the one pair of a file, by name. */
export function readPairs(path: string): Pair[] {
  if (!statSync(path).isDirectory()) return [readPair(path)];
  const files = readdirSync(path).filter((file) => file.endsWith('.json') && sourceBeside(join(path, file)));
  return files.sort().map((file) => readPair(join(path, file)));
}

// Tests and npm's scripts both run in the project's own folder.
export const fixturesFolder = resolve('src/extract/fixtures');

/** Real responses with reviewed records, kept outside the project; often absent. */
export const seedsFolder = resolve('../shared/seeds');
