import type { Outcome } from '../../model/response.ts';

/** What a careful reader would record of one answer. Absent and `null` mean the same. */
export interface ExpectedAnswer {
  readonly number?: string | null;
  readonly part?: string | null;
  readonly question?: string | null;
  readonly text: string;
  readonly outcome: Outcome;
  readonly exemption?: string | null;
  /** A reader may record it or leave it out: it counts for nothing either way. */
  readonly optional?: boolean;
  /** Other ways to write its number and part that are as good. */
  readonly or?: readonly { readonly number: string | null; readonly part: string | null }[];
}

/** A figure that a careful reader would quote. In a list of names `"Granicus|Firmstep"` accepts either. */
export interface ExpectedMeasure {
  readonly id: string;
  readonly value?: number | boolean | string | readonly string[];
  readonly low?: number;
  readonly high?: number;
  readonly period?: string;
  /** Checked only where it is given. */
  readonly year?: string;
  readonly approx?: boolean;
  readonly covers?: readonly string[];
  readonly by?: Readonly<Record<string, number>>;
  /** Other readings that are as good. */
  readonly or?: readonly Partial<ExpectedMeasure>[];
}

/** Accepted alternatives by answer: `3.4` (all parts), `3.4/Month`, `/Month`, or `#0` (its place in the list, from 0). */
export type Accepted<T> = Readonly<Record<string, readonly T[]>>;

/** The record that a fixture should give: `NAME.json` beside `NAME.txt` (or .md, .html, .csv). */
export interface Expectation {
  readonly authority: string | null;
  readonly reference: string | null;
  readonly received: string | null;
  readonly responded: string | null;
  readonly answers: readonly ExpectedAnswer[];
  readonly measures: readonly ExpectedMeasure[];
  readonly outcome_accept?: Accepted<Outcome>;
  readonly text_accept?: Accepted<string>;
  /** Measures that are right too, but that a reader need not have recorded. */
  readonly measures_accept?: readonly ExpectedMeasure[];
  readonly authority_accept?: readonly (string | null)[];
  readonly reference_accept?: readonly (string | null)[];
  readonly received_accept?: readonly (string | null)[];
  readonly responded_accept?: readonly (string | null)[];
  readonly notes?: readonly string[];
}

/** What `table` accepts for the answer that stands at `index` of the expectation. */
export function acceptedFor<T>(
  table: Accepted<T> | undefined,
  { number, part }: ExpectedAnswer,
  index: number,
): readonly T[] {
  if (!table) return [];
  const keys = [`#${index}`, `${number ?? ''}/${part ?? ''}`, ...(number ? [number] : [])];
  return keys.flatMap((key) => table[key] ?? []);
}
