import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Store } from '../store/store.ts';
import type { CorrectionDraft } from './app.ts';
import type { Collection } from './collection.ts';
import { correctionOf } from './draft.ts';
import {
  type Delta,
  emptyDelta,
  emptyJournal,
  factsOf,
  type Journal,
  type JournalStep,
  redoing,
  undoable,
  undone,
  withStep,
} from './journal.ts';
import { newId } from './new-id.ts';
import type { Publisher } from './publisher.ts';
import type { WorkspaceHolder } from './workspace.ts';

/** What a step puts into the workspace and takes out. */
export interface WorkspaceStep {
  readonly label: string;
  readonly put: Workspace;
  readonly removed: Workspace;
}

/** What a step puts in and takes out. */
export type Exchange = Pick<JournalStep, 'put' | 'removed'>;

/** What the reader does to the collection that can be undone. Each takes effect when it resolves. */
export interface Editor {
  readonly remove: (sourceIds: readonly string[], label: string) => Promise<void>;
  readonly correct: (draft: CorrectionDraft) => Promise<Correction | undefined>;
  readonly withdraw: (correctionIds: readonly string[]) => Promise<void>;
  /** A step on the workspace as it is when the step's turn comes; none where `stepOn` gives none. */
  readonly change: (stepOn: (workspace: Workspace) => WorkspaceStep | undefined) => Promise<void>;
  /** A step on anything, as it is when the step's turn comes. */
  readonly take: (label: string, stepOn: () => Exchange) => Promise<void>;
  /** A step that has been taken already, outside: only to be undone. */
  readonly record: (label: string, done: Exchange) => Promise<void>;
  /** The last step done, or the one of this id. */
  readonly undo: (stepId?: string) => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly clear: () => void;
}

export interface EditorOptions {
  readonly collection: Collection;
  readonly workspace: WorkspaceHolder;
  readonly store: Store;
  readonly publisher: Publisher;
  /** ISO time, later at each call. */
  readonly now: () => string;
}

const labels: Readonly<Record<Correction['says']['kind'], string>> = {
  figure: 'Set a figure',
  rejected: 'Rejected a figure',
  outcome: 'Set an outcome',
  authority: 'Named the authority',
  checked: 'Ticked as checked',
  note: 'Left a note',
};

const isKept = <T extends { readonly text?: string }>(source: T): source is T & { readonly text: string } =>
  source.text !== undefined;

const without = (ids: readonly string[], others: ReadonlySet<string>): string[] => ids.filter((id) => !others.has(id));

export function createEditor({ collection, workspace, store, publisher, now }: EditorOptions): Editor {
  let journal: Journal = emptyJournal;
  let last: Promise<unknown> = Promise.resolve();

  /** One after another: an undo that follows a removal must find it done. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  function show(next: Journal): void {
    journal = next;
    publisher.set(factsOf(journal));
  }

  /** Puts one side of a step in and takes the other out, on screen at once, and in the store. */
  async function exchange(put: Delta, removed: Delta): Promise<void> {
    const removedSources = removed.sources.map(({ entry }) => entry.source.id);
    const removedCorrections = removed.corrections.map(({ id }) => id);
    collection.removeEntries(removedSources);
    collection.removeCorrections(removedCorrections);
    // One that came back by another way meanwhile is as good, and may be newer.
    const sources = put.sources.filter(({ entry }) => !collection.entry(entry.source.id));
    collection.putEntries(sources.map(({ entry }) => entry));
    const corrections = put.corrections.filter(({ sourceId }) => collection.entry(sourceId));
    collection.putCorrections(corrections);
    workspace.exchange(put.workspace, removed.workspace);
    publisher.touch();
    publisher.now();
    await store.change({
      sources: sources.filter(isKept),
      entries: sources.filter((source) => !isKept(source)),
      corrections,
      // What is put in another state is not to go.
      removedSources: without(removedSources, new Set(sources.map(({ entry }) => entry.source.id))),
      removedCorrections: without(removedCorrections, new Set(corrections.map(({ id }) => id))),
      workspace: { put: put.workspace, removed: removed.workspace },
    });
  }

  function take(label: string, put: Delta, removed: Delta): Promise<void> {
    const step: JournalStep = { id: newId(), label, done: true, put, removed };
    show(withStep(journal, step));
    return exchange(put, removed);
  }

  const whole = async (source: Delta['sources'][number]) => (isKept(source) ? source : withText(source.entry));

  async function withText(entry: Entry): Promise<Delta['sources'][number]> {
    const text = await store.textOf(entry.source.id).catch(() => undefined);
    return text === undefined ? { entry } : { entry, text };
  }

  return {
    remove: (sourceIds, label) =>
      inTurn(async () => {
        const entries = sourceIds.flatMap((id) => collection.entry(id) ?? []);
        if (entries.length === 0) return;
        const sources = await Promise.all(entries.map(withText));
        const corrections = collection.corrections().filter(({ sourceId }) => sourceIds.includes(sourceId));
        await take(label, emptyDelta, { ...emptyDelta, sources, corrections });
      }),
    correct: (draft) =>
      inTurn(async () => {
        const entry = collection.entry(draft.sourceId);
        if (!entry) return undefined;
        const text = await store.textOf(draft.sourceId);
        const correction = correctionOf(draft, entry, text, { id: newId(), made: now() });
        await take(labels[correction.says.kind], { ...emptyDelta, corrections: [correction] }, emptyDelta);
        return correction;
      }),
    withdraw: (correctionIds) =>
      inTurn(async () => {
        const corrections = correctionIds.flatMap((id) => collection.correction(id) ?? []);
        if (corrections.length === 0) return;
        await take('Withdrew a correction', emptyDelta, { ...emptyDelta, corrections });
      }),
    change: (stepOn) =>
      inTurn(async () => {
        const step = stepOn(workspace.now());
        if (!step) return;
        const { label, put, removed } = step;
        await take(label, { ...emptyDelta, workspace: put }, { ...emptyDelta, workspace: removed });
      }),
    take: (label, stepOn) =>
      inTurn(async () => {
        const { put, removed } = stepOn();
        await take(label, put, removed);
      }),
    record: (label, { put, removed }) =>
      inTurn(async () => {
        show(withStep(journal, { id: newId(), label, done: true, put, removed }));
        publisher.now();
      }),
    undo: (stepId) =>
      inTurn(async () => {
        const step = undoable(journal, stepId ?? journal.done[journal.done.length - 1]?.id);
        if (!step) return;
        // What an opened file brought is held by the store only; to come back it must be in the step.
        const put = { ...step.put, sources: await Promise.all(step.put.sources.map(whole)) };
        show(undone(journal, { ...step, put }));
        await exchange(step.removed, step.put);
      }),
    redo: () =>
      inTurn(async () => {
        const [step, next] = redoing(journal) ?? [];
        if (!step || !next) return;
        show(next);
        await exchange(step.put, step.removed);
      }),
    clear: () => show(emptyJournal),
  };
}
