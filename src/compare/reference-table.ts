import { authorityByGss } from '../authorities/authorities.ts';
import { matchAuthorityName } from '../authorities/match-authority-name.ts';
import { folded } from './names.ts';
import { readTable } from './read-table.ts';

/** A column of numbers in a reference table. */
export interface ReferenceColumn {
  readonly label: string;
  /** Of the column's head, else of the lines above the table. */
  readonly year?: string;
}

/** A row of a reference table that an authority was found for. */
export interface ReferenceRow {
  /** As the table names it. */
  readonly name: string;
  readonly gss: string;
  /** One for each column; absent where the cell holds no number. */
  readonly values: readonly (number | undefined)[];
}

/** A row whose authority was not found: the reader can say which it is. */
export interface UnmatchedRow {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

/** Numbers for authorities, from a file that the reader dropped: what figures are divided by, and compared with. */
export interface ReferenceTable {
  readonly name: string;
  /** The lines above the table's head: where it says what it is. */
  readonly title: string;
  readonly columns: readonly ReferenceColumn[];
  readonly rows: readonly ReferenceRow[];
  readonly unmatched: readonly UnmatchedRow[];
}

/** A cell's number: thousands parted, a pound or a percent sign, a note mark after it. `undefined` for anything else, `..` and `[x]` among them. */
export function numberIn(cell: string): number | undefined {
  const plain = cell
    .replace(/\s?\[\w{1,8}\]$/, '')
    .replace(/^£/, '')
    .replace(/%$/, '')
    .replace(/[,\s]/g, '');
  return /^[-−]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(plain) ? Number(plain.replace('−', '-')) : undefined;
}

/** Column by column, how many rows pass. */
function countsOf(rows: readonly (readonly string[])[], passes: (cell: string) => boolean): number[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, i) => rows.filter((row) => passes(row[i] ?? '')).length);
}

const most = (counts: readonly number[]): number =>
  counts.reduce((best, n, i) => (n > (counts[best] ?? 0) ? i : best), 0);

const yearIn = (words: string): string | undefined => /\b(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\b/.exec(words)?.[0];

/**
 * A reference table, of any shape that has a row for each authority: a column of codes or names is looked for, the head is the last
 * full line above its first row, and every column that mostly holds numbers is kept. `undefined` where fewer than three rows
 * name an authority.
 */
export function referenceTableOf(text: string, name: string): ReferenceTable | undefined {
  const cells = readTable(text);
  // A code of former times stands for the authority that has another now.
  const gssOfCode = (cell: string) => (/^[EWSN]\d{8}$/.test(cell) ? authorityByGss(cell)?.gss : undefined);
  const names = new Map<string, string | undefined>();
  const gssOfName = (cell: string): string | undefined => {
    if (cell.length < 3 || cell.length > 80 || numberIn(cell) !== undefined) return undefined;
    const key = folded(cell);
    if (!names.has(key)) names.set(key, matchAuthorityName(cell)?.authority.gss);
    return names.get(key);
  };
  const codeCounts = countsOf(cells, (cell) => gssOfCode(cell) !== undefined);
  const nameCounts = countsOf(cells, (cell) => gssOfName(cell) !== undefined);
  const codeColumn = most(codeCounts);
  const nameColumn = most(nameCounts);
  const hasCodes = (codeCounts[codeColumn] ?? 0) >= 3;
  const hasNames = (nameCounts[nameColumn] ?? 0) >= 3;
  if (!hasCodes && !hasNames) return undefined;

  const gssOf = (row: readonly string[]): string | undefined =>
    (hasCodes ? gssOfCode(row[codeColumn] ?? '') : undefined) ??
    (hasNames ? gssOfName(row[nameColumn] ?? '') : undefined);
  const first = cells.findIndex((row) => gssOf(row) !== undefined);
  const head = cells[first - 1] ?? [];
  const body = cells.slice(first);
  const matched = body.filter((row) => gssOf(row) !== undefined);
  const title = cells
    .slice(0, Math.max(0, first - 1))
    .map((row) => row.filter(Boolean).join(' '))
    .join(' ');
  const numeric = countsOf(matched, (cell) => numberIn(cell) !== undefined);
  const kept = numeric.flatMap((n, i) =>
    n >= matched.length * 0.6 && i !== codeColumn && i !== nameColumn ? [i] : [],
  );

  const valuesOf = (row: readonly string[]) => kept.map((i) => numberIn(row[i] ?? ''));
  const nameOf = (row: readonly string[]) => row[hasNames ? nameColumn : codeColumn] ?? '';
  const rows = new Map<string, ReferenceRow>();
  const unmatched: UnmatchedRow[] = [];
  for (const row of body) {
    const values = valuesOf(row);
    const gss = gssOf(row);
    // The first row of an authority counts: a table by age and sex begins with all of them.
    if (gss && !rows.has(gss)) rows.set(gss, { name: nameOf(row), gss, values });
    else if (!gss && nameOf(row) && values.some((value) => value !== undefined))
      unmatched.push({ name: nameOf(row), values });
  }
  const columns = kept.map((i) => {
    const label = head[i] || `Column ${i + 1}`;
    const year = yearIn(label) ?? yearIn(title) ?? yearIn(name);
    return { label, ...(year && { year }) };
  });
  return { name, title, columns, rows: [...rows.values()], unmatched };
}

/** The table with rows that the reader matched by hand: from the name as the table has it to the authority's code. */
export function withMatches(table: ReferenceTable, codesByName: ReadonlyMap<string, string>): ReferenceTable {
  const rows = table.unmatched.flatMap((row): ReferenceRow[] => {
    const gss = codesByName.get(row.name);
    return gss ? [{ ...row, gss }] : [];
  });
  const unmatched = table.unmatched.filter((row) => !codesByName.has(row.name));
  return { ...table, rows: [...table.rows, ...rows], unmatched };
}
