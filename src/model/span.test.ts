import { expect, test } from 'vitest';
import { evidenceIn } from './evidence.ts';

test.each([
  ['a plain span', [[0, 3]], 'abc'],
  [
    'two spans in order',
    [
      [0, 1],
      [2, 4],
    ],
    'a cd',
  ],
  ['no span', [], undefined],
  ['an empty span', [[2, 2]], undefined],
  ['a span past the end', [[2, 9]], undefined],
  [
    'spans that go back',
    [
      [2, 4],
      [0, 1],
    ],
    undefined,
  ],
] as const)('evidence from %s', (_, spans, quote) => {
  expect(evidenceIn('abcd', spans, 'rule')?.quote).toBe(quote);
});
