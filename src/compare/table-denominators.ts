import type { ReferenceColumn } from './reference-table.ts';

/** What one of a column's numbers is one of, and how it is divided by: `per resident`. */
export function waysToDivide(label: string): readonly { readonly words: string; readonly times: number }[] {
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

/** Whether a column's numbers measure something: only then can figures be divided by them, or compared with them. */
export const isQuantity = ({ label }: ReferenceColumn): boolean => !noQuantity.test(label);
