import type { RefObject } from 'react';
import type { DrawnSeries } from './SeriesTable.tsx';
export function ExportButtons(_: { readonly series: DrawnSeries; readonly drawing: RefObject<HTMLDivElement | null> }) {
  return null;
}
