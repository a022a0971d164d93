import type { Snippet } from '../lines/snippet.ts';

/** One of several answers to a question, or the only one (no `part`). */
export interface Part {
  readonly part?: string;
  readonly lines: readonly Snippet[];
  /** Words that stand for the question where the part brings its own. */
  readonly question?: Snippet;
}
