import type { FigureRef } from '../compare/comparison.ts';
import type { Series } from '../compare/series.ts';
import { objectsIn } from './objects-in.ts';

/** What a chart rests on: the measures that it draws, and the answers that it points at. */
export interface PictureContents {
  readonly measures: readonly string[];
  readonly answers: readonly FigureRef[];
}

const isRef = (value: object): value is FigureRef =>
  'sourceId' in value && typeof value.sourceId === 'string' && 'answer' in value && typeof value.answer === 'number';

/**
 * Found by looking through the whole series, so that a chart of a new kind carries its figures without a word here: whatever it
 * points at, it points at by a `FigureRef`, and whatever it measures, it names as `measure`.
 */
export function contentsOf(series: Series): PictureContents {
  const measures = new Set<string>();
  const answers = new Map<string, FigureRef>();
  for (const value of objectsIn(series)) {
    if (isRef(value))
      answers.set(`${value.sourceId} ${value.answer}`, { sourceId: value.sourceId, answer: value.answer });
    if ('measure' in value && typeof value.measure === 'string') measures.add(value.measure);
  }
  return { measures: [...measures], answers: [...answers.values()] };
}
