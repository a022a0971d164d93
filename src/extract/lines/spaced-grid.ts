import type { Cell, Row } from './block.ts';
import type { Taken } from './columns.ts';
import { readInline } from './inline.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';
import type { Range } from './rivers.ts';

// Shape: a line of names far from the margin (`2022/23      2023/24`), and under it a name and a figure for each (`Letters    88    81`).

const figure =
  /^(?:[£<~(]?\s?[\d][\d,.]*\s?(?:k|m|%)?\)?\*?|n\/?a|nil|none|not (?:held|recorded|known|available)|unknown|-|–|\*)$/i;
const name = /^(?:[\p{L}(][\p{L}\d /()&.'’-]{0,30}|(?:FY ?)?(?:19|20)\d\d(?: ?[-/–] ?\d{2,4})?|Q[1-4])$/iu;
const period = /^(?:FY ?)?(?:(?:19|20)\d\d(?: ?[-/–] ?\d{2,4})?|Q[1-4]|total)$/i;
const farthest = 24;

/** A cheap sign of a grid's head: far from the margin, or closed by a year. */
export const mayHeadGrid = (text: string, { from, to, indent }: PhysicalLine): boolean =>
  indent >= 12 || /(?:\d\d|Q[1-4]|total)$/i.test(text.slice(Math.max(from, to - 5), to));

/** A small grid of figures without a word over its first column, kept apart by spaces alone, that begins at `lines[first]`. */
export function readSpacedGrid(text: string, lines: readonly PhysicalLine[], first: number): Taken | undefined {
  const head = lines[first];
  if (!head || head.to - head.from > 160 || !mayHeadGrid(text, head)) return undefined;
  const [corner, ...others] = piecesOf(text, head);
  // `Channel    2022/23    2023/24`: a word over the first column, where years are over the others.
  const hasCorner =
    corner !== undefined &&
    others.length > 1 &&
    !period.test(text.slice(...corner)) &&
    others.every((range) => period.test(text.slice(...range)));
  if (!corner || (!hasCorner && head.indent < 12)) return undefined;
  const heads = hasCorner ? others : [corner, ...others];
  if (heads.length < 2 || !heads.every(([from, to]) => name.test(text.slice(from, to)))) return undefined;
  const rows: (readonly [number, number])[][] = [];
  let last = first;
  let blanks = 0;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i] as PhysicalLine;
    if (isBlank(line)) {
      if (++blanks > 2) break;
      continue;
    }
    const pieces = piecesOf(text, line);
    const isRow =
      pieces.length === heads.length + 1 &&
      (hasCorner || line.indent + 4 < head.indent) &&
      line.quote === head.quote &&
      pieces
        .slice(1)
        .every(([from, to], k) => figure.test(text.slice(from, to)) && isUnder(from - line.start, heads[k], head));
    if (!isRow) break;
    rows.push(pieces);
    last = i;
    blanks = 0;
  }
  if (rows.length < 2) return undefined;
  const cellOf = (range: Range): Cell => ({
    lines: range ? readInline(text, range[0], range[1], { indent: 0, gap: false, quote: head.quote }) : [],
    columns: 1,
    rows: 1,
    heading: false,
  });
  const table: Row[] = [
    { cells: [hasCorner ? corner : undefined, ...heads].map(cellOf) },
    ...rows.map((pieces) => ({ cells: pieces.map(cellOf) })),
  ];
  return { table: { type: 'table', rows: table, form: 'columns', quote: head.quote }, count: last - first + 1 };
}

const isUnder = (at: number, range: Range, head: PhysicalLine): boolean =>
  range !== undefined && Math.abs(at - (range[0] - head.start)) < farthest;

/** The stretches of a line that two spaces or more keep apart. */
function piecesOf(text: string, { from, to }: PhysicalLine): (readonly [number, number])[] {
  const pieces: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const ends = i === to || (text[i] === ' ' && text[i + 1] === ' ');
    if (!ends) continue;
    if (i > start) pieces.push([start, i]);
    while (i < to && text[i] === ' ') i++;
    start = i;
  }
  return pieces;
}
