import type { KeptTable, Workspace } from '../model/workspace.ts';
import type { Row } from './comparison.ts';
import { count } from './format.ts';
import { byName, folded } from './names.ts';
import { type ReferenceTable, referenceTableOf, type TableRow } from './reference-table.ts';
import type { Denominator } from './series.ts';
import type { RowSet } from './sets.ts';
import { isQuantity, numberWords, waysToDivide } from './table-denominators.ts';

/** A column of a reference table laid beside the responses: nobody was asked for it, and no letter says it. */
export interface ReferenceMeasure {
  /** The table's id and the column's label: the same on another machine. */
  readonly id: string;
  /** The column's head or the reader's name for it, with the year where that does not say it. */
  readonly label: string;
  /** Where the numbers come from: who publishes them, else the file's name; with the year. */
  readonly source: string;
  readonly year?: string;
  readonly tableId: string;
  /** By row key. A council that the table has no number for is absent. */
  readonly values: ReadonlyMap<string, number>;
}

/** A row of a table with the council that it is of. `by`: what says so. Without `key`: nothing does. */
export interface MatchedRow extends TableRow {
  /** A row key; the council need not have answered. */
  readonly key?: string;
  readonly by?: 'list' | 'response' | 'reader';
}

/** A column as it is used. */
export interface UsedColumn {
  /** As read: what a `ColumnWord` is about. */
  readonly label: string;
  readonly name: string;
  readonly year?: string;
  readonly used: boolean;
  /** `per resident`: what figures divided by it are called. */
  readonly ways: readonly string[];
}

/** A kept table with what is read in it, and the reader's words laid over that. */
export interface TableHere {
  readonly kept: KeptTable;
  /** The lines above the table. */
  readonly title: string;
  readonly columns: readonly UsedColumn[];
  readonly rows: readonly MatchedRow[];
}

/** What the workspace gives to a comparison. */
export interface Reference {
  readonly tables: readonly TableHere[];
  readonly measures: readonly ReferenceMeasure[];
  /** What figures can be divided by, beside what the responses give. */
  readonly denominators: readonly Denominator[];
  /** The reader's own sets; those of nobody who is here are left out. Type and region are `setsOf`. */
  readonly sets: readonly RowSet[];
  /** The key of the reader's own council's row, where it has one here. */
  readonly mine?: string;
}

/** What is read in a table, by its id; the text too is looked at, since an id from elsewhere may lie. */
const read = new Map<string, { readonly text: string; readonly table: ReferenceTable | undefined }>();

function tableIn({ id, text, name }: KeptTable): ReferenceTable | undefined {
  const before = read.get(id);
  if (before?.text === text) return before.table;
  const table = referenceTableOf(text, name);
  read.set(id, { text, table });
  return table;
}

/** Rows by the names they go by, where only one does: for councils that our list does not know. */
function keysByName(rows: readonly Row[]): Map<string, string | undefined> {
  const keys = new Map<string, string | undefined>();
  for (const { key, name, shortName, authority } of rows) {
    if (!authority || authority.gss) continue;
    for (const each of new Set([folded(name), folded(shortName)])) keys.set(each, keys.has(each) ? undefined : key);
  }
  return keys;
}

function matched(
  row: TableRow,
  byHand: ReadonlyMap<string, string | undefined>,
  keys: ReturnType<typeof keysByName>,
): MatchedRow {
  if (byHand.has(row.id)) {
    const key = byHand.get(row.id);
    return { ...row, ...(key !== undefined && { key }), by: 'reader' };
  }
  if (row.gss) return { ...row, key: row.gss, by: 'list' };
  if (row.without !== 'unknown') return row;
  const name = folded(row.name);
  const key = keys.get(name) ?? keys.get(name.replace(/ council$/, ''));
  return key === undefined ? row : { ...row, key, by: 'response' };
}

/** Two rows that go by the name of one council are nobody's: only the reader can say which is meant. */
function onlyOnce(rows: readonly MatchedRow[]): readonly MatchedRow[] {
  const uses = new Map<string | undefined, number>();
  for (const { key, by } of rows) if (by === 'response') uses.set(key, (uses.get(key) ?? 0) + 1);
  return rows.map((row) => {
    if (row.by !== 'response' || uses.get(row.key) === 1) return row;
    const { key: _, by: __, ...bare } = row;
    return { ...bare, without: 'repeated' };
  });
}

