import { expect, test } from 'vitest';
import type { Authority } from '../model/authority.ts';
import { comparisonOf } from './comparison-of.ts';
import { setsOf } from './sets.ts';
import { entry } from './testing/build.ts';

const of = (name: string, type: Authority['type'], nation?: Authority['nation'], region?: string) =>
  entry({ authority: { name, type, ...(nation && { nation }), ...(region && { region }) } });

test('by type, nation and region, in this order; a set of all is none', () => {
  const { rows } = comparisonOf([
    of('A', 'district', 'England', 'South West'),
    of('B', 'county', 'England', 'South West'),
    of('C', 'unitary', 'Wales', 'Wales'),
    of('D', 'district', 'England', 'London'),
  ]);
  expect(setsOf({ rows, columns: [] }).map(({ label, keys }) => [label, keys.size])).toEqual([
    ['county councils', 1],
    ['district councils', 2],
    ['unitary councils', 1],
    ['England', 3],
    ['Wales', 1],
    ['London', 1],
    ['the South West', 2],
  ]);
  expect(setsOf({ rows: rows.slice(0, 1), columns: [] })).toEqual([]);
});
