import { expect, test, vi } from 'vitest';
import { LazyMap } from './lazy-map.ts';

const cell = (key: string) => ({ of: key });

function setUp(keys: readonly string[] = ['a', 'b', 'c'], before?: LazyMap<string, { of: string }>) {
  const make = vi.fn(cell);
  return { make, map: new LazyMap(new Set(keys), make, before) };
}

test('a value is made when it is first asked for, once', () => {
  const { make, map } = setUp();
  expect([map.size, map.has('b'), map.has('x'), [...map.keys()]]).toEqual([3, true, false, ['a', 'b', 'c']]);
  expect(make).not.toHaveBeenCalled();
  expect(map.get('b')).toBe(map.get('b'));
  expect(map.get('x')).toBeUndefined();
  expect(make.mock.calls).toEqual([['b']]);
});

test('to whoever reads all of it, it is a map like others', () => {
  const plain = new Map(['a', 'b', 'c'].map((key) => [key, cell(key)]));
  expect(new Map(setUp().map)).toEqual(plain);
  expect(setUp().map).toEqual(setUp().map);
  expect([...setUp().map]).toEqual([...plain]);
  expect([...setUp().map.values()]).toEqual([...plain.values()]);
  expect([...setUp().map.entries()]).toEqual([...plain]);
  const each = vi.fn();
  setUp().map.forEach((value, key) => {
    each(key, value);
  });
  expect(each.mock.calls).toEqual([...plain]);
});

test('what another one has made is taken as it is, as far as its keys are there', () => {
  const before = setUp(['a', 'b', 'x']);
  const [a, x] = [before.map.get('a'), before.map.get('x')];
  const after = setUp(['a', 'b'], before.map);
  expect(after.map.get('a')).toBe(a);
  expect(x).toEqual(cell('x'));
  expect([...after.map]).toEqual([
    ['a', cell('a')],
    ['b', cell('b')],
  ]);
  expect(after.make.mock.calls).toEqual([['b']]);
});
