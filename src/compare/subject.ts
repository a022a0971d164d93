import type { AnswerSubject, FigureSubject } from '../model/correction.ts';
import type { Measure } from '../model/measure.ts';
import type { Answer } from '../model/response.ts';
import { type Span, touch } from '../model/span.ts';

/** A subject whose words are known by their place alone. */
type At<T> = Omit<T, 'at' | 'kind'> & { readonly at?: readonly Span[] | undefined };

const same = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length && some.every(([start, end], i) => others[i]?.[0] === start && others[i]?.[1] === end);

/**
 * Which of the figures read is meant: the one of this name at these words; else, where the extractor now gives it another period or
 * year, the only one of this measure there. `undefined` for a figure that only the reader gives.
 */
export function figureMeant(measures: readonly Measure[], { measure, period, year, at }: At<FigureSubject>) {
  if (!at) return undefined;
  const there = measures.flatMap(({ id, evidence }, i) => (id === measure && touch(at, evidence.spans) ? [i] : []));
  const named = there.filter((i) => measures[i]?.period === period && measures[i]?.year === year);
  const exact = named.find((i) => same(at, measures[i]?.evidence.spans ?? []));
  return exact ?? named[0] ?? (there.length === 1 ? there[0] : undefined);
}

/** Which answer is meant: the one of this number at these words, else the one at these words; where there are no words, by its number. */
export function answerMeant(answers: readonly Answer[], { number, part, section, at }: At<AnswerSubject>) {
  const isNamed = (answer: Answer) => answer.number === number && answer.part === part && answer.section === section;
  const found = answers.findIndex(
    (answer) => isNamed(answer) && (!at || touch(at, [...answer.spans, ...answer.questionSpans])),
  );
  const there = found < 0 && at ? answers.findIndex(({ spans }) => touch(at, spans)) : found;
  return there < 0 ? undefined : there;
}
