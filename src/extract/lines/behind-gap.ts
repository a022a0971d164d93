import type { Snippet } from './snippet.ts';

const leastGap = 3;
const mostGap = 80;

/** Where the words behind the first wide gap of a line begin: in its text, and how far from its first word; absent where it has none. */
export function behindGap(words: Snippet | undefined): { readonly at: number; readonly column: number } | undefined {
  const { text, runs } = words ?? { text: '', runs: [] };
  if (runs.length < 2 || text.includes('http')) return undefined;
  const second = runs.findIndex(({ at, from }, i) => {
    const before = runs[i - 1];
    if (!before || at !== before.at + before.length + 1) return false;
    return from - before.to >= leastGap && from - before.to <= mostGap;
  });
  const run = runs[second];
  return run && second > 0 && run.at > 3 ? { at: run.at, column: run.from - (runs[0]?.from ?? 0) } : undefined;
}
