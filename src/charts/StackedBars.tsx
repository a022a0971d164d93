import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Segment, StackedPoint, StackedSeries } from '../compare/series.ts';
import { barLayout, barThickness } from './bar-layout.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { Mark, type OnOpen } from './Mark.tsx';
import { measureIn } from './measure.ts';
import { NameTick, ValueTick } from './ticks.tsx';

/** Amounts by their parts: a segment for each, told apart by colour and by a gap; each says what it is when pointed at. */
export function StackedBars({ series, onOpen }: { readonly series: StackedSeries; readonly onOpen: OnOpen }) {
  const { points, axis, layers, heads } = series;
  const layerOf = (id: string) => (id === 'rest' || id === 'mine' ? id : layers.findIndex((layer) => layer.id === id));
  // Marks are counted through, so that the arrow keys go from segment to segment.
  const firsts = points.map((_, i) => points.slice(0, i).reduce((sum, { segments }) => sum + segments.length, 0));
  return (
    <ChartFrame series={series}>
      {(width, element) => {
        const layout = barLayout(points, width, measureIn(element, 13));
        const measure = measureIn(element, 12);
        // Segments of one colour are told apart by their names, where these fit.
        const wordsIn = ({ name, label }: Segment, long: number) =>
          heads.segments ? [`${name} ${label}`, name].find((words) => measure(words) + 10 < long) : undefined;
        return (
          <>
            {layers.length > 1 && (
              <ul className="chart-legend">
                {layers.map(({ id, label }) => (
                  <li key={id}>
                    <svg width="12" height="12" aria-hidden="true">
                      <rect className={`layer-${layerOf(id)}`} width="12" height="12" />
                    </svg>
                    {label}
                  </li>
                ))}
              </ul>
            )}
            <BarChart
              layout="vertical"
              width={width}
              height={layout.height}
              data={points as StackedPoint[]}
              margin={{ top: 4, right: layout.labels, bottom: 4, left: 0 }}
              barCategoryGap={0}
              accessibilityLayer={false}
            >
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
              <Bar
                dataKey="total"
                barSize={barThickness}
                isAnimationActive={false}
                shape={({ x, y: middle, width: long, height, index }: BarShapeProps) => {
                  const point = points[index];
                  if (!point) return <g />;
                  const y = middle + layout.shift;
                  const at = (value: number) => x + (point.total > 0 ? (value / point.total) * long : 0);
                  return (
                    <g>
                      {point.segments.map((segment, i) => {
                        const from = at(point.segments.slice(0, i).reduce((sum, { value }) => sum + value, 0));
                        const long = Math.max(1, at(segment.value) - x - 1);
                        const inside = wordsIn(segment, long);
                        const words = `${point.name}, ${segment.name}: ${segment.label}`;
                        return (
                          <Mark
                            // biome-ignore lint/suspicious/noArrayIndexKey: two segments may be alike in all else.
                            key={i}
                            index={(firsts[index] ?? 0) + i}
                            label={words}
                            open={segment.ref}
                            onOpen={onOpen}
                          >
                            <title>{words}</title>
                            <rect
                              className={`segment layer-${layerOf(segment.layer)}`}
                              x={from}
                              y={y}
                              width={long}
                              height={height}
                            />
                            {inside && (
                              <text
                                className="segment-words"
                                x={from + long / 2}
                                y={y + height / 2}
                                textAnchor="middle"
                                dominantBaseline="central"
                              >
                                {inside}
                              </text>
                            )}
                          </Mark>
                        );
                      })}
                      <text x={x + long + 6} y={y + height / 2} dominantBaseline="central">
                        {point.label}
                      </text>
                    </g>
                  );
                }}
              />
            </BarChart>
          </>
        );
      }}
    </ChartFrame>
  );
}
