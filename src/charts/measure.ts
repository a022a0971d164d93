import type { Measure } from './wrap.ts';

let context: CanvasRenderingContext2D | null | undefined;

/** Measures words as the page draws them, in its own font at this size; by a rule of thumb where there is no canvas. */
export function measureIn(element: Element | null, size: number, weight = 400): Measure {
  context ??= typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  const family = element ? getComputedStyle(element).fontFamily : '';
  const drawing = context;
  if (!drawing || !family) return (words) => words.length * size * 0.6;
  return (words) => {
    drawing.font = `${weight} ${size}px ${family}`;
    return drawing.measureText(words).width;
  };
}
