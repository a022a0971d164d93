import type { FigureRef } from '../compare/comparison.ts';
import { hashOf, type View } from './route.ts';

/** The address that opens a figure's, or an answer's, words beside this page. */
export const evidenceHref = (view: View, { sourceId, answer, measure }: FigureRef): string =>
  hashOf({ view, evidence: { sourceId, answer, ...(measure === undefined ? {} : { figure: measure }) } });
