import type { Period, Unit } from '../model/measure.ts';
import type { Outcome } from '../model/response.ts';
import type { ComparedFigure, FigureRef, MissingReason, Row } from './comparison.ts';

/** An authority in a chart. */
export interface Place {
  /** The row's key. */
  readonly key: string;
  /** For the chart's labels. */
  readonly name: string;
  readonly fullName: string;
  /** The reader's own council: stands out. */
  readonly mine: boolean;
}

/** An amount to draw: one number, or a range that is never turned into one. */
export type Amount =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number };

/** Authorities without a figure, for one reason (and, with `refused`, under one section). */
export interface MissingGroup {
  readonly reason: MissingReason;
  readonly exemption?: string;
  /** "Refused under s.12", "Not held". */
  readonly label: string;
  /** By name; `refs` are the answers that say so. */
  readonly places: readonly (Place & { readonly refs: readonly FigureRef[] })[];
}

/** A response that a chart rests on. */
export interface SourceLine {
  readonly sourceId: string;
  readonly council: string;
  readonly file: string;
  readonly reference?: string;
  /** ISO date. */
  readonly responded?: string;
}

/** What every chart says beside what it draws; all of it written from the data. */
export interface Told {
  readonly measure: string;
  readonly unit: Unit;
  readonly period?: Period;
  /** A sentence that says what the chart shows. */
  readonly title: string;
  /** Measure, unit, period, denominator, years. */
  readonly subtitle: string;
  /** One sentence each: ranges, approximate, mixed years, sums of parts, what is kept apart. */
  readonly notes: readonly string[];
  /** How many authorities have what is drawn, how many were asked for it, and how many there are. */
  readonly shown: number;
  readonly asked: number;
  readonly of: number;
  /** "7 of 12 councils gave a figure". */
  readonly count: string;
  /** Some of what is drawn is the built-in sample: fictional. A note says so too. */
  readonly sample: boolean;
  /** The head of the list of those without: "No figure from 3 councils"; empty where nobody is. */
  readonly without: string;
  readonly missing: readonly MissingGroup[];
  readonly sources: readonly SourceLine[];
  /** For screen readers and as alternative text. */
  readonly description: string;
  /** What a file of this chart is called, without the day and the ending. */
  readonly fileStem: string;
}

export interface RankedPoint extends Place {
  readonly amount: Amount;
  /** The amount as written beside its bar: `£12,000`, `about 4–6`. */
  readonly label: string;
  readonly approximate: boolean;
  /** 1 is the most; equal amounts share a rank. A range stands at its middle for sorting only. */
  readonly rank: number;
  readonly year?: string;
  /** Two responses or answers disagree; the later one is drawn. */
  readonly conflict: boolean;
  /** The figure drawn: evidence, response, sureness, the parts of a sum. */
  readonly figure: ComparedFigure;
  /** The period that the figure was given for, where the amount is that many times it. */
  readonly annualised?: Period;
  /** Of another period than the chart's, drawn as it was given because the reader wants both together. */
  readonly unlike?: true;
  /** What the figure was divided by, as written, where the options ask for it: `about 83,000`. */
  readonly per?: string;
}

/** What figures are divided by: residents, visitors. The number is a row's own, and may itself be hedged or a range. */
export interface Denominator {
  readonly id: string;
  /** The measure that the numbers are of, where they come from the responses: it is not divided by itself. */
  readonly measure?: string;
  /** Goes on after the unit and the period: `per resident`, `per 1,000 residents`. */
  readonly words: string;
  /** Where the numbers come from: "population as the responses give it". */
  readonly source: string;
  /** 1,000 for "per 1,000 residents". */
  readonly times: number;
  readonly of: (
    row: Row,
  ) => { readonly amount: Amount; readonly approximate: boolean; readonly label: string } | undefined;
}

/** Authorities in order of one amount. */
export interface RankedSeries extends Told {
  readonly kind: 'ranked';
  /** Bars while each can have its name; a strip of dots for more. */
  readonly form: 'bars' | 'strip';
  /** The most first. Those that are drawn: all, or the part of them that the options ask for; words and median are of all. */
  readonly points: readonly RankedPoint[];
  /** With its label as written; a range where ranges leave it open. Absent for fewer than three points. */
  readonly median?: { readonly amount: Amount; readonly label: string };
  /** Where the middle half of them lies, from the lower to the upper quartile. Absent for fewer than eight, and among ranges. */
  readonly middleHalf?: { readonly low: number; readonly high: number };
  readonly axis: Axis;
}

/** Years at which something happened, one dot an authority. */
export interface TimelineSeries extends Told {
  readonly kind: 'timeline';
  /** The earliest first. */
  readonly points: readonly RankedPoint[];
  readonly axis: Axis;
}

/** Who says yes, who no, who neither: parts of all authorities. */
export interface ShareSeries extends Told {
  readonly kind: 'share';
  readonly parts: readonly SharePart[];
}

