import { matchesOf } from '../../text/matches.ts';
import { type Snippet, slice } from '../lines/snippet.ts';

/** `Twitter (X), Facebook`: a name, and no box. */
const box = /([☐□◻]|\[\s?\]|\(\s\)|[☑☒■✓✔]|(?<!(?:twitter|formerly|now) )[[(]\s?[xX×✗✘✓✔√]\s?[\])])\s*/giu;
const mayHaveBox = /[☐☑☒□◻■✓✔]|[[(]\s?[xX×✗✘✓✔√]?\s?[\])]/u;
const isTicked = (mark: string): boolean => !/^(?:[☐□◻]|[[(]\s?[\])])$/u.test(mark);

/** Where the first box of a text stands, and whether one of its boxes is ticked; `undefined` where there is none. */
export function boxesIn(text: string): { readonly at: number; readonly ticked: boolean } | undefined {
  const marks = mayHaveBox.test(text) ? matchesOf(text, box) : [];
  const [first] = marks;
  return first && { at: first.index, ticked: marks.some((mark) => isTicked(mark[1] ?? '')) };
}

/**
 * What is ticked among boxes (`☒ Yes` / `☐ No`, on one line or several, or `Yes ☒` with each box behind its words); `undefined` where there are no
 * boxes, or none or all of them are ticked and so say nothing. What has no box (a comment) is kept.
 */
export function tickedIn(lines: readonly Snippet[]): Snippet[] | undefined {
  if (!lines.some(({ text }) => mayHaveBox.test(text))) return undefined;
  const kept: Snippet[] = [];
  let ticked = 0;
  let empty = 0;
  const keep = (words: Snippet): void => {
    if (words.text.trim() !== '') kept.push(words);
  };
  for (const line of lines) {
    const marks = matchesOf(line.text, box);
    const endOf = (i: number): number => (marks[i]?.index ?? 0) + (marks[i]?.[0].length ?? 0);
    // `Yes ☐ No ☒`: nothing stands behind the last box.
    const closes = marks.length > 0 && (marks[0]?.index ?? 0) > 0 && endOf(marks.length - 1) >= line.text.length;
    if (!closes) keep(slice(line, 0, marks[0]?.index ?? line.text.length));
    marks.forEach((mark, i) => {
      if (!isTicked(mark[1] ?? '')) {
        empty++;
        return;
      }
      ticked++;
      keep(
        closes
          ? slice(line, i === 0 ? 0 : endOf(i - 1), mark.index)
          : slice(line, endOf(i), marks[i + 1]?.index ?? line.text.length),
      );
    });
  }
  return ticked > 0 && empty > 0 && kept.length > 0 ? kept : undefined;
}
