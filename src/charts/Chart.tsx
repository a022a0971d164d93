import type { Series } from '../compare/series.ts';
import { DotRows } from './DotRows.tsx';
import { HeatMap } from './HeatMap.tsx';
import type { OnOpen } from './Mark.tsx';
import { NameBars } from './NameBars.tsx';
import { RankedBars } from './RankedBars.tsx';
import { ScatterDots } from './ScatterDots.tsx';
import { ShareBar } from './ShareBar.tsx';
import { StackedBars } from './StackedBars.tsx';
import { StripDots } from './StripDots.tsx';

export interface ChartProps {
  readonly series: Series;
  /** Opens the words of a figure, or of an answer without one. */
  readonly onOpen: OnOpen;
}

/** Draws a series as its kind asks. Order, labels, axis and words are the series' own. */
export function Chart({ series, onOpen }: ChartProps) {
  switch (series.kind) {
    case 'ranked':
      return series.form === 'strip' ? (
        <StripDots series={series} onOpen={onOpen} />
      ) : (
        <RankedBars series={series} onOpen={onOpen} />
      );
    case 'timeline':
      return <DotRows series={series} onOpen={onOpen} />;
    case 'share':
      return <ShareBar series={series} onOpen={onOpen} />;
    case 'names':
      return <NameBars series={series} onOpen={onOpen} />;
    case 'stacked':
      return <StackedBars series={series} onOpen={onOpen} />;
    case 'scatter':
      return <ScatterDots series={series} onOpen={onOpen} />;
    case 'heat':
      return <HeatMap series={series} onOpen={onOpen} />;
  }
}
