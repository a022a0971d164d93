import { type ListedFile, nameOf } from '../intake/list-files.ts';
import type { readAhead } from '../intake/read-ahead.ts';
import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import { unpacked } from '../model/packed-analysis.ts';
import type { Workspace } from '../model/workspace.ts';
import { containerOf } from '../project/container.ts';
import type { Pool } from '../worker/pool.ts';
import { type Collection, comparePaths } from './collection.ts';
import type { Editor } from './editor.ts';
import type { FileOutcome } from './receipt.ts';
import { settled } from './settled.ts';
import type { Sharer } from './sharer.ts';
import type { FileFailure } from './state.ts';
import type { WorkspaceHolder } from './workspace.ts';
import type { Writer } from './writer.ts';

/** A file to be read. */
export interface Task extends ListedFile {
  readonly sample: boolean;
  /** What the reader says it is; told by its looks where absent. */
  readonly as?: 'table';
}

export interface ReadTools {
  readonly pool: Pool;
  readonly collection: Collection;
  readonly writer: Writer;
  /** ISO time. */
  readonly now: () => string;
  /** Ids of sources that this import added. */
  readonly added: Set<string>;
  /** Keeps corrections that came with a project. */
  readonly keep: (corrections: readonly Correction[]) => Promise<void>;
  readonly workspace: WorkspaceHolder;
  /** Puts parts into the workspace, on screen and in the store. */
  readonly keepWorkspace: (put: Workspace) => Promise<void>;
  /** Notes as a step what a project brought. */
  readonly record: Editor['record'];
  readonly share: Sharer['share'];
  readonly textOf: (sourceId: string) => Promise<string>;
  /** The bytes of the file that is to be read. */
  readonly bytes: () => ReturnType<ReturnType<typeof readAhead>>;
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

/** A file that is no text may be a project file, or a picture that carries one. Looked at only then: letters cost nothing. */
async function tryProject(task: Task, file: Blob, failure: FileFailure, tools: ReadTools) {
  if (failure.reason !== 'not-text' && failure.reason !== 'too-large') return { path: task.path, failure };
  const head = await file
    .slice(0, 8)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  if (!containerOf(new Uint8Array(head))) return { path: task.path, failure };
  const { openProject } = await import('./open-project.ts');
  const outcome = await openProject(task, file, tools);
  if (!outcome || !('refused' in outcome)) return outcome;
  const isOther = outcome.refused === 'not-project';
  return { path: task.path, failure: isOther ? failure : ({ reason: 'project', why: outcome } as const) };
}

/** The file itself takes the place of what was known of it second hand; the reader's corrections find their words in it. */
async function replaceSecondhand(before: Entry, entry: Entry, text: string, tools: ReadTools): Promise<void> {
  const { collection, keep } = tools;
  const { id } = entry.source;
  const mine = collection.corrections().filter(({ sourceId }) => sourceId === id);
  if (before.secondhand?.text === 'quotes' && mine.length > 0) {
    const found = mine.map((correction) => settled(correction, text));
    collection.putCorrections(found);
    await keep(found);
  }
}

const namesOf = (path: string) => ({ path, name: nameOf(path) });

/** Files of separated values: each may be a reference table. */
const isSheet = /\.(?:csv|tsv|tab|psv)$/i;

/** Reads one file into the collection and the store. `undefined` where the import ended meanwhile. */
export async function readFile(task: Task, tools: ReadTools): Promise<FileOutcome | undefined> {
  const { pool, collection, writer, added } = tools;
  const { path, file, sample } = task;
  if (!(file instanceof Blob)) return { path, failure: file };
  if (!sample && (task.as === 'table' || isSheet.test(path))) {
    const { openTable } = await import('./open-table.ts');
    const outcome = await openTable(task, file, tools);
    if (outcome || tools.isOver()) return outcome;
  }
  const bytes = await tools.bytes();
  if (tools.isOver()) return undefined;
  if ('reason' in bytes) return tryProject(task, file, bytes, tools);
  const known = collection.readOfSize(bytes.length);
  const reply = await pool.submit({ kind: 'read', path, bytes, known }, { onBegin: tools.onBegin });
  if (tools.isOver()) return undefined;
  switch (reply.kind) {
    case 'failed':
      return tryProject(task, file, reply.failure, tools);
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
      const analysis = tools.share(unpacked(analysisJson));
      const before = collection.entry(source.id);
      if (before && !before.secondhand) {
        const reread = { ...before, analysis };
        collection.putEntries([reread]);
        writer.add({ entries: [{ entry: reread, analysisJson }] });
        return meetAgain(reread, task, tools);
      }
      const entry = {
        source,
        opened: before?.opened ?? tools.now(),
        sample: sample && (before?.sample ?? true),
        analysis,
      };
      added.add(source.id);
      collection.putEntries([entry]);
      writer.add({ sources: [{ entry, text, analysisJson, fresh: before === undefined }] });
      if (before) await replaceSecondhand(before, entry, text, tools);
      return { path, id: source.id, isNew: true };
    }
    default:
      return undefined;
  }
}
