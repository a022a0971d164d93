import { isTextOf } from '../intake/is-text-of.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';
import type { Entry, Secondhand } from '../model/entry.ts';
import { unpacked } from '../model/packed-analysis.ts';
import { emptyWorkspace, type Workspace } from '../model/workspace.ts';
import { joinQuotes } from '../project/join-quotes.ts';
import type { Project, ProjectSource, Refusal } from '../project/project.ts';
import { checkedCorrection, checkedSource, readProject } from '../project/read-project.ts';
import { adopt } from '../store/adopt.ts';
import type { Delta } from './journal.ts';
import { isEmptyWorkspace, mergeOf, type WorkspaceMerge } from './merge-workspace.ts';
import type { ReadTools, Task } from './read-file.ts';
import type { FileOutcome } from './receipt.ts';
import { settled } from './settled.ts';
import type { OpenedProject } from './state.ts';
import { workspaceWith } from './workspace.ts';

/** What the extractor says of a whole text; `undefined` where it gave none. */
type Read = { readonly analysis: Analysis; readonly analysisJson?: string } | undefined;

const withoutText = ({ id, name, path, bytes, encoding }: ProjectSource): Entry['source'] => ({
  id,
  name,
  path,
  bytes,
  encoding,
});

/** Lays a project beside what is open: by content, so that nothing doubles; of what both have, what was read from its own file stays. */
class Merge {
  readonly #task: Task;
  readonly #tools: ReadTools;
  readonly #project: Project;
  readonly #texts = new Map<string, string>();
  /** What a step that takes all of it back must know. */
  readonly put: Entry[] = [];
  readonly replaced: Delta['sources'][number][] = [];
  readonly added: string[] = [];
  readonly setAside: { name: string; why: string }[];
  here = 0;

  constructor(task: Task, tools: ReadTools, project: Project) {
    this.#task = task;
    this.#tools = tools;
    this.#project = project;
    this.setAside = [...project.setAside];
  }

  #secondhand(text: Secondhand['text']): Secondhand {
    return { text, from: this.#task.path, saved: this.#project.saved };
  }

