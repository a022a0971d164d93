import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonOf } from '../../compare/comparison-of.ts';
import { entry } from '../../compare/testing/build.ts';
import { arranged, itemsOf } from './items.ts';

const { rows } = comparisonOf(
  (['unitary', 'district', 'unitary'] as const).map((type, i) =>
    entry({ authority: { name: `Council ${'CBA'[i]}`, type }, answers: [{}] }),
  ),
);
const [a, b, c] = rows;
if (!a || !b || !c) throw new Error('three rows');

const told = (items: ReturnType<typeof itemsOf>) =>
  items.map((item) => (item.kind === 'row' ? `${item.row.name.slice(-1)}${item.mine ? '*' : ''}` : item.label));

test('rows stay in their order, the own council on top where that is wished', () => {
  expect(told(itemsOf([c, b, a], { by: undefined, mine: a.key, mineOnTop: false }))).toEqual(['C', 'B', 'A*']);
  expect(told(itemsOf([c, b, a], { by: undefined, mine: a.key, mineOnTop: true }))).toEqual(['A*', 'C', 'B']);
  expect(told(itemsOf([c, b], { by: undefined, mine: a.key, mineOnTop: true }))).toEqual(['C', 'B']);
});

test('under heads each row stands once, in order, and a line for all closes the list', () => {
  expect(told(itemsOf([c, b, a], { by: 'type', mine: a.key, mineOnTop: true }))).toEqual([
    'District councils',
    'B',
    'Unitary councils',
    'A*',
    'C',
    'All that are shown',
  ]);
  expect(told(itemsOf([b], { by: 'type', mine: undefined, mineOnTop: true }))).toEqual(['District councils', 'B']);
});

test('a filter moves nothing, a sort puts what is shown first', () => {
  const all = ['a', 'b', 'c', 'd'];
  expect(arranged(all, ['b', 'd'], all)).toBe(all);
  expect(arranged(all, ['d', 'b'], all)).toEqual(['d', 'b', 'a', 'c']);
  expect(arranged(['d', 'b', 'a', 'c'], all, all)).toEqual(all);
  expect(arranged(all, all, [...all, 'e'])).toEqual([...all, 'e']);
});

test('what is shown comes in its order, whatever was there before', () => {
  const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
  fc.assert(
    fc.property(keys, keys, keys, (before, shown, more) => {
      const all = [...new Set([...shown, ...more])];
      const order = arranged(before, shown, all);
      expect(order.filter((key) => (shown as readonly string[]).includes(key))).toEqual(shown);
      expect(all.every((key) => order.includes(key))).toBe(true);
    }),
  );
});
