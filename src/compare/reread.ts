import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Measure } from '../model/measure.ts';
import type { Outcome } from '../model/response.ts';
import { touch } from '../model/span.ts';
import type { FigureRead, FigureRef } from './comparison.ts';
import { asRead, correctedOnce, isTickOn } from './corrected.ts';
import { same } from './said.ts';

/** A figure that two versions of the extractor read otherwise: one of the two is absent where only the other version has it. */
export interface FigureChange {
  readonly before?: FigureRead;
  readonly now?: FigureRead;
  /** Where its words stand in the response as it is read now. */
  readonly ref: FigureRef;
}

type Likeness = (before: Measure, now: Measure) => boolean;

const sayingOf = (measure: Measure): FigureRead => ({ ...asRead(measure), approximate: false });
const isSaidAlike: Likeness = (a, b) => same(sayingOf(a), sayingOf(b));
const isNamedAlike: Likeness = (a, b) => a.id === b.id && a.period === b.period && a.year === b.year;
const isThere: Likeness = (a, b) => touch(a.evidence.spans, b.evidence.spans);

/** What makes two figures one that changed, the surest first. */
const likenesses: readonly Likeness[] = [
  (a, b) => isThere(a, b) && isSaidAlike(a, b),
  isSaidAlike,
  (a, b) => isThere(a, b) && isNamedAlike(a, b),
  (a, b) => isThere(a, b) && a.id === b.id,
  (a, b) => isThere(a, b) && same(a.figure, b.figure),
  isNamedAlike,
];

/** The figures (measure, period, year and value) that only one of two readings of a response has, in the order of its text; one that changed stands once. */
export function figureChanges({ source, analysis }: Entry, before: readonly Measure[]): FigureChange[] {
  const { measures, response } = analysis;
  const free = new Set(measures.keys());
  const pairs = new Map<Measure, number>();
  for (const isLike of likenesses) {
    for (const old of before) {
      const index = pairs.has(old)
        ? undefined
        : [...free].find((i) => {
            const now = measures[i];
            return now !== undefined && isLike(old, now);
          });
      if (index === undefined) continue;
      pairs.set(old, index);
      free.delete(index);
    }
  }
  const refOf = (index: number): FigureRef => ({
    sourceId: source.id,
    answer: measures[index]?.answer ?? 0,
    measure: index,
  });
  const changes: (FigureChange & { readonly at: number })[] = [];
  for (const old of before) {
    const at = old.evidence.spans[0][0];
    const index = pairs.get(old);
    const now = index === undefined ? undefined : measures[index];
    if (index !== undefined && now) {
      if (!isSaidAlike(old, now)) changes.push({ before: asRead(old), now: asRead(now), ref: refOf(index), at });
      continue;
    }
    const answer = Math.max(
      0,
      response.answers.findIndex(({ spans }) => touch(spans, old.evidence.spans)),
    );
    changes.push({ before: asRead(old), ref: { sourceId: source.id, answer }, at });
  }
  for (const index of free) {
    const now = measures[index];
    if (now) changes.push({ now: asRead(now), ref: refOf(index), at: now.evidence.spans[0][0] });
  }
  return changes.sort((a, b) => a.at - b.at).map(({ at: _at, ...change }) => change);
}

/** A word of the reader's that the extractor does not bear out any more, and what it reads now. */
export interface Disagreement {
  readonly ref: FigureRef;
  readonly correction: Correction;
  readonly now: FigureRead | { readonly outcome: Outcome };
}

/** Where what the reader set or ticked rests on another reading than the present one, and the present one does not agree with it. */
export function disagreementsIn(entry: Entry, corrections: readonly Correction[]): Disagreement[] {
  const { measures, saidOfAnswers } = correctedOnce(entry, corrections);
  const sourceId = entry.source.id;
  const ofFigures = measures.flatMap(({ measure, read, index, reader, said, rejected }): Disagreement[] => {
    if (!read || rejected) return [];
    const isNews = reader?.set?.nowRead !== undefined;
    const isTickLost = !reader?.set && !reader?.checked;
    const correction = said.find(
      ({ says }) => (isNews && says.kind === 'figure') || (isTickLost && says.kind === 'checked'),
    );
    return correction
      ? [{ ref: { sourceId, answer: measure.answer, measure: index }, correction, now: asRead(read) }]
      : [];
  });
  const ofAnswers = [...saidOfAnswers].flatMap(([index, said]): Disagreement[] => {
    const answer = entry.analysis.response.answers[index];
    const correction = answer && said.find((one) => isNewsOf(answer.outcome, one) || isTickLostOn(answer, one));
    return correction ? [{ ref: { sourceId, answer: index }, correction, now: { outcome: answer.outcome } }] : [];
  });
  return [...ofFigures, ...ofAnswers];
}

const isNewsOf = (now: Outcome, { says, was }: Correction): boolean =>
  says.kind === 'outcome' && was?.kind === 'outcome' && was.outcome !== now && says.outcome !== now;

const isTickLostOn = (answer: Entry['analysis']['response']['answers'][number], correction: Correction): boolean =>
  correction.says.kind === 'checked' && !isTickOn(answer, correction);
