import { valueLike } from './value-like.ts';

const leavesOpen =
  /(?:[,(&/-]|\b(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from|as|that|which|your|our|their|its|is|are|was|were|be|been|has|have|had|how|what|when|where|who|per|any|each|this|these|not|than|if|do|does|did))$/i;

/** A day, a month or a year that ends a question on a line of its own. */
const endsShortly = /^(?:\d{1,2} )?(?:\p{L}{3,9} )?(?:(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?)?\?$/u;

/** Whether a text begins in the middle of a sentence. No word begins like a scan's `ln house` and `l4`. */
export const beginsSmall = (text: string): boolean => /^(?!l[^aeiouy'’])\p{Ll}/u.test(text);

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
  if (beginsSmall(after)) return before.length >= 22;
  return /^\(/.test(after) && !/^\([£\d]/.test(after) && before.length >= 30;
}
