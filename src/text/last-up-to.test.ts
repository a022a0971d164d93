import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastUpTo } from './last-up-to.ts';

const itself = (place: number): number => place;

test.each([
  [[], 3, -1],
  [[4, 9], 3, -1],
  [[4, 9], 4, 0],
  [[4, 4, 9], 8, 1],
  [[4, 9], 12, 1],
])('of %j the last up to %i', (places, at, expected) => expect(lastUpTo(places, itself, at)).toBe(expected));

test('is what a search from the end finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.integer({ min: -1, max: 51 }), (places, at) => {
      const inOrder = places.toSorted((one, other) => one - other);
      expect(lastUpTo(inOrder, itself, at)).toBe(inOrder.findLastIndex((place) => place <= at));
    }),
  );
});
