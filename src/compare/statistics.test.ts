import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisFor } from './axis.ts';
import { medianOf, quantile } from './statistics.ts';

const n = (value: number) => ({ kind: 'number', value }) as const;
const r = (low: number, high: number) => ({ kind: 'range', low, high }) as const;

test.each([
  [[1, 2, 3], 0.5, 2],
  [[4, 1], 0.5, 2.5],
  [[1, 2, 3, 4, 5], 0.25, 2],
  [[7], 0.75, 7],
  [[], 0.5, undefined],
])('quantile of %j at %d is %s', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});

test('ranges leave the median open where they reach over it, and only there', () => {
  expect(medianOf([n(1), n(5), r(8, 9)])).toEqual(n(5));
  expect(medianOf([n(1), r(4, 6), n(9)])).toEqual(r(4, 6));
});

test('an axis is round, holds every value, and has between two and seven marks', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e10, noNaN: true }), { minLength: 1, maxLength: 30 }), (values) => {
      const { min, max, ticks } = axisFor(values, 'GBP');
      expect(min).toBe(0);
      expect(Math.max(...values)).toBeLessThanOrEqual(max * (1 + 1e-9));
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }),
  );
});

test.each([
  [[3], 'names', [0, 1, 2, 3]],
  [[1], 'names', [0, 1]],
  [[2010, 2010], 'year', [2009, 2010, 2011]],
  [[2004, 2021], 'year', [2000, 2005, 2010, 2015, 2020, 2025]],
  [[2009, 2021], 'year', [2005, 2010, 2015, 2020, 2025]],
  [[0, 11], 'sites', [0, 5, 10, 15]],
  [[0], 'GBP', [0]],
  [[], 'GBP', []],
] as const)('marks for %j %s', (values, unit, marks) => {
  expect(axisFor(values, unit).ticks.map(({ at }) => at)).toEqual(marks);
});
