import type { Asked, Period } from '../model/measure.ts';
import type { Outcome } from '../model/response.ts';
import type { Cell, ComparedFigure, FigureRef, Missing, MissingReason } from './comparison.ts';
import { partsOf, standsForItself, wholeOf } from './covers.ts';
import { conflictIn, firstToShow } from './figures.ts';
import { type Reading, type Spoken, spokenOnce } from './readings.ts';
import { sumsIn } from './sums.ts';

const none: readonly never[] = [];

/** An answer to what a cell is about, as far as a reason for a missing figure goes. */
export interface Ask {
  readonly outcome: Outcome;
  readonly exemption?: string | undefined;
  readonly ref: FigureRef;
  /** Which of the row's responses it stands in: the first of them is the latest. */
  readonly response: number;
  /** The reader set the outcome. */
  readonly set: boolean;
}

const reasonOf: Readonly<Record<Outcome, MissingReason>> = {
  refused: 'refused',
  not_held: 'not_held',
  not_applicable: 'not_applicable',
  referred: 'referred',
  answered: 'no_figure',
  blank: 'blank',
};

const standsAlone = ({ measure, covers }: ComparedFigure): boolean => standsForItself({ id: measure, covers });

const figuresOf = (figures: readonly ComparedFigure[], measure: string): ComparedFigure[] =>
  figures.filter((figure) => figure.measure === measure);

/** What says the most about a missing figure, first. */
const telling: readonly Outcome[] = ['refused', 'not_held', 'not_applicable', 'referred', 'answered', 'blank'];

function asksFor(readings: readonly Reading[], measures: readonly string[], wanted: (asked: Asked) => boolean): Ask[] {
  const asks: Ask[] = [];
  for (const [index, { response, asked, outcomesSet }] of readings.entries()) {
    for (const measure of measures) {
      for (const one of asked) {
        const found = one.id === measure && wanted(one) && response.answers[one.answer];
        if (!found) continue;
        const { outcome, exemption } = found;
        const ref = { sourceId: response.sourceId, answer: one.answer };
        asks.push({ outcome, exemption, ref, response: index, set: outcomesSet.has(one.answer) });
      }
    }
  }
  return asks;
}

/** The reason of the latest response that says anything; a blank only where all are blank. */
export function reasonFrom(asks: readonly Ask[]): Missing | undefined {
  const said = asks.filter(({ outcome }) => outcome !== 'blank');
  const pool = said.length > 0 ? said : asks;
  const latest = pool.filter(({ response }) => response === pool[0]?.response);
  const outcome = telling.find((each) => latest.some((ask) => ask.outcome === each));
  if (!outcome) return undefined;
  const same = asks.filter((ask) => ask.outcome === outcome);
  const exemption = latest.find((ask) => ask.outcome === outcome && ask.exemption)?.exemption;
  const refs = same.map(({ ref }) => ref);
  return {
    state: 'missing',
    reason: reasonOf[outcome],
    refs,
    ...(latest.some((ask) => ask.outcome === outcome && ask.set) && { corrected: true }),
    ...(outcome === 'refused' && exemption && { exemption }),
  };
}

const missing = (reason: MissingReason, figures: readonly ComparedFigure[] = none): Missing => ({
  state: 'missing',
  reason,
  refs: figures.length === 0 ? none : figures.map(({ ref }) => ref),
});

/** Figures that stand for this measure and others together: it is given, but not by itself. */
function coveringIn(readings: readonly Reading[], measure: string, period: Period | undefined): ComparedFigure[] {
  const whole = partsOf(measure).length > 0;
  return readings.flatMap(({ covering }) =>
    covering.filter(
      ({ measure: id, covers, period: own }) =>
        own === period && (covers?.includes(measure) || (id === measure && !whole)),
    ),
  );
}

