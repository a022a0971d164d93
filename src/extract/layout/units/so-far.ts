import type { Path } from '../../lines/number-path.ts';
import type { Asked } from '../draft.ts';
import type { Item } from '../items/item.ts';
import { hasOnlyQuestion } from './answered-yet.ts';
import type { LetterTraits } from './letter-traits.ts';
import type { Unit } from './unit.ts';

/** A letter, and how far it has been parted into units: by this the next line is judged. */
export interface SoFar {
  readonly items: readonly Item[];
  readonly request: readonly Asked[];
  readonly letter: LetterTraits;
  readonly units: readonly Unit[];
  /** The unit that the next line goes on with. */
  readonly open: Unit | undefined;
  /** The letter's answers have come to an end, unless its count goes on. */
  readonly closed: boolean;
  /** The last number that began a unit. */
  readonly last: Path | undefined;
}

/** Whether no question waits for its answer. */
export const isAfterAnswer = ({ open }: SoFar): boolean => !open || !hasOnlyQuestion(open);
