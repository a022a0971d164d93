import type { Authority } from '../model/authority.ts';
import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Asked, Period } from '../model/measure.ts';
import type { ComparedFigure, ComparedResponse, Said } from './comparison.ts';
import { authorityOf, type Corrected, type CorrectedMeasure, correctedOnce } from './corrected.ts';
import { wholeOf } from './covers.ts';
import { figuresOf } from './figures.ts';
import { oncePerEntry } from './once-per-entry.ts';
import { saidIn } from './plain-said.ts';
import { comparedResponse } from './responses.ts';
import { bySource } from './said.ts';

/** One response with what it gives and what it was asked, by measure, the reader's corrections laid over it. */
export interface Reading {
  readonly response: ComparedResponse;
  readonly authority?: Authority;
  /** In the extractor's order, those that only the reader gives last. */
  readonly figures: readonly ComparedFigure[];
  /** Those of them that stand for several measures together. */
  readonly covering: readonly ComparedFigure[];
  /** As read, those that the reader says are none, or not of that measure and period. */
  readonly rejected: readonly ComparedFigure[];
  /** The answers whose outcome the reader set. */
  readonly outcomesSet: ReadonlySet<number>;
  readonly asked: readonly Asked[];
  readonly spoken: readonly Spoken[];
  readonly unplaced: readonly Correction[];
  /** What each answer plainly says, by `saidKey`. */
  readonly said: ReadonlyMap<string, Said>;
}

/** A measure and period that a reading gives, or was asked. The same object wherever it is the same. */
export interface Spoken {
  readonly measure: string;
  readonly period?: Period | undefined;
  readonly given: boolean;
}

const spokenOf = new Map<string, Map<Period | undefined, { readonly given: Spoken; readonly asked: Spoken }>>();

/** The one object of a measure and period. There are some hundred of them, and each response speaks of some forty. */
export function spokenOnce(measure: string, period: Period | undefined, given: boolean): Spoken {
  const periods = spokenOf.get(measure) ?? new Map();
  spokenOf.set(measure, periods);
  const both = periods.get(period) ?? {
    given: { measure, period, given: true },
    asked: { measure, period, given: false },
  };
  periods.set(period, both);
  return given ? both.given : both.asked;
}

/** The measures and periods that a response speaks of, each once. A part speaks of its whole too. */
function spokenIn(
  figures: readonly ComparedFigure[],
  asked: readonly { readonly id: string; readonly period?: Period | undefined }[],
): Spoken[] {
  const spoken = new Set<Spoken>();
  const speak = (measure: string, period: Period | undefined, given: boolean) => {
    spoken.add(spokenOnce(measure, period, given));
    const whole = wholeOf(measure);
    if (whole) spoken.add(spokenOnce(whole, period, given));
  };
  for (const { measure, covers, period } of figures) {
    for (const id of [measure, ...(covers ?? [])]) speak(id, period, true);
  }
  for (const { id, period } of asked) speak(id, period, false);
  return [...spoken];
}

/** As it was read: a figure that the reader rejected, or says to be of another measure or period. */
function saidToBeNone(figure: CorrectedMeasure): readonly CorrectedMeasure[] {
  const { measure, read, rejected } = figure;
  if (rejected) return [figure];
  const isMoved = read && (read.id !== measure.id || read.period !== measure.period);
  return isMoved ? [{ ...figure, measure: read }] : [];
}

const none: readonly Correction[] = [];

const noOutcomes: ReadonlySet<number> = new Set();

const outcomesSet = ({ saidOfAnswers }: Corrected): ReadonlySet<number> =>
  saidOfAnswers.size === 0
    ? noOutcomes
    : new Set(
        [...saidOfAnswers].filter(([, said]) => said.some(({ says }) => says.kind === 'outcome')).map(([i]) => i),
      );

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
  let said: Reading['said'] | undefined;
  return {
    response,
    ...(authority && { authority }),
    figures,
    covering: figures.filter(({ covers }) => covers && covers.length > 1),
    rejected,
    outcomesSet: outcomesSet(corrected),
    asked,
    spoken: spokenIn(figures, [...asked, ...rejected.map(({ measure: id, period }) => ({ id, period }))]),
    unplaced: corrected.unplaced,
    // Only charts of any question ask for it: until then thousands of responses do without the time and the memory.
    get said() {
      said ??= saidIn(entry, correctedOnce(entry, corrections), response, figures);
      return said;
    },
  };
}

const readOnce = oncePerEntry(read);

/** What each entry gives and was asked, one by one: worked out once for each, and again when its corrections change. */
export function* readingsOf(
  entries: readonly Entry[],
  corrections: readonly Correction[],
): Generator<Reading, void, undefined> {
  const own = bySource(corrections);
  const unique = new Map(entries.map((entry) => [entry.source.id, entry]));
  for (const [id, entry] of unique) yield readOnce(entry, own.get(id) ?? none);
}