  /** Whole texts are read afresh: what a file says was read in them is nobody's word. */
  async #read({ id, text, path }: ProjectSource): Promise<Read> {
    const reply = await this.#tools.pool.submit({ kind: 'reread', id, text });
    if (reply.kind === 'reread') {
      return { analysis: unpacked(reply.analysisJson), analysisJson: reply.analysisJson };
    }
    this.setAside.push({
      name: path,
      why: reply.kind === 'timeout' ? 'reading it took too long' : 'reading it failed',
    });
    return undefined;
  }

  async #put(entry: Entry, text: string, analysisJson?: string): Promise<void> {
    const { collection, writer, added, textOf, isOver } = this.#tools;
    const { id } = entry.source;
    const before = collection.entry(id);
    if (before) {
      const known = await textOf(id).catch(() => undefined);
      if (isOver()) return;
      this.here++;
      this.replaced.push({ entry: before, ...(known !== undefined && { text: known }) });
    } else {
      this.added.push(id);
      added.add(id);
    }
    this.put.push(entry);
    this.#texts.set(entry.source.id, text);
    collection.putEntries([entry]);
    writer.add({ sources: [{ entry, text, ...(analysisJson ? { analysisJson } : {}) }] });
  }

  async #putQuotes(source: ProjectSource, analysis: Analysis, before: Entry | undefined): Promise<void> {
    const { opened, sample, text } = source;
    const secondhand = this.#secondhand('quotes');
    if (!before) return this.#put({ source: withoutText(source), opened, sample, analysis, secondhand }, text);
    const mine = { text: await this.#tools.textOf(source.id).catch(() => ''), analysis: before.analysis };
    if (this.#tools.isOver()) return;
    const joined = joinQuotes(mine, { text, analysis });
    if (joined === mine) this.here++;
    else await this.#put({ ...before, analysis: joined.analysis, secondhand }, joined.text);
  }

  async source(source: ProjectSource): Promise<void> {
    const { collection, isOver } = this.#tools;
    const before = collection.entry(source.id);
    if (source.quotesOnly) {
      if (before && before.secondhand?.text !== 'quotes') this.here++;
      else if (source.analysis) await this.#putQuotes(source, source.analysis, before);
      return;
    }
    if (before && !before.secondhand) {
      this.here++;
      return;
    }
    const isProven = await isTextOf(source);
    if (before?.secondhand?.text === 'unproven' && !isProven) {
      this.here++;
      return;
    }
    const read = await this.#read(source);
    if (!read || isOver()) return;
    const { opened, sample, text } = source;
    const plain = { source: withoutText(source), opened, sample, analysis: read.analysis };
    await this.#put(isProven ? plain : { ...plain, secondhand: this.#secondhand('unproven') }, text, read.analysisJson);
  }

  /**
   * Those of both are kept; of two states of one, the later. Those about nothing that is here are left out. None is of the future:
   * it would stand above whatever the reader says from now on.
   */
  async corrections(all: readonly Correction[]): Promise<readonly Correction[]> {
    const { collection, textOf } = this.#tools;
    const now = this.#tools.now();
    const fresh = all.filter(({ id, sourceId, made }) => {
      const mine = collection.correction(id);
      return collection.entry(sourceId) && (!mine || mine.made < made);
    });
    for (const { sourceId } of fresh) {
      if (this.#texts.has(sourceId)) continue;
      this.#texts.set(sourceId, await textOf(sourceId).catch(() => ''));
    }
    return fresh.map((correction) => ({
      ...settled(correction, this.#texts.get(correction.sourceId) ?? ''),
      made: correction.made < now ? correction.made : now,
    }));
  }

  /** Lays the workspaces beside what is kept here; gives what that put in, and what stood in its place. */
  async workspace(all: readonly Workspace[]): Promise<WorkspaceMerge> {
    const { workspace, keepWorkspace } = this.#tools;
    const other = all.reduce((whole, part) => workspaceWith(whole, part), emptyWorkspace);
    const merge = mergeOf(workspace.now(), other);
    if (!isEmptyWorkspace(merge.put)) await keepWorkspace(merge.put);
    return merge;
  }
}

async function inLanes<T>(all: readonly T[], lanes: number, work: (one: T) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let one = all[next++]; one !== undefined; one = all[next++]) await work(one);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

const asSource = ({ entry, text }: { readonly entry: Entry; readonly text: string }): ProjectSource => ({
  ...entry.source,
  text,
  opened: entry.opened || '1970-01-01T00:00:00.000Z',
  sample: entry.sample,
  quotesOnly: entry.secondhand?.text === 'quotes',
  analysis: entry.analysis,
});

/**
 * Opens a project file, or a picture that carries one, into the collection and the store. A refusal where it is none;
 * `undefined` where the import ended meanwhile.
 */
export async function openProject(
  task: Task,
  file: Blob,
  tools: ReadTools,
): Promise<FileOutcome | Refusal | undefined> {
  const project = await readProject(file);
  if ('refused' in project) return project;
  if (tools.isOver()) return undefined;
  const merge = new Merge(task, tools, project);
  const adopted = adopt(project.stored);
  merge.setAside.push(...adopted.setAside);
  const sources = [...project.sources, ...adopted.sources.flatMap((source) => checkedSource(asSource(source)) ?? [])];
  await inLanes(sources, tools.pool.lanes, async (source) => {
    if (tools.isOver()) return;
    await merge.source(source);
    await tools.writer.room();
  });
  if (tools.isOver()) return undefined;
  const corrections = await merge.corrections([
    ...project.corrections,
    ...adopted.corrections.flatMap((one) => checkedCorrection(one) ?? []),
  ]);
  if (tools.isOver()) return undefined;
  const corrected = corrections.flatMap(({ id }) => tools.collection.correction(id) ?? []);
  tools.collection.putCorrections(corrections);
  await tools.keep(corrections);
  const kept = await merge.workspace([project.workspace, adopted.workspace]);
  await tools.writer.drain();
  const step = {
    put: { sources: merge.put.map((entry) => ({ entry })), corrections, workspace: kept.put },
    removed: { sources: merge.replaced, corrections: corrected, workspace: kept.removed },
  };
  const isChange = merge.put.length > 0 || corrections.length > 0 || !isEmptyWorkspace(kept.put);
  if (isChange && !tools.isOver()) await tools.record(`Opened ${task.path}`, step);
  const { kind, saved, title, settings } = project;
  const opened: OpenedProject = {
    path: task.path,
    file,
    kind,
    saved,
    ...(title === undefined ? {} : { title }),
    settings,
    added: merge.added.length,
    here: merge.here,
    corrections: corrections.length,
    kept: kept.put.sets.length + kept.put.tables.length,
    setAside: merge.setAside,
  };
  return { path: task.path, opened, added: merge.added };
}
