import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { listOf } from '../compare/format.ts';
import type { ShareSeries } from '../compare/series.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { Mark, type OnOpen } from './Mark.tsx';

const height = 44;

/** Yes, no, and neither, as parts of one bar; each part's number stands in the legend, where there is always room. */
export function ShareBar({ series, onOpen }: { readonly series: ShareSeries; readonly onOpen: OnOpen }) {
  const pattern = useId();
  const parts = series.parts.filter(({ places }) => places.length > 0);
  const row = Object.fromEntries(parts.map(({ id, places }) => [id, places.length]));
  return (
    <ChartFrame series={series}>
      {(width) => (
        <>
          <ul className="chart-legend">
            {parts.map(({ id, label, places }) => (
              <li key={id}>
                <svg width="12" height="12" aria-hidden="true">
                  <rect className={`part-${id}`} x="0.5" y="0.5" width="11" height="11" />
                  {id === 'no' && <path className="part-stroke" d="M0 12 L12 0" />}
                </svg>
                {label} {places.length}
              </li>
            ))}
          </ul>
          <BarChart
            layout="vertical"
            width={width}
            height={height}
            data={[row]}
            margin={{ top: 0, right: 1, bottom: 0, left: 1 }}
            barCategoryGap={4}
            accessibilityLayer={false}
          >
            <defs>
              <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect className="part-no" width="6" height="6" />
                <line className="part-stroke" x1="0" x2="0" y1="0" y2="6" />
              </pattern>
            </defs>
            <XAxis type="number" domain={[0, series.of]} hide />
            <YAxis type="category" hide />
            {parts.map(({ id, label, places }, index) => (
              <Bar
                key={id}
                dataKey={id}
                stackId="all"
                isAnimationActive={false}
                shape={({ x, y, width: long, height: tall }: BarShapeProps) => (
                  <Mark
                    index={index}
                    label={`${label}: ${places.length}: ${listOf(places.map(({ name }) => name))}`}
                    open={places[0]?.refs[0]}
                    onOpen={onOpen}
                  >
                    <title>{listOf(places.map(({ name }) => name))}</title>
                    <rect
                      className={`part-${id}`}
                      x={x + 1}
                      y={y}
                      width={Math.max(long - 2, 1)}
                      height={tall}
                      style={id === 'no' ? { fill: `url(#${pattern})` } : undefined}
                    />
                    <rect className="hit" x={x + 1} y={y} width={Math.max(long - 2, 1)} height={tall} />
                  </Mark>
                )}
              />
            ))}
          </BarChart>
        </>
      )}
    </ChartFrame>
  );
}
