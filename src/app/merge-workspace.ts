import { folded } from '../compare/names.ts';
import { type CouncilSet, emptyWorkspace, type KeptTable, type Workspace } from '../model/workspace.ts';

/** What is put into a workspace to have another's parts in it too, and what of it that takes the place of. */
export interface WorkspaceMerge {
  readonly put: Workspace;
  readonly removed: Workspace;
}

/** The words of both; where both say something of one thing, ours. The same object where the other says nothing new. */
function joined(mine: KeptTable, other: KeptTable): KeptTable {
  const matches = other.matches.filter(({ row }) => !mine.matches.some((match) => match.row === row));
  const columns = (other.columns ?? []).filter(({ label }) => !mine.columns?.some((word) => word.label === label));
  const source = mine.source ?? other.source;
  const year = mine.year ?? other.year;
  if (matches.length === 0 && columns.length === 0 && source === mine.source && year === mine.year) return mine;
  return {
    ...mine,
    ...(source !== undefined && { source }),
    ...(year !== undefined && { year }),
    matches: [...mine.matches, ...matches],
    ...((mine.columns || columns.length > 0) && { columns: [...(mine.columns ?? []), ...columns] }),
  };
}

const sameKeys = (a: CouncilSet, b: CouncilSet): boolean =>
  a.keys.length === b.keys.length && a.keys.every((key) => b.keys.includes(key));

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) {
    const candidate = `${name} (${n})`;
    if (!taken.has(folded(candidate))) return candidate;
  }
}

/**
 * Lays another workspace beside this one: a table of the same content once, with the words of both; a set that is here, by id or by
 * name and councils, once; one of the same name with other councils under a name of its own. The own council stays as it is.
 */
export function mergeOf(here: Workspace, other: Workspace): WorkspaceMerge {
  const tables = other.tables.flatMap((table) => {
    const mine = here.tables.find(({ id }) => id === table.id);
    const merged = mine ? joined(mine, table) : table;
    return merged === mine ? [] : [merged];
  });
  const names = new Set(here.sets.map(({ name }) => folded(name)));
  const ids = new Set(here.sets.map(({ id }) => id));
  const sets = other.sets.flatMap((set) => {
    const isHere = here.sets.some((mine) => folded(mine.name) === folded(set.name) && sameKeys(mine, set));
    if (ids.has(set.id) || isHere) return [];
    const name = names.has(folded(set.name)) ? freeName(set.name, names) : set.name;
    names.add(folded(name));
    ids.add(set.id);
    return [{ ...set, name }];
  });
  const mine = here.mine === undefined ? other.mine : undefined;
  const replaced = here.tables.filter(({ id }) => tables.some((table) => table.id === id));
  return {
    put: { ...(mine !== undefined && { mine }), sets, tables },
    removed: { ...emptyWorkspace, tables: replaced },
  };
}

/** Whether there is nothing in it. */
export const isEmptyWorkspace = ({ mine, sets, tables }: Workspace): boolean =>
  mine === undefined && sets.length === 0 && tables.length === 0;
