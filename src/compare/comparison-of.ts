import type { Entry } from '../model/entry.ts';
import { cellOf, readingOf } from './cells.ts';
import { columnsOf } from './columns.ts';
import type { Cell, Comparison, Row } from './comparison.ts';
import { groupsOf } from './groups.ts';
import { byName, shortNames } from './names.ts';
import { comparedResponse } from './responses.ts';

/** Lays all that is open side by side. Nothing is imputed: a cell has figures, or says why it has none. The order of entries changes nothing. */
export function comparisonOf(entries: readonly Entry[]): Comparison {
  const groups = groupsOf(entries).sort((a, b) => byName(a.name, b.name) || byName(a.key, b.key));
  const shorts = shortNames(groups.map(({ name }) => name));
  const read = groups.map((group) => group.entries.map((entry) => readingOf(entry, comparedResponse(entry))));
  const bare = columnsOf(read.flat());

  const rows = groups.map((group, i): Row => {
    const readings = read[i] ?? [];
    const cells = new Map<string, Cell>(
      bare.map(({ key, measure, period }) => [key, cellOf(readings, measure, period)]),
    );
    return {
      key: group.key,
      name: group.name,
      shortName: shorts[i] ?? group.name,
      ...(group.authority && { authority: group.authority }),
      responses: readings.map(({ response }) => response),
      sample: readings.some(({ response }) => response.sample),
      cells,
    };
  });
  const columns = bare.map((column) => ({
    ...column,
    given: rows.filter((row) => row.cells.get(column.key)?.state === 'given').length,
  }));
  return { rows, columns };
}
