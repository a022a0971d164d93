import { expect, test } from 'vitest';
import { isOlder } from './is-older.ts';

test.each([
  ['1.0.0', '1.0.1', true],
  ['1.9.0', '1.10.0', true],
  ['1.0', '1.0.0', true],
  ['', '1.0.0', true],
  ['someone’s own', '1.0.0', true],
  ['1.0.0', '1.0.0', false],
  ['2.0.0', '1.9.9', false],
])('version %j is older than %j: %s', (a, b, expected) => {
  expect(isOlder(a, b)).toBe(expected);
});
