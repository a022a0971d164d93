import { emptyWorkspace, type Workspace, type WorkspaceParts } from '../model/workspace.ts';
import { comparePaths } from './collection.ts';
import type { Publisher } from './publisher.ts';

/** Holds the reader's workspace, and shows each change at once. */
export interface WorkspaceHolder {
  readonly now: () => Workspace;
  /** Takes one part out and puts the other in. */
  readonly exchange: (put: Workspace, removed: WorkspaceParts) => void;
  readonly clear: () => void;
}

type Named = { readonly id: string; readonly name: string };

const byNameThenId = (a: Named, b: Named): number => comparePaths(a.name, b.name) || comparePaths(a.id, b.id);

function exchanged<T extends Named>(
  all: readonly T[],
  put: readonly T[],
  removed: readonly { id: string }[],
): readonly T[] {
  if (put.length === 0 && removed.length === 0) return all;
  const gone = new Set([...put, ...removed].map(({ id }) => id));
  return [...all.filter(({ id }) => !gone.has(id)), ...put].sort(byNameThenId);
}

/** A workspace with one part taken out and another put in. */
export function workspaceWith(before: Workspace, put: Workspace, removed: WorkspaceParts = emptyWorkspace): Workspace {
  const sets = exchanged(before.sets, put.sets, removed.sets);
  const tables = exchanged(before.tables, put.tables, removed.tables);
  const mine = put.mine ?? (removed.mine === undefined ? before.mine : undefined);
  // The same object where nothing changes: comparisons are made anew for each.
  if (sets === before.sets && tables === before.tables && mine === before.mine) return before;
  return { ...(mine !== undefined && { mine }), sets, tables };
}

export function createWorkspace(publisher: Publisher): WorkspaceHolder {
  let workspace = emptyWorkspace;
  const show = (next: Workspace) => {
    workspace = next;
    publisher.set({ workspace });
  };
  return {
    now: () => workspace,
    exchange: (put, removed) => show(workspaceWith(workspace, put, removed)),
    clear: () => show(emptyWorkspace),
  };
}
