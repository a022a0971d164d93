import { type ColumnWord, emptyWorkspace, type KeptTable, type RowMatch, type Workspace } from '../model/workspace.ts';
import type { App, RowCouncil } from './app.ts';
import type { Editor, WorkspaceStep } from './editor.ts';
import { newId } from './new-id.ts';

type WorkspaceCommands = Pick<
  App,
  'describeColumn' | 'setMine' | 'saveSet' | 'removeSet' | 'removeTable' | 'matchTableRow' | 'describeTable'
>;

const part = (some: Partial<Workspace>): Workspace => ({ ...emptyWorkspace, ...some });

/** What a step does to one table; none where it changes nothing. An empty text is no text. */
function tableStep(
  before: KeptTable | undefined,
  label: string,
  change: Partial<KeptTable>,
): WorkspaceStep | undefined {
  if (!before) return undefined;
  const { source, year, ...rest } = { ...before, ...change };
  const after = { ...rest, ...(source && { source }), ...(year && { year }) };
  const same =
    after.source === before.source &&
    after.year === before.year &&
    after.matches === before.matches &&
    after.columns === before.columns;
  return same ? undefined : { label, put: part({ tables: [after] }), removed: part({ tables: [before] }) };
}

function matchesWith(before: readonly RowMatch[], row: string, council: RowCouncil | undefined): readonly RowMatch[] {
  if (council === undefined && !before.some((match) => match.row === row)) return before;
  const others = before.filter((match) => match.row !== row);
  if (council === undefined) return others;
  return [...others, council === 'none' ? { row } : { row, key: council.key }];
}

/** The words on a column with others beside or over them. An empty name is none. */
function columnsWith(
  before: readonly ColumnWord[],
  label: string,
  words: { readonly name?: string; readonly used?: boolean },
): readonly ColumnWord[] {
  const { name, used } = { ...before.find((word) => word.label === label), ...words };
  const others = before.filter((word) => word.label !== label);
  return [...others, { label, ...(name && { name }), ...(used !== undefined && { used }) }];
}

/** What the reader does to the workspace; each a step that can be undone. */
export function workspaceCommands({ change }: Pick<Editor, 'change'>): WorkspaceCommands {
  const tableIn = ({ tables }: Workspace, tableId: string) => tables.find(({ id }) => id === tableId);
  const setIn = ({ sets }: Workspace, setId: string | undefined) => sets.find(({ id }) => id === setId);
  return {
    setMine: (key) =>
      change(({ mine }) => {
        if (mine === key) return undefined;
        const [put, removed] = [key, mine].map((one) => part(one === undefined ? {} : { mine: one }));
        const label = key === undefined ? 'Chose no council as mine' : 'Chose my council';
        return put && removed && { label, put, removed };
      }),
    saveSet: async ({ id = newId(), name, keys }) => {
      await change((workspace) => {
        const before = setIn(workspace, id);
        const label = before ? `Changed the set ${name}` : `Made the set ${name}`;
        return { label, put: part({ sets: [{ id, name, keys }] }), removed: part(before ? { sets: [before] } : {}) };
      });
      return id;
    },
    removeSet: (setId) =>
      change((workspace) => {
        const set = setIn(workspace, setId);
        return set && { label: `Removed the set ${set.name}`, put: emptyWorkspace, removed: part({ sets: [set] }) };
      }),
    removeTable: (tableId) =>
      change((workspace) => {
        const table = tableIn(workspace, tableId);
        return table && { label: `Removed ${table.name}`, put: emptyWorkspace, removed: part({ tables: [table] }) };
      }),
    matchTableRow: (tableId, row, council) =>
      change((workspace) => {
        const table = tableIn(workspace, tableId);
        const label = council === undefined ? 'Took back a match' : 'Matched a row by hand';
        return tableStep(table, label, { matches: matchesWith(table?.matches ?? [], row, council) });
      }),
    describeColumn: (tableId, label, words) =>
      change((workspace) => {
        const table = tableIn(workspace, tableId);
        const columns = columnsWith(table?.columns ?? [], label, words);
        return tableStep(table, `Described a column of ${table?.name}`, { columns });
      }),
    describeTable: (tableId, words) =>
      change((workspace) => {
        const table = tableIn(workspace, tableId);
        return tableStep(table, `Described ${table?.name}`, words);
      }),
  };
}
