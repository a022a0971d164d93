import { type ListedFile, nameOf } from '../intake/list-files.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Entry } from '../model/entry.ts';
import type { Pool } from '../worker/pool.ts';
import { type Collection, comparePaths } from './collection.ts';
import type { FileOutcome } from './receipt.ts';
import type { Writer } from './writer.ts';

/** A file to be read. */
export interface Task extends ListedFile {
  readonly sample: boolean;
}

export interface ReadTools {
  readonly pool: Pool;
  readonly collection: Collection;
  readonly writer: Writer;
  /** ISO time. */
  readonly now: () => string;
  /** Ids of sources that this import added. */
  readonly added: Set<string>;
  readonly onBegin: () => void;
  /** Whether nobody waits for the result any more. */
  readonly isOver: () => boolean;
}

/** A file whose content is there: of several files of one import the first by path gives the source its name, whichever was read first. */
function meetAgain(entry: Entry, task: Task, { added, collection, writer }: ReadTools): FileOutcome {
  const { id, path } = entry.source;
  const isNew = added.has(id);
  const source = isNew && comparePaths(task.path, path) < 0 ? { ...entry.source, ...namesOf(task.path) } : entry.source;
  // What the reader opened is no longer only of the sample.
  const sample = entry.sample && task.sample;
  if (source !== entry.source || sample !== entry.sample) {
    const changed = { ...entry, source, sample };
    collection.putEntries([changed]);
    writer.add({ entries: [{ entry: changed }] });
  }
  return { path: task.path, id, isNew };
}

const namesOf = (path: string) => ({ path, name: nameOf(path) });

/** Reads one file into the collection and the store. `undefined` where the import ended meanwhile. */
export async function readFile(task: Task, tools: ReadTools): Promise<FileOutcome | undefined> {
  const { pool, collection, writer, added } = tools;
  const { path, file, sample } = task;
  if (!(file instanceof Blob)) return { path, failure: file };
  const known = collection.readOfSize(file.size);
  const reply = await pool.submit({ kind: 'read', path, file, known }, { onBegin: tools.onBegin });
  if (tools.isOver()) return undefined;
  switch (reply.kind) {
    case 'failed':
      return { path, failure: reply.failure };
    case 'crashed':
      return { path, failure: { reason: 'crashed', detail: reply.detail } };
    case 'timeout':
      return { path, failure: { reason: 'timeout', seconds: reply.seconds } };
    case 'known': {
      const entry = collection.entry(reply.id);
      // Removed while it was read: read it as if it had never been there.
      return entry ? meetAgain(entry, task, tools) : readFile(task, tools);
    }
    case 'read': {
      const { text, ...source } = reply.source;
      const { analysisJson } = reply;
      const analysis = JSON.parse(analysisJson) as Analysis;
      const before = collection.entry(source.id);
      if (before) {
        const reread = { ...before, analysis };
        collection.putEntries([reread]);
        writer.add({ entries: [{ entry: reread, analysisJson }] });
        return meetAgain(reread, task, tools);
      }
      const entry = { source, opened: tools.now(), sample, analysis };
      added.add(source.id);
      collection.putEntries([entry]);
      writer.add({ sources: [{ entry, text, analysisJson }] });
      return { path, id: source.id, isNew: true };
    }
    default:
      return undefined;
  }
}
