import type { PhysicalLine } from './physical-lines.ts';

/** Drawn between two rows, through all columns or under each: it parts them as a blank line does, and holds nothing. */
export const isRule = (text: string, { from, to }: PhysicalLine): boolean =>
  to - from > 7 && strokes.includes(text[from] as string) && /^[-–—_=\s]+$/.test(text.slice(from, to));

const strokes = '-–—_=';
