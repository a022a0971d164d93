import type { Entry } from '../model/entry.ts';
import { cellOf, type Reading, readingOf } from './cells.ts';
import { columnsOf } from './columns.ts';
import type { Cell, Column, Comparison, Row } from './comparison.ts';
import { groupsOf } from './groups.ts';
import { byName, shortNames } from './names.ts';

/** The cells of rows that were laid out before, by the first of their entries: a new response changes one row, not all. */
const known = new WeakMap<Entry, { readonly entries: readonly Entry[]; readonly cells: Map<string, Cell> }>();

function cellsOf(
  entries: readonly Entry[],
  readings: readonly Reading[],
  columns: readonly Omit<Column, 'given'>[],
): Map<string, Cell> {
  const [first] = entries;
  const before = first && known.get(first);
  const same =
    before && before.entries.length === entries.length && before.entries.every((each, i) => each === entries[i]);
  const cells = new Map<string, Cell>(
    columns.map(({ key, measure, period }) => [
      key,
      (same && before.cells.get(key)) || cellOf(readings, measure, period),
    ]),
  );
  if (first) known.set(first, { entries, cells });
  return cells;
}

/** Lays all that is open side by side. Nothing is imputed: a cell has figures, or says why it has none. The order of entries changes nothing. */
export function comparisonOf(entries: readonly Entry[]): Comparison {
  const groups = groupsOf(entries).sort((a, b) => byName(a.name, b.name) || byName(a.key, b.key));
  const shorts = shortNames(groups.map(({ name }) => name));
  const read = groups.map((group) => group.entries.map(readingOf));
  const bare = columnsOf(read.flat());

  const rows = groups.map((group, i): Row => {
    const readings = read[i] ?? [];
    return {
      key: group.key,
      name: group.name,
      shortName: shorts[i] ?? group.name,
      ...(group.authority && { authority: group.authority }),
      responses: readings.map(({ response }) => response),
      sample: readings.some(({ response }) => response.sample),
      cells: cellsOf(group.entries, readings, bare),
    };
  });
  const columns = bare.map((column) => ({
    ...column,
    given: rows.filter((row) => row.cells.get(column.key)?.state === 'given').length,
  }));
  return { rows, columns };
}
