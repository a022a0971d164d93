import { cellPath } from '../charts/heat-shapes.ts';
import { clipped } from '../charts/wrap.ts';
import type { HeatOutcome, HeatSeries } from '../compare/series.ts';
import { type Block, measureAt, type Pen, paragraph, stack, words } from './block.ts';
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

/** The shapes with their words, side by side. */
function legend(pen: Pen, { legend: items }: HeatSeries): Block {
  const measure = measureAt(pen, size);
  return {
    height: 24,
    draw: (left, top) => {
      let x = left;
      return items
        .map(({ outcome, label, count }) => {
          const text = `${label} ${count}`;
          const drawn =
            el('path', {
              d: cellPath(outcome, x, top + 3, 18),
              fill: colourOf(outcome, pen.theme),
              'fill-rule': 'evenodd',
            }) + words(text, x + 24, top + 12, { size, colour: pen.theme.ink });
          x += 24 + measure(text) + 22;
          return drawn;
        })
        .join('');
    },
  };
}

/** Authorities by questions, each cell a shape and a colour for its outcome. */
export function drawHeat(pen: Pen, series: HeatSeries, width: number): Block {
  const { theme } = pen;
  const measure = measureAt(pen, size);
  const rows = series.rows.slice(0, mostHeatRows);
  const { columns } = series;
  const names = Math.min(Math.max(0, ...rows.map(({ name }) => measure(name))) + 12, width * 0.34);
  const cell = Math.min(26, (width - names) / Math.max(1, columns.length));
  const tall = Math.max(18, cell);
  const head = Math.min(190, Math.max(0, ...columns.map(({ label }) => measure(label))) + 12);
  const every = Math.ceil(17 / cell);
  const map: Block = {
    height: head + rows.length * tall,
    draw: (left, top) => {
      const labels = columns.map(({ label }, i) => {
        if (i % every !== 0) return '';
        const x = left + names + (i + 0.5) * cell + size * 0.35;
        const turned = `translate(${Math.round(x * 100) / 100} ${top + head - 8}) rotate(-90)`;
        return el(
          'text',
          { transform: turned, 'font-size': size, fill: theme.muted },
          escaped(clipped(label, head - 11, measure)),
        );
      });
      const places = rows.map(({ name, mine }, i) =>
        words(clipped(name, names - 11, measure), left + names - 10, top + head + (i + 0.5) * tall, {
          size,
          colour: mine ? theme.mine : theme.ink,
          anchor: 'end',
        }),
      );
      const side = Math.min(cell, tall);
      const shapes = series.legend.map(({ outcome }) => {
        const d = columns
          .flatMap(({ cells }, c) =>
            cells
              .slice(0, rows.length)
              .map((each, r) =>
                each.outcome === outcome
                  ? cellPath(
                      outcome,
                      left + names + c * cell + (cell - side) / 2,
                      top + head + r * tall + (tall - side) / 2,
                      side,
                    )
                  : '',
              ),
          )
          .join('');
        return d ? el('path', { d, fill: colourOf(outcome, theme), 'fill-rule': 'evenodd' }) : '';
      });
      return [...labels, ...places, ...shapes].join('');
    },
  };
  const rest = series.rows.length - rows.length;
  const more =
    rest > 0 ? paragraph(pen, `And ${rest} more, not drawn.`, width, { size, colour: theme.muted }) : undefined;
  return stack([legend(pen, series), map, more], 14);
}
