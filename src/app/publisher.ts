import { emptyWorkspace } from '../model/workspace.ts';
import type { Collection } from './collection.ts';
import type { AppState } from './state.ts';

/** What of the state is not derived from the collection. */
export type Facts = Omit<AppState, 'entries' | 'corrections' | 'sampleLoaded'>;

/** Calls back once, soon. */
export type Schedule = (work: () => void) => void;

/** Holds the snapshot that screens see, and makes the next one. */
export interface Publisher {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => AppState;
  /** Changes facts, at the next frame, or where many change half a second after the last; `undefined` removes one. */
  readonly set: (change: { readonly [K in keyof Facts]?: Facts[K] | undefined }) => void;
  /** The collection changed: to be shown soon, and the more entries there are the less often, as each showing compares them all. */
  readonly touch: () => void;
  /** Publishes what there is at once: at the end of a command. */
  readonly now: () => void;
}

/** The next frame; where none comes (the tab is hidden) a fifth of a second. */
export const nextFrame: Schedule = (work) => {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, 200);
  globalThis.requestAnimationFrame?.(once);
};

/** Milliseconds between two showings: twice a second is often enough for a progress, and what is painted more often the reading of files waits for. */
const pace = 500;

/** Milliseconds between two showings of a growing list of this length: the first entries at once, then a little less often with each, as all of them are compared and laid out again. */
const pauseFor = (entries: number): number =>
  entries === 0 ? 0 : Math.max(pace, Math.min(1000, entries * 20), Math.min(2000, entries / 2));

const startingFacts: Facts = {
  phase: 'starting',
  workspace: emptyWorkspace,
  reread: [],
  storage: { kept: true },
  persistence: 'not-asked',
  setAside: [],
  steps: [],
};

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const isSame = (a: AppState, b: AppState): boolean => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof AppState>;
  return [...keys].every((key) => a[key] === b[key] || (isEmpty(a[key]) && isEmpty(b[key])));
};

export function createPublisher(collection: Collection, schedule: Schedule = nextFrame): Publisher {
  let facts = startingFacts;
  let state: AppState = {
    ...facts,
    entries: collection.entries(),
    corrections: collection.corrections(),
    sampleLoaded: false,
  };
  let shownAt = Number.NEGATIVE_INFINITY;
  let publishedAt = Number.NEGATIVE_INFINITY;
  let isTouched = false;
  let isScheduled = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let showingLater: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function listsNow(): Pick<AppState, 'entries' | 'corrections' | 'sampleLoaded'> {
    isTouched = false;
    clearTimeout(showingLater);
    showingLater = undefined;
    shownAt = performance.now();
    const entries = collection.entries();
    const sampleLoaded = entries === state.entries ? state.sampleLoaded : entries.some(({ sample }) => sample);
    return { entries, corrections: collection.corrections(), sampleLoaded };
  }

  function publish(isUrgent: boolean): void {
    const { entries, corrections, sampleLoaded } = state;
    const wait = shownAt + pauseFor(entries.length) - performance.now();
    const isDue = isUrgent || wait <= 0;
    const lists = isTouched && isDue ? listsNow() : { entries, corrections, sampleLoaded };
    const next: AppState = { ...facts, ...lists };
    if (!isSame(state, next)) {
      state = next;
      publishedAt = performance.now();
      for (const listener of [...listeners]) listener();
    }
    if (isTouched) showingLater ??= setTimeout(showLists, wait);
  }

  function showLists(): void {
    showingLater = undefined;
    soon();
  }

  function frame(): void {
    clearTimeout(waiting);
    waiting = undefined;
    isScheduled = true;
    schedule(() => {
      isScheduled = false;
      publish(false);
    });
  }

  function soon(): void {
    if (isScheduled) return;
    const isFirst = isTouched && state.entries.length === 0;
    const wait = isFirst ? 0 : publishedAt + pace - performance.now();
    if (wait <= 0) frame();
    else waiting ??= setTimeout(frame, wait);
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getState: () => state,
    set: (change) => {
      const next: Record<string, unknown> = { ...facts, ...change };
      for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
      facts = next as unknown as Facts;
      soon();
    },
    touch: () => {
      isTouched = true;
      soon();
    },
    now: () => publish(true),
  };
}
