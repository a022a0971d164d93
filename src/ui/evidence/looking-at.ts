import type { Corrected, CorrectedMeasure } from '../../compare/corrected.ts';
import type { Answer } from '../../model/response.ts';
import type { Span } from '../../model/span.ts';
import type { Place } from '../route.ts';

/** What the evidence panel shows of a response. */
export interface LookingAt {
  readonly answer?: Answer;
  /** Index of the answer. */
  readonly answerIndex?: number;
  readonly figure?: CorrectedMeasure;
  /** The words to show as the evidence itself: the figure's, else the answer's, else its question's. */
  readonly words: readonly Span[];
  /** Indices of all figures, in the order of the text. */
  readonly order: readonly number[];
  /** Where the figure stands in `order`. */
  readonly position?: number;
  /** Indices of the figures before and after, in the order of the text. */
  readonly previous?: number;
  readonly next?: number;
  /** The address names an answer or a figure that this response does not have (any more). */
  readonly gone: boolean;
}

const startOf = (spans: readonly Span[]): number => spans[0]?.[0] ?? 0;

function wordsOf(answer: Answer | undefined, figure: CorrectedMeasure | undefined): readonly Span[] {
  if (figure) return figure.measure.evidence.spans;
  if (!answer) return [];
  return answer.spans.length > 0 ? answer.spans : answer.questionSpans;
}

/** Finds what an address points at, and what lies before and after it. */
export function lookAt({ answers, measures }: Corrected, place: Place): LookingAt {
  const order = measures.map((_, i) => i);
  const at = (i: number) => startOf(measures[i]?.measure.evidence.spans ?? []);
  order.sort((a, b) => at(a) - at(b) || a - b);

  const figure = place.figure === undefined ? undefined : measures[place.figure];
  const answerIndex = figure?.measure.answer ?? place.answer ?? -1;
  const answer = answers[answerIndex];
  const words = wordsOf(answer, figure);
  const position = figure ? order.indexOf(place.figure ?? -1) : undefined;
  const here = startOf(words);
  const previous = position === undefined ? order.findLast((i) => at(i) < here) : order[position - 1];
  const next = position === undefined ? order.find((i) => at(i) >= here) : order[position + 1];
  const gone = (place.figure !== undefined && !figure) || (place.answer !== undefined && !answer);
  return {
    words,
    order,
    gone,
    ...(answer && { answer, answerIndex }),
    ...(figure && { figure }),
    ...(position === undefined ? {} : { position }),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}
