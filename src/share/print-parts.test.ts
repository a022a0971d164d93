import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printParts } from './print-parts.ts';

test('every column is in one part, in order, and every part fits a sheet', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 60, max: 200 }), { maxLength: 60 }), (widths) => {
      const parts = printParts(widths, (width) => width);
      expect(parts.flat()).toEqual(widths);
      for (const part of parts) expect(part.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(870);
    }),
  );
});

test('the parts are about as wide as each other', () => {
  const parts = printParts(Array.from({ length: 13 }), () => 78);
  expect(parts.map(({ length }) => length)).toEqual([7, 6]);
});
