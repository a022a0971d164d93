import type { ReferenceColumn } from './reference-table.ts';

/** Some of the people, or people as a part of something: none of these are residents. */
const notAll =
  /\b(?:aged|over|under|males?|females?|men|women|boys|girls|child(?:ren)?|older|young|working|per|density|rate|change|growth|percent(?:age)?)\b|%|\b\d{1,2}\s?(?:\+|[-–]\s?\d{1,2}\b|to \d)/i;

/** What one of a column's numbers is one of, and how it is divided by: `per resident`. Only what the label says: an area without a unit is of none. */
export function waysToDivide(label: string): readonly { readonly words: string; readonly times: number }[] {
  const itself = [{ words: `per unit of ${label}`, times: 1 }];
  if (notAll.test(label)) return itself;
  if (/popul|resident|persons|people|all ages|\bpop\b/i.test(label)) {
    return [
      { words: 'per resident', times: 1 },
      { words: 'per 1,000 residents', times: 1000 },
    ];
  }
  if (/household/i.test(label)) return [{ words: 'per household', times: 1 }];
  if (/dwelling/i.test(label)) return [{ words: 'per dwelling', times: 1 }];
  if (/hectare/i.test(label)) return [{ words: 'per hectare', times: 1 }];
  if (/\bsq(?:uare)?\.?\s?k|\bkm|kilomet/i.test(label)) return [{ words: 'per square kilometre', times: 1 }];
  return itself;
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
