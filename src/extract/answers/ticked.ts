import { type Snippet, slice } from '../lines/snippet.ts';

const box = /([☐□◻]|\[\s?\]|[☑☒■✓✔]|\[[xX✓✔]\])\s*/gu;
const isTicked = (mark: string): boolean => !/^(?:[☐□◻]|\[\s?\])$/u.test(mark);

/**
 * What is ticked among boxes (`☒ Yes` / `☐ No`, on one line or several); `undefined` where there are no boxes, or none or all of them are ticked and
 * so say nothing. What has no box (a comment) is kept.
 */
export function tickedIn(lines: readonly Snippet[]): Snippet[] | undefined {
  if (!lines.some(({ text }) => /[☐☑☒□◻■✓✔]|\[[ xX✓✔]?\]/u.test(text))) return undefined;
  const kept: Snippet[] = [];
  let ticked = 0;
  let empty = 0;
  for (const line of lines) {
    const marks = [...line.text.matchAll(box)];
    const before = slice(line, 0, marks[0]?.index ?? line.text.length);
    if (before.text.trim() !== '') kept.push(before);
    marks.forEach((mark, i) => {
      if (!isTicked(mark[1] ?? '')) {
        empty++;
        return;
      }
      ticked++;
      const words = slice(line, mark.index + mark[0].length, marks[i + 1]?.index ?? line.text.length);
      if (words.text.trim() !== '') kept.push(words);
    });
  }
  return ticked > 0 && empty > 0 && kept.length > 0 ? kept : undefined;
}
