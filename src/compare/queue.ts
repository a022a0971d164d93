import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Measure } from '../model/measure.ts';
import type { FigureRef } from './comparison.ts';
import { authorityOf, type CorrectedMeasure, correctedOnce } from './corrected.ts';
import { byName } from './names.ts';

/** A figure that the extractor was unsure of. */
export interface QueueItem {
  /** The same whatever the reader says. */
  readonly key: string;
  readonly ref: FigureRef;
  /** Who answers; the file's name where that is not known. */
  readonly council: string;
  /** As it was read. */
  readonly read: Measure;
  readonly level: 'check' | 'read';
  readonly reason: string;
  /** What the reader made of it; absent for one that waits. */
  readonly looked?: 'right' | 'wrong' | 'put right';
}

const lookedAt = ({ rejected, reader }: CorrectedMeasure): QueueItem['looked'] =>
  rejected ? 'wrong' : reader?.set ? 'put right' : reader?.checked ? 'right' : undefined;

function itemsOf(entry: Entry, corrections: readonly Correction[]): QueueItem[] {
  const { source } = entry;
  const council = authorityOf(entry, corrections)?.name ?? source.name;
  return correctedOnce(entry, corrections).measures.flatMap((figure): QueueItem[] => {
    const { read, index } = figure;
    // A tick that no longer holds makes a plainly stated figure one to look at.
    const sureness = figure.measure.sureness.level === 'check' ? figure.measure.sureness : read?.sureness;
    if (!read || !sureness || sureness.level === 'stated') return [];
    const looked = lookedAt(figure);
    return [
      {
        key: `${source.id}/${index}`,
        ref: { sourceId: source.id, answer: read.answer, measure: index },
        council,
        read,
        level: sureness.level,
        reason: sureness.reason,
        ...(looked && { looked }),
      },
    ];
  });
}

/** Corrections by the source that they are about. */
export function bySource(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const sources = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const own = sources.get(correction.sourceId);
    if (own) own.push(correction);
    else sources.set(correction.sourceId, [correction]);
  }
  return sources;
}

const none: readonly Correction[] = [];

/** What the extractor was unsure of: what it asks to be checked first, then what it read with some doubt; by council, as the text goes. */
export function queueOf(entries: readonly Entry[], corrections: readonly Correction[]): QueueItem[] {
  const said = bySource(corrections);
  return entries
    .flatMap((entry) => itemsOf(entry, said.get(entry.source.id) ?? none))
    .sort(
      (a, b) =>
        Number(a.level === 'read') - Number(b.level === 'read') ||
        byName(a.council, b.council) ||
        (a.ref.sourceId < b.ref.sourceId ? -1 : a.ref.sourceId > b.ref.sourceId ? 1 : 0) ||
        a.read.evidence.spans[0][0] - b.read.evidence.spans[0][0] ||
        (a.ref.measure ?? 0) - (b.ref.measure ?? 0),
    );
}

/** The next one that waits, after this one and around the end; `undefined` where none does. */
export function nextWaiting(queue: readonly QueueItem[], key: string | undefined): QueueItem | undefined {
  const at = queue.findIndex((item) => item.key === key);
  const rest = [...queue.slice(at + 1), ...queue.slice(0, Math.max(0, at))];
  return rest.find(({ looked, key: own }) => looked === undefined && own !== key);
}
