import { expect, test } from 'vitest';
import { type CloudDot, cloudPaths, nearestDot } from './cloud.ts';

const dot = (x: number, y: number, change: Partial<CloudDot> = {}): CloudDot => ({
  x,
  y,
  about: false,
  mine: false,
  ...change,
});

test('dots of a kind are one path, the own one on top and larger', () => {
  const paths = cloudPaths([dot(10, 10, { mine: true }), dot(20, 10), dot(30, 10, { about: true }), dot(40, 12.25)], 3);
  expect(paths).toEqual([
    { about: false, mine: false, d: 'M17.0 10.0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0M37.0 12.3a3 3 0 1 0 6 0a3 3 0 1 0 -6 0' },
    { about: true, mine: false, d: 'M27.0 10.0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0' },
    { about: false, mine: true, d: 'M5.5 10.0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0' },
  ]);
});

test.each([
  ['on a dot', 20, 10, 1],
  ['near one', 21, 12, 1],
  ['between two, the nearer', 16, 10, 1],
  ['where two lie, the upper', 30, 10, 3],
  ['beside all', 90, 10, undefined],
])('the dot %s', (_, x, y, expected) => {
  expect(nearestDot([dot(10, 10), dot(20, 10), dot(30, 10), dot(30, 10)], x, y, 8)).toBe(expected);
});
