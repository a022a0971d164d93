import { joinLines } from '../../lines/join-lines.ts';
import { isUnder } from '../../lines/number-path.ts';
import type { Asked } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';

// Shape: three questions, `Final response:`, `No drone was lost in the last four years.`: one sentence without a figure is all that is said.
// Not: a figure, which answers one of them; the answer right under the last of questions that stand apart.

const longest = 300;
const asides = /^(?:please|if|should|yours|kind|thank|dear)\b|:$|\?$/i;
/** A year, a section of the law. */
const noFigure = /\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b|\b(?:section|s\.?|regulation|questions?) ?\d{1,2}\b/gi;

/** Whether the paragraph of so many lines at this place says something, and nothing behind it does up to the letter's close. */
export function endsReply(items: readonly Item[], at: number, lines: number): boolean {
  const first = items[at];
  if (!first || !isLineItem(first) || first.asks > 0 || first.line.bullet !== undefined) return false;
  for (let i = at + lines; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item) || item.not === undefined) return false;
    if (item.not === 'end') break;
  }
  return true;
}

/** Whether such a paragraph is all that the letter says in reply, and says it of all that was asked above. */
export function isPlainReply(items: readonly Item[], at: number, text: string): boolean {
  if (text.length > longest || asides.test(text) || /[£\d]/.test(text.replace(noFigure, ''))) return false;
  const first = items[at];
  if (!first || !isLineItem(first) || !/[.!]["'”’)]*$/.test(text)) return false;
  const above = items.findLastIndex(
    (item, i) => i < at && isLineItem(item) && (item.path !== undefined || item.cue === 'response'),
  );
  const mark = items[above];
  if (!mark || !isLineItem(mark) || items.slice(above + 1, at).some((item) => !isLineItem(item) || !item.not))
    return false;
  if (mark.cue === 'response') return true;
  // Without a heading between, the questions stand close and the reply apart.
  const close = items
    .slice(0, above + 1)
    .filter((item) => isLineItem(item) && item.path !== undefined && item.line.gap).length;
  return first.line.gap && close <= 1;
}

/** The questions with the parts that one lists behind its colon as words of it: `2) For each, please give: a) the cause b) the cost`. */
export function withPartsIn(asked: readonly Asked[]): Asked[] {
  const found: Asked[] = [];
  let open = false;
  for (const question of asked) {
    const stem = found.at(-1);
    const isPart = stem?.path !== undefined && question.path !== undefined && isUnder(stem.path, question.path);
    if (stem && isPart && (open || stem.words.text.endsWith(':'))) {
      found[found.length - 1] = { ...stem, words: joinLines([stem.words, question.words]) };
      open = true;
    } else {
      found.push(question);
      open = false;
    }
  }
  return found;
}
