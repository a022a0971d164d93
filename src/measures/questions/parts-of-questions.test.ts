import { expect, test } from 'vitest';
import { beginsGroup } from './parts-of-questions.ts';

test.each([
  ['B1', 'A12', true],
  ['2.1', '1.20', true],
  ['B2', 'B1', false],
  ['B2', 'A1', false],
  ['12', '11', false],
  ['1', '20', false],
  ['B1', undefined, false],
  [undefined, 'A12', false],
])('%s behind %s', (number, before, begins) => {
  expect(beginsGroup(number, before)).toBe(begins);
});
