import { flatMap } from '../../../text/flat-map.ts';
import type { Line, Row } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { colonLabel } from '../../lines/colon-label.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { leaderIn } from '../../lines/leaders.ts';
import { type Snippet, slice } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { valuePairIn } from '../../parts/value-pair.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { isCapitals } from '../items/line-signs.ts';
import { type NotAnswer, notAnswer } from '../items/not-answers.ts';
import { isMeasuredHead } from '../tables/unit-heads.ts';

/** A line, or a table's row, as a sheet of facts has them: a label with its value, a label alone, or other words. */
export interface Entry {
  readonly words: Snippet;
  readonly label?: Snippet;
  /** Absent where it stands below, or nowhere. */
  readonly value?: Snippet;
  /** What parts the two: dots that lead from one to the other, nothing but a space, bold type, or a mark. */
  readonly parting?: 'dots' | 'space' | 'type' | 'mark';
  readonly indent: number;
  readonly gap: boolean;
  /** How high it would stand as a heading: the lower, the higher; absent for what does not look like one. */
  readonly rank?: number;
  readonly not?: NotAnswer;
}

/** A heading of this rank or lower is set apart by more than its place. */
export const lowestSet = 9;

/** The lines and rows in order, cells of leaders alone left out. */
export function entriesIn(items: readonly Item[]): Entry[] {
  const heads = setHeads(items);
  return flatMap(items, (item, i): Entry[] =>
    isLineItem(item) ? [entryOf(item, items[i + 1], heads.has(item))] : flatMap(item.table.rows, entriesOfRowIn),
  );
}

function entryOf({ line, not: read, path, cue }: LineItem, below: Item | undefined, headsSet: boolean): Entry {
  const { words, indent, gap, bold } = line;
  // The line by itself: what goes on below it is another's.
  const not = read && notAnswer(words.text);
  const rank = cue ? undefined : rankOf(line);
  const entry = (label?: Snippet, value?: Snippet, parting?: Entry['parting']): Entry => ({
    words,
    label,
    value,
    parting,
    indent,
    gap,
    rank,
    not,
  });
  if (path || cue || headsSet) return entry();
  const stroke = words.text.length < 140 && !bold ? atStroke.exec(words.text) : null;
  if (stroke?.[1]) return entry(slice(words, 0, stroke[1].length), slice(words, stroke[0].length), 'mark');
  const pair = valuePairIn(words);
  const isHalfBold = bold > 2 && bold < words.text.length - 1;
  if (pair && !(pair.isLoose && isHalfBold))
    return entry(pair.label, pair.value, pair.isLed ? 'dots' : pair.isLoose ? 'space' : 'mark');
  if (isHalfBold) return entry(slice(words, 0, bold), slice(words, bold), 'type');
  if (isTerm(line, below)) return entry(words, undefined, 'type');
  const label = withoutMark(words);
  return label === words ? entry() : entry(label, undefined, 'mark');
}

/** `Contract 1 - Contact centre`, `Lot B: Inbound numbers`: a kind of thing, which of them it is, and its name. */
const nthOfKind = /^(\p{L}[\p{L} ]{1,24}?) (?:no\.? ?|number )?(\d{1,2}|[A-H])\s?[-–—:.]\s(?=\p{L})/u;
const kindOfSet = /^(?:contract|system|product|site|lot|service|supplier|agreement|scheme|project|tool)$/i;

/**
 * The headings of sets of facts: the things of one kind that count on, each set apart over a labelled value; between blank lines one whose kind
 * is known does alone. `Year 1: none` over `Year 2: 12` is itself a labelled value.
 */
