import type { Entry } from '../model/entry.ts';
import { unpacked } from '../model/packed-analysis.ts';
import { emptyWorkspace } from '../model/workspace.ts';
import type { Store } from '../store/store.ts';
import type { Pool } from '../worker/pool.ts';
import type { Collection } from './collection.ts';
import type { Editor } from './editor.ts';
import { emptyDelta } from './journal.ts';
import { isTable, keptTable } from './open-table.ts';
import type { WorkspaceHolder } from './workspace.ts';

interface Tools {
  readonly collection: Collection;
  readonly workspace: WorkspaceHolder;
  readonly store: Store;
  readonly pool: Pool;
  readonly editor: Editor;
  readonly now: () => string;
}

/** Reads a table's text as a response, in the table's place. False where it is not there, or the extractor fails on it. */
export async function tableAsResponse(tableId: string, tools: Tools): Promise<boolean> {
  const { workspace, pool, editor } = tools;
  const table = workspace.now().tables.find(({ id }) => id === tableId);
  if (!table) return false;
  const { id, name, path, text, bytes, encoding, opened } = table;
  const reply = await pool.submit({ kind: 'reread', id, text });
  if (reply.kind !== 'reread') return false;
  const analysis = unpacked(reply.analysisJson);
  const entry: Entry = { source: { id, name, path, bytes, encoding }, opened, sample: false, analysis };
  await editor.take(`Opened ${name} as a response`, () => {
    const now = workspace.now().tables.filter((one) => one.id === id);
    return {
      put: { ...emptyDelta, sources: [{ entry, text }] },
      removed: { ...emptyDelta, workspace: { ...emptyWorkspace, tables: now } },
    };
  });
  return true;
}

/** Keeps a response's text as a reference table, in the response's place. False where no row of it names a council. */
export async function responseAsTable(sourceId: string, tools: Tools): Promise<boolean> {
  const { collection, store, editor, now } = tools;
  const entry = collection.entry(sourceId);
  // Of a picture's quotes no table can be made.
  if (!entry || entry.secondhand) return false;
  const text = await store.textOf(sourceId).catch(() => '');
  if (!isTable(text, entry.source.name)) return false;
  await editor.take(`Opened ${entry.source.name} as a reference table`, () => ({
    put: { ...emptyDelta, workspace: { ...emptyWorkspace, tables: [keptTable({ ...entry.source, text }, now())] } },
    removed: {
      ...emptyDelta,
      sources: [{ entry, text }],
      corrections: collection.corrections().filter((correction) => correction.sourceId === sourceId),
    },
  }));
  return true;
}
