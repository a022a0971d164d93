import { expect, test } from 'vitest';
import { entryOf } from '../store/testing/samples.ts';
import { type FileOutcome, receiptOf } from './receipt.ts';

const [first, second, third] = ['a', 'b', 'c'].map((name) => entryOf(name, { path: `${name}.txt` }).source.id) as [
  string,
  string,
  string,
];
const entries = new Map(
  ['a', 'b', 'c'].map((name) => entryOf(name, { path: `${name}.txt` })).map((e) => [e.source.id, e]),
);
const receiptFor = (outcomes: readonly FileOutcome[]) =>
  receiptOf(outcomes, (id) => entries.get(id), { offered: outcomes.length, cancelled: false });

const projectWith = (added: readonly string[]): FileOutcome => ({
  path: 'all.foilight',
  opened: {
    path: 'all.foilight',
    file: new Blob([]),
    kind: 'project',
    saved: '2026-11-01T00:00:00.000Z',
    settings: {},
    added: added.length,
    here: 0,
    corrections: 0,
    kept: 0,
    setAside: [],
  },
  added,
});

test('the sources of a project, which are read side by side, are told in one order whichever ended first', () => {
  for (const ended of [
    [first, second, third],
    [third, first, second],
    [second, third, first],
  ]) {
    expect(receiptFor([projectWith(ended)]).added).toEqual([first, second, third]);
  }
});

test('files are told in the order of their paths, whichever ended first', () => {
  const outcomes: FileOutcome[] = [
    { path: 'c.txt', id: third, isNew: true },
    { path: 'a.txt', id: first, isNew: true },
    { path: 'b.txt', id: first, isNew: true },
  ];
  for (const order of [outcomes, [...outcomes].reverse()]) {
    const { added, duplicates } = receiptFor(order);
    expect(added).toEqual([first, third]);
    expect(duplicates).toEqual([{ path: 'b.txt', sameAs: 'a.txt' }]);
  }
});
