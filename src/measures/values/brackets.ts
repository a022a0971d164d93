import type { Span } from '../../model/span.ts';
import { isTold } from './labelled.ts';

/** The text with its brackets blanked, or those that hold something, so that offsets stay. */
export const blankBrackets = (text: string, which = /\S/): string =>
  text.includes('(')
    ? text.replace(/\([^()]*\)/g, (words) => (which.test(words) ? ' '.repeat(words.length) : words))
    : text;

/** Without figures in brackets, where others stand outside: "47,300 (after 1,200 test calls were taken out)". */
export function outsideBrackets<T extends { readonly span: Span }>(
  text: string,
  found: readonly T[],
  keeps: (item: T) => boolean = () => false,
): readonly T[] {
  const outside = found.filter((item) => {
    const { span } = item;
    if (keeps(item)) return true;
    const before = text.slice(Math.max(0, span[0] - 100), span[0]);
    const open = before.lastIndexOf('(');
    const inside = open > before.lastIndexOf(')') && text.slice(span[1], span[1] + 100).includes(')');
    return !inside || isTold(before.slice(open));
  });
  return outside.length > 0 ? outside : found;
}
