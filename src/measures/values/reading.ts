import type { Figure, Measure, Period } from '../../model/measure.ts';
import type { Span } from '../../model/span.ts';
import type { AskedFor } from '../questions/asked-by.ts';
import type { Shares } from './shared-answer.ts';

/** What a reader of values is given: the answer as a reader sees it, and what was asked. */
export interface Asking {
  /** The catalogue's id. */
  readonly id: string;
  /** The answer's clean text, or its lettered piece. */
  readonly text: string;
  readonly question: AskedFor;
  /** The period in whose terms everything is asked, where neither question nor answer names one. */
  readonly preamble?: Period;
  /** Where the question asks for several sums: whose each amount of the answer is. */
  readonly shares?: Shares;
  /** Where one answer serves several questions in turn ("£422m and £1.9m respectively"): whose turn this is, of how many. */
  readonly turn?: { readonly at: number; readonly of: number };
}

/** A figure read in an answer's clean text; the spans are offsets in that text. */
export interface Reading {
  /** Told unasked: gives way to an answer to its own question. */
  readonly aside?: true;
  /** Paid on one occasion: of no period. */
  readonly once?: true;
  /** Where it is another id than the one asked for: a part of the website's spend. */
  readonly id?: string;
  readonly figure: Figure;
  readonly spans: readonly Span[];
  readonly approximate: boolean;
  /** The name of the rule, for the evidence. */
  readonly rule: string;
  readonly period?: Period;
  readonly year?: string;
  readonly covers?: readonly string[];
  readonly by?: Readonly<Record<string, number>>;
  /** Whether VAT is in the amount, where the answer says. */
  readonly vat?: Measure['vat'];
  /** Why a person should look at it first. */
  readonly check?: string;
  /** Why it is read rather than plainly stated. */
  readonly reason?: string;
}

/** The amount's one number, or the middle of its range: only to compare sizes with. */
export const sizeOf = (figure: Figure): number | undefined =>
  figure.kind === 'number' ? figure.value : figure.kind === 'range' ? figure.high : undefined;
