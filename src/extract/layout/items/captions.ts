import { flatMap } from '../../../text/flat-map.ts';
import { type Item, isLineItem } from './item.ts';

/** What counts a table: `Table 2: Calls`, `Fig. B`, `Sheet 3 - Costs`, `Annex 1. Staff`. */
interface Caption {
  readonly kind: string;
  /** The number or the letter, which is small here. */
  readonly name: string;
  /** Where the words behind it begin. */
  readonly end: number;
}

const caption =
  /^(table|figure|fig\.?|sheet|tab|annex|appendix|schedule)(?:\s?(\d{1,2})|\s+([A-Z]))(?:\s*(?:[:.)–—-]\s*|$)|\s+(?=\p{Lu}))/iu;

/** The caption that a line begins with. */
export function captionOf(text: string): Caption | undefined {
  const [{ length } = '', kind, number, letter] = caption.exec(text) ?? [];
  const name = number ?? letter?.toLowerCase();
  return kind && name ? { kind: kind.toLowerCase(), name, end: length } : undefined;
}

/** Whether a line is the caption of a table or a figure. */
export const isTableCaption = (text: string): boolean => /^(?:table|fig)/.test(captionOf(text)?.kind ?? '');

const pointer =
  /\b(?:see|in|at|from|refer(?: to)?|below)\s+(?:the\s+)?(?:attached\s+)?table\s+(\d{1,2}|[A-Z])\b(?! (?:above|of (?:the )?(?:Act|statement)))/gi;
const longestPointer = 240;

/**
 * Tables with captions (`Table 2: Calls`) brought to the answers that point to them (`Please see Table 2.`), where each such table stands behind all
 * of the questions: an officer's appendix. The items as they were where none is pointed at.
 */
export function withTablesInPlace(items: readonly Item[]): readonly Item[] {
  const wanted = new Map<string, number>();
  items.forEach((item, i) => {
    if (!isLineItem(item)) return;
    const { text } = item.line.words;
    if (text.length > longestPointer || !/\btable /i.test(text) || isTableCaption(text)) return;
    for (const match of text.matchAll(pointer)) {
      const name = (match[1] ?? '').toLowerCase();
      if (!wanted.has(name)) wanted.set(name, i);
    }
  });
  if (wanted.size === 0) return items;
  const moved = new Map<number, Item[]>();
  const gone = new Set<number>();
  items.forEach((item, i) => {
    const table = items[i + 1];
    if (!isLineItem(item) || !table || isLineItem(table)) return;
    const { text } = item.line.words;
    const at = isTableCaption(text) ? wanted.get(captionOf(text)?.name ?? '') : undefined;
    // A table right below what points to it is in its place.
    if (at === undefined || at > i || !hasLabelBetween(items, at, i)) return;
    moved.set(at, [...(moved.get(at) ?? []), table]);
    gone.add(i);
    gone.add(i + 1);
  });
  if (moved.size === 0) return items;
  return flatMap(items, (item, i) => [...(gone.has(i) ? [] : [item]), ...(moved.get(i) ?? [])]);
}

const hasLabelBetween = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to).some((item) => !isLineItem(item) || item.label !== undefined || item.asks >= 0.6);
