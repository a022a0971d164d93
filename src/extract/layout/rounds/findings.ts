import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import type { Label } from '../../lines/label.ts';
import { isStart, nameOf, type Path } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import type { Snippet } from '../../lines/snippet.ts';
import type { Draft } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { labelHead } from '../tables/column-heads.ts';
import { labelsIn } from '../tables/label-column.ts';
import { matrix } from '../tables/table-columns.ts';
import type { Correction } from './corrections.ts';
import { reviewTurnOf } from './review-turns.ts';
import { standsAlone } from './upheld.ts';

// Shape: an internal review whose first answers stand in a table or a list, and below it, by their numbers alone, what the review says of each
// (`Item | Outcome of review`; `Findings` / `1. ...`). Not: findings that count themselves; a table of what was complained of, of dates, of annexes.

/** What a review says of the answers above it, by number, and the letter without that. */
export interface Findings {
  readonly items: readonly Item[];
  readonly corrections: readonly Correction[];
  /** The numbers might be the findings' own: they count from the first on and say of nothing whose they are. */
  readonly mayCountThemselves: boolean;
}

interface Found {
  readonly path: Path;
  readonly lines: readonly Snippet[];
  readonly isNamed: boolean;
}

/** The findings of a review; `undefined` where they do not stand apart from the answers. */
export function findingsIn(items: readonly Item[]): Findings | undefined {
  for (let i = 1; i < items.length; i++) {
    const item = items[i] as Item;
    const above = items[i - 1];
    const isUnder = above !== undefined && isLineItem(above) && leadsFindings(above);
    if (isLineItem(item) && !isUnder) continue;
    const { found, count } = isLineItem(item) ? listFrom(items, i) : { found: inTable(item.table, isUnder), count: 1 };
    if (found.length === 0 || new Set(found.map(({ path }) => nameOf(path))).size < found.length) continue;
    const taken = new Set<Item>(items.slice(isUnder ? i - 1 : i, i + count));
    return {
      items: items.filter((each) => !taken.has(each)),
      corrections: found.filter(
        ({ lines }) => lines.length > 0 && !standsAlone(lines.map(({ text }) => text).join(' ')),
      ),
      mayCountThemselves: isStart(found[0]?.path ?? []) && !found.some(({ isNamed }) => isNamed),
    };
  }
  return undefined;
}

/** Whether each finding is about one of the answers that were read without them. */
export function belong({ corrections, mayCountThemselves }: Findings, drafts: readonly Draft[]): boolean {
  const names = drafts.map(({ path }) => (path ? nameOf(path) : ''));
  const numbered = new Set(names.filter((name) => name !== '')).size;
  if (mayCountThemselves && (numbered < 3 || corrections.length === 0)) return false;
  return corrections.every(({ path }) => names.filter((name) => name === nameOf(path)).length === 1);
}

const tells =
  /\b(?:find|findings?|found|conclu(?:de|ded|sions?)|decisions?|decided|outcomes?|review(?:ed|er)?|reconsider(?:ed|ation)?|now)\b/i;
const complains =
  /\b(?:you|your)\b(?!.{0,60}\b(?:find|findings?|conclu\w+|decisions?|outcomes?)\b)|\b(?:complainant|because|grounds|asked for|first|original|initial|previous|earlier)\b/i;

/** `Findings`, `I have looked at each again and find:` */
const leadsFindings = ({ line, label }: LineItem): boolean => {
  const { text } = line.words;
  if (text.length > 120 || label !== undefined) return false;
  if (reviewTurnOf(text.replace(/[:.]$/, '')) === 'last') return true;
  return (
    (line.heading !== undefined || /[:]$/.test(text) || text.length < 50) && tells.test(text) && !complains.test(text)
  );
};

/** The lines by number from here on, and how many lines they take. */
function listFrom(items: readonly Item[], from: number): { found: readonly Found[]; count: number } {
  const found: { path: Path; lines: Snippet[]; isNamed: boolean }[] = [];
  let i = from;
  for (; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item) || item.line.heading !== undefined || item.not === 'end') break;
    const { label, line, body } = item;
    const path = label?.paths.length === 1 ? label.paths[0] : undefined;
    if (path && label) {
      if (item.asks >= 0.5) return { found: [], count: 0 };
      found.push({ path, lines: body.text === '' ? [] : [body], isNamed: isNamed(label) });
    } else if (found.length === 0 || (line.gap && (found.at(-1)?.lines.length ?? 0) > 0)) break;
    else found.at(-1)?.lines.push(line.words);
  }
  return { found, count: i - from };
}

/** `Question 2`, `Item 2`, not `2.` */
const isNamed = ({ strength }: Label): boolean => strength === 'firm';

/** The rows of a table with nothing but numbers and what the review says. */
function inTable(table: Table, isUnder: boolean): readonly Found[] {
  const grid = matrix(table);
  const head = grid[0]?.map((cell) => cellText(cell).replace(/:$/, '')) ?? [];
  // Under `Answer` alone stand first answers as well.
  const turns = head.map((text) =>
    !isUnder && /^(?:answer|response|reply|result)s?$/i.test(text) ? undefined : reviewTurnOf(text),
  );
  if (head.length < 2 || turns.includes('first')) return [];
  const last = turns.lastIndexOf('last');
  const column = last > 0 ? last : isUnder && head.length === 2 && turns[1] !== 'complaint' ? 1 : -1;
  if (column < 1) return [];
  const body = grid.slice(1);
  const isCount = labelHead.test(head[0] ?? '') && !/^(?:item|q|question)/i.test(head[0] ?? '');
  const labels = labelsIn(body, 0);
  const found = body.flatMap((cells, i): Found[] => {
    const label = labels[i] ?? readLabel(cellText(cells[0]));
    const lines = cellWords(cells[column]);
    return (label?.paths ?? []).map((path) => ({ path, lines, isNamed: !isCount || isNamed(label as Label) }));
  });
  return found.length * 2 >= body.length ? found : [];
}
