import type { Analysis } from '../../model/analysis.ts';
import type { Measure } from '../../model/measure.ts';
import type { Answer } from '../../model/response.ts';
import type { Span } from '../../model/span.ts';
import type { Place } from '../route.ts';

/** What the evidence panel shows of a response. */
export interface LookingAt {
  readonly answer?: Answer;
  readonly figure?: Measure;
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

function wordsOf(answer: Answer | undefined, figure: Measure | undefined): readonly Span[] {
  if (figure) return figure.evidence.spans;
  if (!answer) return [];
  return answer.spans.length > 0 ? answer.spans : answer.questionSpans;
}

/** Finds what an address points at, and what lies before and after it. */
export function lookAt({ response, measures }: Analysis, place: Place): LookingAt {
  const order = measures.map((_, i) => i);
  const at = (i: number) => startOf(measures[i]?.evidence.spans ?? []);
  order.sort((a, b) => at(a) - at(b) || a - b);

  const figure = place.figure === undefined ? undefined : measures[place.figure];
  const answer = response.answers[figure?.answer ?? place.answer ?? -1];
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
    ...(answer && { answer }),
    ...(figure && { figure }),
    ...(position === undefined ? {} : { position }),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}
