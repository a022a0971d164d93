import { compare, isStart, type Path } from '../../lines/number-path.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

/**
 * The numbers with nothing to close them (`8 What does it cost?`, or `8` on a line of its own over the question) that rise through a letter or its sections, each
 * before what asks: they count, though others between them are left out. Empty where there are fewer than three in a row.
 */
export function askingNumbers(items: readonly Item[]): ReadonlySet<LineItem> {
  const found = new Set<LineItem>();
  let run: LineItem[] = [];
  let last: Path | undefined;
  const close = (): void => {
    if (run.length >= leastInRow) for (const item of run) found.add(item);
    run = [];
  };
  const stepping = inStep(items);
  items.forEach((item, i) => {
    const path = looseNumber(item);
    if (!path || !isLineItem(item) || !(stepping.has(item) || standsOverQuestion(items, i))) return;
    // Each section may count from 1 again.
    const begins = path.length === 1 && isStart(path);
    if (last && !begins && (compare(last, path) >= 0 || leapOf(last, path) > furthest)) close();
    run.push(item);
    last = path;
  });
  close();
  return found;
}

const leastInRow = 3;

/** As many numbers may be left out between two. */
const furthest = 10;

const leapOf = (from: Path, to: Path): number => Number(to[0]) - Number(from[0]);

/** `8`, `4a`, `12` with nothing behind them to close them. */
function looseNumber(item: Item | undefined): Path | undefined {
  const label = item && isLineItem(item) && item.not !== 'end' ? item.label : undefined;
  const [path, ...more] = label?.paths ?? [];
  return label?.strength === 'weak' && label.role === 'bare' && more.length === 0 && typeof path?.[0] === 'number'
    ? path
    : undefined;
}

function standsOverQuestion(items: readonly Item[], at: number): boolean {
  const { body, asks, line } = items[at] as LineItem;
  const below = items[at + 1];
  if (body.text !== '') return (asks >= 0.5 && !goesOn(items[at - 1], line.gap)) || isAnswer(below);
  return below !== undefined && isLineItem(below) && !below.label && (below.asks >= 0.5 || isAnswer(items[at + 2]));
}

const isAnswer = (item: Item | undefined): boolean =>
  item !== undefined && isLineItem(item) && item.label?.role === 'answer' && item.label.paths.length === 0;

/** Whether the line above is broken by the page's width: what begins with a number here goes on with it. */
const goesOn = (above: Item | undefined, gap: boolean): boolean =>
  !gap &&
  above !== undefined &&
  isLineItem(above) &&
  /[\p{L},]$/u.test(above.line.words.text) &&
  above.asks < 0.5 &&
  above.line.words.text.length > 30;

/** Numbers that stand alone on every third line, four or more in a row, and rise: a number, what it asks in a word or two, and its answer. */
function inStep(items: readonly Item[]): ReadonlySet<Item> {
  const found = new Set<Item>();
  const pathAt = (i: number): Path | undefined => {
    const item = items[i];
    return item && isLineItem(item) && item.body.text === '' ? looseNumber(item) : undefined;
  };
  for (let i = 0; i + step < items.length; i++) {
    if (found.has(items[i] as Item)) continue;
    let end = i;
    let path = pathAt(i);
    while (path) {
      const next = pathAt(end + step);
      if (!next || compare(path, next) >= 0 || leapOf(path, next) > furthest) break;
      end += step;
      path = next;
    }
    if (end - i < step * 3) continue;
    for (let k = i; k <= end; k += step) found.add(items[k] as Item);
  }
  return found;
}

const step = 3;
