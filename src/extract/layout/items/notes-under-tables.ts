import { cellText } from '../../lines/cell-text.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';

// Shape: a cell that holds `[1]` or `*` alone, or a mark behind its figure (`86 (1)`), and under its table `[1] Withheld, since ...`,
// `(1) Two were sold.` or `* Small numbers are ...`.

const mark = /^(?:\*{1,3}|†|‡|\[[\da-c]\])$/;
/** A mark behind a figure or another mark. */
const behind = /[\d%*)] ?(\([1-9]\)|\[[\da-c]\])$/;

/** The items, the notes under a table that its cells point to told apart from answers; what they say of a cell is read from the source. */
export function withNotesAside(items: readonly Item[]): readonly Item[] {
  let marks = new Set<string>();
  return items.map((item) => {
    if (!isLineItem(item)) {
      marks = new Set(
        item.table.rows.flatMap(({ cells }) =>
          cells.map(cellText).flatMap((text) => (mark.test(text) ? text : (behind.exec(text)?.[1] ?? []))),
        ),
      );
      return item;
    }
    if (marks.size === 0 || item.not !== undefined) return item;
    const own = markOf(item);
    if (own === undefined || !marks.has(own) || item.asks >= 0.4) {
      // A note may go on; what begins afresh is no note.
      if (item.line.gap) marks = new Set();
      return item;
    }
    return { ...item, label: undefined, path: undefined, body: item.line.words, cue: undefined, not: 'aside' as const };
  });
}

const markOf = ({ line: { bullet, words } }: LineItem): string | undefined =>
  bullet !== undefined && mark.test(bullet)
    ? bullet
    : /^(?:\*{1,3}|†|‡|\[[\da-c]\]|\([1-9]\))(?= ?\p{Lu})/u.exec(words.text)?.[0];
