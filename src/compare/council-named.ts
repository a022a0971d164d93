import { authorityByGss } from '../authorities/authorities.ts';
import { authorityNamed, authorityNames } from './authority-named.ts';
import type { Row } from './comparison.ts';
import { byName, folded } from './names.ts';

/** A council by its row key. `here`: it has a row. */
export interface NamedCouncil {
  readonly key: string;
  readonly name: string;
  readonly here: boolean;
}

const asNamed = ({ key, name }: Row): NamedCouncil => ({ key, name, here: true });

/** Rows that stand for a council: not files whose authority is not known. */
export const councilsIn = (rows: readonly Row[]): Row[] => rows.filter(({ authority }) => authority !== undefined);

/** The council of this name: one that has answered, else one of our list. `undefined` where none, or several, go by it. */
export function councilNamed(typed: string, rows: readonly Row[]): NamedCouncil | undefined {
  const name = folded(typed);
  if (name === '') return undefined;
  const councils = councilsIn(rows);
  const inFull = councils.find((row) => folded(row.name) === name);
  if (inFull) return asNamed(inFull);
  const short = councils.filter((row) => folded(row.shortName) === name);
  if (short[0]) return short.length === 1 ? asNamed(short[0]) : undefined;
  const authority = authorityNamed(typed);
  if (!authority?.gss) return undefined;
  return { key: authority.gss, name: authority.name, here: councils.some(({ key }) => key === authority.gss) };
}

/** The names to choose from: those that have answered first. */
export function councilNames(rows: readonly Row[]): string[] {
  const here = councilsIn(rows)
    .map(({ name }) => name)
    .sort(byName);
  const known = new Set(here);
  return [...here, ...authorityNames().filter((name) => !known.has(name))];
}

/** What a row key's council is called, whether or not it has a row. */
export const nameOfKey = (key: string, rows: readonly Row[]): string =>
  rows.find((row) => row.key === key)?.name ?? authorityByGss(key)?.name ?? key.replace(/^name:/, '');
