import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { HeatSeries } from '../compare/series.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { cellPath } from './heat-shapes.ts';
import type { OnOpen } from './Mark.tsx';
import { measureIn } from './measure.ts';
import { clipped } from './wrap.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

const within = (at: number, last: number) => Math.max(0, Math.min(at, last));

interface GridProps {
  readonly series: HeatSeries;
  readonly width: number;
  readonly element: Element;
  readonly onOpen: OnOpen;
}

/** The cells are drawn by outcome, a path for each: thousands of cells are then a handful of elements. */
function Grid({ series, width, element, onOpen }: GridProps) {
  const { rows, columns, legend } = series;
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const measure = measureIn(element, 12);
  const names = Math.min(Math.max(0, ...rows.map(({ name }) => measure(name))) + 8, width * 0.35);
  const cell = Math.max(16, Math.min(22, Math.floor((width - names) / Math.max(1, columns.length))));
  const head = Math.min(170, Math.max(0, ...columns.map(({ label }) => measure(label))) + 10);
  const every = Math.ceil(13 / cell);
  const size = { width: names + columns.length * cell, height: head + rows.length * cell };

  const cellAt = ({ row, column }: Place) => columns[column]?.cells[row];
  const words = ({ row, column }: Place) => {
    const question = columns[column];
    const found = question?.cells[row];
    return found ? `${rows[row]?.fullName}, ${question.label}: ${found.label}. ${question.words}` : '';
  };
  const open = (at: Place) => {
    const ref = cellAt(at)?.ref;
    if (ref) onOpen(ref);
  };
  const pointed = (event: MouseEvent<SVGElement>): Place => {
    const box = (event.currentTarget.querySelector('.hit') ?? event.currentTarget).getBoundingClientRect();
    return {
      row: within(Math.floor((event.clientY - box.top) / cell), rows.length - 1),
      column: within(Math.floor((event.clientX - box.left) / cell), columns.length - 1),
    };
  };
  const press = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!move) return open(place);
    setPlace({
      row: within(place.row + move[0], rows.length - 1),
      column: within(place.column + move[1], columns.length - 1),
    });
  };

  return (
    <>
      <ul className="chart-legend">
        {legend.map(({ outcome, label, count }) => (
          <li key={outcome}>
            <svg width="14" height="14" aria-hidden="true">
              <path className={`heat-${outcome}`} fillRule="evenodd" d={cellPath(outcome, 0, 0, 14)} />
            </svg>
            {label} {count}
          </li>
        ))}
      </ul>
      <p className="heat-words">{words(place)}</p>
      <div className="heat-scroll">
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the chart around it has the name, and each cell its words. */}
        <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
          {columns.map(({ key, label }, i) =>
            i % every === 0 ? (
              <text
                key={key}
                className="heat-label"
                transform={`translate(${names + (i + 0.5) * cell} ${head - 6}) rotate(-90)`}
                dominantBaseline="central"
              >
                {clipped(label, head - 8, measure)}
              </text>
            ) : null,
          )}
          {rows.map(({ key, name, mine }, i) => (
            <text
              key={key}
              className={mine ? 'heat-label mine-name' : 'heat-label'}
              x={names - 6}
              y={head + (i + 0.5) * cell}
              textAnchor="end"
              dominantBaseline="central"
            >
              {clipped(name, names - 8, measure)}
            </text>
          ))}
          {legend.map(({ outcome }) => (
            <path
              key={outcome}
              className={`heat-${outcome}`}
              fillRule="evenodd"
              d={columns
                .flatMap(({ cells }, c) =>
                  cells.map((each, r) =>
                    each.outcome === outcome ? cellPath(outcome, names + c * cell, head + r * cell, cell) : '',
                  ),
                )
                .join('')}
            />
          ))}
          {/* biome-ignore lint/a11y/useSemanticElements: there is no button element in a drawing. */}
          <g
            role="button"
            tabIndex={0}
            className="heat-cells"
            aria-label={words(place)}
            onKeyDown={press}
            onMouseMove={(event) => setPlace(pointed(event))}
            onClick={(event) => open(pointed(event))}
          >
            <rect className="hit" x={names} y={head} width={columns.length * cell} height={rows.length * cell} />
            <rect
              className="heat-here"
              x={names + place.column * cell}
              y={head + place.row * cell}
              width={cell}
              height={cell}
            />
          </g>
        </svg>
      </div>
    </>
  );
}

/** Authorities by questions. The cell pointed at, or moved to with the arrow keys, is said in words; a click, or Enter, opens its answer. */
export function HeatMap({ series, onOpen }: { readonly series: HeatSeries; readonly onOpen: OnOpen }) {
  if (series.rows.length === 0 || series.columns.length === 0) return null;
  return (
    <ChartFrame series={series}>
      {(width, element) => <Grid series={series} width={width} element={element} onOpen={onOpen} />}
    </ChartFrame>
  );
}
