/** A half-open range of UTF-16 offsets into a source's decoded text (a byte order mark is not counted). */
export type Span = readonly [start: number, end: number];

/** At least one span: what a thing found in a text must have. */
export type Spans = readonly [Span, ...Span[]];

/** The characters that the spans cover, joined with a space, exactly as they stand in the text. */
export const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' ');

/** Whether every span lies inside a text of this length, is not empty, and follows the one before it. */
export const areInOrder = (spans: readonly Span[], length: number): boolean =>
  spans.every(([start, end], i) => start < end && end <= length && start >= (spans[i - 1]?.[1] ?? 0));

/** Whether any of the one share a character with any of the others. */
export const touch = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));
