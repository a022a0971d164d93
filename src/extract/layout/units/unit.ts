import type { Path } from '../../lines/number-path.ts';
import type { Draft } from '../draft.ts';
import type { Item } from '../items/item.ts';

/** A labelled line, or a line that plainly asks, with all that follows it up to the next. */
export interface Unit {
  readonly path?: Path;
  /** Further numbers that the same answer speaks for. */
  readonly also: readonly Path[];
  readonly items: Item[];
  readonly section: readonly string[];
}

export interface Units {
  readonly units: Unit[];
  /** What tables of questions and answers gave. */
  readonly drafts: Draft[];
  /** How many lines stand between the units and were read as nothing. */
  readonly left: number;
}