export interface SharePart {
  readonly id: 'yes' | 'no' | 'none';
  /** "Yes", "No", "No answer". */
  readonly label: string;
  readonly places: readonly (Place & { readonly refs: readonly FigureRef[]; readonly note?: string })[];
}

/** How many names a chart has at most; the others stand in a note. */
export const mostNames = 25;

/** Names by the number of authorities that give them. */
export interface NamesSeries extends Told {
  readonly kind: 'names';
  /** The most first, then by name; at most `mostNames`. */
  readonly points: readonly NamePoint[];
  readonly axis: Axis;
}

export interface NamePoint {
  readonly name: string;
  readonly count: number;
  readonly label: string;
  readonly places: readonly (Place & { readonly ref: FigureRef })[];
}

/** One amount against another, an authority a point. */
export interface ScatterSeries extends Told {
  readonly kind: 'scatter';
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
}

export interface ScatterAxis extends Axis {
  readonly measure: string;
  /** The axis' title: measure, unit and period. */
  readonly label: string;
}

export interface ScatterPoint extends Place {
  readonly x: ScatterValue;
  readonly y: RankedPoint;
}

/** What an authority has along one axis; without a figure it comes from a reference table, and there are no words to open. */
export type ScatterValue = Pick<RankedPoint, 'amount' | 'label' | 'approximate'> &
  Partial<Pick<RankedPoint, 'figure' | 'year'>>;

/** An amount by its parts; one figure that covers several parts is a part of its own. */
export interface StackedSeries extends Told {
  readonly kind: 'stacked';
  /** What a row is, what its total is, and, where a colour stands for many segments, what these are: heads of a table. */
  readonly heads: { readonly row: string; readonly total: string; readonly segments?: string };
  /** What a colour stands for, in the order of drawing; a single layer where every segment is of its own. */
  readonly layers: readonly { readonly id: string; readonly label: string }[];
  /** The most first. */
  readonly points: readonly StackedPoint[];
  readonly axis: Axis;
}

export interface StackedPoint extends Place {
  readonly total: number;
  /** The total as written; says where it is of some parts only. */
  readonly label: string;
  readonly approximate: boolean;
  readonly segments: readonly Segment[];
}

export interface Segment {
  readonly layer: string;
  /** What this segment is: a part's name, or a council's. */
  readonly name: string;
  readonly value: number;
  readonly label: string;
  readonly ref: FigureRef;
}

/** Councils by questions: what each says to each. */
export interface HeatSeries extends Told {
  readonly kind: 'heat';
  readonly rows: readonly Place[];
  readonly columns: readonly HeatColumn[];
  /** What the cells say, with how many do, in the order of the legend. */
  readonly legend: readonly { readonly outcome: HeatOutcome; readonly label: string; readonly count: number }[];
}

export type HeatOutcome = Outcome | 'not_asked';

interface HeatColumn {
  readonly key: string;
  /** `3.4 Hosting`. */
  readonly label: string;
  /** The question's words. */
  readonly words: string;
  /** One for each row, in the rows' order; a cell that was not asked has nothing to open. */
  readonly cells: readonly { readonly outcome: HeatOutcome; readonly label: string; readonly ref?: FigureRef }[];
}

/** Where an axis begins and ends, and its marks as written. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** By powers of ten. */
  readonly log?: boolean;
}

/** What a chart draws. A chart draws and decides nothing: order, labels, words and axis are all here. */
export type Series =
  | RankedSeries
  | TimelineSeries
  | ShareSeries
  | NamesSeries
  | ScatterSeries
  | StackedSeries
  | HeatSeries;

/** What a reader can choose about a chart of one measure. */
export interface SeriesOptions {
  /** Only figures of this year, as written by `yearLabel`; otherwise each authority's first figure. */
  readonly year?: string;
  /** Keys of the rows to draw; all where absent. What is left out is not counted as missing. */
  readonly among?: { readonly keys: ReadonlySet<string>; readonly label: string };
  /** Take median and quartiles over these rows, whatever is drawn. Over what is drawn, and left out by `part`, where absent. */
  readonly medianOf?: { readonly keys: ReadonlySet<string>; readonly label: string };
  /** The reader's own council's row key. */
  readonly mine?: string;
  /** For a year: where an authority gives only a quarter or a month, take it four or twelve times. It is marked as an estimate of ours. */
  readonly annualise?: boolean;
  /** Divide each figure. Those without a number to divide by are missing, for that reason. */
  readonly per?: Denominator;
  /** Which part of a long ranking to draw: the most, the least, or those around the reader's own. All where absent. */
  readonly part?: Part;
  /** Put figures of another period, and figures with and without VAT, on one axis as they are given. The notes say so. */
  readonly together?: boolean;
}

/** A part of a long list of rows. */
export interface Part {
  readonly of: 'top' | 'bottom' | 'mine';
  readonly size: number;
}

/** How many rows a chart of rows has at most; more make a strip of dots, or stand in a note. */
export const mostRows = 40;
