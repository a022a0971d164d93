import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import { emptyWorkspace, type Workspace } from '../model/workspace.ts';
import type { Step } from './state.ts';

/** What a step put in and took out. Whole, so that either can be done again. */
export interface Delta {
  /** `text` is absent where it could not be read: then only the entry comes back. */
  readonly sources: readonly { readonly entry: Entry; readonly text?: string }[];
  readonly corrections: readonly Correction[];
  /** Sets and tables that are the same before and after have no place in it. */
  readonly workspace: Workspace;
}

export interface JournalStep extends Step {
  readonly put: Delta;
  readonly removed: Delta;
}

export const emptyDelta: Delta = { sources: [], corrections: [], workspace: emptyWorkspace };

/** Steps done, oldest first, then steps undone, the one to be redone first standing last. Immutable. */
export interface Journal {
  readonly done: readonly JournalStep[];
  readonly undone: readonly JournalStep[];
}

export const emptyJournal: Journal = { done: [], undone: [] };

/** Old steps are let go: each may hold texts. */
const longest = 200;

/** The journal after a new step; what was undone cannot be redone any more. */
export const withStep = ({ done }: Journal, step: JournalStep): Journal => ({
  done: [...done, step].slice(-longest),
  undone: [],
});

/** What of a workspace a step touches, as ids. */
const partsOf = ({ mine, sets, tables }: Workspace): string[] => [
  ...(mine === undefined ? [] : ['mine']),
  ...[...sets, ...tables].map(({ id }) => id),
];

/** What a step touches: things it put in or took out, and the sources that its corrections stand on. */
function touchedBy({ put, removed }: JournalStep) {
  const sources = [...put.sources, ...removed.sources].map(({ entry }) => entry.source.id);
  const corrections = [...put.corrections, ...removed.corrections];
  return {
    things: new Set([
      ...sources,
      ...corrections.map(({ id }) => id),
      ...partsOf(put.workspace),
      ...partsOf(removed.workspace),
    ]),
    grounds: new Set(corrections.map(({ sourceId }) => sourceId)),
  };
}

const overlap = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((one) => others.has(one));

/** Whether a later step did something to what this one did: took back its correction, or removed the source of it. */
function isBuried({ done }: Journal, step: JournalStep): boolean {
  const mine = touchedBy(step);
  return done.slice(done.indexOf(step) + 1).some((later) => {
    const { things, grounds } = touchedBy(later);
    return overlap(things, mine.things) || overlap(things, mine.grounds) || overlap(grounds, mine.things);
  });
}

/** The step of this id; `undefined` where there is none, or where a later one stands on it. */
export function undoable(journal: Journal, stepId: string | undefined): JournalStep | undefined {
  const step = journal.done.find(({ id }) => id === stepId);
  return step && !isBuried(journal, step) ? step : undefined;
}

/** The journal with this step undone. */
export const undone = (journal: Journal, step: JournalStep): Journal => ({
  done: journal.done.filter(({ id }) => id !== step.id),
  undone: [...journal.undone, { ...step, done: false }],
});

/** The step to be redone, and the journal with it done. */
export function redoing({ done, undone }: Journal): readonly [JournalStep, Journal] | undefined {
  const step = undone[undone.length - 1];
  if (!step) return undefined;
  return [step, { done: [...done, { ...step, done: true }], undone: undone.slice(0, -1) }];
}

/** The part of the state that tells of the journal. */
export function factsOf({ done, undone }: Journal) {
  const plain = ({ id, label, done: isDone }: JournalStep): Step => ({ id, label, done: isDone });
  return {
    steps: [...done, ...undone].map(plain),
    undo: done[done.length - 1]?.label,
    redo: undone[undone.length - 1]?.label,
  };
}
