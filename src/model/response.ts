import type { Authority } from './authority.ts';
import type { Span } from './span.ts';

/** What an answer does with its question. `contracts`: record.md. "No", "None", "Nil" and "0" are answers. */
export type Outcome = 'answered' | 'not_held' | 'refused' | 'not_applicable' | 'referred' | 'blank';

/**
 * How sure the extractor is: `stated` (plainly given), `read` (through a layout or a scan that might mislead),
 * `check` (two readings disagree, or the value is far out of line). A reader looks at `check` first.
 */
export type Sureness = { readonly level: 'stated' } | { readonly level: 'read' | 'check'; readonly reason: string };

/** What a file seems to be. Only a response, or an internal review, has answers. */
export type DocumentKind =
  | 'response'
  | 'internal review'
  | 'acknowledgement'
  | 'clarification'
  | 'request'
  | 'notice'
  | 'unknown';

export interface Answer {
  /** The question's number as a person reads it (`3.1`, `12a`); absent for an unnumbered question. */
  readonly number?: string;
  /** The bullet's, row's or column's label where one question has several answers. */
  readonly part?: string;
  /** The question's words; absent where the file has none. */
  readonly question?: string;
  /** Where the question's words stand; empty where the file has none. */
  readonly questionSpans: readonly Span[];
  /** The words as given, white space folded, markup and labels dropped; empty for a blank. */
  readonly text: string;
  /** Where the words stand; empty for a blank. */
  readonly spans: readonly Span[];
  readonly outcome: Outcome;
  /** `s.12`, `s.43`, `reg.12(4)(b)`; only with `refused`, and only where the letter names one. */
  readonly exemption?: string;
  /** Headings above the question, outermost first: tells apart numbers that start again in each section. */
  readonly section?: string;
  readonly sureness: Sureness;
}

/** A value read in a letter's head, and where. */
export interface Read<T> {
  readonly value: T;
  readonly spans: readonly Span[];
}

/** What was sent back, as read from one source. */
export interface Response {
  readonly kind: DocumentKind;
  readonly authority?: Read<Authority>;
  /** The authority's own reference, as written. */
  readonly reference?: Read<string>;
  /** ISO date on which the authority received the request. */
  readonly received?: Read<string>;
  /** ISO date of the answer. */
  readonly responded?: Read<string>;
  readonly answers: readonly Answer[];
  readonly warnings: readonly string[];
}
