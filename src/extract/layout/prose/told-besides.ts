import type { Snippet } from '../../lines/snippet.ts';
import type { Draft, Reading } from '../draft.ts';
import type { Item } from '../items/item.ts';
import { readTold } from './told.ts';

/** A reading with what the letter tells behind its first answer and it left unread: `You also asked how many use it. There were 1,140.` */
export function withToldBesides(reading: Reading, items: readonly Item[]): Reading {
  const told = readTold(items, 0)?.drafts ?? [];
  if (told.length === 0) return reading;
  const first = Math.min(...reading.drafts.map(({ at }) => at));
  const read = reading.drafts.flatMap(({ lines }) => lines.flatMap((line) => line.runs));
  const isUnread = (words: Snippet | undefined): boolean =>
    words !== undefined && !read.some(({ from, to }) => words.runs.some((run) => run.from < to && from < run.to));
  const left = told.flatMap((draft): Draft[] => {
    if (draft.at < first || !isUnread(draft.question)) return [];
    const lines: Snippet[] = [];
    for (const line of draft.lines) {
      if (!isUnread(line)) break;
      lines.push(line);
    }
    return lines.length > 0 ? [{ ...draft, lines }] : [];
  });
  if (left.length === 0) return reading;
  return { ...reading, drafts: [...reading.drafts, ...left].sort((one, other) => one.at - other.at) };
}
