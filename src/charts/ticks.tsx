import type { Axis } from '../compare/series.ts';
import { type BarLayout, barThickness, lineHeight } from './bar-layout.ts';

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
  readonly payload: { readonly value: number | string };
}

/** A mark of an axis of amounts, as the series writes it. */
export function ValueTick({
  x,
  y,
  index,
  payload,
  axis,
  every = 1,
}: TickProps & { readonly axis: Axis; readonly every?: number }) {
  if (index % every !== 0) return <g />;
  return (
    <text className="tick-label" x={x} y={Number(y) + 8} textAnchor="middle">
      {axis.ticks.find(({ at }) => at === payload.value)?.label}
    </text>
  );
}

/** A row's name: beside the bar on as many lines as it needs, or above it. */
export function NameTick({
  x,
  y,
  index,
  points,
  layout,
}: TickProps & {
  readonly points: readonly { readonly name: string; readonly mine?: boolean }[];
  readonly layout: BarLayout;
}) {
  const lines = layout.lines[index] ?? [];
  // Above its bar, a name begins to the right of the axis, which Recharts keeps a tick's length away.
  const left = layout.above ? Number(x) + 12 : Number(x) - 2;
  // Above the bar, the last line stands right over it.
  const top = layout.above
    ? Number(y) + layout.shift - barThickness / 2 - 10 - (lines.length - 1) * lineHeight
    : Number(y) - ((lines.length - 1) * lineHeight) / 2;
  return (
    <text className={points[index]?.mine ? 'mine-name' : undefined} textAnchor={layout.above ? 'start' : 'end'}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name.
        <tspan key={i} x={left} y={top + i * lineHeight} dominantBaseline="central">
          {line}
        </tspan>
      ))}
    </text>
  );
}
