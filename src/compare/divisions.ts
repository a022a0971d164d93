import type { Row } from './comparison.ts';
import { byName } from './names.ts';
import { typeWords } from './sets.ts';

/** What a table's rows can be put under. */
export type Division = 'type' | 'nation' | 'region';

/** Rows under one head, in the order in which they came. */
export interface Part {
  readonly id: string;
  /** `District councils`, `South West`, `Region not known`. */
  readonly label: string;
  readonly rows: readonly Row[];
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const typeOrder = Object.keys(typeWords);

/** Last of all, whatever the others are called. */
const unknown = '';

function labelOf(by: Division, name: string): string {
  if (name === unknown) return `${sentenceCase(by)} not known`;
  return by === 'type' ? sentenceCase(typeWords[name] ?? name) : name;
}

/** Every row once, under its type, nation or region: types in the usual order, places by name, those not known last. */
export function partsBy(by: Division, rows: readonly Row[]): Part[] {
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const name = row.authority?.[by] ?? unknown;
    const part = parts.get(name);
    if (part) part.push(row);
    else parts.set(name, [row]);
  }
  const order = (a: string, b: string) =>
    Number(a === unknown) - Number(b === unknown) ||
    (by === 'type' ? typeOrder.indexOf(a) - typeOrder.indexOf(b) : byName(a, b));
  return [...parts]
    .sort(([a], [b]) => order(a, b))
    .map(([name, own]) => ({ id: `${by}:${name}`, label: labelOf(by, name), rows: own }));
}
