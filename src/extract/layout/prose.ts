import { type Snippet, startOf } from '../lines/snippet.ts';
import type { Draft, Reading } from './draft.ts';
import { type Item, isLineItem } from './item.ts';

/** An answer in prose, to no numbered question: each paragraph between salutation and sign-off is one. */
export function readProse(items: readonly Item[]): Reading {
  const drafts: Draft[] = [];
  let begun = false;
  let lines: Snippet[] = [];
  const flush = (): void => {
    const text = lines.map((line) => line.text).join(' ');
    if (text.length > 30 && /[.:](?:\s|$)/.test(text)) drafts.push({ lines, section: [], at: startOf(lines[0]) });
    lines = [];
  };
  const hasSalutation = items.some(
    (item) => isLineItem(item) && /^(?:dear|annwyl|good (?:morning|afternoon)|hello)\b/i.test(item.line.words.text),
  );
  for (const item of items) {
    if (!isLineItem(item)) continue;
    if (/^(?:dear|annwyl|good (?:morning|afternoon)|hello)\b/i.test(item.line.words.text)) begun = true;
    if (hasSalutation && !begun) continue;
    if (item.line.gap || item.line.heading) flush();
    if (item.not === 'end') {
      flush();
      break;
    }
    if (item.not || item.line.heading || item.cue) continue;
    lines.push(item.line.words);
  }
  flush();
  return { name: 'prose', drafts, support: drafts.length * 0.2 };
}