function setHeads(items: readonly Item[]): ReadonlySet<Item> {
  const heads = new Set<Item>();
  const before = new Map<string, { readonly item: Item; readonly place: number }>();
  items.forEach((item, i) => {
    const below = items[i + 1];
    if (!isLineItem(item) || !item.line.gap || !below || !isLineItem(below)) return;
    const [, kind = '', nth = ''] = nthOfKind.exec(item.line.words.text) ?? [];
    if (kind === '') return;
    if (below.line.gap && kindOfSet.test(kind)) heads.add(item);
    const isOver = colonLabel.test(below.line.words.text) && !nthOfKind.test(below.line.words.text);
    if (!isOver) return;
    const place = /\d/.test(nth) ? Number(nth) : nth.charCodeAt(0) - 64;
    const last = before.get(kind.toLowerCase());
    if (last?.place === place - 1) for (const one of [last.item, item]) heads.add(one);
    before.set(kind.toLowerCase(), { item, place });
  });
  return heads;
}

/** `Number of boats / 12`: one stroke between white space. */
const atStroke = /^(\p{Lu}[^/|:?.]{2,60}) \/ (?=[^/]{1,80}$)/u;

/** A line in bold over a short plain one: a label on a line of its own. */
const isTerm = ({ words: { text }, bold, heading }: Line, below: Item | undefined): boolean =>
  bold >= text.length - 1 &&
  heading === undefined &&
  below !== undefined &&
  isLineItem(below) &&
  below.line.bold === 0 &&
  below.line.heading === undefined &&
  below.line.words.text.length < 100 &&
  valuePairIn(below.line.words) === undefined;

function rankOf({ words: { text }, heading, bold, indent }: Line): number | undefined {
  if (heading !== undefined) return heading;
  if (text.length > 70 || !/^[\p{Lu}\d]/u.test(text) || /[.;,?!]$/.test(text) || valueLike.test(text)) return undefined;
  return (isCapitals(text) ? 7 : bold >= text.length - 1 ? 8 : lowestSet) + Math.min(indent, 60) / 100;
}

/** A first row that names the columns (`Item | £k`) is a heading over all that stands below. */
function entriesOfRowIn(row: Row, i: number): Entry[] {
  if (i > 0 || !isMeasuredHead(row.cells.map(cellText))) return entriesOfRow(row);
  const unit = row.cells[1]?.lines[0]?.words;
  return unit ? [{ words: unit, rank: lowestSet, indent: 0, gap: true }] : [];
}

/** Two cells with words are a label and its value; one alone is a heading, or goes on with the row above. */
function entriesOfRow({ cells }: Row): Entry[] {
  const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cellText(cell)));
  const [label, value, ...more] = filled;
  if (!label || filled.some(({ heading }) => heading)) return [];
  const plain = { indent: 0, gap: false };
  // Two pairs and more side by side: `Staff: 12     Boats: 2`.
  if (value) {
    const pairs = flatMap(filled, (cell) =>
      cell.lines.length === 1 && cell.lines[0] ? (valuePairIn(cell.lines[0].words) ?? []) : [],
    );
    if (
      pairs.length === filled.length &&
      pairs.every(({ isLoose, label: { text } }) => !isLoose && /^\p{Lu}/u.test(text))
    )
      return pairs.map((pair) => ({
        ...plain,
        words: pair.label,
        label: pair.label,
        value: pair.value,
        parting: 'mark',
      }));
  }
  if (more.length > 0) return [];
  const labels = cellWords(label);
  if (!value)
    return label.lines.map((line) => ({
      ...plain,
      words: line.words,
      ...(cells[0] === label ? { rank: rankOf(line), gap: true } : {}),
    }));
  const values = cellWords(value);
  const pair = (words: Snippet, own: Snippet | undefined): Entry => ({
    ...plain,
    words,
    label: withoutMark(words),
    value: own,
    parting: 'mark',
  });
  // Rows that ran together.
  if (labels.length === values.length) return labels.map((words, i) => pair(words, values[i]));
  const [only, ...others] = labels;
  if (!only || others.length > 0) return [];
  return [pair(only, joinLines(values))];
}

/** A label without the colon or the dots behind it. */
export const withoutMark = (words: Snippet): Snippet =>
  slice(words, 0, leaderIn(words.text)?.from ?? words.text.replace(/\s?:$/, '').length);
