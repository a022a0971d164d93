import type { Path } from '../lines/number-path.ts';
import type { Snippet } from '../lines/snippet.ts';

/** A question as the request asks it, wherever its answer stands. */
export interface Asked {
  readonly path?: Path;
  readonly words: Snippet;
  readonly section: readonly string[];
  /** The labels that it lists for the parts of its answer (`per: Month, Quarter, Year`). */
  readonly labels?: readonly string[];
}

/** An answer in the making. */
export interface Draft {
  readonly path?: Path;
  readonly part?: string;
  readonly question?: Snippet;
  /** The answer's lines in order; none where it is blank. */
  readonly lines: readonly Snippet[];
  readonly section: readonly string[];
  /** Why it is refused, in words that stand apart from the answer. */
  readonly reasons?: readonly Snippet[];
  /** The question that it is a part of (`1. Contact centre` above `1a How many calls?`), where that one has no answer of its own. */
  readonly stem?: string;
  /** It takes the place of what the letter answered above: `Question 3 (revised)`. */
  readonly revises?: true;
  /** Where in the source it stands. */
  readonly at: number;
  /** What it was read through that might mislead, in words: a scan's columns, its place alone. */
  readonly through?: string;
  /** The labels that its question lists for the parts of an answer, where none is given. */
  readonly labels?: readonly string[];
  /** What the layout makes doubtful about it, in words. */
  readonly doubt?: string;
}

/** A draft with a place for each fact, known or not: the engine goes through things of one shape much faster. */
export const draftOf = ({
  path,
  part,
  question,
  lines,
  section,
  reasons,
  stem,
  revises,
  at,
  through,
  labels,
  doubt,
}: Draft): Draft => ({
  path,
  part,
  question,
  lines,
  section,
  reasons,
  stem,
  revises,
  at,
  through,
  labels,
  doubt,
});

/** What one reading of a letter's layout sees, and how well the letter supports it. */
export interface Reading {
  readonly name: string;
  readonly drafts: readonly Draft[];
  readonly support: number;
}
