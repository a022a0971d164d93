import type { Entry } from '../model/entry.ts';
import { compareEntries, comparePaths } from './collection.ts';
import type { FileFailure, OpenedProject, OpenedTable, Receipt } from './state.ts';

/** How one file ended. `isNew`: its source was not there before the import began. */
export type FileOutcome =
  | { readonly path: string; readonly id: string; readonly isNew: boolean }
  /** `added`: ids of sources that were not there before. */
  | { readonly path: string; readonly opened: OpenedProject; readonly added: readonly string[] }
  /** `table`: the id of the reference table that it is. */
  | { readonly path: string; readonly table: string; readonly isNew: boolean }
  | { readonly path: string; readonly failure: FileFailure };

interface Counts {
  readonly offered: number;
  readonly cancelled: boolean;
}

/** Adds up an import. The order in which its files ended makes no difference. */
export function receiptOf(
  outcomes: readonly FileOutcome[],
  entryOf: (sourceId: string) => Entry | undefined,
  { offered, cancelled }: Counts,
): Receipt {
  const inOrder = [...outcomes].sort((a, b) => comparePaths(a.path, b.path));
  const added = new Set<string>();
  const duplicates: { path: string; sameAs: string }[] = [];
  const projects: OpenedProject[] = [];
  const tables: OpenedTable[] = [];
  for (const outcome of inOrder) {
    if ('failure' in outcome) continue;
    if ('table' in outcome) {
      const { path, table, isNew } = outcome;
      tables.push({ path, id: table, isNew: isNew && !tables.some(({ id }) => id === table) });
      continue;
    }
    if ('opened' in outcome) {
      // Its sources were read side by side, so they ended in any order.
      const sources = outcome.added.flatMap((id) => entryOf(id) ?? []);
      for (const { source } of sources.sort(compareEntries)) added.add(source.id);
      projects.push(outcome.opened);
      continue;
    }
    // Of several new files with one content the first by path is the source: the importer has named it so.
    if (outcome.isNew && !added.has(outcome.id)) added.add(outcome.id);
    else duplicates.push({ path: outcome.path, sameAs: entryOf(outcome.id)?.source.path ?? outcome.path });
  }
  const entries = [...added].flatMap((id) => entryOf(id) ?? []);
  return {
    files: offered,
    added: [...added],
    duplicates,
    ...(projects.length > 0 ? { projects } : {}),
    ...(tables.length > 0 ? { tables } : {}),
    failed: inOrder.flatMap((outcome) => ('failure' in outcome ? [outcome] : [])),
    answers: entries.reduce((sum, { analysis }) => sum + analysis.response.answers.length, 0),
    figures: entries.reduce((sum, { analysis }) => sum + analysis.measures.length, 0),
    unread: offered - outcomes.length,
    cancelled,
  };
}
