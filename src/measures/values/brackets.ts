import type { Span } from '../../model/span.ts';
import { isTold } from './labelled.ts';

/** The text with its brackets blanked, or those that hold something, so that offsets stay. */
export const blankBrackets = (text: string, which = /\S/): string =>
  text.includes('(')
    ? text.replace(/\([^()]*\)/g, (words) => (which.test(words) ? ' '.repeat(words.length) : words))
    : text;

/** The text without the brackets that hold one of these places, so that offsets stay: what they tell is not of the figures outside. */
export function withoutBracketsOf(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  return text.replace(/\([^()]*\)/g, (words, at: number) =>
    spans.some(([start]) => at < start && start < at + words.length) ? ' '.repeat(words.length) : words,
  );
}

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

const onlyRate =
  /^\W*(?:(?:about|roughly|approximately|approx|around|some|circa|c|or|so|i\.?e|an?|average|averaging|on|of|just|over|under|nearly|almost)\b\W*)*$/i;
const rateEnds =
  /^(?: \p{L}+){0,2}? ?(?:(?:a|per|each|every|\/) ?(?:month|quarter|year|annum)|monthly|quarterly|annually|p\.?[am]\.?)(?: on average)?\W?\)/iu;

const rateBefore =
  /^\W*(?:(?:about|an?|the|on|or|i\.?e) )*(?:(?:average )?(?:monthly|quarterly|annual|yearly)(?: average| mean| figure| total)?|(?:average|mean) (?:per|a|each) (?:month|quarter|year))(?: of| is| was)?[\s:]*$/i;

/** "41,200 in the year (about 3,430 a month)", "1,290,447 (monthly mean 107,537)": the bracket tells nothing but the same by another period. */
export function isOwnRate(text: string, [start, end]: Span): boolean {
  const open = text.lastIndexOf('(', start);
  if (open < 0) return false;
  const inside = text.slice(open, start);
  return (
    (onlyRate.test(inside) && rateEnds.test(text.slice(end, end + 40))) ||
    (rateBefore.test(inside) && text[end] === ')')
  );
}
