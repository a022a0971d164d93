import type { Cell, Column, Row } from '../../compare/comparison.ts';
import { missingReasons } from '../../compare/comparison.ts';
import { plural } from '../../compare/format.ts';
import { missingLabel } from '../../compare/words.ts';
import type { Unit } from '../../model/measure.ts';
import { shownFigure } from './order.ts';
import { wordsOfCell, wordsToFind } from './words-of-row.ts';

/** What the reader wants of one column's cells. A cell must meet every part that is there. */
export interface ColumnFilter {
  /** The least and the most that a figure may be; a range passes where it overlaps. Cells without a figure do not pass. */
  readonly from?: number;
  readonly to?: number;
  /** Words that the cell must all have. */
  readonly words?: string;
  /** What the cell may say: keys of `sayingOf`. */
  readonly says?: readonly string[];
}

/** What a cell says, as a key: `given`, `yes`, `no`, a reason, `refused:s.12`. */
export function sayingOf(cell: Cell | undefined): string {
  if (!cell) return 'not_asked';
  if (cell.state === 'missing') return cell.exemption ? `${cell.reason}:${cell.exemption}` : cell.reason;
  const { figure } = cell.figures[0];
  return figure.kind === 'boolean' ? (figure.value ? 'yes' : 'no') : 'given';
}

/** One thing that cells of a column say, and how many rows do. */
export interface Saying {
  readonly key: string;
  readonly label: string;
  readonly n: number;
}

const givenLabels: Readonly<Record<string, string>> = { given: 'With a figure', yes: 'Yes', no: 'No' };

function labelOf(key: string, unit: Unit | undefined): string {
  const [reason = '', exemption] = key.split(':');
  const known = missingReasons.find((each) => each === reason);
  if (known) return missingLabel({ reason: known, ...(exemption && { exemption }) }, unit);
  return unit === 'names' || unit === 'string' ? 'With an answer' : (givenLabels[key] ?? key);
}

/** All that a column's cells say, figures first, then the reasons in their usual order. */
export function sayingsIn(rows: readonly Row[], column: Column): Saying[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = sayingOf(row.cells.get(column.key));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const place = (key: string) => {
    const [reason = ''] = key.split(':');
    return ['given', 'yes', 'no', ...missingReasons].indexOf(reason);
  };
  return [...counts]
    .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .map(([key, n]) => ({ key, n, label: labelOf(key, column.unit) }));
}

type Ends = readonly [low: number, high: number];

const overlaps = ([low, high]: Ends, { from, to }: ColumnFilter): boolean =>
  high >= (from ?? Number.NEGATIVE_INFINITY) && low <= (to ?? Number.POSITIVE_INFINITY);

/** Whether a cell is what the filter wants. */
export function passes(cell: Cell | undefined, filter: ColumnFilter): boolean {
  const { from, to, words, says } = filter;
  if (says && !says.includes(sayingOf(cell))) return false;
  if (words) {
    const text = cell ? wordsOfCell(cell) : '';
    if (!wordsToFind(words).every((word) => text.includes(word))) return false;
  }
  if (from === undefined && to === undefined) return true;
  const figure = shownFigure(cell)?.figure;
  if (figure?.kind === 'number') return overlaps([figure.value, figure.value], filter);
  return figure?.kind === 'range' && overlaps([figure.low, figure.high], filter);
}

/** The same for a number of a reference table. */
export const passesNumber = (value: number | undefined, filter: ColumnFilter): boolean =>
  value !== undefined && overlaps([value, value], filter);

/** The filter in words, for the list of what is chosen: `from 10,000 to 50,000`, `Refused under s.12`. */
export function filterWords({ from, to, words, says }: ColumnFilter, unit?: Unit): string {
  const write = (value: number) => value.toLocaleString('en-GB');
  return [
    from !== undefined && to !== undefined
      ? `${write(from)} to ${write(to)}`
      : from !== undefined
        ? `${write(from)} or more`
        : to !== undefined
          ? `${write(to)} or less`
          : '',
    words ? `“${words}”` : '',
    says
      ? says.length > 3
        ? plural(says.length, 'kind of answer', 'kinds of answer')
        : says.map((key) => labelOf(key, unit)).join(' or ')
      : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** A number as people type it: `10,000`, `£10k`, `1.5m`; `undefined` for anything else. */
export function typedNumber(typed: string): number | undefined {
  const found = /^[£\s]*(-?\d[\d,\s]*\.?\d*|-?\.\d+)\s?(k|m|bn)?\s*%?$/i.exec(typed.trim());
  if (!found?.[1]) return undefined;
  const scale = { k: 1e3, m: 1e6, bn: 1e9 }[found[2]?.toLowerCase() ?? ''] ?? 1;
  return Number(found[1].replace(/[,\s]/g, '')) * scale;
}
