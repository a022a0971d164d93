import type { CouncilSet, KeptTable, RowMatch, Workspace, WorkspaceParts } from '../model/workspace.ts';
import {
  currentFormat,
  type MineRecord,
  type SetRecord,
  type TableRecord,
  UnusableRecord,
  upgraded,
} from './formats.ts';

export const tableKey = (tableId: string): string => `table:${tableId}`;
export const setKey = (setId: string): string => `set:${setId}`;
export const mineKey = 'mine:council';

/** The records of a workspace, by their keys. */
export const workspaceRecords = ({ mine, sets, tables }: Workspace): [key: string, record: unknown][] => [
  ...(mine === undefined ? [] : [[mineKey, { format: currentFormat, mine } satisfies MineRecord] as [string, unknown]]),
  ...sets.map((set): [string, unknown] => [setKey(set.id), { format: currentFormat, set } satisfies SetRecord]),
  ...tables.map((table): [string, unknown] => [
    tableKey(table.id),
    { format: currentFormat, table } satisfies TableRecord,
  ]),
];

/** The keys of a workspace's records. */
export const workspaceKeys = ({ mine, sets, tables }: WorkspaceParts): string[] => [
  ...(mine === undefined ? [] : [mineKey]),
  ...sets.map(({ id }) => setKey(id)),
  ...tables.map(({ id }) => tableKey(id)),
];

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Throws `UnusableRecord`. */
export function readSet(key: string, value: unknown): CouncilSet {
  const { set } = upgraded(key, value) as Partial<SetRecord>;
  const isWhole =
    isObject(set) &&
    key === setKey(String(set.id)) &&
    isText(set.name) &&
    Array.isArray(set.keys) &&
    set.keys.every(isText);
  if (!isWhole) throw new UnusableRecord('the stored set of councils is damaged');
  return set;
}

const isMatch = (match: unknown): match is RowMatch =>
  isObject(match) && isText(match.row) && (match.key === undefined || isText(match.key));

/** Throws `UnusableRecord`. */
export function readTable(key: string, value: unknown): KeptTable {
  const { table } = upgraded(key, value) as Partial<TableRecord>;
  const isWhole =
    isObject(table) &&
    key === tableKey(String(table.id)) &&
    isText(table.name) &&
    isText(table.path) &&
    isText(table.text) &&
    isText(table.opened) &&
    Array.isArray(table.matches) &&
    table.matches.every(isMatch);
  if (!isWhole) throw new UnusableRecord('the stored reference table is damaged');
  return table;
}

/** Throws `UnusableRecord`. */
export function readMine(key: string, value: unknown): string {
  const { mine } = upgraded(key, value) as Partial<MineRecord>;
  if (!isText(mine)) throw new UnusableRecord('what is stored of the own council is damaged');
  return mine;
}

const idsIn = (keys: readonly string[], prefix: string) =>
  keys.filter((key) => key.startsWith(prefix)).map((key) => ({ id: key.slice(prefix.length) }));

/** Which parts of a workspace these keys name; keys of other records name none. */
export const partsOfKeys = (keys: readonly string[]): WorkspaceParts => ({
  ...(keys.includes(mineKey) && { mine: '' }),
  sets: idsIn(keys, setKey('')),
  tables: idsIn(keys, tableKey('')),
});
