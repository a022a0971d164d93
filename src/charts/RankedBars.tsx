import { useId } from 'react';
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  DefaultZIndexes,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { RankedPoint, RankedSeries } from '../compare/series.ts';
import { barLayout, barThickness } from './bar-layout.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { Hatches } from './Hatches.tsx';
import { Mark, type OnOpen } from './Mark.tsx';
import { measureIn } from './measure.ts';
import { pointIn, Tip } from './Tip.tsx';
import { NameTick, ValueTick } from './ticks.tsx';

const spanOf = ({ amount }: RankedPoint): number | [number, number] =>
  amount.kind === 'number' ? amount.value : [amount.low, amount.high];

interface BarProps {
  readonly shape: BarShapeProps;
  readonly point: RankedPoint;
  readonly hatch: (mine: boolean) => string;
  /** The whole row, which takes the click. */
  readonly row: { readonly width: number; readonly height: number; readonly shift: number };
  readonly onOpen: OnOpen;
}

function RowBar({ shape: { x, y: middle, width, height, index }, point, hatch, row, onOpen }: BarProps) {
  const { approximate, mine, amount, label, name } = point;
  const y = middle + row.shift;
  const drawn = Math.max(width, 1);
  const ends = amount.kind === 'range' ? [x, x + drawn] : [];
  return (
    <Mark index={index} label={`${name}: ${label}`} open={point.figure.ref} onOpen={onOpen}>
      <rect className="hit" x={0} y={middle + height / 2 - row.height / 2} width={row.width} height={row.height} />
      <rect
        className={`bar${approximate ? ' about' : ''}${mine ? ' mine' : ''}`}
        x={x}
        y={y}
        width={drawn}
        height={height}
        style={approximate ? { fill: hatch(mine) } : undefined}
      />
      {ends.map((at) => (
        <line key={at} className="range-end" x1={at} x2={at} y1={y - 2} y2={y + height + 2} />
      ))}
      <text x={x + drawn + 6} y={y + height / 2} dominantBaseline="central">
        {label}
      </text>
    </Mark>
  );
}

/** Authorities as horizontal bars, the most on top, each with its name and its figure. Ranges go from end to end; hedged figures are hatched. */
export function RankedBars({ series, onOpen }: { readonly series: RankedSeries; readonly onOpen: OnOpen }) {
  const hatches = useId();
  const { points, axis, median, middleHalf } = series;
  return (
    <ChartFrame series={series}>
      {(width, element) => {
        const measure = measureIn(element, 13);
        const layout = barLayout(points, width, measure);
        const hatch = (mine: boolean) => `url(#${hatches}${mine ? 'm' : 'o'})`;
        return (
          <BarChart
            layout="vertical"
            width={width}
            height={layout.height}
            data={points as RankedPoint[]}
            margin={{ top: median ? 22 : 4, right: layout.labels, bottom: 4, left: 0 }}
            barCategoryGap={0}
            accessibilityLayer={false}
          >
            <Hatches id={hatches} />
            <CartesianGrid horizontal={false} />
            <XAxis
              type="number"
              domain={[axis.min, axis.max]}
              ticks={axis.ticks.map(({ at }) => at)}
              interval={0}
              height={22}
              axisLine={false}
              tickLine={false}
              tick={(props) => <ValueTick {...props} axis={axis} every={layout.every} />}
            />
            <YAxis
              type="category"
              dataKey="key"
              width={layout.names}
              interval={0}
              axisLine={{ className: 'axis-line' }}
              tickLine={false}
              tick={(props) => <NameTick {...props} points={points} layout={layout} />}
            />
            {middleHalf && <ReferenceArea x1={middleHalf.low} x2={middleHalf.high} className="half-band" />}
            {median?.amount.kind === 'range' && (
              <ReferenceArea x1={median.amount.low} x2={median.amount.high} className="median-band" />
            )}
            {median && (
              <ReferenceLine
                x={median.amount.kind === 'number' ? median.amount.value : median.amount.low}
                className="median-line"
                zIndex={DefaultZIndexes.bar - 1}
                label={{ value: `Median ${median.label}`, position: 'top', className: 'median-label' }}
              />
            )}
            <Tooltip
              isAnimationActive={false}
              cursor={false}
              content={({ active, payload }) => {
                const point = active ? pointIn<RankedPoint>(payload) : undefined;
                return point ? <Tip point={point} /> : null;
              }}
            />
            <Bar
              dataKey={spanOf}
              barSize={barThickness}
              isAnimationActive={false}
              shape={(shape: BarShapeProps) => {
                const point = points[shape.index];
                return point ? (
                  <RowBar
                    shape={shape}
                    point={point}
                    hatch={hatch}
                    row={{ width, height: layout.row, shift: layout.shift }}
                    onOpen={onOpen}
                  />
                ) : (
                  <g />
                );
              }}
            />
          </BarChart>
        );
      }}
    </ChartFrame>
  );
}
