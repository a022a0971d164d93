import { isNext, isRoman, isStart, type Path } from '../../lines/number-path.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

// Shapes: `II. Which vehicles?` over `(i) six vans` / `(ii) two lorries`, and then `III.`; `Question 3` over `Which pages?`, `1. Jobs` / `2. Bins`, and
// then `Question 4`. Not: sections whose questions are counted afresh, which ask; `(a)` and `(b)` under 2.

/** How a label is written: `Question|1|`, `|I|.`, `(|i|)`. */
function styleOf({ line: { words } }: LineItem): string | undefined {
  const [, before, number = '', behind] =
    /^(\(|\[|Q\.? ?|[A-Z][a-z]{2,11} |)(\d{1,2}|[IVX]{1,5}|[ivx]{1,5})([.):\]]{0,2})(?![\p{L}\d])/u.exec(words.text) ??
    [];
  if (number === '') return undefined;
  return `${before}|${/\d/.test(number) ? '1' : number.startsWith('I') || /[VX]/.test(number) ? 'I' : 'i'}|${behind}`;
}

const kindOf = ([own]: Path): 'number' | 'roman' | undefined =>
  typeof own === 'number' ? 'number' : isRoman(String(own)) ? 'roman' : undefined;

interface Place {
  readonly item: LineItem;
  readonly at: number;
  readonly path: Path;
  readonly style: string;
}

/** The items without the labels of lists that are counted as the questions are, but written another way, between a question and the next. */
export function withoutInnerCounts(items: readonly Item[]): readonly Item[] {
  const places: Place[] = [];
  items.forEach((item, at) => {
    if (!isLineItem(item) || item.label?.paths.length !== 1) return;
    const [path] = item.label.paths;
    const style = path?.length === 1 && kindOf(path) ? styleOf(item) : undefined;
    if (path && style) places.push({ item, at, path, style });
  });
  const [first] = places;
  if (!first || places.every(({ style }) => style === first.style)) return items;
  const outer = places.filter(({ style }) => style === first.style);
  const counts = outer.every(({ path }, i) => (i === 0 ? isStart(path) : isNext(outer[i - 1]?.path ?? [], path)));
  if (outer.length < 3 || !counts) return items;
  const inner = new Set<Item>();
  outer.slice(0, -1).forEach((own, i) => {
    const next = outer[i + 1] as Place;
    const list = places.filter(({ at }) => at > own.at && at < next.at);
    const isList =
      list.length > 1 &&
      list.every(
        ({ item, path, style }, k) =>
          style === list[0]?.style &&
          kindOf(path) === kindOf(own.path) &&
          (k === 0 ? isStart(path) : isNext(list[k - 1]?.path ?? [], path)) &&
          item.asks < 0.4 &&
          item.label?.role === 'bare',
      );
    if (!isList) return;
    const above = items.slice(own.at, list[0]?.at);
    if (above.some((item) => isLineItem(item) && item.asks >= 0.5)) for (const { item } of list) inner.add(item);
  });
  if (inner.size === 0) return items;
  return items.map((item) =>
    isLineItem(item) && inner.has(item) ? { ...item, label: undefined, path: undefined, body: item.line.words } : item,
  );
}
