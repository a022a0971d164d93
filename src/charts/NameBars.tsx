import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { listOf } from '../compare/format.ts';
import type { NamePoint, NamesSeries } from '../compare/series.ts';
import { barLayout, barThickness } from './bar-layout.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { Mark, type OnOpen } from './Mark.tsx';
import { measureIn } from './measure.ts';
import { NameTick } from './ticks.tsx';

/** Names by the number of authorities that give them. A click opens the first one's words; the table beside has them all. */
export function NameBars({ series, onOpen }: { readonly series: NamesSeries; readonly onOpen: OnOpen }) {
  const { points, axis } = series;
  return (
    <ChartFrame series={series}>
      {(width, element) => {
        const layout = barLayout(points, width, measureIn(element, 13));
        return (
          <BarChart
            layout="vertical"
            width={width}
            height={layout.height - 30}
            data={points as NamePoint[]}
            margin={{ top: 4, right: layout.labels, bottom: 4, left: 0 }}
            barCategoryGap={0}
            accessibilityLayer={false}
          >
            <XAxis type="number" domain={[axis.min, axis.max]} hide />
            <YAxis
              type="category"
              dataKey="name"
              width={layout.names}
              interval={0}
              axisLine={{ className: 'axis-line' }}
              tickLine={false}
              tick={(props) => <NameTick {...props} points={points} layout={layout} />}
            />
            <Bar
              dataKey="count"
              barSize={barThickness}
              isAnimationActive={false}
              shape={({ x, y, width: long, height, index }: BarShapeProps) => {
                const point = points[index];
                if (!point) return <g />;
                const councils = listOf(point.places.map(({ name }) => name));
                const top = y + layout.shift;
                return (
                  // The councils as a tooltip stand outside the button, whose own words its label begins with.
                  <g>
                    <title>{councils}</title>
                    <Mark
                      index={index}
                      label={`${point.name}: ${point.label}: ${councils}`}
                      open={point.places[0]?.ref}
                      onOpen={onOpen}
                    >
                      <rect
                        className="hit"
                        x={0}
                        y={y + height / 2 - layout.row / 2}
                        width={width}
                        height={layout.row}
                      />
                      <rect className="bar" x={x} y={top} width={long} height={height} />
                      <text x={x + long + 6} y={top + height / 2} dominantBaseline="central">
                        {point.label}
                      </text>
                    </Mark>
                  </g>
                );
              }}
            />
          </BarChart>
        );
      }}
    </ChartFrame>
  );
}
