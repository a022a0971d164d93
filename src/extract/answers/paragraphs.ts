import { type Snippet, startOf } from '../lines/snippet.ts';

/** A stretch of an answer between two blank lines, from one of its lines on. */
export interface Paragraph {
  readonly from: number;
  readonly text: string;
}

/** A blank line, a page's end, or the end of a paragraph in HTML; cells and items of a list are no paragraphs. */
const parts = (between: string): boolean =>
  /\n[^\S\n]*\n|\f|<\/(?:p|div|section)>/i.test(between.replaceAll('\r', '')) && !/<(?:td|th|tr|li)\b/i.test(between);

/** The paragraphs that an answer's lines stand in. */
export function paragraphsOf(lines: readonly Snippet[], source: string): Paragraph[] {
  const found: { from: number; text: string }[] = [];
  lines.forEach((line, i) => {
    const to = lines[i - 1]?.runs.at(-1)?.to ?? 0;
    const from = startOf(line);
    const last = found.at(-1);
    if (last && !(from > to && parts(source.slice(to, from)))) last.text += ` ${line.text}`;
    else found.push({ from: i, text: line.text });
  });
  return found;
}
