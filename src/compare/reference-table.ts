import { readTable } from './read-table.ts';
import { isAreaCode, isCouncilCode, isCouncilName, isLargerArea, numberIn, yearIn } from './table-cell.ts';
import { shapeOf, type TableShape } from './table-shape.ts';

/** A column of numbers in a reference table. */
export interface ReferenceColumn {
  /** Its head, with the heading over several columns where there is one; different for each column. */
  readonly label: string;
  /** Of the column's head, else of the lines above the table, else of the file's name. */
  readonly year?: string;
}

/** A row of a reference table that has numbers. */
export interface TableRow {
  /** Tells it from the others: its code, else its name, with a count where an earlier row has the same. */
  readonly id: string;
  /** As the table names it. */
  readonly name: string;
  /** The authority that our list has for it. */
  readonly gss?: string;
  /** Why there is none. `repeated`: several rows name one council, and nothing says which of them is of all of it. */
  readonly without?: 'area' | 'repeated' | 'unknown';
  /** One for each column; absent where the cell holds no number. */
  readonly values: readonly (number | undefined)[];
}

/** Numbers for authorities, from a file that the reader dropped: what figures are divided by, and compared with. */
export interface ReferenceTable {
  readonly name: string;
  /** The lines above the table's head: where it says what it is. */
  readonly title: string;
  readonly columns: readonly ReferenceColumn[];
  /** In the table's order. */
  readonly rows: readonly TableRow[];
}

type Cells = readonly string[];

/** Labels and names are lines of a page: a cell can hold a megabyte. */
const longestLabel = 200;

/** `label`, or `label (2)` where it was there before. */
function counter(): (label: string) => string {
  const seen = new Map<string, number>();
  return (label) => {
    const n = (seen.get(label) ?? 0) + 1;
    seen.set(label, n);
    return n === 1 ? label : `${label} (${n})`;
  };
}

/** A line over the head that names groups of columns: it has words over the numbers only, and more than once. */
function groupsOver(cells: readonly Cells[], { head, numbers }: TableShape): Cells {
  const over = cells[head - 1] ?? [];
  const said = over.flatMap((cell, i) => (cell === '' ? [] : [i]));
  return said.length >= 2 && said.every((i) => numbers.includes(i)) ? over : [];
}

function columnsOf(cells: readonly Cells[], shape: TableShape, title: string, name: string): ReferenceColumn[] {
  const head = cells[shape.head] ?? [];
  const groups = groupsOver(cells, shape);
  const unique = counter();
  let group = '';
  return shape.numbers.map((i) => {
    group = groups[i] || group;
    const own = (head[i] || `Column ${i + 1}`).replace(/\s+/g, ' ');
    const label = unique((group ? `${group}, ${own}` : own).slice(0, longestLabel));
    const year = yearIn(label) ?? yearIn(title) ?? yearIn(name);
    return { label, ...(year && { year }) };
  });
}

/** Rows of one council, of which one says that it is of all of it: all ages, persons, total. */
const isOfAll = (row: Cells, { codeColumn, nameColumn, numbers }: TableShape): boolean => {
  const words = row.filter((cell, i) => cell !== '' && i !== codeColumn && i !== nameColumn && !numbers.includes(i));
  const said = words.filter((cell) => !isAreaCode(cell) && numberIn(cell) === undefined);
  return said.length > 0 && said.every((cell) => /^(?:all\b.{0,20}|totals?|persons|people|both.{0,10})$/i.test(cell));
};

interface Draft {
  readonly row: Cells;
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly authority: ReturnType<TableShape['authorityOf']>;
}

/** Of the rows that name one authority, the one whose numbers are of all of it; `undefined` where that cannot be told. */
function meant(drafts: readonly Draft[], shape: TableShape): Draft | undefined {
  const byCode = drafts.filter(({ authority }) => authority?.by === 'code');
  const candidates = byCode.length > 0 ? byCode : drafts;
  const [first] = candidates;
  const same = candidates.every(({ values }) => values.every((value, i) => value === first?.values[i]));
  if (same) return first;
  const ofAll = candidates.filter(({ row }) => isOfAll(row, shape));
  return ofAll.length === 1 ? ofAll[0] : undefined;
}

function rowsOf(body: readonly Cells[], shape: TableShape): TableRow[] {
  const { codeColumn = -1, nameColumn = -1, numbers, authorityOf } = shape;
  const drafts = body.flatMap((row): Draft[] => {
    const values = numbers.map((i) => numberIn(row[i] ?? ''));
    const name = (row[nameColumn] || row[codeColumn] || '').replace(/\s+/g, ' ').slice(0, longestLabel);
    return name && values.some((value) => value !== undefined)
      ? [{ row, name, values, authority: authorityOf(row) }]
      : [];
  });
  const named = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.authority) named.set(draft.authority.gss, [...(named.get(draft.authority.gss) ?? []), draft]);
  }
  const chosen = new Set([...named.values()].map((all) => meant(all, shape)));
  const unique = counter();
  return drafts.map((draft): TableRow => {
    const { row, name, values, authority } = draft;
    const code = row[codeColumn] ?? '';
    const id = unique(isAreaCode(code) ? code : name);
    if (authority && chosen.has(draft)) return { id, name, gss: authority.gss, values };
    const isArea = isAreaCode(code) ? !isCouncilCode(code) : isLargerArea(name);
    return { id, name, without: authority ? 'repeated' : isArea ? 'area' : 'unknown', values };
  });
}

/**
 * A reference table, of any shape that has a row for each authority: a column of codes or names is looked for, the head is the last
 * line above its first row that names the columns, and every column that holds numbers is kept. `undefined` where fewer than three
 * rows name an authority.
 */
export function referenceTableOf(text: string, name: string): ReferenceTable | undefined {
  const cells = readTable(text);
  const shape = shapeOf(cells);
  if (!shape) return undefined;
  const title = cells
    .slice(0, Math.max(0, shape.head))
    .map((row) => row.filter(Boolean).join(' '))
    .join(' ')
    .slice(0, 1000);
  const columns = columnsOf(cells, shape, title, name);
  return { name, title, columns, rows: rowsOf(cells.slice(shape.head + 1), shape) };
}

/** Words that stand in a letter's sheet of answers, and hardly ever over published numbers. */
const wordsOfLetters =
  /\bfreedom of information|\bfoia?\b|\benvironmental information|\byour request|\bquestions?\b|\bresponses?\b/i;

/**
 * The reference table that a file is by its looks: most of its rows are of councils, and it does not read like an answer to a
 * request. `undefined` for a sheet of answers, which may well have a table of councils in it.
 */
export function recognisedTable(text: string, name: string): ReferenceTable | undefined {
  const table = referenceTableOf(text, name);
  if (!table) return undefined;
  const rows = table.rows.filter(({ without }) => without !== 'area');
  const councils = rows.filter(({ name: row, without }) => without !== 'unknown' || isCouncilName(row)).length;
  const isLetter = wordsOfLetters.test(text.slice(0, 4000));
  return councils >= (isLetter ? 20 : 5) && councils >= rows.length * 0.6 ? table : undefined;
}
