import type { Analysis } from './analysis.ts';
import type { Source } from './source.ts';

/**
 * Where an entry came from that no file has proven yet: a picture or a project file. `quotes`: its text is only the quoted words, and
 * its analysis was made elsewhere. `unproven`: its text is whole, but could not be shown to be what its id was made of.
 */
export interface Secondhand {
  readonly text: 'quotes' | 'unproven';
  /** The path of the file that brought it. */
  readonly from: string;
  /** ISO time at which that was saved. */
  readonly saved: string;
}

/** One source in the reader's collection, without its text (which is fetched when the reader looks closer). */
export interface Entry {
  readonly source: Omit<Source, 'text'>;
  /** ISO time at which it was first opened. */
  readonly opened: string;
  /** Part of the built-in sample: fictional. */
  readonly sample: boolean;
  readonly analysis: Analysis;
  /** Absent for what was read from its own file; opening that takes its place. */
  readonly secondhand?: Secondhand;
}
