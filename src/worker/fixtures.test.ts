import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '../model/packed-analysis.ts';
import { recordOf } from '../model/record.ts';
import { analyse } from './analyse.ts';
import { fallen, readFloor, sharesOf } from './testing/floor.ts';
import { fixturesFolder, readPairs, seedsFolder } from './testing/pairs.ts';
import { type PrintedRecord, score } from './testing/score.ts';
import { addTallies } from './testing/tally.ts';

const read = (name: string, text: string): PrintedRecord => recordOf(name, analyse({ id: name, text }));

/** The record without what may change with the text's form: positions, and how an accent is spelt. */
const said = (record: PrintedRecord): unknown =>
  JSON.parse(JSON.stringify(record, (key, value) => (key === 'spans' ? undefined : value)).normalize('NFC'));

/** Changes that a reader would not see. */
const unseen: readonly (readonly [string, (text: string) => string])[] = [
  ['Windows line ends', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['trailing spaces', (text) => text.replace(/(\r?\n)/g, '   $1')],
  ['doubled blank lines', (text) => text.replace(/(\r?\n)(?=[ \t]*\r?\n)/g, '$1$1')],
  ['accents apart from their letters', (text) => text.normalize('NFD')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
];
const allUnseen = (text: string): string => unseen.reduce((changed, [, change]) => change(changed), text);

const pairs = readPairs(fixturesFolder).map((pair) => {
  const record = read(pair.name, pair.text);
  return { ...pair, record, ...score(pair.text, record, pair.expected) };
});

describe.each(pairs.map((pair, i) => ({ ...pair, oneOfAll: unseen[i % unseen.length] ?? (['', allUnseen] as const) })))(
  '$name',
  ({ name, text, record, differences, oneOfAll }) => {
    test('every span says its text', () => {
      expect(differences.filter(({ stage }) => stage === 'spans')).toEqual([]);
    });

    // All at once for every letter; each alone for every fifth, which tells which of them it was.
    test.each([oneOfAll, ['all that is unseen', allUnseen] as const])('reads the same with %s', (_, change) => {
      expect(said(read(name, change(text)))).toEqual(said(record));
    });

    test('is plain data, and the same when packed, or read again', () => {
      const analysis = analyse({ id: name, text });
      expect(structuredClone(analysis)).toEqual(analysis);
      expect(unpacked(packed(analysis))).toEqual(analysis);
      expect(recordOf(name, analysis)).toEqual(record);
    });
  },
);

test('no stage falls below its floor', () => {
  const floor = readFloor();
  const known = pairs.filter(({ name }) => floor?.pairs.includes(name));
  expect(known.map(({ name }) => name)).toEqual(floor?.pairs ?? []);
  const shares = sharesOf(addTallies(known.map(({ tallies }) => tallies)));
  expect(floor ? fallen(shares, floor.stages) : []).toEqual([]);
});

describe.skipIf(!existsSync(seedsFolder))(`real responses in ${seedsFolder} (skipped where it is absent)`, () => {
  const seeds = existsSync(seedsFolder) ? readPairs(seedsFolder) : [];
  test.each(seeds)('$name is read as reviewed', ({ name, text, expected }) => {
    const { differences } = score(text, read(name, text), expected);
    const told = new Set(['questions', 'approx', 'detail']);
    expect(differences.filter(({ stage, kind }) => kind !== 'near' && !told.has(stage))).toEqual([]);
  });
});
