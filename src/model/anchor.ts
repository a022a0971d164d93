import type { Anchor } from './correction.ts';
import { areInOrder, type Span, type Spans } from './span.ts';

const contextLength = 40;

/** The anchor for the words at `spans`; `undefined` where there are none, or where a span leaves the text or goes back. */
export function anchorAt(text: string, spans: readonly Span[]): Anchor | undefined {
  const first = spans[0];
  const last = spans[spans.length - 1];
  if (!first || !last || !areInOrder(spans, text.length)) return undefined;
  return {
    spans: spans as Spans,
    quotes: spans.map(([start, end]) => text.slice(start, end)),
    before: text.slice(Math.max(0, first[0] - contextLength), first[0]),
    after: text.slice(last[1], last[1] + contextLength),
  };
}