/** Why a row has no figure for a measure and period: the first thing that can be said for certain. */
function missingFor(readings: readonly Reading[], measure: string, period: Period | undefined): Missing {
  const covering = coveringIn(readings, measure, period);
  if (covering.length > 0) return missing('included', covering);

  const parts = partsOf(measure);
  const own = readings.flatMap(({ figures }) => figuresOf(figures, measure));
  const ofParts =
    parts.length === 0 ? none : readings.flatMap(({ figures }) => parts.flatMap((part) => figuresOf(figures, part)));
  const pieces = [...ofParts, ...(parts.length > 0 ? own : none)].filter((figure) => figure.period === period);
  if (pieces.length > 0) return missing('parts_only', pieces);

  const elsewhere = own.filter(
    (figure) => figure.period !== period && standsForItself({ id: measure, covers: figure.covers }),
  );
  const exact = asksFor(readings, [measure], (asked) => asked.period === period);
  const exactReason = reasonFrom(exact);
  const toldForPeriod = exactReason && !(exactReason.reason === 'no_figure' && elsewhere.length > 0);
  if (toldForPeriod && period !== undefined) return exactReason;
  const loose = asksFor(readings, [measure], (asked) => asked.period === undefined);
  if (elsewhere.length > 0) {
    const asked = exact.length + loose.length > 0;
    return { ...missing('other_period', elsewhere), ...(!asked && { unasked: true }) };
  }

  const asksOfParts = asksFor(readings, parts, (asked) => (asked.period ?? period) === period);
  const reason = exactReason ?? reasonFrom(loose) ?? reasonFrom(asksOfParts);
  if (reason) return reason;
  const answering = readings.some(({ response }) => response.answers.length > 0);
  return { ...missing(answering ? 'not_asked' : 'no_response'), unasked: true };
}

/** Reasons that say no more than that there is no figure. */
const bare: ReadonlySet<MissingReason> = new Set(['no_figure', 'blank', 'not_asked', 'no_response']);

/** Where the reader rejected what was read, that is why there is no figure; unless the letter itself says why. */
function afterRejection(
  readings: readonly Reading[],
  measure: string,
  period: Period | undefined,
  why: Missing,
): Missing {
  const rejected = readings.flatMap((reading) =>
    reading.rejected.filter((figure) => figure.measure === measure && figure.period === period),
  );
  if (rejected.length === 0 || !bare.has(why.reason) || why.corrected) return why;
  return { ...missing('rejected', rejected), ...(why.unasked && { unasked: true }) };
}

/** The figures that stand in the cell of a measure and period, and the sums of parts that do. */
function figuresFor(readings: readonly Reading[], measure: string, period: Period | undefined): ComparedFigure[] {
  const hasParts = partsOf(measure).length > 0;
  const found: ComparedFigure[] = [];
  for (const { figures } of readings) {
    for (const figure of figures) {
      if (figure.measure === measure && figure.period === period && standsAlone(figure)) found.push(figure);
    }
    if (hasParts) found.push(...sumsIn(measure, period, figures));
  }
  return found;
}

/** The measures and periods of which a row has a figure, without working out which: all the cells of a row that are given. */
export function givenIn(readings: readonly Reading[]): ReadonlySet<Spoken> {
  const given = new Set<Spoken>();
  for (const { figures } of readings) {
    const wholes = new Set<Spoken>();
    for (const figure of figures) {
      const { measure, period, covers } = figure;
      if (standsAlone(figure)) given.add(spokenOnce(measure, period, true));
      for (const id of covers ?? [measure]) {
        const whole = wholeOf(id);
        if (whole) wholes.add(spokenOnce(whole, period, true));
      }
    }
    for (const whole of wholes) {
      if (!given.has(whole) && sumsIn(whole.measure, whole.period, figures).length > 0) given.add(whole);
    }
  }
  return given;
}

/** What a row says of a measure over a period. Readings come latest first. */
export function cellOf(readings: readonly Reading[], measure: string, period: Period | undefined): Cell {
  const [first, ...rest] = figuresFor(readings, measure, period).sort(firstToShow);
  if (!first) return afterRejection(readings, measure, period, missingFor(readings, measure, period));
  return { state: 'given', figures: [first, ...rest], conflict: conflictIn([first, ...rest]) };
}
