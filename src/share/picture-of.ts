import type { Series } from '../compare/series.ts';
import { type Pen, stack } from './block.ts';
import { drawChart } from './draw-chart.ts';
import { hatchesFor } from './draw-rows.ts';
import { sharePatterns } from './draw-share.ts';
import { type FrameWords, footOf, headOf, rooms } from './frame.ts';
import { el } from './svg.ts';
import { fontFamily } from './text-metrics.ts';
import { themes } from './theme.ts';

export interface PictureOptions {
  /** ISO date of the day, which stands in the picture and in its file's name. */
  readonly day: string;
  readonly theme?: 'light' | 'dark';
  readonly size?: PictureSize;
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

const margin = 48;
const gap = 26;

/** Sizes of a picture. `auto` is as tall as its content; in the others what does not fit is left out, and the picture says so. */
export type PictureSize = 'auto' | 'wide' | 'square' | 'tall';

const sizes: Readonly<Record<PictureSize, { readonly width: number; readonly height?: number }>> = {
  auto: { width: 1200 },
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1350 },
};

/** The chart and the words below it, so that they fit under the head: the words give way first, down to a paragraph each. */
function fitted(pen: Pen, series: Series, text: FrameWords, across: number, room: number) {
  for (const words of rooms) {
    const foot = footOf(pen, series, text, across, words);
    const left = room - foot.height - gap;
    const chart = drawChart(pen, series, across, left);
    const isWell = !chart.cut && !chart.spread;
    if (chart.height <= left + 0.01 && (isWell || left >= room * 0.66 || words === 'tight')) return { chart, foot };
  }
  const foot = footOf(pen, series, text, across, 'tight');
  return { chart: drawChart(pen, series, across, Math.max(120, room - foot.height - gap)), foot };
}

/** The reader's notes, or the data's own. That figures are fictional stands in every picture of them. */
function notesFor({ notes: own, sample }: Series, notes: readonly string[] = own): readonly string[] {
  const fiction = sample ? own.filter((note) => /\bfictional\b/.test(note) && !notes.includes(note)) : [];
  return [...fiction, ...notes];
}

/** The facts of a chart in words; a title of the reader's own first. */
const altOf = ({ title: own, description }: Series, title = own): string =>
  title === own ? description : `${title}. ${description}`;

/**
 * Composes the picture of a series. We draw the chart anew from the series, instead of copying what Recharts drew on the page:
 * the same code then serves every size and colour, needs no page and no font to load, measures its own text so that nothing
 * overlaps, and gives the same output each time.
 */
export function pictureOf(series: Series, options: PictureOptions): Picture {
  const { day, theme = 'light', size = 'auto', title, notes, wider = 1 } = options;
  const pen: Pen = { theme: themes[theme], wider: Math.max(1, wider) };
  const { width, height: fixed } = sizes[size];
  const across = width - 2 * margin;
  const text = { title: title ?? series.title, subtitle: series.subtitle, notes: notesFor(series, notes), day };
  const head = headOf(pen, series, text, across, fixed !== undefined);
  const { chart, foot } = fixed
    ? fitted(pen, series, text, across, fixed - 2 * margin + 8 - head.height - gap)
    : { chart: drawChart(pen, series, across), foot: footOf(pen, series, text, across, 'ample') };
  const page = stack([head, chart, foot], gap);
  const height = fixed ?? Math.ceil(page.height + 2 * margin - 8);
  // In a fixed size the foot stands at the bottom; of the room that is left over, some stands above the chart, and more below.
  const spare = height - 2 * margin + 8 - page.height;
  const drawn = fixed
    ? head.draw(margin, margin) +
      chart.draw(margin, margin + head.height + gap + Math.max(0, spare * 0.3)) +
      foot.draw(margin, height - margin + 8 - foot.height)
    : page.draw(margin, margin);
  const alt = altOf(series, title);
  const svg = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fontFamily,
      role: 'img',
      'aria-label': alt,
    },
    el('defs', {}, hatchesFor(pen), sharePatterns(pen)),
    el('rect', { width, height, fill: pen.theme.paper }),
    drawn,
  );
  const suffix = size === 'auto' ? '' : `-${size}`;
  return { svg, width, height, fileName: `${series.fileStem}-${day}${suffix}`, alt };
}
