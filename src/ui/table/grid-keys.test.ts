import { expect, test } from 'vitest';
import { between, moved } from './grid-keys.ts';

const extent = { rows: 10, columns: 5, page: 4 };

test.each<[from: readonly [number, number], key: string, far: boolean, to: readonly [number, number] | undefined]>([
  [[3, 2], 'ArrowUp', false, [2, 2]],
  [[0, 2], 'ArrowUp', false, [0, 2]],
  [[9, 2], 'ArrowDown', false, [9, 2]],
  [[3, 2], 'ArrowDown', true, [9, 2]],
  [[3, 0], 'ArrowLeft', false, [3, 0]],
  [[3, 4], 'ArrowRight', false, [3, 4]],
  [[3, 1], 'ArrowRight', true, [3, 4]],
  [[3, 2], 'Home', false, [3, 0]],
  [[3, 2], 'Home', true, [0, 0]],
  [[3, 2], 'End', false, [3, 4]],
  [[3, 2], 'End', true, [9, 4]],
  [[3, 2], 'PageDown', false, [7, 2]],
  [[8, 2], 'PageDown', false, [9, 2]],
  [[3, 2], 'PageUp', false, [0, 2]],
  [[3, 2], 'a', false, undefined],
])('from %j, %s (far: %s) leads to %j', ([row, column], key, far, to) => {
  expect(moved({ row, column }, key, far, extent)).toEqual(to && { row: to[0], column: to[1] });
});

test('cells between two, whichever way they were chosen', () => {
  expect(between({ row: 3, column: 1 }, { row: 1, column: 4 })).toEqual({
    from: { row: 1, column: 1 },
    to: { row: 3, column: 4 },
  });
});
