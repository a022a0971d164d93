import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useState } from 'react';
import type { FigureRef } from '../compare/comparison.ts';
import { type CloudDot, cloudPaths, nearestDot } from './cloud.ts';
import type { OnOpen } from './Mark.tsx';

interface Props {
  /** In the order of the arrow keys. */
  readonly dots: readonly CloudDot[];
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Council and figure, as words. */
  readonly labelOf: (index: number) => string;
  readonly refOf: (index: number) => FigureRef | undefined;
  readonly tipOf: (index: number) => ReactNode;
  readonly onOpen: OnOpen;
  /** Names beside the dots; one with the index of its dot as `data-dot` belongs to it. */
  readonly children?: ReactNode;
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 25, last),
  PageUp: (at) => Math.max(at - 25, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** How near to a dot the pointer must be. */
const slack = 5;

/**
 * Hundreds of dots over a chart, or thousands, drawn as a few paths. The one pointed at, or moved to with the arrow keys, is said in words, and
 * stands out; a click, or Enter, opens its words.
 */
export function DotCloud({ dots, radius, width, height, labelOf, refOf, tipOf, onOpen, children }: Props) {
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState<'pointed' | 'moved'>();
  const paths = useMemo(() => cloudPaths(dots, radius), [dots, radius]);
  const here = dots[at];
  const open = (index: number) => {
    const ref = refOf(index);
    if (ref) onOpen(ref);
  };
  const pointed = (event: MouseEvent<SVGElement>): number | undefined => {
    const name = (event.target as Element).closest('[data-dot]')?.getAttribute('data-dot');
    if (typeof name === 'string') return Number(name);
    const box = (event.currentTarget.querySelector('.hit') ?? event.currentTarget).getBoundingClientRect();
    return nearestDot(dots, event.clientX - box.left, event.clientY - box.top, radius + slack);
  };
  const look = (event: MouseEvent<SVGElement>) => {
    const index = pointed(event);
    if (index !== undefined) setAt(index);
    setShown(index === undefined ? undefined : 'pointed');
  };
  const press = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!move) return open(at);
    // The first key says where it is.
    setAt(shown ? move(at, dots.length - 1) : at);
    setShown('moved');
  };
  const label = here ? labelOf(at) : '';
  return (
    <div className="cloud" style={{ width, height }}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the chart around it has the name, and each dot its words. */}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {/* biome-ignore lint/a11y/useSemanticElements: there is no button element in a drawing. */}
        <g
          role="button"
          tabIndex={0}
          aria-label={label}
          className={shown === 'pointed' ? 'cloud-dots over' : 'cloud-dots'}
          onKeyDown={press}
          onBlur={() => setShown(undefined)}
          onMouseMove={look}
          onMouseLeave={() => setShown(undefined)}
          onClick={(event) => {
            const index = pointed(event);
            if (index !== undefined) open(index);
          }}
        >
          <rect className="hit" x={0} y={0} width={width} height={height} />
          {paths.map(({ about, mine, d }) => (
            <path key={`${about} ${mine}`} className={`dot${about ? ' about' : ''}${mine ? ' mine' : ''}`} d={d} />
          ))}
          {here && (
            <circle className={shown ? 'cloud-here shown' : 'cloud-here'} cx={here.x} cy={here.y} r={radius + 2} />
          )}
          <g className="cloud-names">{children}</g>
        </g>
      </svg>
      <p className="chart-words" aria-live="polite">
        {shown === 'moved' && label}
      </p>
      {shown && here && (
        <div
          className="cloud-tip"
          style={{ top: here.y, ...(here.x > width / 2 ? { right: width - here.x + 12 } : { left: here.x + 12 }) }}
        >
          {tipOf(at)}
        </div>
      )}
    </div>
  );
}
