import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { cellOf, givenIn } from './cells.ts';
import { columnsOf } from './columns.ts';
import type { Cell, Column, Comparison, Row } from './comparison.ts';
import { groupsOf } from './groups.ts';
import { LazyMap } from './lazy-map.ts';
import { byName, shortNames } from './names.ts';
import { type Reading, readingsOf, type Spoken, spokenOnce } from './readings.ts';
import { referenceOf } from './reference.ts';

type Bare = Omit<Column, 'given'>;

/** The columns of one comparison, by their keys. */
interface Columns {
  readonly byKey: ReadonlyMap<string, Bare>;
  readonly keys: ReadonlySet<string>;
  /** The same where the keys are the same. */
  readonly sign: string;
}

function columnsFor(bare: readonly Bare[]): Columns {
  const byKey = new Map(bare.map((column) => [column.key, column]));
  const keys = new Set(byKey.keys());
  return { byKey, keys, sign: [...keys].join('\n') };
}

/** The cells of rows that were laid out before, by the first of their readings: a new response changes one row, not all. */
const known = new WeakMap<
  Reading,
  { readonly readings: readonly Reading[]; readonly sign: string; readonly cells: LazyMap<string, Cell> }
>();

/** A row that was there before is taken as it is, where the columns are the same; else what was worked out of it. */
function cellsOf(readings: readonly Reading[], { byKey, keys, sign }: Columns): LazyMap<string, Cell> {
  const [first] = readings;
  const before = first && known.get(first);
  const same = before?.readings.length === readings.length && before.readings.every((each, i) => each === readings[i]);
  if (same && before.sign === sign) return before.cells;
  const make = (key: string): Cell => {
    const column = byKey.get(key);
    return cellOf(readings, column?.measure ?? key, column?.period);
  };
  const cells = new LazyMap<string, Cell>(keys, make, same ? before.cells : undefined);
  if (first) known.set(first, { readings, sign, cells });
  return cells;
}

/** What all of them plainly say; of one alone, its own. */
const saidBy = ([first, ...others]: readonly Reading[]): Row['said'] =>
  others.length === 0 && first ? first.said : new Map([first, ...others].flatMap((each) => [...(each?.said ?? [])]));

/** `comparisonOf` by small steps, for who must not be kept waiting: there is time for something else between any two. */
export function* comparisonSteps(
  entries: readonly Entry[],
  corrections: readonly Correction[] = [],
  workspace?: Workspace,
): Generator<void, Comparison> {
  const readings: Reading[] = [];
  for (const reading of readingsOf(entries, corrections)) {
    readings.push(reading);
    yield;
  }
  const groups = groupsOf(readings).sort((a, b) => byName(a.name, b.name) || byName(a.key, b.key));
  yield;
  const shorts = shortNames(groups.map(({ name }) => name));
  yield;
  const bare = columnsOf(groups.flatMap(({ readings }) => readings));
  const columns = columnsFor(bare);
  const given = new Map<Spoken, number>();
  const rows: Row[] = [];
  for (const [i, { key, name, authority, readings }] of groups.entries()) {
    yield;
    let said: Row['said'] | undefined;
    rows.push({
      key,
      name,
      shortName: shorts[i] ?? name,
      ...(authority && { authority }),
      responses: readings.map(({ response }) => response),
      sample: readings.some(({ response }) => response.sample),
      itemised: readings.some(({ figures }) => figures.some((figure) => figure.by !== undefined)),
      cells: cellsOf(readings, columns),
      get said() {
        said ??= saidBy(readings);
        return said;
      },
    });
    for (const spoken of givenIn(readings)) given.set(spoken, (given.get(spoken) ?? 0) + 1);
  }
  yield;
  const unplaced = groups.flatMap(({ readings }) => readings.flatMap((reading) => reading.unplaced));
  return {
    rows,
    columns: bare.map((column) => ({
      ...column,
      given: given.get(spokenOnce(column.measure, column.period, true)) ?? 0,
    })),
    ...(unplaced.length > 0 && { unplaced }),
    ...(workspace && { reference: referenceOf(workspace, rows) }),
  };
}

/**
 * Lays all that is open side by side, with the reader's corrections over it. Nothing is imputed: a cell has figures, or says why it
 * has none. The order of entries, and of corrections, changes nothing. `workspace`: what the reader keeps beside them.
 */
export function comparisonOf(
  entries: readonly Entry[],
  corrections: readonly Correction[] = [],
  workspace?: Workspace,
): Comparison {
  const steps = comparisonSteps(entries, corrections, workspace);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
