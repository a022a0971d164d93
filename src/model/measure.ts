import type { Evidence } from './evidence.ts';
import type { Sureness } from './response.ts';

/** What the catalogue's measures are given in. */
export type MeasureUnit =
  | 'GBP'
  | 'visitors'
  | 'calls'
  | 'notices'
  | 'reports'
  | 'surveys'
  | 'sites'
  | 'systems'
  | 'people'
  | 'km2'
  | 'percent'
  | 'months'
  | 'year'
  | 'boolean'
  | 'names'
  | 'string';

/** And what any answer may say: a number of whatever its question asks for, and shorter stretches of time. */
export type Unit = MeasureUnit | 'number' | 'minutes' | 'days';

/** How long a stretch of time a figure covers. */
export type Period = 'month' | 'quarter' | 'year' | `${number}-years`;

/** What an answer gives. A range has no middle: it is never turned into one number. */
export type Figure =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'names'; readonly value: readonly string[] };

/** One figure that a reader could quote. */
export interface Measure {
  /** An id of the catalogue, for example `spend.website`. */
  readonly id: string;
  readonly unit: Unit;
  readonly figure: Figure;
  /** Index into the response's answers. */
  readonly answer: number;
  readonly evidence: Evidence;
  readonly period?: Period;
  /** The year it speaks of, as given: `2023/24`, `2017-18`, `2024`. */
  readonly year?: string;
  /** The text hedges: about, circa, an estimate. */
  readonly approximate: boolean;
  /** Ids that this one figure stands for together. */
  readonly covers?: readonly string[];
  /** Whether VAT is in the amount or comes on top, where the words say. */
  readonly vat?: 'exclusive' | 'inclusive';
  /** Pounds by supplier or product, where the figure is itemised. */
  readonly by?: Readonly<Record<string, number>>;
  readonly sureness: Sureness;
}

/**
 * What an answer plainly says, whatever its question asks: an amount, a yes or no, a year, a few names. Given for any question,
 * in the catalogue or not; an answer that gives one figure for each of several years has several.
 */
export type PlainFigure = Pick<
  Measure,
  'unit' | 'figure' | 'answer' | 'evidence' | 'year' | 'approximate' | 'sureness'
>;

/** An answer whose question asks for a measure, whether or not it gave a figure: how a refusal is told from "not asked". */
export interface Asked {
  /** An id of the catalogue. */
  readonly id: string;
  readonly period?: Period;
  /** Index into the response's answers. */
  readonly answer: number;
}
