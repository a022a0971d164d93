import type { Analysis } from './analysis.ts';
import type { Source } from './source.ts';

/** One source in the reader's collection, without its text (which is fetched when the reader looks closer). */
export interface Entry {
  readonly source: Omit<Source, 'text'>;
  /** ISO time at which it was first opened. */
  readonly opened: string;
  /** Part of the built-in sample: fictional. */
  readonly sample: boolean;
  readonly analysis: Analysis;
}
