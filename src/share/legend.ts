import { type Block, measureAt, type Pen, words } from './block.ts';

/** A sign with its words. */
export interface LegendItem {
  readonly label: string;
  /** Draws the sign, 18 pixels wide, with its corner here. */
  readonly sign: (left: number, top: number) => string;
}

const size = 16;
const row = 26;
const indent = 26;

/** Signs with their words, side by side, in as many rows as they need. */
export function legendBlock(pen: Pen, items: readonly LegendItem[], width: number): Block {
  const measure = measureAt(pen, size);
  const places: { readonly x: number; readonly row: number }[] = [];
  let x = 0;
  let at = 0;
  for (const { label } of items) {
    const wide = indent + measure(label);
    if (x > 0 && x + wide > width) {
      x = 0;
      at++;
    }
    places.push({ x, row: at });
    x += wide + 24;
  }
  return {
    height: items.length > 0 ? (at + 1) * row : 0,
    draw: (left, top) =>
      items
        .map(({ label, sign }, i) => {
          const place = places[i] ?? { x: 0, row: 0 };
          const y = top + place.row * row;
          return (
            sign(left + place.x, y + 4) + words(label, left + place.x + indent, y + 13, { size, colour: pen.theme.ink })
          );
        })
        .join(''),
  };
}
