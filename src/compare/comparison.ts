import type { MeasureGroupId } from '../measures/catalogue.ts';
import type { Authority } from '../model/authority.ts';
import type { Correction, FigureName } from '../model/correction.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Figure, Measure, Period, Unit } from '../model/measure.ts';
import type { Answer, DocumentKind, Sureness } from '../model/response.ts';
import type { Reference } from './reference.ts';

/** Points at a figure, or at an answer without one: what a click needs to open the words. */
export interface FigureRef {
  readonly sourceId: string;
  /** Index into the response's answers. */
  readonly answer: number;
  /** Index into the analysis' measures; absent for an answer that gives no figure. */
  readonly measure?: number;
}

/** One response as a comparison knows it: what a source line, a tooltip or a cell's footnote says of it. */
export interface ComparedResponse {
  readonly sourceId: string;
  readonly file: string;
  readonly kind: DocumentKind;
  readonly reference?: string;
  /** ISO dates. */
  readonly received?: string;
  readonly responded?: string;
  /** Part of the built-in sample: fictional. */
  readonly sample: boolean;
  readonly answers: readonly Answer[];
}

/** A figure as the extractor read it, under the name it gave it: what a correction lies over. */
export interface FigureRead extends FigureName, Pick<Measure, 'figure' | 'unit' | 'approximate'> {}

/** What the reader has said of a figure, beside or instead of what was read. */
export interface ReaderMarks {
  /** The reader set the value: it is shown, and what was read is kept here. */
  readonly set?: {
    readonly correctionId: string;
    /** ISO time. */
    readonly made: string;
    readonly why?: string;
    /** What the extractor had read when the reader spoke; absent where it had read nothing. */
    readonly was?: FigureRead;
    /** What the extractor reads now, where that is neither what it read then nor what the reader says. */
    readonly nowRead?: FigureRead;
  };
  /** Compared with the letter and found right. */
  readonly checked?: boolean;
  readonly note?: string;
}

/** A figure in its cell, with the response, period and date that stay its own. */
export interface ComparedFigure {
  readonly ref: FigureRef;
  readonly response: ComparedResponse;
  readonly measure: string;
  readonly unit: Unit;
  readonly figure: Figure;
  readonly period?: Period;
  /** As given: `2023/24`, `2017-18`, `2024`. */
  readonly year?: string;
  readonly approximate: boolean;
  /** Ids that this one figure stands for together. */
  readonly covers?: readonly string[];
  /** Pounds by supplier or product. */
  readonly by?: Readonly<Record<string, number>>;
  readonly evidence: Evidence;
  readonly sureness: Sureness;
  /** What the answer says of VAT beside the figure; absent where it says nothing. */
  readonly vat?: 'with' | 'without';
  /** The reader's word on it. */
  readonly reader?: ReaderMarks;
  /** Present where no total is written and every part is, in one response: the parts that add up to this. The evidence is the first part's. */
  readonly sumOf?: readonly [ComparedFigure, ...ComparedFigure[]];
}

/** Why a cell has no figure. The words for each stand in `words.ts`. */
export type MissingReason =
  | 'refused'
  | 'not_held'
  | 'not_applicable'
  | 'referred'
  /** Given, but only inside one figure that stands for several measures together. */
  | 'included'
  /** Some of its parts are given, not all: nothing is added up. */
  | 'parts_only'
  /** A figure of this measure is given for another period only. */
  | 'other_period'
  /** Given for other years than the one that the chart is of. */
  | 'other_year'
  /** Given, but there is no number to divide it by. */
  | 'no_denominator'
  /** Answered, but with a thing of another kind than most of the others give: a sum of money among percentages. */
  | 'other_kind'
  /** The reference table has no number for it. */
  | 'not_in_table'
  /** Given with VAT where most of the others are said to be without it, or the other way round. */
  | 'other_vat'
  /** Answered, without a figure. */
  | 'no_figure'
  /** A figure was read, and the reader says that it is none. */
  | 'rejected'
  | 'blank'
  | 'not_asked'
  /** Nothing from this authority has answers: an acknowledgement, say. */
  | 'no_response';

