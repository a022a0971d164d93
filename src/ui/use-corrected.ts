import type { AppState } from '../app/state.ts';
import { type Corrected, correctedOnce } from '../compare/corrected.ts';
import { queueOf } from '../compare/queue.ts';
import type { QueueItem } from '../compare/queue-items.ts';
import { bySource } from '../compare/said.ts';
import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import { useAppState } from './app-context.tsx';

const none: readonly Correction[] = [];

let sources:
  | { readonly of: readonly Correction[]; readonly by: ReadonlyMap<string, readonly Correction[]> }
  | undefined;

/** The reader's corrections of one source. The same list as long as none of any source changes. */
export function correctionsOf({ corrections }: Pick<AppState, 'corrections'>, sourceId: string): readonly Correction[] {
  if (sources?.of !== corrections) sources = { of: corrections, by: bySource(corrections) };
  return sources.by.get(sourceId) ?? none;
}

/** What an entry says with the reader's word over it. */
export const correctedIn = (state: AppState, entry: Entry): Corrected =>
  correctedOnce(entry, correctionsOf(state, entry.source.id));

let queue: (Pick<AppState, 'entries' | 'corrections'> & { readonly items: readonly QueueItem[] }) | undefined;

/** What the extractor was unsure of, worked out once for each change. */
export function queueIn({ entries, corrections }: AppState): readonly QueueItem[] {
  if (queue?.entries !== entries || queue.corrections !== corrections)
    queue = { entries, corrections, items: queueOf(entries, corrections) };
  return queue.items;
}

/** The queue, and again after each change. */
export const useQueue = (): readonly QueueItem[] => queueIn(useAppState());
