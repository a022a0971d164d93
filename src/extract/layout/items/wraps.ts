/** A figure, or one of the words that an answer begins with. */
export const valueLike =
  /^(?:[£$€<>~]|\(£|c\.?\s?£?\d|\d|https?:|www\.|n\s?[/.]\s?a\b|na\/|nil\b|none\b|not\b|no\b|yes\b|unknown|approx|about|around|circa|between|fewer|less than|more than|over \d|up to \d|staff time|zero|included|see\b|as above|as per|information not|data not|we (?:do|are|have|don)|varies|tbc|\*|-$)/i;

const reasonLike =
  /^(?:(?:section|s\.?|regulation|reg\.?) ?\d{1,2}\b|(?:exempt|refused|withheld|redacted|commercially sensitive|in[- ]house|outsourced|same as|included)\b)/i;

/** What stands behind a label as its value: a figure, a plain word, or the reason for which there is none. */
export const isValue = (text: string): boolean => valueLike.test(text) || reasonLike.test(text);

/** A label before a colon at a line's start; its value may be empty. */
export const colonLabel = /^\p{Lu}[^:?]{1,110}:(?=\s|$)\s*/u;

/** The same behind a bullet, where it may begin small: `per month: 18,322`. */
const bulletedLabel = /^[\p{L}\d][^:?]{1,110}:(?=\s|$)\s*/u;

/** The label that a line begins with, its colon and the space behind it included. */
export const labelBefore = ({
  words: { text },
  bullet,
}: {
  words: { text: string };
  bullet?: string;
}): string | undefined => (bullet === undefined ? colonLabel : bulletedLabel).exec(text)?.[0];

const leavesOpen =
  /(?:[,(&/-]|\b(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from|as|that|which|your|our|their|its|is|are|was|were|be|been|has|have|had|how|what|when|where|who|per|any|each|this|these|not|than|if|do|does|did))$/i;

/** A day, a month or a year that ends a question on a line of its own. */
const endsShortly = /^(?:\d{1,2} )?(?:\p{L}{3,9} )?(?:(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?)?\?$/u;

/** Whether a line goes on with the one before it: broken by the page's width, not ended by its writer. */
export function continues(before: string, after: string): boolean {
  const open = before.lastIndexOf('(');
  // A bracket that the line leaves open, and the next closes.
  if (open >= 0 && before.indexOf(')', open) < 0 && after.slice(0, 160).includes(')')) return true;
  if (/[?!]["'”’)]*$/.test(before)) return false;
  if (leavesOpen.test(before)) return !/^[£]/.test(after) || /\b(?:of|to|and|than|over|about|is|was)$/i.test(before);
  if (/[.:;]["'”’)]*$/.test(before)) return false;
  // `... on 31 March` / `2024?`
  if (before.length >= 22 && endsShortly.test(after)) return true;
  if (valueLike.test(after)) return false;
  if (/^[\p{Ll}]/u.test(after)) return before.length >= 22;
  return /^\(/.test(after) && !/^\([£\d]/.test(after) && before.length >= 30;
}
