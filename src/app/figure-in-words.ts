import type { Figure, Unit } from '../model/measure.ts';
import { figureInWords as read } from '../worker/figure-in-words.ts';

/** The figure that the reader typed, or chose in the text; `undefined` where the words say none, or several. */
export const figureInWords = (
  unit: Unit,
  words: string,
): { readonly figure: Figure; readonly approximate: boolean } | undefined => read(unit, words);
