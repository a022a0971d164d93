import { isFigureOrNone } from './cell-figure.ts';
import type { PhysicalLine } from './physical-lines.ts';

/** Where words stand in the source, and in which column of characters (or behind which tab) they begin and end. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly words: string;
}

/** Whether a piece is a figure, or what stands in a figure's place. */
export const isFigurePiece = ({ words }: { readonly words: string }): boolean => isFigureOrNone(words);

/** The line's pieces, parted by tabs (`left` counts them) or by two spaces and more. */
export function piecesOf(text: string, { start, from, to }: PhysicalLine, byTabs: boolean): Piece[] {
  const pieces: Piece[] = [];
  let begin = byTabs ? start : from;
  let column = 0;
  for (let i = begin; i <= to; i++) {
    const ends = i === to || (byTabs ? text[i] === '\t' : text[i] === ' ' && text[i + 1] === ' ');
    if (!ends) continue;
    const words = text.slice(begin, i).trim();
    // `£      988`: the sign stands at the column's left.
    const isSign = !byTabs && words === '£' && i < to;
    if (words !== '' && !isSign)
      pieces.push({
        from: begin,
        to: i,
        left: byTabs ? column : begin - start,
        right: byTabs ? column : i - start,
        words,
      });
    column++;
    if (!byTabs) while (i + 1 < to && text[i + 1] === ' ') i++;
    if (!isSign) begin = i + 1;
  }
  return pieces;
}

/** The head's and the rows' pieces by column; `undefined` where a piece stands under none or under several. */
export function inColumns(
  heads: readonly Piece[],
  rows: readonly (readonly Piece[])[],
  byTabs: boolean,
): (Piece | undefined)[][] | undefined {
  if (byTabs) {
    const width = 1 + (heads.at(-1)?.left ?? 0);
    const placed = [heads, ...rows].map((row) => {
      const cells: (Piece | undefined)[] = [];
      for (const piece of row) cells[piece.left] = piece;
      return Array.from({ length: width }, (_, k) => cells[k]);
    });
    return rows.every((row) => (row.at(-1)?.left ?? 0) < width) ? placed : undefined;
  }
  // What names the columns stands right of the rows' names, where nothing stands over these.
  const hasCorner = rows.some(([name]) => (name?.right ?? 0) >= (heads[0]?.left ?? 0));
  const width = heads.length + (hasCorner ? 0 : 1);
  if (!rows.some((row) => row.length === width) || rows.some((row) => row.length > width)) return undefined;
  const named: (Piece | undefined)[] = hasCorner ? [...heads] : [undefined, ...heads];
  const placed: (Piece | undefined)[][] = [named];
  const edges = edgesOf([named, ...rows.filter((row) => row.length === width)]);
  for (const row of rows) {
    if (row.length === width) {
      placed.push([...row]);
      continue;
    }
    const cells: (Piece | undefined)[] = Array.from({ length: width }, () => undefined);
    cells[0] = row[0];
    let before = 0;
    for (const piece of row.slice(1)) {
      const column = columnOf(piece, edges);
      if (column === undefined || column <= before) return undefined;
      cells[column] = piece;
      before = column;
    }
    placed.push(cells);
  }
  return placed;
}

/** Where each column's words begin (`l12`) and end (`r19`) in full rows, give or take a character. */
function edgesOf(rows: readonly (readonly (Piece | undefined)[])[]): ReadonlyMap<string, ReadonlySet<number>> {
  const edges = new Map<string, Set<number>>();
  const add = (edge: string, column: number): void => {
    const known = edges.get(edge);
    if (known) known.add(column);
    else edges.set(edge, new Set([column]));
  };
  for (const row of rows)
    row.forEach((piece, column) => {
      if (!piece || column === 0) return;
      for (const by of [-1, 0, 1]) {
        add(`l${piece.left + by}`, column);
        add(`r${piece.right + by}`, column);
      }
    });
  return edges;
}

/** The only column that a piece begins or ends in. */
function columnOf({ left, right }: Piece, edges: ReadonlyMap<string, ReadonlySet<number>>): number | undefined {
  const [only, ...more] = new Set([...(edges.get(`l${left}`) ?? []), ...(edges.get(`r${right}`) ?? [])]);
  return more.length === 0 ? only : undefined;
}

/** Columns of figures (words and blanks among them); columns of words too, where each row has its own and one column is of figures or all are named. */
export function areFigures(rows: readonly (readonly (Piece | undefined)[])[], ofWords: boolean): boolean {
  const width = rows[0]?.length ?? 0;
  let figures = 0;
  for (let k = 1; k < width; k++) {
    const filled = rows.flatMap((row) => row[k] ?? []);
    const own = filled.filter(isFigurePiece).length;
    if (own * 3 >= filled.length * 2 && own > 0) figures++;
    else if (own > 0 || filled.length < rows.length) return false;
  }
  return figures > 0 || ofWords;
}
