import { type FigureInWords, readWords } from '../measures/read-words.ts';
import type { Unit } from '../model/measure.ts';

/** The figure that words chosen or typed by the reader say: short enough for the page's own thread. */
export const figureInWords = (unit: Unit, words: string): FigureInWords | undefined =>
  readWords(unit, words.slice(0, 2000));
