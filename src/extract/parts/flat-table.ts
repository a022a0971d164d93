import { isPeriodName } from '../../text/period-name.ts';
import { type Item, isLineItem } from '../layout/items/item.ts';
import type { Cell, Line, Row, Table } from '../lines/block.ts';
import { isFigureOrNone } from '../lines/cell-figure.ts';
import { cellOf } from '../lines/cell-of.ts';
import { slice, startOf } from '../lines/snippet.ts';

// Shapes, a table that lost its form on the way: each cell on a line of its own (`Year` / `Calls` / `2022` / `18,002` / `2023` / ...,
// with or without heads), or a row to a line with nothing but a space between its cells (`Late 311 420` under `2017 2018`).
// Not: a figure and the sentence behind it; two lines that only look like a pair.

/** A table that was put together again, and how many items it took. */
export interface FlatTable {
  readonly table: Table;
  readonly count: number;
}

const mostColumns = 7;
const mostRows = 60;

/** A figure that stands alone; a period is a name. */
const isValue = (text: string): boolean => text.length < 30 && isFigureOrNone(text) && !isPeriodName(text);
const isName = (text: string): boolean =>
  text.length < 60 &&
  (isPeriodName(text) || isBand(text) || (/^[\p{L}(]/u.test(text) && !/[.?!:;,]$/.test(text) && !isValue(text)));
/** `5 to 10 years`, `>60 but less than 120`, `0-4`, `85+`: what a row is of. */
const isBand = (text: string): boolean =>
  /^[<>≤≥]{0,2} ?£?\d[\d,.]*(?:k|m)?\s?(?:[-–]\s?£?\d|\+|(?:to|or|and|but)\b)[^.?!:;]{0,40}$/i.test(text);

const lineAt = (items: readonly Item[], at: number): Line | undefined => {
  const item = items[at];
  return item && isLineItem(item) && item.not !== 'end' && !(item.label && item.label.strength !== 'weak')
    ? item.line
    : undefined;
};

/** The table whose first cell or row stands here; `undefined` where none begins. */
export function flatTableAt(items: readonly Item[], at: number): FlatTable | undefined {
  const text = lineAt(items, at)?.words.text;
  if (text === undefined || text.length > 90) return undefined;
  return cellsAt(items, at) ?? rowsAt(items, at);
}

const tableOf = (heads: readonly Line[], rows: readonly Row[], width: number): Table => {
  const named = heads.map((line) => cellOf([line], true));
  const head = named.length === 0 ? [] : [{ cells: named.length < width ? [cellOf([], true), ...named] : named }];
  return { type: 'table', rows: [...head, ...rows], form: 'columns', quote: 0 };
};

/** A cell to a line: heads (one for each column, or none), then rows that begin with a name and go on with values. */
function cellsAt(items: readonly Item[], at: number): FlatTable | undefined {
  let first = at;
  const heads: Line[] = [];
  for (; heads.length <= mostColumns; first++) {
    const line = lineAt(items, first);
    if (!line || !isName(line.words.text)) return undefined;
    const below = lineAt(items, first + 1);
    if (below && isValue(below.words.text)) break;
    heads.push(line);
  }
  if (heads.length > mostColumns || heads.some(({ words }) => isPeriodName(words.text))) return undefined;
  let width = 1;
  while (width <= mostColumns && isValue(lineAt(items, first + width)?.words.text ?? '')) width++;
  if (heads.length > 1 && width > heads.length && width <= heads.length + 1) width = heads.length;
  const isHeaded = heads.length === width || (heads.length === width - 1 && width > 2);
  if (heads.length > 0 && !isHeaded) return undefined;
  const rows: Row[] = [];
  let next = first;
  while (rows.length < mostRows) {
    const lines = Array.from({ length: width }, (_, k) => lineAt(items, next + k)).flatMap((line) => line ?? []);
    const [name, ...values] = lines;
    if (!name || lines.length < width || !isName(name.words.text)) break;
    if (!values.every(({ words }) => isValue(words.text))) break;
    rows.push({ cells: lines.map((line) => cellOf([line])) });
    next += width;
    // A page's number between two rows.
    const stray = lineAt(items, next)?.words.text ?? '';
    if (isHeaded && /^\d{1,2}$/.test(stray) && isName(lineAt(items, next + 1)?.words.text ?? '')) next++;
  }
  const short = shortRow(items, next, width, rows.at(-1));
  if (short && isHeaded) {
    rows.push(short);
    next += short.cells.filter(({ lines }) => lines.length > 0).length;
  }
  // One more value behind the last row: the columns were counted wrong.
  if (isValue(lineAt(items, next)?.words.text ?? '')) return undefined;
  if (rows.length < 2 || (!isHeaded && (width > 2 || rows.length < 3))) return undefined;
  return { table: tableOf(heads, rows, width), count: next - at };
}

/** The last row where its last cells are empty: its values stand as near to its name and to one another as those of the row above. */
function shortRow(items: readonly Item[], at: number, width: number, above: Row | undefined): Row | undefined {
  const [name, ...rest] = Array.from({ length: width }, (_, k) => lineAt(items, at + k)).flatMap((line) => line ?? []);
  const count = rest.findIndex(({ words }) => !isValue(words.text));
  const values = rest.slice(0, count < 0 ? rest.length : count);
  if (!name || !isName(name.words.text) || values.length === 0 || values.length > width - 2) return undefined;
  const [head, first] = above?.cells.map(({ lines: [line] }) => line) ?? [];
  const usual = head && first ? between(head, first) : 0;
  const isNear = [name, ...values].every((line, i, all) => i === 0 || between(all[i - 1] as Line, line) === usual);
  if (!isNear) return undefined;
  const cells = [name, ...values].map((line) => cellOf([line]));
  return { cells: [...cells, ...Array.from({ length: width - cells.length }, () => cellOf([]))] };
}

/** How far apart two lines stand in the source. */
const between = (one: Line, other: Line): number => startOf(other.words) - (one.words.runs.at(-1)?.to ?? 0);

const figure = '(?:[£$€<>~]\\s?)?\\d[\\d,.]*(?:\\s?(?:%|k|m|bn|million))?\\*?';
const value = `(?:${figure}|n/a|nil|none|-|\\*)`;
const rowOf = new RegExp(`^(.*?\\S)\\s+(${value}(?:\\s+${value}){0,${mostColumns - 1}})$`, 'i');
const valuesIn = new RegExp(value, 'gi');
const periodAt = /^((?:fy\s?)?(?:19|20)\d\d(?:\s?[-/–]\s?(?:19|20)?\d\d)?)(?:\s*[:=–-]\s+|\s+)(?=\S)/i;

interface LooseRow {
  readonly line: Line;
  readonly cells: readonly (readonly [from: number, to: number])[];
}

/** A row on one line: its name, then figures with a space between. */
function looseRow(line: Line | undefined): LooseRow | undefined {
  const text = line?.words.text ?? '';
  if (!line || text.length > 90 || /[?:;]$/.test(text)) return undefined;
  const period = periodAt.exec(text);
  const match = rowOf.exec(text);
  const name = period?.[1] ?? match?.[1] ?? '';
  const from = period ? period[0].length : text.length - (match?.[2]?.length ?? 0);
  if (name === '' || !isName(name)) return undefined;
  const rest = text.slice(from);
  const found = [...rest.matchAll(valuesIn)];
  const isAll = found.length > 0 && rest.replace(valuesIn, '').trim() === '';
  if (!isAll && (!period || rest.length > 60)) return undefined;
  const cells = isAll
    ? found.map((each) => [from + each.index, from + each.index + each[0].length] as const)
    : [[from, text.length] as const];
  return { line, cells: [[0, name.length], ...cells] };
}

const cellsOf = ({ line, cells }: LooseRow): Cell[] =>
  cells.map(([from, to]) => cellOf([{ ...line, words: slice(line.words, from, to) }]));

/** A head over such rows, one word for each column; where periods head them the lines are a table already. */
function headsIn(line: Line | undefined, count: number): Line[] | undefined {
  const text = line?.words.text ?? '';
  if (!line || text.length > 90 || /[.?!:;]$/.test(text)) return undefined;
  const words = [...text.matchAll(/\S+/g)];
  if (words.length !== count + 1 || !words.every(({ 0: word }) => /^\p{Lu}/u.test(word))) return undefined;
  return words
    .slice(1)
    .map(({ 0: word, index }) => ({ ...line, words: slice(line.words, index, index + word.length) }));
}

/** A row to a line: under a head, or of periods alone. */
function rowsAt(items: readonly Item[], at: number): FlatTable | undefined {
  const isRow = looseRow(lineAt(items, at)) !== undefined && headsIn(lineAt(items, at), 2) === undefined;
  const start = isRow ? at : at + 1;
  const found: LooseRow[] = [];
  for (let i = start; i < start + mostRows; i++) {
    const row = looseRow(lineAt(items, i));
    if (!row || row.cells.length !== (found[0]?.cells.length ?? row.cells.length)) break;
    found.push(row);
  }
  const [first] = found;
  if (!first || found.length < 2) return undefined;
  const count = first.cells.length - 1;
  const areFigures = found.filter(({ line, cells }) => isValue(line.words.text.slice(...(cells[1] ?? [0, 0])))).length;
  const ofPeriods = found.every(({ line, cells: [name] }) => isPeriodName(line.words.text.slice(...(name ?? [0, 0]))));
  if (areFigures * 2 < found.length) return undefined;
  if (isRow)
    return count === 1 && ofPeriods
      ? {
          table: tableOf(
            [],
            found.map((row) => ({ cells: cellsOf(row) })),
            2,
          ),
          count: found.length,
        }
      : undefined;
  const head = lineAt(items, at);
  const heads = headsIn(head, count);
  const isTitle = count === 1 && ofPeriods && head !== undefined && isName(head.words.text);
  if (!heads && !isTitle) return undefined;
  const named = count > 1 ? (heads ?? []) : [];
  return {
    table: tableOf(
      named,
      found.map((row) => ({ cells: cellsOf(row) })),
      count + 1,
    ),
    count: found.length + 1,
  };
}
