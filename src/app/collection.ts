import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';

/** The reader's sources and corrections in memory. Its lists are in one order, whatever the order of putting in. */
export interface Collection {
  readonly entry: (sourceId: string) => Entry | undefined;
  readonly correction: (correctionId: string) => Correction | undefined;
  /** In the order of path, then id. The same array as long as nothing changes. */
  readonly entries: () => readonly Entry[];
  /** Of the sources that are there, oldest first. The same array as long as nothing changes. */
  readonly corrections: () => readonly Correction[];
  /** Ids of sources of this size that the present extractor has read. */
  readonly readOfSize: (bytes: number) => readonly string[];
  readonly putEntries: (entries: readonly Entry[]) => void;
  readonly putCorrections: (corrections: readonly Correction[]) => void;
  readonly removeEntries: (sourceIds: readonly string[]) => void;
  readonly removeCorrections: (correctionIds: readonly string[]) => void;
  readonly clear: () => void;
}

// As people order names: 2 before 10, capitals beside small letters.
const collator = new Intl.Collator('en-GB', { numeric: true });
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of files by their paths, wherever they are listed. Only equal paths are equal. */
export const comparePaths = (a: string, b: string): number => collator.compare(a, b) || byUnits(a, b);

/** The order of a collection: by path, and of one path by content. */
export const compareEntries = (a: Entry, b: Entry): number =>
  comparePaths(a.source.path, b.source.path) || byUnits(a.source.id, b.source.id);

const compareCorrections = (a: Correction, b: Correction): number => byUnits(a.made, b.made) || byUnits(a.id, b.id);

function merged(a: readonly Entry[], b: readonly Entry[]): Entry[] {
  const all: Entry[] = [];
  let next = 0;
  for (const entry of b) {
    for (let before = a[next]; before && compareEntries(before, entry) < 0; before = a[next]) {
      all.push(before);
      next++;
    }
    all.push(entry);
  }
  return all.concat(a.slice(next));
}

export function createCollection(isCurrent: (entry: Entry) => boolean): Collection {
  const byId = new Map<string, Entry>();
  const bySize = new Map<number, Set<string>>();
  const correctionById = new Map<string, Correction>();
  /** Sorted, but for the ids in `touched`. */
  let sorted: readonly Entry[] = [];
  const touched = new Set<string>();
  let corrections: readonly Correction[] | undefined = [];

  function touch({ source }: Entry): Set<string> {
    touched.add(source.id);
    corrections = undefined;
    const ids = bySize.get(source.bytes) ?? new Set();
    bySize.set(source.bytes, ids);
    return ids;
  }

  return {
    entry: (id) => byId.get(id),
    correction: (id) => correctionById.get(id),
    entries: () => {
      if (touched.size > 0) {
        const kept = sorted.filter(({ source }) => !touched.has(source.id));
        const changed = [...touched].flatMap((id) => byId.get(id) ?? []).sort(compareEntries);
        sorted = merged(kept, changed);
        touched.clear();
      }
      return sorted;
    },
    corrections: () => {
      corrections ??= [...correctionById.values()]
        .filter(({ sourceId }) => byId.has(sourceId))
        .sort(compareCorrections);
      return corrections;
    },
    readOfSize: (bytes) =>
      [...(bySize.get(bytes) ?? [])].filter((id) => {
        const entry = byId.get(id);
        return entry !== undefined && isCurrent(entry);
      }),
    putEntries: (entries) => {
      for (const entry of entries) {
        touch(entry).add(entry.source.id);
        byId.set(entry.source.id, entry);
      }
    },
    putCorrections: (some) => {
      for (const correction of some) correctionById.set(correction.id, correction);
      if (some.length > 0) corrections = undefined;
    },
    removeEntries: (ids) => {
      for (const id of ids) {
        const entry = byId.get(id);
        if (!entry) continue;
        touch(entry).delete(id);
        byId.delete(id);
      }
    },
    removeCorrections: (ids) => {
      for (const id of ids) correctionById.delete(id);
      if (ids.length > 0) corrections = undefined;
    },
    clear: () => {
      byId.clear();
      bySize.clear();
      correctionById.clear();
      touched.clear();
      sorted = [];
      corrections = [];
    },
  };
}
