import type { Span } from '../model/span.ts';
import { lastUpTo } from './last-up-to.ts';

/**
 * A stretch of a passage, as far as the next one's `at`, and the source characters `[from, to)` that it shows. As long as they are, it is
 * those very characters; of another length it stands for them all together (an entity, a ligature); a fold of white space has none.
 */
export interface Piece {
  /** Where it begins in the passage's text. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A string made from a source by leaving things out (markup, line breaks, other columns), in which every character knows
 * where it came from. Recognisers read `text`; `spansIn` takes what they found back to the source.
 */
export interface Passage {
  readonly text: string;
  /** In order; they cover the text. */
  readonly pieces: readonly Piece[];
}

const endOf = ({ text, pieces }: Passage, i: number): number => pieces[i + 1]?.at ?? text.length;

const placeOf = ({ at }: Piece): number => at;

/** The last piece that begins at or before a place of the text. */
const pieceAt = (pieces: readonly Piece[], at: number): number => Math.max(0, lastUpTo(pieces, placeOf, at));

/**
 * The source spans of `text.slice(start, end)`: one span for each run of characters that stand one after another in the source,
 * or are parted only by a space or by what `joins` accepts (white space and markup, say). They neither begin nor end with a space.
 */
export function spansIn(passage: Passage, [start, end]: Span, joins: (from: number, to: number) => boolean): Span[] {
  const { text, pieces } = passage;
  const spans: Span[] = [];
  let from = -1;
  let to = -1;
  for (let i = pieceAt(pieces, start); i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.at >= end) break;
    const next = endOf(passage, i);
    let first = piece.from;
    let last = piece.to;
    if (last - first === next - piece.at) {
      let a = Math.max(start, piece.at);
      let b = Math.min(end, next);
      while (a < b && text.charCodeAt(a) === 32) a++;
      while (b > a && text.charCodeAt(b - 1) === 32) b--;
      first += a - piece.at;
      last = first + b - a;
    } else if (piece.at < start) continue;
    if (first === last) continue;
    if (from < 0) from = first;
    else if (first < to || !(first === to || joins(to, first))) {
      spans.push([from, to]);
      from = first;
    }
    to = last;
  }
  if (from >= 0) spans.push([from, to]);
  return spans;
}

/** A stretch of a passage, as a passage of its own. */
export function cut(passage: Passage, from: number, to: number): Passage {
  const pieces: Piece[] = [];
  for (let i = pieceAt(passage.pieces, from); i < passage.pieces.length; i++) {
    const piece = passage.pieces[i] as Piece;
    if (piece.at >= to) break;
    const next = endOf(passage, i);
    const [before, behind] = [Math.max(0, from - piece.at), Math.max(0, next - to)];
    const whole = piece.to - piece.from === next - piece.at;
    pieces.push(
      whole
        ? { at: piece.at + before - from, from: piece.from + before, to: piece.to - behind }
        : // What stands for several characters is theirs only with its first.
          { at: piece.at + before - from, from: before > 0 ? piece.to : piece.from, to: piece.to },
    );
  }
  return { text: passage.text.slice(from, to), pieces };
}
