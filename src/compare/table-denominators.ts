import type { Row } from './comparison.ts';
import { count } from './format.ts';
import type { ReferenceColumn, ReferenceTable } from './reference-table.ts';
import type { Denominator } from './series.ts';

/** What one of a column's numbers is one of, and how it is divided by: `per resident`. */
function wordsFor({ label }: ReferenceColumn): readonly { readonly words: string; readonly times: number }[] {
  if (/popul|resident|persons|people|all ages|\bpop\b/i.test(label)) {
    return [
      { words: 'per resident', times: 1 },
      { words: 'per 1,000 residents', times: 1000 },
    ];
  }
  if (/household|dwelling/i.test(label)) return [{ words: 'per household', times: 1 }];
  if (/hectare/i.test(label)) return [{ words: 'per hectare', times: 1 }];
  if (/area|sq|km/i.test(label)) return [{ words: 'per square kilometre', times: 1 }];
  return [{ words: `per unit of ${label}`, times: 1 }];
}

/** Columns of numbers that count nothing: places on a map, and marks of registers. */
const noQuantity = /(?:^|[\s_-])(?:id|code|lat|latitude|lon|long|longitude|x|y|easting|northing)(?:$|[\s_-])/i;

/** What figures can be divided by with the numbers of a reference table: each of its columns, with its source and year. */
export function denominatorsOf(table: ReferenceTable): Denominator[] {
  return table.columns.flatMap((column, i) => {
    if (noQuantity.test(column.label)) return [];
    const byCode = new Map(table.rows.map((row) => [row.gss, row.values[i]]));
    const of = ({ authority }: Row) => {
      const value = authority?.gss ? byCode.get(authority.gss) : undefined;
      if (value === undefined) return undefined;
      return { amount: { kind: 'number', value } as const, approximate: false, label: count(value) };
    };
    const year = column.year && !column.label.includes(column.year) ? `, ${column.year}` : '';
    const source = `“${column.label}”${year}, of ${table.name}`;
    return wordsFor(column).map(({ words, times }) => ({
      id: `${table.name}/${i}/${times}`,
      words,
      times,
      source,
      of,
    }));
  });
}
