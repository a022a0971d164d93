import type { Comparison, Row } from './comparison.ts';
import { byName } from './names.ts';

/** Rows that can be compared among themselves: `among` and `medianOf` of a chart's options. */
export interface RowSet {
  readonly id: string;
  /** In the middle of a sentence: `district councils`, `the South West`. */
  readonly label: string;
  readonly keys: ReadonlySet<string>;
}

/** A type of council, as many of them are called. */
export const typeWords: Readonly<Record<string, string>> = {
  county: 'county councils',
  district: 'district councils',
  unitary: 'unitary councils',
  metropolitan: 'metropolitan councils',
  london: 'London boroughs',
  combined: 'combined authorities',
  other: 'other bodies',
};

const typeOrder = Object.keys(typeWords);

const withArticle = (region: string): string =>
  /^(?:East|North|South|West)\b/.test(region) ? `the ${region}` : region;

function setsBy(
  rows: readonly Row[],
  kind: string,
  nameOf: (row: Row) => string | undefined,
  labelOf: (name: string) => string,
): RowSet[] {
  const sets = new Map<string, Set<string>>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name) sets.set(name, (sets.get(name) ?? new Set()).add(row.key));
  }
  return [...sets].map(([name, keys]) => ({ id: `${kind}:${name}`, label: labelOf(name), keys }));
}

/** The sets that the rows fall into, by type, nation and region; one that holds all of the rows, or a nation of one region, is left out. */
export function setsOf({ rows }: Comparison): RowSet[] {
  const types = setsBy(
    rows,
    'type',
    ({ authority }) => authority?.type,
    (type) => typeWords[type] ?? type,
  );
  const nations = setsBy(
    rows,
    'nation',
    ({ authority }) => authority?.nation,
    (nation) => nation,
  );
  const regions = setsBy(rows, 'region', ({ authority }) => authority?.region, withArticle);
  const names = new Set(nations.map(({ label }) => label));
  return [
    ...types.sort((a, b) => typeOrder.indexOf(a.id.slice(5)) - typeOrder.indexOf(b.id.slice(5))),
    ...nations.sort((a, b) => byName(a.label, b.label)),
    ...regions.filter(({ id }) => !names.has(id.slice(7))).sort((a, b) => byName(a.id, b.id)),
  ].filter(({ keys }) => keys.size < rows.length);
}

const typeNames: Readonly<Record<string, string>> = { london: 'London borough', combined: 'Combined authority' };

/** A type of council, for a cell: `District`, `London borough`. */
export const typeName = (type: string): string => typeNames[type] ?? type.charAt(0).toUpperCase() + type.slice(1);
