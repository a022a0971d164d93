import { clipped, type Measure, wrapped } from '../charts/wrap.ts';
import { el, escaped } from './svg.ts';
import { textWidth, type Weight } from './text-metrics.ts';
import type { Theme } from './theme.ts';

/** A part of a picture that knows its height before it is drawn, so that nothing is ever drawn over another. */
export interface Block {
  readonly height: number;
  readonly draw: (left: number, top: number) => string;
}

/** A chart. `cut`: not all of its rows had room; `spread`: it takes what room there is, and is the better for more. */
export interface ChartBlock extends Block {
  readonly cut?: true;
  readonly spread?: true;
}

/** What every part of a picture is drawn with. */
export interface Pen {
  readonly theme: Theme;
  /** How wide the machine's font is beside the table: at least 1, so that text is never given too little room. */
  readonly wider: number;
  /** Rows are set smaller, where they would not all have room. */
  readonly dense?: boolean;
}

export const measureAt =
  ({ wider }: Pen, size: number, weight: Weight = 'regular'): Measure =>
  (words) =>
    textWidth(words, size, weight) * wider;

interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim in this colour keeps the words legible over lines. */
  readonly halo?: string;
}

/** One line of words whose middle stands at `y`. */
export const words = (text: string, x: number, y: number, { size, weight, colour, anchor, halo }: TextStyle): string =>
  el(
    'text',
    {
      x,
      y: y + size * 0.35,
      'font-size': size,
      'font-weight': weight === 'bold' ? 700 : undefined,
      fill: colour,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      ...(halo && { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    escaped(text),
  );

/** Words on as many lines as they need; on at most `most`, the last one clipped. */
export function paragraph(
  pen: Pen,
  text: string,
  width: number,
  style: TextStyle & { readonly most?: number; readonly leading?: number },
): Block {
  const { size, weight, most = Number.POSITIVE_INFINITY, leading = 1.3 } = style;
  const measure = measureAt(pen, size, weight);
  const all = wrapped(text, width, measure);
  const lines =
    all.length > most ? [...all.slice(0, most - 1), clipped(all.slice(most - 1).join(' '), width, measure)] : all;
  const step = size * leading;
  return {
    height: lines.length * step,
    draw: (left, top) => lines.map((line, i) => words(line, left, top + step * (i + 0.5), style)).join(''),
  };
}

/** Blocks one under another, with gaps between those that are there. */
export function stack(blocks: readonly (Block | undefined)[], gap: number): Block {
  const there = blocks.filter((block) => block !== undefined && block.height > 0) as Block[];
  return {
    height: there.reduce((sum, { height }) => sum + height, 0) + Math.max(0, there.length - 1) * gap,
    draw: (left, top) => {
      let y = top;
      return there
        .map((block) => {
          const drawn = block.draw(left, y);
          y += block.height + gap;
          return drawn;
        })
        .join('');
    },
  };
}
