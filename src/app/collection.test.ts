import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctionOf, entryOf } from '../store/testing/samples.ts';
import { comparePaths, createCollection } from './collection.ts';

test('paths are in the order in which people write lists', () => {
  const paths = ['b.txt', 'Z.txt', 'a 10.txt', 'a 2.txt', 'A 3.txt', 'é.txt', 'f.txt'];
  expect(paths.sort(comparePaths)).toEqual(['a 2.txt', 'A 3.txt', 'a 10.txt', 'b.txt', 'é.txt', 'f.txt', 'Z.txt']);
});

test('only equal paths are equal', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => (comparePaths(a, b) === 0) === (a === b)));
});

const id = (n: number) => n.toString(16);
const move = fc.oneof(
  fc.record({ put: fc.nat(15), path: fc.constantFrom('a', 'b', 'a/1', 'a/10') }),
  fc.record({ remove: fc.nat(15) }),
);

test('the list holds what was put and not removed, in one order, whenever it was looked at', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(move, fc.boolean()), { maxLength: 60 }), (moves) => {
      const collection = createCollection(() => true);
      const expected = new Map<string, string>();
      for (const [one, isLookedAt] of moves) {
        if ('put' in one) {
          collection.putEntries([entryOf(id(one.put), { path: one.path })]);
          expected.set(entryOf(id(one.put)).source.id, one.path);
        } else {
          collection.removeEntries([entryOf(id(one.remove)).source.id]);
          expected.delete(entryOf(id(one.remove)).source.id);
        }
        if (isLookedAt) collection.entries();
      }
      const inOrder = [...expected].sort(([a, p], [b, q]) => comparePaths(p, q) || (a < b ? -1 : 1));
      expect(collection.entries().map(({ source }) => [source.id, source.path])).toEqual(inOrder);
      expect(collection.entries()).toBe(collection.entries());
    }),
  );
});

test('corrections of a source that is not there are not listed, and are again when it comes back', () => {
  const collection = createCollection(() => true);
  const entry = entryOf('a');
  collection.putCorrections([correctionOf('k2', entry.source.id), correctionOf('k1', entry.source.id)]);
  expect(collection.corrections()).toEqual([]);
  collection.putEntries([entry]);
  expect(collection.corrections().map((correction) => correction.id)).toEqual(['k1', 'k2']);
  expect(collection.corrections()).toBe(collection.corrections());
});

test('sources of a size are told only where the present extractor has read them', () => {
  const collection = createCollection(({ source }) => source.name !== '7.txt');
  collection.putEntries([entryOf('6'), entryOf('7'), entryOf('8', { bytes: 11 }), entryOf('9')]);
  collection.removeEntries([entryOf('9').source.id]);
  expect(collection.readOfSize(10)).toEqual([entryOf('6').source.id]);
  expect(collection.readOfSize(12)).toEqual([]);
});
