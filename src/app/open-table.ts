import { recognisedTable, referenceTableOf } from '../compare/reference-table.ts';
import { bytesOf } from '../intake/bytes-of.ts';
import { readSource } from '../intake/read-source.ts';
import type { Source } from '../model/source.ts';
import { emptyWorkspace, type KeptTable } from '../model/workspace.ts';
import type { ReadTools, Task } from './read-file.ts';
import type { FileOutcome } from './receipt.ts';

/** Longer texts are no tables of some hundred councils, and would be read on the page's own thread. */
const longestTable = 4_000_000;

/** The table that a text is kept as. */
export const keptTable = ({ id, name, path, text, bytes, encoding }: Source, opened: string): KeptTable => ({
  id,
  name,
  path,
  text,
  bytes,
  encoding,
  opened,
  matches: [],
});

/** Whether anything can be read in a text as a reference table. */
export const isTable = (text: string, name: string): boolean =>
  text.length <= longestTable && referenceTableOf(text, name) !== undefined;

/**
 * Opens a sheet of separated values as a reference table. Nothing where it does not look like one, or where the reader has opened it
 * as a response before: then it is read as a response. A file that is to be a table and is none fails.
 */
export async function openTable(task: Task, file: Blob, tools: ReadTools): Promise<FileOutcome | undefined> {
  const { path } = task;
  const isAsked = task.as === 'table';
  const bytes = await bytesOf(file);
  const source = 'reason' in bytes ? bytes : await readSource(bytes, path);
  if ('reason' in source) return isAsked ? { path, failure: source } : undefined;
  const { workspace, collection, keepWorkspace, now } = tools;
  const before = workspace.now().tables.find(({ id }) => id === source.id);
  if (before) return { path, table: before.id, isNew: false };
  const read = isAsked ? referenceTableOf : recognisedTable;
  const isResponse = !isAsked && collection.entry(source.id) !== undefined;
  const isRead = !isResponse && source.text.length <= longestTable && read(source.text, source.name) !== undefined;
  if (!isRead) return isAsked ? { path, failure: { reason: 'no-table' } } : undefined;
  if (tools.isOver()) return undefined;
  const table = keptTable(source, now());
  await keepWorkspace({ ...emptyWorkspace, tables: [table] });
  return { path, table: table.id, isNew: true };
}
