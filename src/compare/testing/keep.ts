import { emptyWorkspace, type KeptTable, type Workspace } from '../../model/workspace.ts';

/** A table as the app keeps it. */
export const kept = (text: string, name: string, change: Partial<KeptTable> = {}): KeptTable => ({
  id: `hash of ${name}: ${text.length}`,
  name,
  path: name,
  text,
  bytes: text.length,
  encoding: 'utf-8',
  opened: '2026-11-20T09:00:00.000Z',
  matches: [],
  ...change,
});

/** A workspace of these tables. */
export const keeping = (...tables: readonly KeptTable[]): Workspace => ({ ...emptyWorkspace, tables });
