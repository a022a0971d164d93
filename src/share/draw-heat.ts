import { cellPath } from '../charts/heat-shapes.ts';
import { clipped } from '../charts/wrap.ts';
import { count } from '../compare/format.ts';
import type { HeatOutcome, HeatSeries } from '../compare/series.ts';
import { type Block, measureAt, type Pen, paragraph, stack, words } from './block.ts';
import { legendBlock } from './legend.ts';
import { el, escaped } from './svg.ts';
import type { Theme } from './theme.ts';

const size = 15;
/** More rows than these make a picture that no device draws. */
const mostHeatRows = 120;

function colourOf(outcome: HeatOutcome, { colours, muted, edge }: Theme): string {
  const numbered: Partial<Record<HeatOutcome, number>> = { answered: 0, not_held: 1, refused: 3, referred: 5 };
  const at = numbered[outcome];
  if (at !== undefined) return colours[at] ?? muted;
  return outcome === 'blank' ? muted : edge;
}

/** The shapes with their words. */
const legend = (pen: Pen, { legend: items }: HeatSeries, width: number): Block =>
  legendBlock(
    pen,
    items.map(({ outcome, label, count: n }) => ({
      label: `${label} ${count(n)}`,
      sign: (left, top) =>
        el('path', {
          d: cellPath(outcome, left, top, 18),
          fill: colourOf(outcome, pen.theme),
          'fill-rule': 'evenodd',
        }),
    })),
    width,
  );

/** A question's number, and its words behind it: a label may have the beginning of the words itself. */
function headOf({ label, words: question }: HeatSeries['columns'][number]): { mark: string; whole: string } {
  const own = question ? label.indexOf(question.slice(0, 12)) : -1;
  if (own < 0) return { mark: label, whole: question ? `${label} ${question}` : label };
  const mark = label.slice(0, own).replace(/[\s:.]+$/, '');
  return { mark: mark || label, whole: `${label.slice(0, own)}${question}` };
}

/** The questions' words, under one another, as many as there is room for. */
function questionsKey(pen: Pen, { columns }: HeatSeries, width: number, room: number): Block {
  const style = { size, colour: pen.theme.muted, most: 2 };
  const all = columns.map((column) => paragraph(pen, headOf(column).whole, width, style));
  const more = (n: number) =>
    n < all.length ? paragraph(pen, `And ${all.length - n} more.`, width, style) : undefined;
  for (let n = all.length; n > 1; n--) {
    const key = stack([...all.slice(0, n), more(n)], 5);
    if (key.height <= room) return key;
  }
  return stack([], 0);
}

interface Grid {
  /** How wide a cell is, and how tall a row; the room for the rows' names, and for the heads of the columns. */
  readonly cell: number;
  readonly tall: number;
  readonly names: number;
  readonly head: number;
  readonly heads: readonly string[];
  readonly type: number;
}

function gridBlock(pen: Pen, series: HeatSeries, { cell, tall, names, head, heads, type }: Grid): Block {
  const { theme } = pen;
  const measure = measureAt(pen, type);
  const { rows, columns } = series;
  const every = Math.ceil((type + 2) / cell);
  const side = Math.min(cell, tall);
  return {
    height: head + rows.length * tall,
    draw: (left, top) => {
      const labels = heads.map((label, i) => {
        if (i % every !== 0) return '';
        const x = left + names + (i + 0.5) * cell + type * 0.35;
        const turned = `translate(${Math.round(x * 100) / 100} ${Math.round((top + head - 8) * 100) / 100}) rotate(-90)`;
        return el(
          'text',
          { transform: turned, 'font-size': type, fill: theme.muted },
          escaped(clipped(label, head - 11, measure)),
        );
      });
      const places = rows.map(({ name, mine }, i) =>
        words(clipped(name, names - 11, measure), left + names - 10, top + head + (i + 0.5) * tall, {
          size: type,
          colour: mine ? theme.mine : theme.ink,
          anchor: 'end',
        }),
      );
      const shapes = series.legend.map(({ outcome }) => {
        const x = (c: number) => left + names + c * cell + (cell - side) / 2;
        const y = (r: number) => top + head + r * tall + (tall - side) / 2;
        const d = columns
          .flatMap(({ cells }, c) =>
            cells.map((each, r) => (each.outcome === outcome ? cellPath(outcome, x(c), y(r), side) : '')),
          )
          .join('');
        return d ? el('path', { d, fill: colourOf(outcome, theme), 'fill-rule': 'evenodd' }) : '';
      });
      return [...labels, ...places, ...shapes].join('');
    },
  };
}

/** The first rows, no more than a device draws. */
function firstOf(series: HeatSeries): HeatSeries {
  if (series.rows.length <= mostHeatRows) return series;
  const columns = series.columns.map((column) => ({ ...column, cells: column.cells.slice(0, mostHeatRows) }));
  return { ...series, rows: series.rows.slice(0, mostHeatRows), columns };
}

/** The least width in which a question can be read. */
const keyWidth = 340;
const keyGap = 40;

/** Authorities by questions, each cell a shape and a colour for its outcome; the questions' words beside them where there is room, else over them. */
export function drawHeat(pen: Pen, whole: HeatSeries, width: number, room?: number): Block {
  const series = firstOf(whole);
  const { rows, columns } = series;
  const type = pen.dense ? 13 : size;
  const measure = measureAt(pen, type);
  const widest = (all: readonly string[]) => Math.max(0, ...all.map(measure)) + 12;
  const names = Math.min(widest(rows.map(({ name }) => name)), width * 0.34);
  const key = legend(pen, series, width);
  const cell = Math.min(34, (width - names) / Math.max(1, columns.length));
  const beside = width - names - columns.length * cell - keyGap;
  const hasKey = beside >= keyWidth;
  const heads = columns.map((column) => (hasKey ? headOf(column).mark : headOf(column).whole));
  // In a low picture the rows need the room more than the heads.
  const head = Math.min(room === undefined ? 190 : Math.max(72, Math.min(190, room * 0.24)), widest(heads));
  const least = type + 3;
  const rest = whole.rows.length - rows.length;
  const more =
    rest > 0 ? paragraph(pen, `And ${rest} more, not drawn.`, width, { size, colour: pen.theme.muted }) : undefined;
  const usual = Math.max(least, Math.min(cell, room === undefined ? 26 : 34));
  const left = room === undefined ? Number.POSITIVE_INFINITY : room - key.height - head - 14 - (more ? 40 : 0);
  const tall = Math.max(least, Math.min(usual, left / Math.max(1, rows.length)));
  const grid = gridBlock(pen, series, { cell, tall, names, head, heads, type });
  const height = Math.max(grid.height, 150);
  const side = hasKey ? questionsKey(pen, series, Math.min(beside, 640), height) : undefined;
  const map: Block = side
    ? {
        height: Math.max(grid.height, side.height),
        draw: (x, y) => grid.draw(x, y) + side.draw(x + names + columns.length * cell + keyGap, y),
      }
    : grid;
  return stack([key, map, more], 14);
}
