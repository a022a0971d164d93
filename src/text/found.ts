import type { Span } from '../model/span.ts';

/** Something found in a string, and where in that string it stands. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
}

/** A number as written, or the two ends of a range; a range has no middle. */
export type Amount =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number };

/** A number found, and whether its words hedge (about, circa, just over, an estimate). The span is the figure's own, without the hedge. */
export interface FoundAmount extends Found<Amount> {
  readonly approximate: boolean;
  /** Why the reading is not certain: a pound sign that a scan lost, a digit that it misread. */
  readonly doubt?: string;
}
