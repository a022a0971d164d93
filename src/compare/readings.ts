import type { Authority } from '../model/authority.ts';
import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Asked, Period } from '../model/measure.ts';
import type { ComparedFigure, ComparedResponse, Said } from './comparison.ts';
import { authorityOf, type Corrected, type CorrectedMeasure, correctedOnce } from './corrected.ts';
import { wholeOf } from './covers.ts';
import { figuresOf } from './figures.ts';
import { saidIn } from './plain-said.ts';
import { comparedResponse } from './responses.ts';

/** One response with what it gives and what it was asked, by measure, the reader's corrections laid over it. */
export interface Reading {
  readonly response: ComparedResponse;
  readonly authority?: Authority;
  /** In the extractor's order, those that only the reader gives last. */
  readonly figures: readonly ComparedFigure[];
  /** As read, those that the reader says are none, or not of that measure and period. */
  readonly rejected: readonly ComparedFigure[];
  /** The answers whose outcome the reader set. */
  readonly outcomesSet: ReadonlySet<number>;
  readonly given: ReadonlyMap<string, readonly ComparedFigure[]>;
  readonly asked: ReadonlyMap<string, readonly Asked[]>;
  readonly spoken: readonly Spoken[];
  readonly unplaced: readonly Correction[];
  /** What each answer plainly says, by `saidKey`. */
  readonly said: ReadonlyMap<string, Said>;
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
function spokenIn(
  figures: readonly ComparedFigure[],
  asked: readonly { readonly id: string; readonly period?: Period | undefined }[],
): Spoken[] {
  const spoken = new Map<string, Spoken>();
  const speak = (measure: string, period: Period | undefined, given: boolean) => {
    spoken.set(`${measure} ${period} ${given}`, { measure, period, given });
    const whole = wholeOf(measure);
    if (whole) spoken.set(`${whole} ${period} ${given}`, { measure: whole, period, given });
  };
  for (const { measure, covers, period } of figures) {
    for (const id of [measure, ...(covers ?? [])]) speak(id, period, true);
  }
  for (const { id, period } of asked) speak(id, period, false);
  return [...spoken.values()];
}

/** As it was read: a figure that the reader rejected, or says to be of another measure or period. */
function saidToBeNone(figure: CorrectedMeasure): readonly CorrectedMeasure[] {
  const { measure, read, rejected } = figure;
  if (rejected) return [figure];
  const isMoved = read && (read.id !== measure.id || read.period !== measure.period);
  return isMoved ? [{ ...figure, measure: read }] : [];
}

const outcomesSet = ({ saidOfAnswers }: Corrected): ReadonlySet<number> =>
  new Set([...saidOfAnswers].filter(([, said]) => said.some(({ says }) => says.kind === 'outcome')).map(([i]) => i));

function read(entry: Entry, corrections: readonly Correction[]): Reading {
  const corrected = correctedOnce(entry, corrections);
  const response = comparedResponse(entry, corrected.answers);
  const figures = figuresOf(
    corrected.measures.filter((measure) => !measure.rejected),
    response,
  );
  const rejected = figuresOf(corrected.measures.flatMap(saidToBeNone), response);
  const asked = corrected.asked.filter(({ answer }) => response.answers[answer]);
  const authority = authorityOf(entry, corrections);
  return {
    response,
    ...(authority && { authority }),
    figures,
    rejected,
    outcomesSet: outcomesSet(corrected),
    given: by(figures, ({ measure }) => measure),
    asked: by(asked, ({ id }) => id),
    spoken: spokenIn(figures, [...asked, ...rejected.map(({ measure: id, period }) => ({ id, period }))]),
    unplaced: corrected.unplaced,
    said: saidIn(entry, corrected, response, figures),
  };
}

const known = new WeakMap<Entry, { readonly corrections: readonly Correction[]; readonly reading: Reading }>();

/** What each entry gives and was asked, one by one. Entries never change, so it is worked out once for each, and again when its corrections change. */
export function* readingsOf(
  entries: readonly Entry[],
  corrections: readonly Correction[],
): Generator<Reading, void, undefined> {
  const bySource = by(corrections, ({ sourceId }) => sourceId);
  const unique = new Map(entries.map((entry) => [entry.source.id, entry]));
  for (const [id, entry] of unique) {
    const own = bySource.get(id) ?? [];
    const before = known.get(entry);
    if (before && before.corrections.length === own.length && own.every((each, i) => each === before.corrections[i])) {
      yield before.reading;
      continue;
    }
    const reading = read(entry, own);
    known.set(entry, { corrections: own, reading });
    yield reading;
  }
}
