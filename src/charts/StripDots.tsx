import { CartesianGrid, ReferenceArea, ReferenceLine, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { RankedPoint, RankedSeries } from '../compare/series.ts';
import { lowOf, orderOf } from '../compare/statistics.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { manyDots } from './cloud.ts';
import { DotCloud } from './DotCloud.tsx';
import { frozen } from './frozen.ts';
import { Mark, type OnOpen } from './Mark.tsx';
import { measureIn } from './measure.ts';
import { stripOf } from './strip.ts';
import { pointIn, Tip } from './Tip.tsx';
import { ValueTick } from './ticks.tsx';

interface Dot {
  readonly at: number;
  readonly y: number;
  readonly index: number;
  readonly point: RankedPoint;
}

const wordsOf = (dot: Dot | undefined): string => (dot ? `${dot.point.name}: ${dot.point.label}` : '');

const inset = 24;
const trackHeight = 20;

/** More authorities than bars have room for: each a dot along the axis; the reader's own and those at the ends have their names. */
export function StripDots({ series, onOpen }: { readonly series: RankedSeries; readonly onOpen: OnOpen }) {
  const { axis, median, middleHalf } = series;
  return (
    <ChartFrame series={series}>
      {(width, element) => {
        const across = width - 2 * inset;
        const strip = stripOf(series, across, () => 260, measureIn(element, 13));
        const head = strip.tracks * trackHeight + 24;
        const reach = strip.reach + 4;
        const height = head + reach * 2 + 30;
        const isCloud = strip.dots.length > manyDots;
        const dots: Dot[] = strip.dots.map(({ point, y }, index) => ({ at: orderOf(point.amount), y, index, point }));
        const drawing = (
          <ScatterChart
            width={width}
            height={height}
            margin={{ top: head, right: inset, bottom: 4, left: inset }}
            accessibilityLayer={false}
          >
            <CartesianGrid horizontal={false} />
            <XAxis
              type="number"
              dataKey="at"
              scale={axis.log ? 'log' : 'linear'}
              domain={[axis.min, axis.max]}
              ticks={axis.ticks.map(({ at }) => at)}
              interval={0}
              height={26}
              axisLine={{ className: 'axis-line' }}
              tickLine={false}
              tick={(props) => <ValueTick {...props} axis={axis} every={width < 480 ? 2 : 1} />}
            />
            <YAxis type="number" dataKey="y" domain={[-reach, reach]} reversed hide />
            {middleHalf && <ReferenceArea x1={middleHalf.low} x2={middleHalf.high} className="half-band" />}
            {median && (
              <ReferenceLine
                x={lowOf(median.amount)}
                className="median-line"
                label={{ value: `Median ${median.label}`, position: 'top', className: 'median-label' }}
              />
            )}
            <Tooltip
              isAnimationActive={false}
              cursor={false}
              content={({ active, payload }) => {
                const dot = active ? pointIn<Dot>(payload) : undefined;
                return dot ? <Tip point={dot.point} /> : null;
              }}
            />
            <Scatter
              // Recharts draws no axes without any data.
              data={frozen(isCloud ? dots.slice(0, 1) : dots)}
              isAnimationActive={false}
              shape={({ cx = 0, cy = 0, payload }: { cx?: number; cy?: number; payload?: Dot }) => {
                if (!payload || isCloud) return <g />;
                const { point, index } = payload;
                const label = strip.labels.find((each) => each.point === point);
                const y = label ? head - 24 - label.track * trackHeight : 0;
                return (
                  <Mark index={index} label={wordsOf(payload)} open={point.figure.ref} onOpen={onOpen}>
                    {label && <line className="leader" x1={cx} x2={cx} y1={y + 2} y2={cy} />}
                    <circle
                      className={`dot hit-dot${point.approximate ? ' about' : ''}${point.mine ? ' mine' : ''}`}
                      cx={cx}
                      cy={cy}
                      r={point.mine ? strip.radius + 1.5 : strip.radius}
                    />
                    {label && (
                      <text className={point.mine ? 'mine-name' : undefined} x={inset + label.left} y={y - 4}>
                        {label.text}
                      </text>
                    )}
                  </Mark>
                );
              }}
            />
          </ScatterChart>
        );
        if (!isCloud) return drawing;
        const middle = head + reach;
        return (
          <>
            {drawing}
            <DotCloud
              dots={strip.dots.map(({ point, x, y }) => ({
                x: inset + x,
                y: middle + y,
                about: point.approximate,
                mine: point.mine,
              }))}
              radius={strip.radius}
              width={width}
              height={height}
              labelOf={(index) => wordsOf(dots[index])}
              refOf={(index) => dots[index]?.point.figure.ref}
              tipOf={(index) => dots[index] && <Tip point={dots[index].point} />}
              onOpen={onOpen}
            >
              {strip.labels.map(({ point, text, left, track, x, y }) => (
                <g key={point.key}>
                  <line
                    className="leader"
                    x1={inset + x}
                    x2={inset + x}
                    y1={head - 22 - track * trackHeight}
                    y2={middle + y - strip.radius}
                  />
                  <text
                    data-dot={dots.findIndex((dot) => dot.point === point)}
                    className={point.mine ? 'mine-name' : undefined}
                    x={inset + left}
                    y={head - 28 - track * trackHeight}
                  >
                    {text}
                  </text>
                </g>
              ))}
            </DotCloud>
          </>
        );
      }}
    </ChartFrame>
  );
}
