import { CartesianGrid, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { RankedPoint, TimelineSeries } from '../compare/series.ts';
import { lowOf } from '../compare/statistics.ts';
import { barLayout } from './bar-layout.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { Mark, type OnOpen } from './Mark.tsx';
import { measureIn } from './measure.ts';
import { pointIn, Tip } from './Tip.tsx';
import { NameTick, ValueTick } from './ticks.tsx';

interface Dot {
  readonly at: number;
  readonly row: number;
  readonly point: RankedPoint;
}

/** A time line: a row for each authority, the earliest on top, a dot where its year is. */
export function DotRows({ series, onOpen }: { readonly series: TimelineSeries; readonly onOpen: OnOpen }) {
  const { points, axis } = series;
  const dots: Dot[] = points.map((point, row) => ({ at: lowOf(point.amount), row, point }));
  return (
    <ChartFrame series={series}>
      {(width, element) => {
        const layout = barLayout(points, width, measureIn(element, 13));
        return (
          <ScatterChart
            width={width}
            height={layout.height}
            margin={{ top: 4, right: layout.labels, bottom: 4, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid horizontal={false} />
            <XAxis
              type="number"
              dataKey="at"
              domain={[axis.min, axis.max]}
              ticks={axis.ticks.map(({ at }) => at)}
              interval={0}
              height={22}
              axisLine={false}
              tickLine={false}
              tick={(props) => <ValueTick {...props} axis={axis} every={layout.every} />}
            />
            <YAxis
              type="number"
              dataKey="row"
              domain={[-0.5, points.length - 0.5]}
              ticks={points.map((_, i) => i)}
              reversed
              interval={0}
              width={layout.names}
              axisLine={{ className: 'axis-line' }}
              tickLine={false}
              tick={(props) => <NameTick {...props} points={points} layout={layout} />}
            />
            <Tooltip
              isAnimationActive={false}
              cursor={false}
              content={({ active, payload }) => {
                const dot = active ? pointIn<Dot>(payload) : undefined;
                return dot ? <Tip point={dot.point} /> : null;
              }}
            />
            <Scatter
              data={dots}
              isAnimationActive={false}
              shape={({ cx = 0, cy: middle = 0, payload }: { cx?: number; cy?: number; payload?: Dot }) => {
                if (!payload) return <g />;
                const { point, row } = payload;
                const cy = middle + layout.shift;
                return (
                  <Mark index={row} label={`${point.name}: ${point.label}`} open={point.figure.ref} onOpen={onOpen}>
                    <rect className="hit" x={0} y={middle - layout.row / 2} width={width} height={layout.row} />
                    <line className="stem" x1={layout.names} x2={cx} y1={cy} y2={cy} />
                    <circle
                      className={`dot${point.approximate ? ' about' : ''}${point.mine ? ' mine' : ''}`}
                      cx={cx}
                      cy={cy}
                      r={6}
                    />
                    <text x={cx + 11} y={cy} dominantBaseline="central">
                      {point.label}
                    </text>
                  </Mark>
                );
              }}
            />
          </ScatterChart>
        );
      }}
    </ChartFrame>
  );
}
