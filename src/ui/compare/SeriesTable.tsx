import type { FigureRef } from '../../compare/comparison.ts';
import type { Series } from '../../compare/series.ts';
import { AmountsTable } from './AmountsTable.tsx';
import { HeatTable } from './HeatTable.tsx';
import { NamesTable, SharesTable } from './PlacesTable.tsx';
import { ScatterTable } from './ScatterTable.tsx';
import { StackedTable } from './StackedTable.tsx';

/** What every table of a chart's data takes. */
export interface TableProps<T> {
  readonly series: T;
  /** The address of a figure's words. */
  readonly hrefOf: (ref: FigureRef) => string;
}

/** The same data as the chart's, as a table; every figure opens its words. */
export function SeriesTable({ series, hrefOf }: TableProps<Series>) {
  switch (series.kind) {
    case 'share':
      return <SharesTable series={series} hrefOf={hrefOf} />;
    case 'names':
      return <NamesTable series={series} hrefOf={hrefOf} />;
    case 'stacked':
      return <StackedTable series={series} hrefOf={hrefOf} />;
    case 'scatter':
      return <ScatterTable series={series} hrefOf={hrefOf} />;
    case 'heat':
      return <HeatTable series={series} hrefOf={hrefOf} />;
    default:
      return <AmountsTable series={series} hrefOf={hrefOf} />;
  }
}
