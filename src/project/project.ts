import type { Analysis } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';
import type { Source } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';

/** The format that this version writes. `FORMATS.md` says what each one was; `fixtures/` has a file of each. */
export const currentFormat = 3;

/** A value that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** How a view was set when the file was made: free in form, since what reads it must check it anyway. */
export type Settings = { readonly [key: string]: Json };

/**
 * One source in a project. `text` is whole, or (where `quotesOnly`) put together from the words that are quoted, with the
 * analysis' spans pointing into it; then the analysis cannot be made again and must be there.
 */
export interface ProjectSource extends Source {
  /** ISO time at which it was first opened. */
  readonly opened: string;
  readonly sample: boolean;
  readonly quotesOnly: boolean;
  readonly analysis?: Analysis;
}

/** A stored record that the version which saved the file could not understand, as it was. */
export interface StoredRecord {
  readonly key: string;
  readonly value: Json;
}

/** What a file or a picture says of itself. */
export interface ProjectHead {
  readonly kind: 'project' | 'picture';
  /** ISO time at which it was saved. */
  readonly saved: string;
  /** The version of the extractor of whoever saved it. */
  readonly extractor: string;
  /** A picture's headline. */
  readonly title?: string;
  readonly settings: Settings;
}

/** All that is in a project file, or in a picture. */
export interface Project extends ProjectHead {
  readonly sources: readonly ProjectSource[];
  readonly corrections: readonly Correction[];
  readonly stored: readonly StoredRecord[];
  /** The own council, sets and reference tables; of a picture only the sets and tables that it was drawn with. */
  readonly workspace: Workspace;
  /** Parts that are damaged; the others are there. */
  readonly setAside: readonly { readonly name: string; readonly why: string }[];
}

/**
 * Why a file gives no project. `not-project`: it is something else. `no-data`: a picture without data, that may have gone through
 * a service which leaves it out. `newer`: a newer Foilight made it, in this format.
 */
export type Refusal =
  | { readonly refused: 'not-project' | 'no-data' | 'damaged' }
  | { readonly refused: 'too-large'; readonly limit: number }
  | { readonly refused: 'newer'; readonly format: number };
