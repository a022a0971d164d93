import type { Cell, ComparedFigure } from '../../compare/comparison.ts';
import { byName } from '../../compare/names.ts';

/** What a column sorts by: the figure shown. `undefined` for a missing one, which always sorts last. */
export const shownFigure = (cell: Cell | undefined): ComparedFigure | undefined =>
  cell?.state === 'given' ? cell.figures[0] : undefined;

/**
 * Sorts figures of one column, the least first. Of ranges the one that begins lower is less, then the one that ends lower:
 * no middle is made up. No comes before yes; words and names go by the alphabet.
 */
export function byFigure({ figure: a }: ComparedFigure, { figure: b }: ComparedFigure): number {
  const [aLow, aHigh] = ends(a);
  const [bLow, bHigh] = ends(b);
  if (aLow !== undefined && bLow !== undefined) return aLow - bLow || aHigh - bHigh;
  if (a.kind === 'boolean' && b.kind === 'boolean') return Number(a.value) - Number(b.value);
  return byName(wordsOf(a), wordsOf(b));
}

type Figure = ComparedFigure['figure'];

function ends(figure: Figure): readonly [number, number] | readonly [undefined, undefined] {
  if (figure.kind === 'number') return [figure.value, figure.value];
  return figure.kind === 'range' ? [figure.low, figure.high] : [undefined, undefined];
}

function wordsOf(figure: Figure): string {
  if (figure.kind === 'names') return figure.value.join(', ');
  return figure.kind === 'string' ? figure.value : '';
}
