import { Fragment, type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import type { Series } from '../compare/series.ts';
import { useWidth } from './use-width.ts';
import './charts.css';

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Marks are one stop of the tab key; arrows go from one to the next, in the order of the drawing. */
function moveAmongMarks(event: KeyboardEvent<HTMLElement>) {
  const marks = [...event.currentTarget.querySelectorAll<SVGElement | HTMLElement>('[data-mark]')].sort(
    (a, b) => Number(a.dataset.mark) - Number(b.dataset.mark),
  );
  const at = marks.indexOf(document.activeElement as SVGElement);
  const to = at < 0 ? undefined : moves[event.key]?.(at, marks.length - 1);
  const next = to === undefined ? undefined : marks[to];
  if (!next) return;
  event.preventDefault();
  for (const mark of marks) mark.tabIndex = mark === next ? 0 : -1;
  next.focus();
}

interface Props {
  readonly series: Series;
  /** Draws at a width in pixels, and in the font of the element. */
  readonly children: (width: number, element: Element) => ReactNode;
}

/** Which rows are drawn, in which order. */
const rowsOf = (series: Series): string =>
  'points' in series ? series.points.map((point) => ('key' in point ? point.key : point.name)).join('\n') : '';

/** What every chart stands in: its name and description for screen readers, its width, and the keys that go from mark to mark. */
export function ChartFrame({ series, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  const described = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields.
    <div
      ref={ref}
      className="chart"
      role="group"
      aria-label={series.title}
      aria-describedby={described}
      onKeyDown={moveAmongMarks}
    >
      <p id={described} className="chart-words">
        {series.description}
      </p>
      {/* Other rows are another chart: the tip of a pointer at rest would be of the row that was there before. */}
      {width > 0 && ref.current && <Fragment key={rowsOf(series)}>{children(width, ref.current)}</Fragment>}
    </div>
  );
}
