import { contentWords, sharedWords } from '../lines/likeness.ts';
import type { Snippet } from '../lines/snippet.ts';
import { asks } from './asks.ts';
import type { Asked, Draft } from './draft.ts';
import { type Item, isLineItem } from './item.ts';

/** Paragraphs of answers without a label: as many as were asked, in the order of the questions; else each to the question whose words it shares. */
export function readPlaced(items: readonly Item[], asked: readonly Asked[]): Draft[] {
  const paragraphs = paragraphsIn(items);
  if (paragraphs.length === 0) return [];
  const draft = (question: Asked | undefined, lines: readonly Snippet[]): Draft => ({
    path: question?.path,
    question: question?.words,
    lines,
    section: question?.section ?? [],
    at: lines[0]?.runs[0]?.from ?? 0,
  });
  if (asked.length === 1) return [draft(asked[0], paragraphs.flat())];
  if (paragraphs.length === asked.length && paragraphs.every((lines) => asks(lines[0]?.text ?? '') < 0.6))
    return paragraphs.map((lines, i) => draft(asked[i], lines));
  const words = asked.map((question) => contentWords(question.words.text));
  const drafts: Draft[] = [];
  for (const lines of paragraphs) {
    const mine = contentWords(lines.map((line) => line.text).join(' '));
    let best = -1;
    let most = 0.3;
    words.forEach((theirs, i) => {
      const share = sharedWords(theirs, mine);
      if (share > most) {
        most = share;
        best = i;
      }
    });
    if (best >= 0) drafts.push(draft(asked[best], lines));
  }
  return drafts;
}

/** What stands between the letter's opening and its close, by paragraph. */
export function paragraphsIn(items: readonly Item[]): Snippet[][] {
  const paragraphs: Snippet[][] = [];
  let ended = false;
  let fresh = true;
  for (const item of items) {
    if (!isLineItem(item)) continue;
    if (item.not === 'end') ended = true;
    if (ended) continue;
    if (item.not || item.cue) {
      fresh = true;
      continue;
    }
    const words = item.label && item.label.strength === 'firm' ? item.body : item.line.words;
    if (fresh || item.line.gap || item.line.heading !== undefined || item.line.bullet) paragraphs.push([words]);
    else paragraphs.at(-1)?.push(words);
    fresh = false;
  }
  return paragraphs;
}
