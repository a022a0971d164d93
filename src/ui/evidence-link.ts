import type { FigureRef } from '../compare/comparison.ts';
import { queueKey } from '../compare/queue-items.ts';
import { hashOf, type Place, type View } from './route.ts';

/** The place of a figure's, or an answer's, words. */
export const placeOf = ({ sourceId, answer, measure }: FigureRef): Place => ({
  sourceId,
  answer,
  ...(measure === undefined ? {} : { figure: measure }),
});

/** The key that an item of the queue has whose words stand at this place. */
export const keyOfPlace = ({ sourceId, answer = 0, figure }: Place): string =>
  queueKey({ sourceId, answer, ...(figure !== undefined && { measure: figure }) });

/** The address that opens a figure's, or an answer's, words beside this page. */
export const evidenceHref = (view: View, ref: FigureRef): string => hashOf({ view, evidence: placeOf(ref) });
