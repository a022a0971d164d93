import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { cellOf } from './cells.ts';
import { columnsOf } from './columns.ts';
import type { Cell, Column, Comparison, Row } from './comparison.ts';
import { groupsOf } from './groups.ts';
import { byName, shortNames } from './names.ts';
import { type Reading, readingsOf } from './readings.ts';
import { referenceOf } from './reference.ts';

/** The cells of rows that were laid out before, by the first of their readings: a new response changes one row, not all. */
const known = new WeakMap<Reading, { readonly readings: readonly Reading[]; readonly cells: Map<string, Cell> }>();

function cellsOf(readings: readonly Reading[], columns: readonly Omit<Column, 'given'>[]): Map<string, Cell> {
  const [first] = readings;
  const before = first && known.get(first);
  const same = before?.readings.length === readings.length && before.readings.every((each, i) => each === readings[i]);
  const cells = new Map<string, Cell>(
    columns.map(({ key, measure, period }) => [
      key,
      (same && before.cells.get(key)) || cellOf(readings, measure, period),
    ]),
  );
  if (first) known.set(first, { readings, cells });
  return cells;
}

/**
 * Lays all that is open side by side, with the reader's corrections over it. Nothing is imputed: a cell has figures, or says why it
 * has none. The order of entries, and of corrections, changes nothing. `workspace`: what the reader keeps beside them.
 */
export function comparisonOf(
  entries: readonly Entry[],
  corrections: readonly Correction[] = [],
  workspace?: Workspace,
): Comparison {
  const groups = groupsOf(readingsOf(entries, corrections)).sort(
    (a, b) => byName(a.name, b.name) || byName(a.key, b.key),
  );
  const shorts = shortNames(groups.map(({ name }) => name));
  const bare = columnsOf(groups.flatMap(({ readings }) => readings));

  const rows = groups.map(
    ({ key, name, authority, readings }, i): Row => ({
      key,
      name,
      shortName: shorts[i] ?? name,
      ...(authority && { authority }),
      responses: readings.map(({ response }) => response),
      sample: readings.some(({ response }) => response.sample),
      cells: cellsOf(readings, bare),
    }),
  );
  const columns = bare.map((column) => ({
    ...column,
    given: rows.filter((row) => row.cells.get(column.key)?.state === 'given').length,
  }));
  const unplaced = groups.flatMap(({ readings }) => readings.flatMap((reading) => reading.unplaced));
  return {
    rows,
    columns,
    ...(unplaced.length > 0 && { unplaced }),
    ...(workspace && { reference: referenceOf(workspace, rows) }),
  };
}
