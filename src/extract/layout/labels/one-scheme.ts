import { type Item, isLineItem, type LineItem } from '../items/item.ts';

/** How a label is written, whatever it counts: `1.2`, `Q3:`, `(b)`. */
const shapeOf = ({ line, label }: LineItem): string =>
  line.words.text
    .slice(0, label?.end)
    .trim()
    .replaceAll(/\d+/g, '#')
    .replace(/(?<![\p{L}])\p{L}(?![\p{L}])/u, '@');

const isNumbered = (item: Item): item is LineItem =>
  isLineItem(item) &&
  item.label?.role === 'bare' &&
  item.label.paths.length > 0 &&
  item.label.paths.every((path) => path.every((step) => typeof step === 'number'));

/** The items without the few labels that are written otherwise than nearly all others: a figure that begins a line, a list inside an answer; absent where there are none. */
export function withOneScheme(items: readonly Item[]): Item[] | undefined {
  const counts = new Map<string, number>();
  for (const item of items) if (isNumbered(item)) counts.set(shapeOf(item), (counts.get(shapeOf(item)) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  if (!first || first[1] < 4 || counts.size < 2) return undefined;
  const others = [...counts.values()].reduce((sum, count) => sum + count, 0) - first[1];
  if (others * 3 > first[1]) return undefined;
  return items.map((item) =>
    isNumbered(item) && shapeOf(item) !== first[0] ? { ...item, label: undefined, body: item.line.words } : item,
  );
}
