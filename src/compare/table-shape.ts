import { authorityByGss } from '../authorities/authorities.ts';
import { matchAuthorityName } from '../authorities/match-authority-name.ts';
import { folded } from './names.ts';
import { isAreaCode, isCouncilCode, isCouncilName, isLargerArea, numberIn, saysNothing } from './table-cell.ts';

type Cells = readonly string[];

/** Where in a grid of cells a reference table is. */
export interface TableShape {
  readonly codeColumn?: number;
  readonly nameColumn?: number;
  /** Columns of numbers, from the left. */
  readonly numbers: readonly number[];
  /** Index of the head; -1 where there is none. Rows follow it. */
  readonly head: number;
  readonly authorityOf: (row: Cells) => { readonly gss: string; readonly by: 'code' | 'name' } | undefined;
}

/** Enough rows to tell where the table is, and to tell which column names councils. */
const looked = 2000;
const namesLooked = 250;
/** Single years of age for men and women are some 180 columns. */
const mostColumns = 250;

/** Column by column, how many different cells pass. */
function variety(rows: readonly Cells[], passes: (cell: string) => boolean): number[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, i) => {
    const cells = new Set(rows.map((row) => row[i] ?? ''));
    return [...cells].filter(passes).length;
  });
}

const columnOfMost = (counts: readonly number[]): number | undefined => {
  const best = counts.reduce((so, n, i) => (n > (counts[so] ?? 0) ? i : so), 0);
  return (counts[best] ?? 0) >= 3 ? best : undefined;
};

/** A code of former times stands for the authority that has another now. */
const gssOfCode = (cell: string): string | undefined => (isAreaCode(cell) ? authorityByGss(cell)?.gss : undefined);

function nameReader(): (cell: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (cell) => {
    if (cell.length < 3 || cell.length > 80 || isLargerArea(cell) || numberIn(cell) !== undefined) return undefined;
    const key = folded(cell);
    if (!known.has(key)) known.set(key, matchAuthorityName(cell)?.authority.gss);
    return known.get(key);
  };
}

/** What stands over codes and names: then a column of numbers can be headed by a number, a year or an age. */
const headWords =
  /\b(?:names?|codes?|mnemonics?|gss|lad\d{2}\w{2})\b|^(?:local )?(?:areas?|authority|authorities|councils?|geography|districts?|place)$|^local authorit/i;

/**
 * Where a grid has a row for each authority: in one column many codes or names of councils, in others numbers. `undefined` where
 * fewer than three rows name one, or no column holds numbers.
 */
export function shapeOf(cells: readonly Cells[]): TableShape | undefined {
  const sample = cells.slice(0, looked);
  const gssOfName = nameReader();
  const codeColumn = columnOfMost(variety(sample, (cell) => gssOfCode(cell) !== undefined));
  const nameColumn = columnOfMost(
    variety(sample.slice(0, namesLooked), (cell) => gssOfName(cell) !== undefined || isCouncilName(cell)).map((n, i) =>
      i === codeColumn ? 0 : n,
    ),
  );
  if (codeColumn === undefined && nameColumn === undefined) return undefined;
  const codeIn = (row: Cells) => (codeColumn === undefined ? '' : (row[codeColumn] ?? ''));
  const nameIn = (row: Cells) => (nameColumn === undefined ? '' : (row[nameColumn] ?? ''));

  const authorityOf: TableShape['authorityOf'] = (row) => {
    const code = codeIn(row);
    const byCode = gssOfCode(code);
    if (byCode) return { gss: byCode, by: 'code' };
    // The code of a region or a county of old says that the name beside it is not a council's.
    if (isAreaCode(code) && !isCouncilCode(code)) return undefined;
    const byName = gssOfName(nameIn(row));
    return byName ? { gss: byName, by: 'name' } : undefined;
  };
  const isOfCouncil = (row: Cells) => authorityOf(row) !== undefined || isCouncilName(nameIn(row));
  const ofCouncils = sample.filter(isOfCouncil);
  const width = ofCouncils.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: Math.min(width, 2 * mostColumns) }, (_, i) => i);
  const found = columns.flatMap((i) => {
    if (i === codeColumn || i === nameColumn) return [];
    const said = ofCouncils.map((row) => row[i] ?? '').filter((cell) => !saysNothing(cell));
    const numbered = said.filter((cell) => numberIn(cell) !== undefined).length;
    return numbered >= Math.max(1, said.length * 0.9, Math.min(3, ofCouncils.length / 10)) ? [i] : [];
  });
  const numbers = found.slice(0, mostColumns);
  if (numbers.length === 0) return undefined;

  const isHead = (row: Cells): boolean => {
    if (isAreaCode(codeIn(row)) || isOfCouncil(row)) return false;
    const labels = numbers.filter((i) => (row[i] ?? '') !== '');
    if (labels.length < Math.min(2, numbers.length)) return false;
    const isNamed = headWords.test(nameIn(row)) || headWords.test(codeIn(row));
    const isLabel = (label: string) =>
      numberIn(label) === undefined ? !saysNothing(label) || /^[a-z]$/i.test(label) : isNamed;
    return labels.every((i) => isLabel(row[i] ?? ''));
  };
  const first = sample.findIndex(isOfCouncil);
  const head = sample.slice(0, first).findLastIndex(isHead);
  return {
    ...(codeColumn !== undefined && { codeColumn }),
    ...(nameColumn !== undefined && { nameColumn }),
    numbers,
    head: head >= 0 ? head : -1,
    authorityOf,
  };
}
