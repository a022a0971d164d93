import { wrapped } from '../charts/wrap.ts';
import { count } from '../compare/format.ts';
import { measureAt, type Pen } from './block.ts';

interface Room {
  readonly pen: Pen;
  readonly width: number;
  readonly size: number;
  /** How many lines there are. */
  readonly most: number;
}

/**
 * As much as fits on these lines, and a word on how much is left out: nothing is cut in two, and nothing is lost without a word.
 * `say` writes the first `n` of them; fewer give a shorter text.
 */
export function mostThatFits(
  all: number,
  say: (n: number) => string,
  { pen, width, size, most }: Room,
  least = 1,
): string {
  const measure = measureAt(pen, size);
  const fits = (n: number) => wrapped(say(n), width, measure).length <= most;
  if (fits(all)) return say(all);
  let low = Math.min(least, all);
  let high = all - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return say(low);
}

/** "A; B; and 3 more." behind what leads to them. */
export const listThatFits = (items: readonly string[], lead: string, room: Room): string =>
  mostThatFits(
    items.length,
    (n) => {
      const rest = items.length - n;
      return `${lead}${items.slice(0, n).join('; ')}${rest > 0 ? `; and ${count(rest)} more` : ''}.`;
    },
    room,
  );

/** The first notes, whole, and how many more there are: they stand in the methods note. */
export const notesThatFit = (notes: readonly string[], room: Room): string =>
  mostThatFits(
    notes.length,
    (n) => {
      const rest = notes.length - n;
      const more =
        rest === 0
          ? []
          : [
              `${n > 0 ? 'And ' : ''}${rest}${n > 0 ? ' more' : ''} ${rest === 1 ? 'note' : 'notes'} in the methods note.`,
            ];
      return [...notes.slice(0, n), ...more].join(' ');
    },
    room,
    0,
  );
