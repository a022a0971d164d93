import type { Authority } from './authority.ts';
import type { Figure, Period, Unit } from './measure.ts';
import type { Outcome } from './response.ts';
import type { Spans } from './span.ts';

/**
 * A place in a source's text that can be found again: the position, the words, and a little of what stands around them.
 * Made by `anchorAt`, found again by `refind`.
 */
export interface Anchor {
  readonly spans: Spans;
  /** The words at each span, in the spans' order. */
  readonly quotes: readonly string[];
  /** What stands before the first span and after the last, at most 40 characters each. */
  readonly before: string;
  readonly after: string;
}

/** What a figure is of. */
export interface FigureName {
  /** An id of the catalogue. */
  readonly measure: string;
  readonly period?: Period;
  readonly year?: string;
}

/** Which figure a correction is about, by what it was read as. `at`: the words the extractor read it from; absent for a figure that only the reader gives. */
export interface FigureSubject extends FigureName {
  readonly kind: 'figure';
  readonly at?: Anchor;
  /** Tells figures that only the reader gives from each other: the id of the correction that first gave it. */
  readonly own?: string;
}

/** Which answer a correction is about. `at`: its words, or its question's where it is blank; absent where the file has neither. */
export interface AnswerSubject {
  readonly kind: 'answer';
  readonly number?: string;
  readonly part?: string;
  readonly section?: string;
  readonly at?: Anchor;
}

/** The response as a whole. */
export interface ResponseSubject {
  readonly kind: 'response';
}

export type Subject = FigureSubject | AnswerSubject | ResponseSubject;

/** What the reader says is so. Each kind stands by itself: a note does not undo a figure. */
export type Says =
  /**
   * Of a figure: this is the value. `of`: what it is of, where that is not what the subject names. `from`: the words it was taken
   * from, where the reader selected some.
   */
  | {
      readonly kind: 'figure';
      readonly of?: FigureName;
      readonly figure: Figure;
      readonly unit: Unit;
      readonly approximate: boolean;
      readonly from?: Anchor;
    }
  /** Of a figure: it is not this measure, or not a figure at all. */
  | { readonly kind: 'rejected' }
  /** Of an answer. */
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly exemption?: string }
  /** Of a response: who answers. */
  | { readonly kind: 'authority'; readonly authority: Authority }
  /** Of a figure or an answer: compared with the letter and found right. */
  | { readonly kind: 'checked' }
  /** Of anything. */
  | { readonly kind: 'note'; readonly text: string };

/** What the extractor said of the subject when the reader spoke; absent where it said nothing. */
export type WasRead =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly unit: Unit; readonly approximate: boolean }
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly exemption?: string }
  | { readonly kind: 'authority'; readonly authority: Authority };

/**
 * The reader's word over one thing that was read. It lies over the extraction and never replaces it. Of several about the
 * same subject that say the same kind of thing (a figure and a rejection are the same kind) the latest made is shown.
 */
export interface Correction {
  readonly id: string;
  readonly sourceId: string;
  /** ISO time, with milliseconds. */
  readonly made: string;
  /** The version of the extractor whose reading was corrected. */
  readonly extractor: string;
  readonly subject: Subject;
  readonly says: Says;
  readonly was?: WasRead;
  /** The reader's reason. */
  readonly why?: string;
}
