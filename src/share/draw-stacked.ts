import type { StackedSeries } from '../compare/series.ts';
import { type Block, measureAt, type Pen, stack, words } from './block.ts';
import { legendBlock } from './legend.ts';
import { rowsBlock } from './rows.ts';
import { el } from './svg.ts';

/** What is written on a colour: the darker or the lighter of the two, whichever stands out. */
function inkOn(colour: string, dark: string, light: string): string {
  const luminance = (hex: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
  const contrast = (a: string, b: string) => {
    const [x, y] = [luminance(a), luminance(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  return contrast(colour, dark) > contrast(colour, light) ? dark : light;
}

const legendGap = 14;

/** Amounts by their parts; a part's name, or else its amount, stands in its segment where there is room. */
export function drawStacked(
  pen: Pen,
  { points, axis, layers }: StackedSeries,
  width: number,
  maxHeight?: number,
): Block {
  const { theme } = pen;
  const colourOf = (id: string) =>
    (id === 'rest'
      ? theme.edge
      : id === 'mine'
        ? theme.mine
        : theme.colours[layers.findIndex((layer) => layer.id === id)]) ?? theme.muted;
  const measure = measureAt(pen, 14);
  const named = layers.length < 2;
  const items = layers.map(({ id, label }) => ({
    label,
    sign: (x: number, y: number) => el('rect', { x: x + 1, y: y + 1, width: 16, height: 16, fill: colourOf(id) }),
  }));
  const key = named ? undefined : legendBlock(pen, items, width);
  const rows = rowsBlock({
    pen,
    rows: points,
    axis,
    width,
    maxHeight: maxHeight === undefined ? undefined : maxHeight - (key ? key.height + legendGap : 0),
    mark: ({ segments, total }, { at, y, thickness }) => {
      let sum = 0;
      const drawn = segments.map(({ layer, value, name, label }) => {
        const [from, to] = [at(sum), at(sum + value)];
        sum += value;
        const long = Math.max(1, to - from - 1.5);
        const colour = colourOf(layer);
        // A bar of one piece has its amount behind it already.
        const texts = segments.length === 1 && !named ? [] : [...(named ? [`${name} ${label}`, name] : []), label];
        const text = texts.find((each) => measure(each) + 10 < long);
        return (
          el('rect', { x: from, y: y - thickness / 2, width: long, height: thickness, fill: colour }) +
          (text && thickness > 16
            ? words(text, from + long / 2, y, {
                size: 14,
                colour: inkOn(colour, '#1c1e21', '#ffffff'),
                anchor: 'middle',
              })
            : '')
        );
      });
      return { drawn: drawn.join(''), labelAt: at(total) };
    },
  });
  return stack([key, rows], legendGap);
}
