import { expect, test } from 'vitest';
import { inOrder, movedBy } from './arrange.ts';

test.each<[id: string, by: -1 | 1, hidden: string, order: string]>([
  ['b', 1, '', 'acbd'],
  ['b', -1, '', 'bacd'],
  ['a', -1, '', 'abcd'],
  ['d', 1, '', 'abcd'],
  ['a', 1, 'bc', 'bcda'],
  ['d', -1, 'bc', 'dabc'],
  ['x', 1, '', 'abcd'],
])('%s by %i with %s hidden', (id, by, hidden, order) => {
  expect(movedBy([...'abcd'], id, by, (each) => !hidden.includes(each)).join('')).toBe(order);
});

test('columns that the order does not know come after those that it does, as usual', () => {
  const columns = [...'abcd'].map((id) => ({ id }));
  expect(
    inOrder(columns, ['c', 'zz', 'a'])
      .map(({ id }) => id)
      .join(''),
  ).toBe('cabd');
});