function tableHere(kept: KeptTable, keys: ReturnType<typeof keysByName>): TableHere {
  const table = tableIn(kept);
  const byHand = new Map(kept.matches.map(({ row, key }) => [row, key]));
  const columns = (table?.columns ?? []).map((column): UsedColumn => {
    const said = kept.columns?.find(({ label }) => label === column.label);
    const name = said?.name ?? numberWords(column, table?.title || kept.name);
    const year = kept.year ?? column.year;
    const used = said?.used ?? isQuantity(column);
    return {
      label: column.label,
      name,
      ...(year && { year }),
      used,
      ways: waysToDivide(name).map(({ words }) => words),
    };
  });
  return {
    kept,
    title: table?.title ?? '',
    columns,
    rows: onlyOnce((table?.rows ?? []).map((row) => matched(row, byHand, keys))),
  };
}

/** Whether it is known which council a row is of, or that it is of none. */
export const isSettled = ({ key, by }: MatchedRow): boolean => key !== undefined || by === 'reader';

/** How many rows are of a council that is known, of how many, and how many wait for the reader. Larger areas are not counted. */
export function tallyOf({ rows }: TableHere): {
  readonly matched: number;
  readonly of: number;
  readonly without: number;
} {
  const counted = rows.filter((row) => row.key !== undefined || (row.without !== 'area' && row.by !== 'reader'));
  const matched = counted.filter(isSettled).length;
  return { matched, of: counted.length, without: counted.length - matched };
}

/** Values by row key. What the reader says stands before the rest; of two rows by hand the first counts. */
function valuesOf(rows: readonly MatchedRow[], column: number): Map<string, number> {
  const values = new Map<string, number>();
  const byReader = rows.filter(({ by }) => by === 'reader');
  const said = new Set(byReader.map(({ key }) => key));
  for (const { key, values: row } of [
    ...byReader,
    ...rows.filter(({ by, key }) => by !== 'reader' && !said.has(key)),
  ]) {
    const value = row[column];
    if (key !== undefined && value !== undefined && !values.has(key)) values.set(key, value);
  }
  return values;
}

function measuresOf({ kept, columns, rows }: TableHere): ReferenceMeasure[] {
  return columns.flatMap(({ label, name, year, used }, i) => {
    if (!used) return [];
    const dated = year && !name.includes(year) ? `, ${year}` : '';
    return {
      id: `${kept.id}/${label}`,
      label: name + dated,
      source: `“${name}”${dated}, of ${kept.source ?? kept.name}`,
      ...(year && { year }),
      tableId: kept.id,
      values: valuesOf(rows, i),
    };
  });
}

function denominatorsOf(measure: ReferenceMeasure): Denominator[] {
  const of = ({ key }: Row) => {
    const value = measure.values.get(key);
    if (value === undefined) return undefined;
    return { amount: { kind: 'number', value } as const, approximate: false, label: count(value) };
  };
  const name = measure.year ? measure.label.replace(`, ${measure.year}`, '') : measure.label;
  return waysToDivide(name).map(({ words, times }) => ({
    id: `${measure.id}/${times}`,
    words,
    times,
    source: measure.source,
    of,
  }));
}

/** What a workspace gives to these rows: denominators and measures of its tables, its sets, and which row is the reader's own. */
export function referenceOf(workspace: Workspace, rows: readonly Row[]): Reference {
  const keys = workspace.tables.length > 0 ? keysByName(rows) : new Map<string, string>();
  const tables = workspace.tables.map((kept) => tableHere(kept, keys));
  const measures = tables.flatMap(measuresOf);
  const here = new Set(rows.map(({ key }) => key));
  const sets = workspace.sets
    .map(({ id, name, keys: all }) => ({ id: `own:${id}`, label: name, keys: new Set(all) }))
    .filter(({ keys: all }) => [...all].some((key) => here.has(key)))
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
