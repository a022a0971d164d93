/** A figure, or one of the words that an answer begins with. */
export const valueLike =
  /^(?:[£$€<>~]|\(£|c\.?\s?£?\d|\d|https?:|www\.|n\s?[/.]\s?a\b|na\/|nil\b|none\b|not\b|no\b|yes\b|unknown|approx|about|around|circa|between|fewer|less than|more than|over \d|up to \d|staff time|zero|included|see\b|as above|as per|information not|data not|we (?:do|are|have|don)|varies|tbc|\*|-$)/i;

const reasonLike =
  /^(?:(?:section|s\.?|regulation|reg\.?) ?\d{1,2}\b|(?:exempt|refused|withheld|redacted|commercially sensitive|in[- ]house|outsourced|same as|included)\b)/i;

/** What stands behind a label as its value: a figure, a plain word, or the reason for which there is none. */
export const isValue = (text: string): boolean => valueLike.test(text) || reasonLike.test(text);
