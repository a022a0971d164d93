import { folded } from './names.ts';

/** A question as one response words it. */
export interface Wording {
  readonly number?: string | undefined;
  readonly part?: string | undefined;
  readonly words: string;
  /** The response it stands in: two questions of one response are never the same. */
  readonly sourceId: string;
}

/** Words that say little about what a question asks. */
const small = new Set(
  'a an and any are as at be by can council councils authority do does for from has have how if in is it its of on or please provide that the there this to was what when where which who with you your'.split(
    ' ',
  ),
);

const tokensOf = (words: string): string[] =>
  [...new Set(folded(words).split(' '))].filter((token) => token && !small.has(token));

/** How alike two questions' words are, from 0 to 1: what they share of what either says; or all of the shorter one, if that says enough. */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const right = new Set(b);
  const shared = a.filter((token) => right.has(token)).length;
  const least = Math.min(a.length, b.length);
  const within = least >= 4 ? (shared / least) * 0.9 : 0;
  return Math.max(shared / (a.length + b.length - shared), within);
}

const alike = 0.5;
/** Wordings with fewer telling words ("If so, which?") are the same only under the same number. */
const telling = 4;

/** Sets that grow together, as long as no response would have two questions in one. */
class Sets {
  readonly #parent: number[];
  readonly #sources: Set<string>[];
  constructor(sources: readonly ReadonlySet<string>[]) {
    this.#parent = sources.map((_, i) => i);
    this.#sources = sources.map((each) => new Set(each));
  }
  find(i: number): number {
    let at = i;
    while (this.#parent[at] !== at) at = this.#parent[at] ?? at;
    return at;
  }
  join(a: number, b: number): void {
    const [first, second] = [Math.min(this.find(a), this.find(b)), Math.max(this.find(a), this.find(b))];
    const [kept, other] = [this.#sources[first], this.#sources[second]];
    if (first === second || !kept || !other || [...other].some((source) => kept.has(source))) return;
    for (const source of other) kept.add(source);
    this.#parent[second] = first;
  }
}

interface Distinct {
  readonly number: string;
  readonly part: string;
  readonly tokens: readonly string[];
  readonly signature: string;
  readonly sources: Set<string>;
}

/**
 * A key for each wording, the same for those that ask the same: under one number with similar words, or with the same words
 * under another number. The part ("Month") counts too. The order of the wordings changes nothing.
 */
export function questionKeys(wordings: readonly Wording[]): string[] {
  const distinct = new Map<string, Distinct>();
  const folds = new Map<string, string>();
  const fold = (words: string): string => {
    const before = folds.get(words) ?? folded(words);
    folds.set(words, before);
    return before;
  };
  const ids = wordings.map(({ number, part, words }) =>
    [number?.toLowerCase() ?? '', fold(part ?? ''), fold(words)].join('\u0001'),
  );
  for (const [at, wording] of wordings.entries()) {
    const id = ids[at] ?? '';
    const found = distinct.get(id);
    if (found) found.sources.add(wording.sourceId);
    else {
      const tokens = tokensOf(wording.words);
      distinct.set(id, {
        number: wording.number?.toLowerCase() ?? '',
        part: folded(wording.part ?? ''),
        tokens,
        signature: [...tokens].sort().join(' '),
        sources: new Set([wording.sourceId]),
      });
    }
  }
  // Sorted, so that the smallest id of a set, which becomes its key, is the same in any order.
  const all = [...distinct].sort(([a], [b]) => (a < b ? -1 : 1));
  const sets = new Sets(all.map(([, { sources }]) => sources));
  const buckets = new Map<string, number[]>();
  for (const [i, [, { number, part, tokens, signature }]] of all.entries()) {
    const keys = [
      ...(number ? [`n ${number} ${part}`] : []),
      ...(tokens.length >= telling ? [`w ${signature} ${part}`] : []),
    ];
    for (const key of keys) buckets.set(key, [...(buckets.get(key) ?? []), i]);
  }
  for (const [key, bucket] of buckets) {
    for (const [place, i] of bucket.entries()) {
      for (const j of bucket.slice(place + 1)) {
        const [a, b] = [all[i]?.[1], all[j]?.[1]];
        if (!a || !b) continue;
        if (key.startsWith('w ') || likeness(a.tokens, b.tokens) >= alike) sets.join(i, j);
      }
    }
  }
  const keyOf = new Map(all.map(([id], i) => [id, all[sets.find(i)]?.[0] ?? id]));
  return ids.map((id) => keyOf.get(id) ?? '');
}
