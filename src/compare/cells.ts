import type { Entry } from '../model/entry.ts';
import type { Asked, Period } from '../model/measure.ts';
import type { Outcome } from '../model/response.ts';
import type { Cell, ComparedFigure, ComparedResponse, FigureRef, Missing, MissingReason } from './comparison.ts';
import { partsOf, standsForItself, wholeOf } from './covers.ts';
import { conflictIn, figuresOf, firstToShow } from './figures.ts';
import { sumsIn } from './sums.ts';

/** A response of a row, with what it gives and what it was asked. */
export interface Reading {
  readonly response: ComparedResponse;
  readonly figures: readonly ComparedFigure[];
  readonly asked: readonly Asked[];
}

export const readingOf = (entry: Entry, response: ComparedResponse): Reading => ({
  response,
  figures: figuresOf(entry, response),
  asked: entry.analysis.asked.filter(({ answer }) => response.answers[answer]),
});

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

function asksFor(readings: readonly Reading[], wanted: (asked: Asked) => boolean): Ask[] {
  return readings.flatMap(({ response, asked }, index) =>
    asked.filter(wanted).flatMap(({ answer }) => {
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

/** Why a row has no figure for a measure and period: the first thing that can be said for certain. */
function missingFor(readings: readonly Reading[], measure: string, period: Period | undefined): Missing {
  const figures = readings.flatMap((reading) => reading.figures);
  const parts = partsOf(measure);
  const covering = figures.filter(
    ({ measure: id, covers, period: own }) =>
      own === period &&
      covers &&
      covers.length > 1 &&
      (covers.includes(measure) || (id === measure && parts.length === 0)),
  );
  if (covering.length > 0) return missing('included', covering);

  const given = figures.filter(
    ({ measure: id, period: own }) => own === period && (parts.includes(id) || (id === measure && parts.length > 0)),
  );
  if (given.length > 0) return missing('parts_only', given);

  const elsewhere = figures.filter(
    (figure) =>
      figure.measure === measure && figure.period !== period && standsForItself({ id: measure, covers: figure.covers }),
  );
  const exact = asksFor(readings, (asked) => asked.id === measure && asked.period === period);
  const exactReason = reasonFrom(exact);
  if (exactReason && !(exactReason.reason === 'no_figure' && elsewhere.length > 0) && period !== undefined)
    return exactReason;
  if (elsewhere.length > 0) return missing('other_period', elsewhere);

  const loose = asksFor(readings, (asked) => asked.id === measure && asked.period === undefined);
  const ofParts = asksFor(readings, (asked) => parts.includes(asked.id) && (asked.period ?? period) === period);
  const reason = exactReason ?? reasonFrom(loose) ?? reasonFrom(ofParts);
  if (reason) return reason;
  return missing(readings.some(({ response }) => response.answers.length > 0) ? 'not_asked' : 'no_response');
}

/** What a row says of a measure over a period. Readings come latest first. */
export function cellOf(readings: readonly Reading[], measure: string, period: Period | undefined): Cell {
  const found = readings.flatMap(({ figures }) => [
    ...figures.filter(
      ({ measure: id, period: own, covers }) => id === measure && own === period && standsForItself({ id, covers }),
    ),
    ...sumsIn(measure, period, figures),
  ]);
  const [first, ...rest] = found.sort(firstToShow);
  if (!first) return missingFor(readings, measure, period);
  return { state: 'given', figures: [first, ...rest], conflict: conflictIn([first, ...rest]) };
}

/** The measures and periods that a reading speaks of: what it gives or was asked. A part speaks of its whole too. */
export function spokenOf({ figures, asked }: Reading): { measure: string; period?: Period; given: boolean }[] {
  const spoken = [
    ...figures.map(({ measure, period }) => ({ measure, period, given: true })),
    ...figures.flatMap(({ covers, period }) => (covers ?? []).map((measure) => ({ measure, period, given: true }))),
    ...asked.map(({ id, period }) => ({ measure: id, period, given: false })),
  ];
  return spoken.flatMap((one) => {
    const whole = wholeOf(one.measure);
    return whole ? [one, { ...one, measure: whole }] : [one];
  });
}
