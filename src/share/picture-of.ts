import type { Series } from '../compare/series.ts';
import { type Block, type Pen, paragraph, stack } from './block.ts';
import { drawHeat } from './draw-heat.ts';
import { drawNames, drawRanked, drawTimeline, hatchesFor } from './draw-rows.ts';
import { drawScatter } from './draw-scatter.ts';
import { drawShare, sharePatterns } from './draw-share.ts';
import { drawStacked } from './draw-stacked.ts';
import { drawStrip } from './draw-strip.ts';
import { frameOf } from './frame.ts';
import { el } from './svg.ts';
import { fontFamily } from './text-metrics.ts';
import { themes } from './theme.ts';

export interface PictureOptions {
  /** ISO date of the day, which stands in the picture and in its file's name. */
  readonly day: string;
  readonly theme?: 'light' | 'dark';
  /** What the reader wrote instead of the series' own words. */
  readonly title?: string;
  readonly notes?: readonly string[];
  /** How much wider than Arial the machine's font is; `fontRatio` measures it. */
  readonly wider?: number;
}

/** A picture that stands alone: all its words, and the chart, as one SVG. The same series gives the same picture. */
export interface Picture {
  readonly svg: string;
  /** In CSS pixels; a PNG has twice as many each way. */
  readonly width: number;
  readonly height: number;
  /** Without its ending: measure, period, day. */
  readonly fileName: string;
  /** Alternative text: the facts of the chart. */
  readonly alt: string;
}

const width = 1200;
const margin = 48;

function drawChart(pen: Pen, series: Series, across: number): Block {
  if (series.shown === 0) {
    return paragraph(pen, 'There is nothing to draw.', across, { size: 20, colour: pen.theme.muted });
  }
  switch (series.kind) {
    case 'ranked':
      return series.form === 'strip' ? drawStrip(pen, series, across) : drawRanked(pen, series, across);
    case 'timeline':
      return drawTimeline(pen, series, across);
    case 'names':
      return drawNames(pen, series, across);
    case 'share':
      return drawShare(pen, series, across);
    case 'stacked':
      return drawStacked(pen, series, across);
    case 'scatter':
      return drawScatter(pen, series, across);
    case 'heat':
      return drawHeat(pen, series, across);
  }
}

/**
 * Composes the picture of a series. We draw the chart anew from the series, instead of copying what Recharts drew on the page:
 * the same code then serves every size and colour, needs no page and no font to load, measures its own text so that nothing
 * overlaps, and gives the same output each time.
 */
export function pictureOf(series: Series, { day, theme = 'light', title, notes, wider = 1 }: PictureOptions): Picture {
  const pen: Pen = { theme: themes[theme], wider: Math.max(1, wider) };
  const across = width - 2 * margin;
  const text = { title: title ?? series.title, subtitle: series.subtitle, notes: notes ?? series.notes, day };
  const { above, below } = frameOf(pen, series, text, across);
  const page = stack([above, drawChart(pen, series, across), below], 26);
  const height = Math.ceil(page.height + 2 * margin - 8);
  const svg = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fontFamily,
      role: 'img',
      'aria-label': series.description,
    },
    el('defs', {}, hatchesFor(pen), sharePatterns(pen)),
    el('rect', { width, height, fill: pen.theme.paper }),
    page.draw(margin, margin),
  );
  return { svg, width, height, fileName: `${series.fileStem}-${day}`, alt: series.description };
}
