import { CartesianGrid, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { ScatterPoint, ScatterSeries } from '../compare/series.ts';
import { orderOf } from '../compare/statistics.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { manyDots } from './cloud.ts';
import { DotCloud } from './DotCloud.tsx';
import { frozen } from './frozen.ts';
import { Mark, type OnOpen } from './Mark.tsx';
import { measureIn } from './measure.ts';
import { type PlacedPoint, scatterLayout } from './scatter-layout.ts';
import { pointIn } from './Tip.tsx';
import { ValueTick } from './ticks.tsx';
import { wrapped } from './wrap.ts';

interface Dot extends PlacedPoint {
  readonly across: number;
  readonly up: number;
  readonly index: number;
}

function PairTip({ point, series }: { readonly point: ScatterPoint; readonly series: ScatterSeries }) {
  return (
    <div className="chart-tip">
      <strong>{point.fullName}</strong>
      <p>
        {series.y.label}: {point.y.label}
      </p>
      <p>
        {series.x.label}: {point.x.label}
      </p>
    </div>
  );
}

const wordsOf = (dot: Dot | undefined): string =>
  dot ? `${dot.point.name}: ${dot.point.y.label}, ${dot.point.x.label}` : '';

const axisWidth = 56;
const lineHeight = 16;

/** An axis' title on as many lines as it needs. */
function Title({ lines, ...at }: { readonly lines: readonly string[]; x: number; y: number; textAnchor?: 'middle' }) {
  return (
    <text className="tick-label" {...at}>
      {lines.map((line, i) => (
        <tspan key={line} x={at.x} y={at.y + i * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Two measures against each other: a dot for each authority, with its name where there is room. A click opens the upright measure's words. */
export function ScatterDots({ series, onOpen }: { readonly series: ScatterSeries; readonly onOpen: OnOpen }) {
  const { x, y, points } = series;
  return (
    <ChartFrame series={series}>
      {(width, element) => {
        const titleMeasure = measureIn(element, 13);
        const [upLines, acrossLines] = [y.label, x.label].map((title) => wrapped(title, width - 16, titleMeasure));
        const margin = { top: 10 + (upLines?.length ?? 0) * lineHeight, right: 20, bottom: 4, left: 4 };
        const axisHeight = 30 + (acrossLines?.length ?? 0) * lineHeight;
        const height = Math.round(Math.min(560, Math.max(320, width * 0.6)));
        const frame = {
          width: width - axisWidth - margin.left - margin.right,
          height: height - axisHeight - margin.top - margin.bottom,
        };
        const radius = points.length > 800 ? 3 : points.length > 80 ? 4 : 6;
        const dots: Dot[] = scatterLayout(series, frame, measureIn(element, 12), { radius, line: 14 }).map(
          (placed, index) => ({
            ...placed,
            index,
            across: orderOf(placed.point.x.amount),
            up: orderOf(placed.point.y.amount),
          }),
        );
        const isCloud = dots.length > manyDots;
        const drawing = (
          <ScatterChart width={width} height={height} margin={margin} accessibilityLayer={false}>
            <CartesianGrid />
            <XAxis
              type="number"
              dataKey="across"
              scale={x.log ? 'log' : 'linear'}
              domain={[x.min, x.max]}
              ticks={x.ticks.map(({ at }) => at)}
              interval={0}
              height={axisHeight}
              tickLine={false}
              axisLine={{ className: 'axis-line' }}
              tick={(props) => <ValueTick {...props} axis={x} every={width < 480 ? 2 : 1} />}
            />
            <YAxis
              type="number"
              dataKey="up"
              scale={y.log ? 'log' : 'linear'}
              domain={[y.min, y.max]}
              ticks={y.ticks.map(({ at }) => at)}
              interval={0}
              width={axisWidth}
              tickLine={false}
              axisLine={{ className: 'axis-line' }}
              tickFormatter={(value: number) => y.ticks.find(({ at }) => at === value)?.label ?? ''}
            />
            <Tooltip
              isAnimationActive={false}
              cursor={false}
              content={({ active, payload }) => {
                const dot = active ? pointIn<Dot>(payload) : undefined;
                return dot ? <PairTip point={dot.point} series={series} /> : null;
              }}
            />
            <Title lines={upLines ?? []} x={4} y={12} />
            <Title
              lines={acrossLines ?? []}
              x={width / 2}
              y={height - axisHeight - margin.bottom + 40}
              textAnchor="middle"
            />
            <Scatter
              // Recharts draws no axes without any data.
              data={frozen(isCloud ? dots.slice(0, 1) : dots)}
              isAnimationActive={false}
              shape={({ cx = 0, cy = 0, payload }: { cx?: number; cy?: number; payload?: Dot }) => {
                if (!payload || isCloud) return <g />;
                const { point, name, index, x: left, y: top } = payload;
                const about = point.x.approximate || point.y.approximate;
                return (
                  <Mark index={index} label={wordsOf(payload)} open={point.y.figure.ref} onOpen={onOpen}>
                    <circle
                      className={`dot hit-dot${about ? ' about' : ''}${point.mine ? ' mine' : ''}`}
                      cx={cx}
                      cy={cy}
                      r={point.mine ? radius + 1.5 : radius}
                    />
                    {name && (
                      <text
                        className={point.mine ? 'mine-name dot-name' : 'dot-name'}
                        x={cx - left + name.left}
                        y={cy - top + name.y}
                        dominantBaseline="central"
                      >
                        {point.name}
                      </text>
                    )}
                  </Mark>
                );
              }}
            />
          </ScatterChart>
        );
        if (!isCloud) return drawing;
        const corner = { x: margin.left + axisWidth, y: margin.top };
        return (
          <>
            {drawing}
            <DotCloud
              dots={dots.map(({ point, x: left, y: top }) => ({
                x: corner.x + left,
                y: corner.y + top,
                about: point.x.approximate || point.y.approximate,
                mine: point.mine,
              }))}
              radius={radius}
              width={width}
              height={height}
              labelOf={(index) => wordsOf(dots[index])}
              refOf={(index) => dots[index]?.point.y.figure.ref}
              tipOf={(index) => dots[index] && <PairTip point={dots[index].point} series={series} />}
              onOpen={onOpen}
            >
              {dots.map(
                ({ point, name, index }) =>
                  name && (
                    <text
                      key={point.key}
                      data-dot={index}
                      className={point.mine ? 'mine-name dot-name' : 'dot-name'}
                      x={corner.x + name.left}
                      y={corner.y + name.y}
                      dominantBaseline="central"
                    >
                      {point.name}
                    </text>
                  ),
              )}
            </DotCloud>
          </>
        );
      }}
    </ChartFrame>
  );
}
