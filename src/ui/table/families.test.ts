import { expect, test } from 'vitest';
import type { TableColumn } from './columns.ts';
import { familiesOf } from './families.ts';
import { layoutOf } from './layout.ts';

const columns = ['council', 'a1', 'a2', 'b1', 'a3'].map(
  (id): TableColumn =>
    id === 'council'
      ? { kind: 'council', id, label: id, family: '' }
      : { kind: 'fact', fact: 'type', id, label: id, family: id.charAt(0) },
);
const told = (pinned: readonly string[]) => {
  const order = [...pinned, ...columns.map(({ id }) => id).filter((id) => id !== 'council' && !pinned.includes(id))];
  const shown = ['council', ...order].flatMap((id) => columns.find((column) => column.id === id) ?? []);
  return familiesOf(layoutOf(shown, pinned, new Map()).columns).map(
    ({ label, span, start }) => `${label || '-'}${span}${start ? '!' : ''}`,
  );
};

test('a family stands over its columns, twice where another parts it', () => {
  expect(told([])).toEqual(['-1', 'a2', 'b1', 'a1']);
});

test('a pinned column has a place of its own above it, that sticks as it does', () => {
  expect(told(['b1'])).toEqual(['-1', '-1!', 'a3']);
  expect(told(['a2', 'b1'])).toEqual(['-1', '-1!', '-1!', 'a2']);
});
