import { isPeriodName } from '../../../text/period-name.ts';
import type { Line, Table } from '../../lines/block.ts';
import { isFigure, isFigureOrNone } from '../../lines/cell-figure.ts';
import { tableOfLines } from '../../lines/cell-of.ts';
import { type Item, isLineItem } from '../items/item.ts';

// Shape: a table that lost its form and asks nothing in words, a cell to a line: `Library` / `Loans` / `Visitors` / `Cobham` / `61,204` / `88,310` / ...
// Not: a list of things; a name over each figure (two columns, which labels tell); lines that can be counted off in two ways.

const widths = [3, 4, 5, 6, 7];
const mostLines = 400;
const isValue = (text: string): boolean => isFigureOrNone(text) && !isPeriodName(text);
const isName = (text: string): boolean => /^[\p{L}(\d]/u.test(text) && !isValue(text);

/** The items with a table in place of each paragraph whose lines are its cells. */
export function withCellsOfParagraphs(items: readonly Item[]): readonly Item[] {
  const found: Item[] = [];
  for (let i = 0; i < items.length; ) {
    const lines = paragraphFrom(items, i);
    const table = lines.length >= 9 && lines.length < mostLines && lines.every(mayBeCell) ? tableOf(lines) : undefined;
    if (table) found.push({ kind: 'table', table });
    else for (const item of items.slice(i, i + Math.max(1, lines.length))) found.push(item);
    i += Math.max(1, lines.length);
  }
  return found;
}

const mayBeCell = ({ words: { text }, bullet }: Line): boolean =>
  text.length <= 60 && bullet === undefined && !/[?:;]$|\p{L}{3}\.$/u.test(text);

/** The lines from here to the next gap. */
function paragraphFrom(items: readonly Item[], from: number): Line[] {
  const lines: Line[] = [];
  for (let i = from; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item) || (lines.length > 0 && item.line.gap)) break;
    lines.push(item.line);
  }
  return lines;
}

/** The one way to count the lines off in rows under a row of heads: names at the left, figures under some heads all the way down. */
function tableOf(lines: readonly Line[]): Table | undefined {
  const ways = widths.filter((width) => isGrid(lines, width));
  const [width] = ways;
  if (width === undefined || ways.length > 1) return undefined;
  const rows = Array.from({ length: lines.length / width }, (_, i) =>
    lines.slice(i * width, (i + 1) * width).map((line) => [line]),
  );
  return tableOfLines(rows, 0, { headed: true });
}

function isGrid(lines: readonly Line[], width: number): boolean {
  if (lines.length % width > 0 || lines.length < width * 3) return false;
  const texts = lines.map(({ words }) => words.text);
  if (!texts.slice(0, width).every((text) => isName(text) && !/^\d/.test(text))) return false;
  const column = (k: number): string[] => texts.filter((_, i) => i >= width && i % width === k);
  const names = column(0);
  if (!names.every(isName) || new Set(names).size < names.length) return false;
  const kinds = columnsBeside(width).map((k) => {
    const cells = column(k);
    const values = cells.filter(isValue).length;
    return {
      isOfFigures: cells.some((text) => isFigure(text) && !isPeriodName(text)) && values * 2 >= cells.length,
      isOfWords: values * 3 <= cells.length,
    };
  });
  // Each column holds figures or words, and the most hold figures.
  return (
    kinds.every(({ isOfFigures, isOfWords }) => isOfFigures || isOfWords) &&
    kinds.filter(({ isOfFigures }) => isOfFigures).length * 2 >= kinds.length
  );
}

const columnsBeside = (width: number): number[] => Array.from({ length: width - 1 }, (_, k) => k + 1);
