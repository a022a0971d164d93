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

/** How many characters before `end` are the last ones of `context`. */
function sharedBefore(text: string, end: number, context: string): number {
  let n = 0;
  while (n < context.length && n < end && text[end - 1 - n] === context[context.length - 1 - n]) n++;
  return n;
}

/** How many characters from `start` are the first ones of `context`. */
function sharedAfter(text: string, start: number, context: string): number {
  let n = 0;
  while (n < context.length && start + n < text.length && text[start + n] === context[n]) n++;
  return n;
}

/** The quotes in their order, the first at `start` (where it is known to stand), each other where it next stands, not much further on than it was. */
function spansFrom(text: string, start: number, { quotes, spans }: Anchor): Span[] | undefined {
  const found: Span[] = [];
  let from = start;
  for (const [i, quote] of quotes.entries()) {
    if (i === 0) {
      found.push([start, start + quote.length]);
      from += quote.length;
      continue;
    }
    const gap = (spans[i]?.[0] ?? 0) - (spans[i - 1]?.[1] ?? 0);
    const at = text.slice(from, from + gap * 2 + contextLength + quote.length).indexOf(quote);
    if (at < 0) return undefined;
    found.push([from + at, from + at + quote.length]);
    from += at + quote.length;
  }
  return found;
}

interface Place {
  readonly spans: Span[];
  /** How many characters around it are as they were. */
  readonly shared: number;
  readonly distance: number;
}

/** Every place that has the quotes. */
function* placesIn(text: string, anchor: Anchor): Generator<Place> {
  const first = anchor.quotes[0];
  if (!first) return;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + first.length)) {
    const spans = spansFrom(text, at, anchor);
    const end = spans?.[spans.length - 1]?.[1];
    if (!spans || end === undefined) continue;
    const shared = sharedBefore(text, at, anchor.before) + sharedAfter(text, end, anchor.after);
    yield { spans, shared, distance: Math.abs(at - anchor.spans[0][0]) };
  }
}

/**
 * The place of an anchor's words in a text that may not be the one it was made in (a better decoder read the file anew).
 * The same words in the same place are it; else, of the places that have the words, the one whose surroundings are most alike, or
 * nearest where several are. `undefined` where the words are gone, or where too little around them shows that they are the ones meant.
 */
export function refind(anchor: Anchor, text: string): Anchor | undefined {
  const { spans, quotes, before, after } = anchor;
  if (spans.every(([start, end], i) => text.slice(start, end) === quotes[i])) return anchorAt(text, spans);

  let best: Place | undefined;
  let places = 0;
  for (const place of placesIn(text, anchor)) {
    places++;
    const isBetter =
      !best || place.shared > best.shared || (place.shared === best.shared && place.distance < best.distance);
    if (isBetter) best = place;
  }
  if (!best) return undefined;
  // Words that stand once need little company; a bare number that stands often needs to be where it was.
  const enough = places === 1 ? 4 : 20;
  return best.shared >= Math.min(enough, before.length + after.length) ? anchorAt(text, best.spans) : undefined;
}
