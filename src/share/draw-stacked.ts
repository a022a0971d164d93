import type { StackedSeries } from '../compare/series.ts';
import { type Block, measureAt, type Pen, stack, words } from './block.ts';
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

/** Squares of colour with their words, in as many rows as they need. */
function legend(pen: Pen, items: readonly { readonly label: string; readonly colour: string }[], width: number): Block {
  const size = 17;
  const measure = measureAt(pen, size);
  const places: { x: number; row: number }[] = [];
  let x = 0;
  let row = 0;
  for (const { label } of items) {
    const wide = 26 + measure(label) + 28;
    if (x > 0 && x + wide > width) {
      x = 0;
      row++;
    }
    places.push({ x, row });
    x += wide;
  }
  return {
    height: (row + 1) * 26,
    draw: (left, top) =>
      items
        .map(({ label, colour }, i) => {
          const place = places[i] ?? { x: 0, row: 0 };
          const y = top + place.row * 26 + 13;
          return (
            el('rect', { x: left + place.x, y: y - 8, width: 16, height: 16, fill: colour }) +
            words(label, left + place.x + 26, y, { size, colour: pen.theme.ink })
          );
        })
        .join(''),
  };
}

/** Amounts by their parts; a part's name, or else its amount, stands in its segment where there is room. */
export function drawStacked(
  pen: Pen,
  { points, axis, layers }: StackedSeries,
  width: number,
  maxHeight?: number,
): Block {
  const { theme } = pen;
  const colourOf = (id: string) =>
    (id === 'rest' ? theme.edge : theme.colours[layers.findIndex((layer) => layer.id === id)]) ?? theme.muted;
  const measure = measureAt(pen, 14);
  const named = layers.length < 2;
  const items = layers.map(({ id, label }) => ({ label, colour: colourOf(id) }));
  const key = named ? undefined : legend(pen, items, width);
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
        const text = [...(named ? [`${name} ${label}`, name] : []), label].find((each) => measure(each) + 10 < long);
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
