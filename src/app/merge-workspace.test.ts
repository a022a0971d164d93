import { expect, test } from 'vitest';
import { kept } from '../compare/testing/keep.ts';
import { emptyWorkspace, type Workspace } from '../model/workspace.ts';
import { mergeOf } from './merge-workspace.ts';
import { workspaceWith } from './workspace.ts';

const of = (some: Partial<Workspace>): Workspace => ({ ...emptyWorkspace, ...some });
const merged = (here: Workspace, other: Workspace): Workspace => workspaceWith(here, mergeOf(here, other).put);

const coast = { id: 'a', name: 'Coast', keys: ['x', 'y'] };

test.each<[string, Partial<Workspace>, Partial<Workspace>, Partial<Workspace>]>([
  ['nothing', {}, {}, {}],
  ['an own council where there is none', {}, { mine: 'x' }, { mine: 'x' }],
  ['no own council where there is one', { mine: 'y' }, { mine: 'x' }, { mine: 'y' }],
  ['a set', {}, { sets: [coast] }, { sets: [coast] }],
  ['a set once, by its id', { sets: [coast] }, { sets: [{ ...coast, name: 'Old name' }] }, { sets: [coast] }],
  [
    'a set once, by its name and councils',
    { sets: [coast] },
    { sets: [{ id: 'b', name: 'coast', keys: ['y', 'x'] }] },
    { sets: [coast] },
  ],
  [
    'a set of the same name with other councils beside it',
    { sets: [coast] },
    { sets: [{ id: 'b', name: 'Coast', keys: ['z'] }] },
    { sets: [coast, { id: 'b', name: 'Coast (2)', keys: ['z'] }] },
  ],
  ['a table', {}, { tables: [kept('a', 'a.csv')] }, { tables: [kept('a', 'a.csv')] }],
  [
    'the words of both on a table, ours first',
    { tables: [kept('a', 'a.csv', { year: '2024', matches: [{ row: 'r', key: 'mine' }] })] },
    {
      tables: [
        kept('a', 'a.csv', {
          year: '2020',
          source: 'An office',
          matches: [{ row: 'r', key: 'other' }, { row: 's' }],
          columns: [{ label: 'c', used: false }],
        }),
      ],
    },
    {
      tables: [
        kept('a', 'a.csv', {
          year: '2024',
          source: 'An office',
          matches: [{ row: 'r', key: 'mine' }, { row: 's' }],
          columns: [{ label: 'c', used: false }],
        }),
      ],
    },
  ],
])('another workspace brings %s', (_, here, other, both) => {
  expect(merged(of(here), of(other))).toEqual(of(both));
  expect(mergeOf(of(both), of(other)).put).toEqual(emptyWorkspace);
});
