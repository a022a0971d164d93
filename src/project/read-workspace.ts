import type { ColumnWord, CouncilSet, KeptTable, RowMatch } from '../model/workspace.ts';
import { Broken, compact, flag, index, list, object, oneOf, optional, shaped, sourceId, text, time } from './shapes.ts';

/** Longer than any table that the app opens. */
const mostTable = 8_000_000;

/** A text that stands on one line of the page: a name, a key. */
function short(value: unknown): string {
  const found = text(value);
  if (found.length === 0 || found.length > 300) throw new Broken('not a short text');
  return found;
}

const readMatch = (value: unknown): RowMatch => {
  const { row, key } = object(value);
  return compact({ row: short(row), key: optional(key, short) });
};

const readWord = (value: unknown): ColumnWord => {
  const { label, name, used } = object(value);
  return compact({ label: short(label), name: optional(name, short), used: optional(used, flag) });
};

/** Throws `Broken`. */
export function readTable(value: unknown): KeptTable {
  const table = object(value);
  const words = text(table.text);
  if (words.length > mostTable) throw new Broken('a table that is too long');
  return compact({
    id: sourceId(table.id),
    name: short(table.name),
    path: text(table.path),
    text: words,
    bytes: index(table.bytes),
    encoding: oneOf('utf-8', 'utf-16le', 'utf-16be', 'windows-1252')(table.encoding),
    opened: time(table.opened),
    source: optional(table.source, short),
    year: optional(table.year, short),
    matches: list(table.matches, readMatch, 20_000),
    columns: optional(table.columns, (columns) => list(columns, readWord, 2000)),
  });
}

/** Throws `Broken`. */
export function readSet(value: unknown): CouncilSet {
  const { id, name, keys } = object(value);
  return { id: shaped(/^[\w-]{1,100}$/)(id), name: short(name), keys: list(keys, short, 20_000) };
}

/** The row key of somebody's own council. Throws `Broken`. */
export const readMine = (value: unknown): string => short(value);