/** The reasons in the order in which lists show them. */
export const missingReasons = [
  'refused',
  'not_held',
  'not_applicable',
  'referred',
  'included',
  'parts_only',
  'other_period',
  'other_year',
  'no_denominator',
  'other_kind',
  'not_in_table',
  'other_vat',
  'no_figure',
  'rejected',
  'blank',
  'not_asked',
  'no_response',
] as const satisfies readonly MissingReason[];

/** A cell without a figure: a value that says why. */
export interface Missing {
  readonly state: 'missing';
  readonly reason: MissingReason;
  /** Only with `refused`, and only where one is named: `s.12`. */
  readonly exemption?: string;
  /** The answers (or, with `included` and the like, the figures) that say so, latest response first; empty for `not_asked`. */
  readonly refs: readonly FigureRef[];
  /** Nobody asked this: also where a figure for another period came unasked. */
  readonly unasked?: true;
  /** The reader says so: an outcome that the reader set. */
  readonly corrected?: true;
}

/** A cell with figures: the first one shows. */
export interface Given {
  readonly state: 'given';
  /** Latest response first; within it the latest full year first. */
  readonly figures: readonly [ComparedFigure, ...ComparedFigure[]];
  /** The figures, with the first, that disagree about its year; empty where none does. Figures of other years do not. */
  readonly conflict: readonly ComparedFigure[];
}

export type Cell = Given | Missing;

/** A measure over a period: what the table has a column for. */
export interface Column {
  /** `columnKey(measure, period)`. */
  readonly key: string;
  readonly measure: string;
  readonly period?: Period;
  readonly unit: Unit;
  /** `question`: no measure of the catalogue, but any question that the reader chose. */
  readonly group: MeasureGroupId | 'question';
  /** With its period where the measure has several: "Website visitors, a month". */
  readonly label: string;
  readonly shortLabel: string;
  readonly ranked: boolean;
  readonly additive: boolean;
  /** How many rows have a figure. */
  readonly given: number;
  /** Of a question's column: what it is called, and its words. */
  readonly asks?: AskedWords;
}

/** A question as a chart of it speaks of it. */
export interface AskedWords {
  /** `Question 3.4, Hosting`. */
  readonly name: string;
  readonly words: string;
}

/** What one answer plainly says, in the reader's light. */
export interface Said {
  /** One, or one for each of several years. */
  readonly figures: readonly ComparedFigure[];
  /** The reader says that what was read here is no figure. */
  readonly rejected?: true;
  /** The reader set the answer's outcome. */
  readonly outcomeSet?: true;
}

/** One authority with all its responses; or one file whose authority is not known. */
export interface Row {
  /** The GSS code, else the folded name, else the source's id. */
  readonly key: string;
  /** The authority's full name; the file's name where the authority is not known. */
  readonly name: string;
  /** For charts: without "District Council" and the like, where it still tells the rows apart. */
  readonly shortName: string;
  readonly authority?: Authority;
  /** Latest first; never empty. */
  readonly responses: readonly ComparedResponse[];
  readonly sample: boolean;
  /** One of its figures says what it is made up of, or who is paid how much. */
  readonly itemised: boolean;
  /** A cell for every column, by its key. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** What its answers plainly say, by `saidKey`; answers that say nothing plainly, and of which the reader said nothing, are not there. */
  readonly said: ReadonlyMap<string, Said>;
}

/** All that is open, side by side: a row for each authority, a column for each measure and period that was asked or given. */
export interface Comparison {
  /** By name. */
  readonly rows: readonly Row[];
  /** In the catalogue's order. */
  readonly columns: readonly Column[];
  /** Corrections of figures that found no place: their words are gone, or they name none. Absent where all did. */
  readonly unplaced?: readonly Correction[];
  /** What the reader keeps beside the responses: reference tables, sets, the own council. Absent where none was handed in. */
  readonly reference?: Reference;
}

/** Names an answer among all of a row. */
export const saidKey = ({ sourceId, answer }: Pick<FigureRef, 'sourceId' | 'answer'>): string =>
  `${sourceId} ${answer}`;

/** `website.visitors/month`; the id alone where there is no period. */
export const columnKey = (measure: string, period?: Period): string => (period ? `${measure}/${period}` : measure);
