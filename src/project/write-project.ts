import type { Correction } from '../model/correction.ts';
import { emptyWorkspace, type Workspace } from '../model/workspace.ts';
import { currentFormat, type ProjectHead, type ProjectSource, type StoredRecord } from './project.ts';
import { gzipOf } from './squeeze.ts';

/** What goes into a file. The sources are asked for one after another, so that their texts are never in memory at once. */
export interface ProjectParts {
  readonly head: ProjectHead;
  readonly sources: AsyncIterable<ProjectSource> | Iterable<ProjectSource>;
  readonly corrections: readonly Correction[];
  readonly workspace?: Workspace;
  /** Asked for last, when it is known which sources could not be had otherwise. */
  readonly stored?: () => Promise<readonly StoredRecord[]>;
}

async function* linesOf(parts: ProjectParts): AsyncGenerator<string> {
  const { head, sources, corrections, workspace = emptyWorkspace, stored = async () => [] } = parts;
  let lines = 1;
  const line = (value: unknown): string => {
    lines++;
    return JSON.stringify(value);
  };
  yield JSON.stringify({ foilight: currentFormat, ...head });
  for await (const source of sources) yield line({ source });
  for (const correction of corrections) yield line({ correction });
  if (workspace.mine !== undefined) yield line({ mine: workspace.mine });
  for (const set of workspace.sets) yield line({ set });
  for (const table of workspace.tables) yield line({ table });
  for (const record of await stored()) yield line({ stored: record });
  yield JSON.stringify({ end: lines });
}

/** The file: what `readProject` reads, by itself or in a picture. The same parts give the same lines. */
export const writeProject = (parts: ProjectParts): Promise<Blob> => gzipOf(linesOf(parts));
