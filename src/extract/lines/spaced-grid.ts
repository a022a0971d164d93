import { flatMap } from '../../text/flat-map.ts';
import type { Cell, Row } from './block.ts';
import { isFigureOrNone } from './cell-figure.ts';
import { cellOf as cellOfLines } from './cell-of.ts';
import type { Taken } from './columns.ts';
import { isRule } from './drawn-rule.ts';
import { readInline } from './inline.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { readLabelCell } from './read-label.ts';

// Shape: a line of names far from the margin (`2022/23      2023/24`), perhaps a rule, and under it a name and a figure for each (`Letters    88
// 81`). Under periods the name may have a number before it (`2.4  Letters    88    81`), a cell may hold words (`Not yet known`), and the name may be
// a question that its column breaks: `1. How many letters` over `   came?      88    81`.

/** Where words stand in the source. */
type Span = readonly [from: number, to: number];

const name = /^(?:[\p{L}(][\p{L}\d /()&.'’-]{0,30}|(?:FY ?)?(?:19|20)\d\d(?: ?[-/–] ?\d{2,4})?|Q[1-4])$/iu;
const period = /^(?:FY ?)?(?:(?:19|20)\d\d(?: ?[-/–] ?\d{2,4})?|Q[1-4]|total)$/i;
/** Right under a period stands what is said of it: a reason, a figure that is hedged or has a note's mark (`86 (1)`, `c. 40`, `61 (part year)`). */
const said = /^[^?]{1,33}$/;
const farthest = 24;
const near = 12;

/** A cheap sign of a grid's head: far from the margin, or closed by a year. */
export const mayHeadGrid = (text: string, { from, to, indent }: PhysicalLine): boolean =>
  indent >= 12 || /(?:\d\d|Q[1-4]|total)$/i.test(text.slice(Math.max(from, to - 5), to));

/** A small grid of figures without a word over its first column, kept apart by spaces alone, that begins at `lines[first]`. */
export function readSpacedGrid(text: string, lines: readonly PhysicalLine[], first: number): Taken | undefined {
  const head = lines[first];
  if (!head || head.to - head.from > 160 || !mayHeadGrid(text, head)) return undefined;
  const pieces = piecesOf(text, head);
  const isPeriod = ([from, to]: Span): boolean => period.test(putRight(text.slice(from, to)));
  // `Channel    2022/23    2023/24`: a word over the first column (or `Ref   Channel`), where years are over the others.
  const firstPeriod = pieces.findIndex(isPeriod);
  const corner =
    (firstPeriod === 1 || firstPeriod === 2) &&
    pieces.length > firstPeriod + 1 &&
    pieces.slice(firstPeriod).every(isPeriod)
      ? pieces.slice(0, firstPeriod)
      : [];
  const hasCorner = corner.length > 0;
  if (pieces.length < 2 || (!hasCorner && head.indent < 12)) return undefined;
  const heads = pieces.slice(corner.length);
  if (heads.length < 2 || !heads.every(([from, to]) => name.test(putRight(text.slice(from, to))))) return undefined;
  const areAllPeriods = heads.every(isPeriod);
  const margin = (heads[0]?.[0] ?? 0) - head.start;
  const rows: { readonly label: Span[]; readonly figures: readonly Span[][] }[] = [];
  let label: Span[] = [];
  let last = first;
  let blanks = 0;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i] as PhysicalLine;
    if (isBlank(line)) {
      if (++blanks > 2 || label.length > 0) break;
      continue;
    }
    if (isRule(text, line)) continue;
    const pieces = piecesOf(text, line);
    const figures = pieces.slice(-heads.length);
    const [name, ...more] = named(text, pieces.slice(0, -heads.length), areAllPeriods);
    const isRow =
      pieces.length >= heads.length &&
      more.length === 0 &&
      (name !== undefined || label.length > 0) &&
      (hasCorner || name === undefined || line.indent + 4 < head.indent) &&
      line.quote === head.quote &&
      figures.every(
        ([from, to], k) =>
          (isFigureOrNone(putRight(text.slice(from, to))) && isUnder(from - line.start, heads[k], head, farthest)) ||
          (areAllPeriods && said.test(text.slice(from, to)) && isUnder(from - line.start, heads[k], head, near)),
      );
    if (isRow) {
      rows.push({ label: name ? [...label, name] : label, figures: figures.map((range) => [range]) });
      label = [];
      last = i;
    } else if (
      blanks === 0 &&
      label.length === 0 &&
      goesOnBelow(text, line, pieces, rows.at(-1)?.figures, lines[last])
    ) {
      last = i;
    } else if (areAllPeriods && pieces.length === 1 && line.to - line.start < margin && label.length < 4) {
      const above = rows.at(-1);
      // `centre receive?` under a row that already has its figures.
      if (above && label.length === 0 && blanks === 0 && /^\p{Ll}/u.test(text.slice(line.from, line.to))) {
        above.label.push([line.from, line.to]);
        last = i;
      } else label.push([line.from, line.to]);
    } else break;
    blanks = 0;
  }
  if (rows.length < 2) return undefined;
  const cellOf = (spans: readonly Span[]): Cell =>
    cellOfLines(
      flatMap(spans, ([from, to]) => readInline(text, from, to, { indent: 0, gap: false, quote: head.quote })),
    );
  const table: Row[] = [
    { cells: [corner.slice(-1), ...heads.map((range) => [range])].map(cellOf) },
    ...rows.map((row) => ({ cells: [row.label, ...row.figures].map(cellOf) })),
  ];
  return { table: { type: 'table', rows: table, form: 'columns', quote: head.quote }, count: last - first + 1 };
}

/** `recorded` under the `not` that begins in the same column: the words of one cell or more go on, which then have them. */
function goesOnBelow(
  text: string,
  line: PhysicalLine,
  pieces: readonly Span[],
  cells: readonly Span[][] | undefined,
  above: PhysicalLine | undefined,
): boolean {
  if (!cells || !above) return false;
  const under = pieces.map(([from, to]) =>
    /^[\p{Ll}(]/u.test(text.slice(from, to))
      ? cells.find(([first]) => first && Math.abs(first[0] - above.start - (from - line.start)) < 2)
      : undefined,
  );
  if (under.length === 0 || under.some((cell) => cell === undefined)) return false;
  for (const [k, cell] of under.entries()) cell?.push(pieces[k] as Span);
  return true;
}

/** A scan's letters for digits put right, where only figures are looked for: `2O12/l3`, `£1.O2m`. */
const putRight = (words: string): string =>
  /\d/.test(words)
    ? words.replace(/O(?=[\dOlI,.])|(?<=[\dO,.])O/g, '0').replace(/[lI](?=[\d,.]|$)|(?<=[\d,.])[lI]/g, '1')
    : words;

const isUnder = (at: number, range: Span | undefined, head: PhysicalLine, away: number): boolean =>
  range !== undefined && Math.abs(at - (range[0] - head.start)) < away;

/** A row's name with the number in a column before it: `2.4   Letters`. */
function named(text: string, pieces: readonly Span[], numbered: boolean): readonly Span[] {
  const [number, words] = pieces;
  if (!numbered || !number || !words || pieces.length !== 2) return pieces;
  return readLabelCell(text.slice(...number)) ? [[number[0], words[1]]] : pieces;
}

/** The stretches of a line that two spaces or more keep apart. */
function piecesOf(text: string, { from, to }: PhysicalLine): Span[] {
  const pieces: Span[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const ends = i === to || (text[i] === ' ' && text[i + 1] === ' ');
    if (!ends) continue;
    // `£      988`: the sign stands at the column's left.
    const isSign = i === start + 1 && text[start] === '£' && i < to;
    if (i > start && !isSign) pieces.push([start, i]);
    while (i < to && text[i] === ' ') i++;
    if (!isSign) start = i;
  }
  return pieces;
}
