import { expect, test } from 'vitest';
import { fallen, sharesOf } from './floor.ts';
import { emptyTallies, type Stage, type Tallies } from './tally.ts';

const tallies = (stage: Stage, [right, expected, given]: readonly [number, number, number]): Tallies => ({
  ...emptyTallies(),
  [stage]: { right, expected, given },
});

test.each([
  ['answers', [8, 10, 10], [9, 10, 10], []],
  ['answers', [8, 10, 10], [8, 10, 16], ['answers: precision 0.5, was 0.8']],
  ['answers', [8, 10, 10], [7, 10, 7], ['answers: recall 0.7, was 0.8']],
  ['outcomes', [8, 10, 8], [9, 10, 10], []],
  ['outcomes', [8, 10, 8], [7, 10, 7], ['outcomes: recall 0.7, was 0.8']],
] as const)('%s from %j to %j', (stage, before, after, told) => {
  expect(fallen(sharesOf(tallies(stage, after)), sharesOf(tallies(stage, before)))).toEqual(told);
});
