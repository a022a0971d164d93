import type { ReferenceColumn } from './reference-table.ts';

/** What one of a column's numbers is one of, and how it is divided by: `per resident`. */
export function waysToDivide(label: string): readonly { readonly words: string; readonly times: number }[] {
  if (/popul|resident|persons|people|all ages|\bpop\b/i.test(label)) {
    return [
      { words: 'per resident', times: 1 },
      { words: 'per 1,000 residents', times: 1000 },
    ];
  }
  if (/household/i.test(label)) return [{ words: 'per household', times: 1 }];
  if (/dwelling|propert/i.test(label)) return [{ words: 'per dwelling', times: 1 }];
  if (/hectare/i.test(label)) return [{ words: 'per hectare', times: 1 }];
  if (/\barea|\bsq|km/i.test(label)) return [{ words: 'per square kilometre', times: 1 }];
  return [{ words: `per unit of ${label}`, times: 1 }];
}

/** Columns of numbers that count nothing: places on a map, and marks of registers. */
const noQuantity =
  /(?:^|[\s_-])(?:id|code|lat|latitude|lon|long|longitude|x|y|easting|northing|year|rank)(?:$|[\s_-])/i;

/** A single year of age, as tables of population have a column for each. */
const isAge = /^\d{1,3}\+?$/;

/** Whether a column's numbers measure something: only then can figures be divided by them, or compared with them. */
export const isQuantity = ({ label }: ReferenceColumn): boolean => !noQuantity.test(label) && !isAge.test(label);

const mostWords = 60;

/** What a column's numbers are: its label; under a year alone also what the table says it is of. */
export function numberWords({ label, year }: ReferenceColumn, about: string): string {
  if (label !== year) return label;
  const words = about.replace(/\.\w{1,5}$/, '').trim();
  return `${words.length > mostWords ? `${words.slice(0, mostWords).trimEnd()}…` : words}, ${label}`;
}
