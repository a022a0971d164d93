import type { Anchor } from './correction.ts';
import { areInOrder, type Span, type Spans, wordsAt } from './span.ts';

declare const proven: unique symbol;

/**
 * The very words that a figure came from. Only `evidenceIn` makes one, and only where the words are there:
 * a figure without evidence cannot be constructed.
 */
export interface Evidence {
  readonly spans: Spans;
  /** The words at the spans, joined with a space, as they stand in the source. */
  readonly quote: string;
  /** The name of the rule that read them. */
  readonly rule: string;
  readonly [proven]: true;
}

/** Evidence for the words at `spans`; `undefined` where there are none, or where a span leaves the text or goes back. */
export function evidenceIn(text: string, spans: readonly Span[], rule: string): Evidence | undefined {
  if (spans.length === 0 || !areInOrder(spans, text.length)) return undefined;
  return { spans: spans as Spans, quote: wordsAt(text, spans), rule } as Evidence;
}

/** Evidence for words that an anchor holds: they were there when it was made. `undefined` where it holds none, or not one quote for each span. */
export function evidenceOf({ spans, quotes }: Anchor, rule: string): Evidence | undefined {
  const whole = spans.length > 0 && spans.every(([start, end], i) => start < end && quotes[i]?.length === end - start);
  return whole ? ({ spans, quote: quotes.join(' '), rule } as Evidence) : undefined;
}
