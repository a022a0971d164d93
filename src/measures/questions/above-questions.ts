import type { Answer } from '../../model/response.ts';

/** A page's paragraphs and cells stand apart, whatever its markup. */
export const withoutMarkup = (text: string): string =>
  text.includes('<')
    ? text
        .replace(/<\/?(?:b|strong|i|em|u|span|a|small|font)(?:\s[^<>]{0,300})?>/gi, ' ')
        .replace(/<\/?[a-z][^<>]{0,300}>/gi, '\n\n')
    : text;

/** What stands before a letter's first question or answer, at most so many characters of it; nothing where neither has a place in the text. */
export function aboveQuestions(text: string, answers: readonly Answer[], reach: number): string {
  let first = text.length;
  for (const {
    questionSpans: [asked],
    spans: [given],
  } of answers)
    first = Math.min(first, asked?.[0] ?? first, given?.[0] ?? first);
  return first === text.length ? '' : withoutMarkup(text.slice(Math.max(0, first - reach), first));
}
