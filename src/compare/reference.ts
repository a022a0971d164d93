import type { KeptTable, Workspace } from '../model/workspace.ts';
import type { Row } from './comparison.ts';
import { count } from './format.ts';
import { byName } from './names.ts';
import { type ReferenceTable, referenceTableOf, withMatches } from './reference-table.ts';
import type { Denominator } from './series.ts';
import type { RowSet } from './sets.ts';
import { isQuantity, waysToDivide } from './table-denominators.ts';

/** A column of a reference table laid beside the responses: nobody was asked for it, and no letter says it. */
export interface ReferenceMeasure {
  /** The table's id and the column's label: the same on another machine. */
  readonly id: string;
  /** The column's head, with the year where the head does not say it. */
  readonly label: string;
  /** Where the numbers come from: who publishes them, else the file's name; with the year. */
  readonly source: string;
  readonly year?: string;
  readonly tableId: string;
  /** By row key. A council that the table has no number for is absent. */
  readonly values: ReadonlyMap<string, number>;
}

/** A kept table with what is read in it. */
export interface ReferenceTableHere {
  readonly kept: KeptTable;
  /** The reader's matches laid over it. Absent where nothing can be read in it any more. */
  readonly table?: ReferenceTable;
}

/** What the workspace gives to a comparison. */
export interface Reference {
  readonly tables: readonly ReferenceTableHere[];
  readonly measures: readonly ReferenceMeasure[];
  /** What figures can be divided by, beside what the responses give. */
  readonly denominators: readonly Denominator[];
  /** The reader's own sets; those of nobody who is here are left out. Type and region are `setsOf`. */
  readonly sets: readonly RowSet[];
  /** The key of the reader's own council's row, where it has one here. */
  readonly mine?: string;
}

/** What is read in a table, by its id: the same id is the same text. */
const read = new Map<string, ReferenceTable | undefined>();

function tableIn({ id, text, name }: KeptTable): ReferenceTable | undefined {
  if (!read.has(id)) read.set(id, referenceTableOf(text, name));
  return read.get(id);
}

function tableHere(kept: KeptTable): ReferenceTableHere {
  const table = tableIn(kept);
  if (!table) return { kept };
  const byHand = new Map(kept.matches.flatMap(({ row, key }) => (key === undefined ? [] : [[row, key] as const])));
  return { kept, table: withMatches(table, byHand) };
}

function measuresOf({ kept, table }: ReferenceTableHere): ReferenceMeasure[] {
  return (table?.columns ?? []).flatMap((column, i) => {
    if (!isQuantity(column)) return [];
    const year = kept.year ?? column.year;
    const own = year !== undefined && column.label.includes(year);
    const values = new Map(
      table?.rows.flatMap(({ gss, values: row }) => {
        const value = row[i];
        return value === undefined ? [] : [[gss, value] as const];
      }),
    );
    return {
      id: `${kept.id}/${column.label}`,
      label: year && !own ? `${column.label}, ${year}` : column.label,
      source: `“${column.label}”${year && !own ? `, ${year}` : ''}, of ${kept.source ?? kept.name}`,
      ...(year && { year }),
      tableId: kept.id,
      values,
    };
  });
}

function denominatorsOf(measure: ReferenceMeasure): Denominator[] {
  const of = ({ key }: Row) => {
    const value = measure.values.get(key);
    if (value === undefined) return undefined;
    return { amount: { kind: 'number', value } as const, approximate: false, label: count(value) };
  };
  return waysToDivide(measure.label).map(({ words, times }) => ({
    id: `${measure.id}/${times}`,
    words,
    times,
    source: measure.source,
    of,
  }));
}

/** What a workspace gives to these rows: denominators and measures of its tables, its sets, and which row is the reader's own. */
export function referenceOf(workspace: Workspace, rows: readonly Row[]): Reference {
  const tables = workspace.tables.map(tableHere);
  const measures = tables.flatMap(measuresOf);
  const here = new Set(rows.map(({ key }) => key));
  const sets = workspace.sets
    .map(({ id, name, keys }) => ({ id: `own:${id}`, label: name, keys: new Set(keys) }))
    .filter(({ keys }) => [...keys].some((key) => here.has(key)))
    .sort((a, b) => byName(a.label, b.label));
  const { mine } = workspace;
  return {
    tables,
    measures,
    denominators: measures.flatMap(denominatorsOf),
    sets,
    ...(mine !== undefined && here.has(mine) && { mine }),
  };
}
