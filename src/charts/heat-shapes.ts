import type { HeatOutcome } from '../compare/series.ts';

const n = (value: number): string => String(Math.round(value * 100) / 100);

const square = (x: number, y: number, size: number): string => `M${n(x)} ${n(y)}h${n(size)}v${n(size)}h${n(-size)}z`;

/** A square with a smaller one cut out of it, once drawn with the even-odd rule. */
const frame = (x: number, y: number, size: number, edge: number): string =>
  square(x, y, size) + square(x + edge, y + edge, size - 2 * edge);

/**
 * The path of a cell of a heat map. Each outcome has a shape of its own, for readers who do not tell the colours apart: full
 * (answered), a full square with a bar cut out (refused), a thick frame (not held), a bar (not applicable), a triangle (referred), a thin
 * frame (blank), a dot (not asked). Filled with the even-odd rule.
 */
export function cellPath(outcome: HeatOutcome, left: number, top: number, cell: number): string {
  const gap = Math.max(0.5, cell * 0.08);
  const [x, y, size] = [left + gap, top + gap, cell - 2 * gap];
  switch (outcome) {
    case 'answered':
      return square(x, y, size);
    case 'refused':
      return `${square(x, y, size)}M${n(x + size * 0.15)} ${n(y + size * 0.4)}h${n(size * 0.7)}v${n(size * 0.2)}h${n(-size * 0.7)}z`;
    case 'not_held':
      return frame(x, y, size, size * 0.25);
    case 'not_applicable':
      return `M${n(x)} ${n(y + size * 0.38)}h${n(size)}v${n(size * 0.24)}h${n(-size)}z`;
    case 'referred':
      return `M${n(x)} ${n(y)}L${n(x + size)} ${n(y + size / 2)}L${n(x)} ${n(y + size)}z`;
    case 'blank':
      return frame(x, y, size, Math.max(0.75, size * 0.1));
    case 'not_asked':
      return square(x + size * 0.42, y + size * 0.42, size * 0.16);
  }
}
