import type { Entry } from '../model/entry.ts';
import type { Asked, Period } from '../model/measure.ts';
import type { Outcome } from '../model/response.ts';
import type { Cell, ComparedFigure, ComparedResponse, FigureRef, Missing, MissingReason } from './comparison.ts';
import { partsOf, standsForItself, wholeOf } from './covers.ts';
import { conflictIn, figuresOf, firstToShow } from './figures.ts';
import { comparedResponse } from './responses.ts';
import { sumsIn } from './sums.ts';

/** A response of a row, with what it gives and what it was asked, by measure. */
export interface Reading {
  readonly response: ComparedResponse;
  /** In the extractor's order. */
  readonly figures: readonly ComparedFigure[];
  readonly given: ReadonlyMap<string, readonly ComparedFigure[]>;
  readonly asked: ReadonlyMap<string, readonly Asked[]>;
  readonly spoken: readonly Spoken[];
}

/** A measure and period that a reading gives, or was asked. */
interface Spoken {
  readonly measure: string;
  readonly period?: Period | undefined;
  readonly given: boolean;
}

function by<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const thing of things) {
    const found = map.get(keyOf(thing));
    if (found) found.push(thing);
    else map.set(keyOf(thing), [thing]);
  }
  return map;
}

/** The measures and periods that a response speaks of, each once. A part speaks of its whole too. */
function spokenIn(figures: readonly ComparedFigure[], asked: readonly Asked[]): Spoken[] {
  const spoken = new Map<string, Spoken>();
  const speak = (measure: string, period: Period | undefined, given: boolean) => {
    spoken.set(`${measure} ${period} ${given}`, { measure, period, given });
    const whole = wholeOf(measure);
    if (whole) spoken.set(`${whole} ${period} ${given}`, { measure: whole, period, given });
  };
  for (const { measure, covers, period } of figures)
    for (const id of [measure, ...(covers ?? [])]) speak(id, period, true);
  for (const { id, period } of asked) speak(id, period, false);
  return [...spoken.values()];
}

const none: readonly never[] = [];

const known = new WeakMap<Entry, Reading>();

/** What an entry gives and was asked. Entries never change, so it is worked out once for each. */
export function readingOf(entry: Entry): Reading {
  const before = known.get(entry);
  if (before) return before;
  const response = comparedResponse(entry);
  const figures = figuresOf(entry, response);
  const asked = entry.analysis.asked.filter(({ answer }) => response.answers[answer]);
  const reading = {
    response,
    figures,
    given: by(figures, ({ measure }) => measure),
    asked: by(asked, ({ id }) => id),
    spoken: spokenIn(figures, asked),
  };
  known.set(entry, reading);
  return reading;
}

interface Ask {
  readonly outcome: Outcome;
  readonly exemption?: string;
  readonly ref: FigureRef;
  readonly response: number;
}

const reasonOf: Readonly<Record<Outcome, MissingReason>> = {
  refused: 'refused',
  not_held: 'not_held',
  not_applicable: 'not_applicable',
  referred: 'referred',
  answered: 'no_figure',
  blank: 'blank',
};

/** What says the most about a missing figure, first. */
const telling: readonly Outcome[] = ['refused', 'not_held', 'not_applicable', 'referred', 'answered', 'blank'];

function asksFor(readings: readonly Reading[], measures: readonly string[], wanted: (asked: Asked) => boolean): Ask[] {
  return readings.flatMap(({ response, asked }, index) =>
    measures
      .flatMap((measure) => asked.get(measure) ?? none)
      .filter(wanted)
      .flatMap(({ answer }) => {
        const found = response.answers[answer];
        if (!found) return [];
        const { outcome, exemption } = found;
        return { outcome, exemption, ref: { sourceId: response.sourceId, answer }, response: index };
      }),
  );
}

/** The reason of the latest response that says anything; a blank only where all are blank. */
function reasonFrom(asks: readonly Ask[]): Missing | undefined {
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
    ...(outcome === 'refused' && exemption && { exemption }),
  };
}

const missing = (reason: MissingReason, figures: readonly ComparedFigure[] = []): Missing => ({
  state: 'missing',
  reason,
  refs: figures.map(({ ref }) => ref),
});

/** Figures that stand for this measure and others together: it is given, but not by itself. */
function coveringIn(readings: readonly Reading[], measure: string, period: Period | undefined): ComparedFigure[] {
  const whole = partsOf(measure).length > 0;
  return readings.flatMap(({ figures }) =>
    figures.filter(
      ({ measure: id, covers, period: own }) =>
        own === period && covers && covers.length > 1 && (covers.includes(measure) || (id === measure && !whole)),
    ),
  );
}

/** Why a row has no figure for a measure and period: the first thing that can be said for certain. */
function missingFor(readings: readonly Reading[], measure: string, period: Period | undefined): Missing {
  const covering = coveringIn(readings, measure, period);
  if (covering.length > 0) return missing('included', covering);

  const parts = partsOf(measure);
  const own = readings.flatMap(({ given }) => given.get(measure) ?? none);
  const ofParts = readings.flatMap(({ given }) => parts.flatMap((part) => given.get(part) ?? none));
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

/** What a row says of a measure over a period. Readings come latest first. */
export function cellOf(readings: readonly Reading[], measure: string, period: Period | undefined): Cell {
  const found = readings.flatMap(({ figures, given }) => [
    ...(given.get(measure) ?? none).filter(
      ({ measure: id, period: own, covers }) => own === period && standsForItself({ id, covers }),
    ),
    ...sumsIn(measure, period, figures),
  ]);
  const [first, ...rest] = found.sort(firstToShow);
  if (!first) return missingFor(readings, measure, period);
  return { state: 'given', figures: [first, ...rest], conflict: conflictIn([first, ...rest]) };
}
