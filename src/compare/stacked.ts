import { catalogueEntry } from '../measures/catalogue.ts';
import { axisFor } from './axis.ts';
import type { ComparedFigure, Comparison, Row } from './comparison.ts';
import { columnKey } from './comparison.ts';
import { partsOf } from './covers.ts';
import { excerptNote, excerptOf } from './excerpt.ts';
import { chartAmount, count, listOf } from './format.ts';
import { byName } from './names.ts';
import { divisorOf } from './per.ts';
import { type Pick, type Picks, picksOf } from './picks.ts';
import {
  type Denominator,
  mostRows,
  type Segment,
  type SeriesOptions,
  type StackedPoint,
  type StackedSeries,
} from './series.ts';
import { added } from './sums.ts';
import { type SeriesColumn, toldOf } from './told.ts';
import { allOf } from './words.ts';

const together = 'together';
const rest = 'rest';

const partName = (id: string): string => {
  const label = catalogueEntry(id)?.shortLabel.replace(/^Website /, '') ?? id;
  return label.charAt(0).toUpperCase() + label.slice(1);
};

const exact = ({ figure }: ComparedFigure): number | undefined => (figure.kind === 'number' ? figure.value : undefined);

function segmentOf(figure: ComparedFigure, parts: readonly string[]): Segment | undefined {
  const value = exact(figure);
  if (value === undefined) return undefined;
  const covered = figure.covers?.filter((id) => parts.includes(id)) ?? [];
  const layer = covered.length > 1 ? together : figure.measure;
  const name = covered.length > 1 ? listOf(covered.map(partName)) : partName(figure.measure);
  return { layer, name, value, label: chartAmount(value, figure.unit), ref: figure.ref };
}

/** The parts that stand beside a total: of the same response and year, and no more than the total together. */
function partsBeside(row: Row, total: ComparedFigure, parts: readonly string[]): ComparedFigure[] {
  const beside = parts.flatMap((part) => {
    const cell = row.cells.get(columnKey(part, total.period));
    if (cell?.state !== 'given') return [];
    return (
      cell.figures.find(({ response, year }) => response.sourceId === total.response.sourceId && year === total.year) ??
      []
    );
  });
  const sum = added(beside.map((figure) => exact(figure) ?? Number.POSITIVE_INFINITY));
  return sum <= (exact(total) ?? 0) ? beside : [];
}

/** The segments of one authority: its parts, a figure for several of them, and of a total what its parts do not account for. */
function segmentsOf(row: Row, figure: ComparedFigure, parts: readonly string[]): Segment[] {
  const total = exact(figure);
  if (total === undefined) return [];
  const given = figure.sumOf ?? partsBeside(row, figure, parts);
  const segments = given.flatMap((part) => segmentOf(part, parts) ?? []);
  const left = added([total, ...segments.map(({ value }) => -value)]);
  if (left <= 0) return segments;
  const covered = figure.covers?.filter((id) => parts.includes(id)) ?? [];
  const name =
    segments.length > 0
      ? 'The rest of the total'
      : covered.length > 1
        ? `${listOf(covered.map(partName))} together`
        : 'Total, not split';
  return [...segments, { layer: rest, name, value: left, label: chartAmount(left, figure.unit), ref: figure.ref }];
}

/** How many times a row's pounds are drawn: one, unless they are divided. `undefined` where the divisor is a range, which leaves no length. */
function scaleOf({ row }: Pick, per: Denominator | undefined): number | undefined {
  if (!per) return 1;
  const by = divisorOf(per, row)?.amount;
  return by?.kind === 'number' ? per.times / by.value : undefined;
}

function pointOf(pick: Pick, parts: readonly string[], per: Denominator | undefined): StackedPoint | undefined {
  const { place, row, figure } = pick;
  const [whole, scale] = [exact(figure), scaleOf(pick, per)];
  if (whole === undefined || scale === undefined) return undefined;
  const approximate = figure.approximate || (per !== undefined && (divisorOf(per, row)?.approximate ?? false));
  const write = (value: number) => chartAmount(value, figure.unit);
  const segments = segmentsOf(row, figure, parts).map((segment) =>
    scale === 1 ? segment : { ...segment, value: segment.value * scale, label: write(segment.value * scale) },
  );
  const total = whole * scale;
  return { ...place, total, label: (approximate ? 'about ' : '') + write(total), approximate, segments };
}

/** `all 7`, `3 of the 7`; what follows is in the plural. */
const splitWords = (split: number, all: number): string =>
  split === all && all > 1 ? allOf(all) : `${count(split)} of the ${count(all)}`;

/**
 * A measure by its parts. Only authorities with a total are drawn, so that every bar is one; where a total is not split it is drawn
 * in one piece. Ranges, which have no length to stack, are left out and named in a note.
 */
export function stackedSeries(
  comparison: Comparison,
  column: SeriesColumn,
  options: SeriesOptions = {},
): StackedSeries {
  const parts = partsOf(column.measure);
  // Parts are of one period: figures of another have none beside them.
  const all = picksOf(comparison, column, { ...options, together: false });
  const ofPick = new Map(all.picked.map((pick) => [pick, pointOf(pick, parts, options.per)]));
  const ranges = all.picked.filter((pick) => ofPick.get(pick) === undefined);
  const picks: Picks = { ...all, picked: all.picked.filter((pick) => ofPick.get(pick) !== undefined) };
  const points = [...ofPick.values()]
    .filter((point) => point !== undefined)
    .sort((a, b) => b.total - a.total || byName(a.fullName, b.fullName));
  const drawn = excerptOf(points, options.part ?? { of: 'top', size: mostRows });
  const used = new Set(points.flatMap(({ segments }) => segments.map(({ layer }) => layer)));
  const layers = [
    ...parts.map((id) => ({ id, label: partName(id) })),
    { id: together, label: 'Several parts together' },
    { id: rest, label: 'Not split' },
  ].filter(({ id }) => used.has(id));
  const label = catalogueEntry(column.measure)?.label ?? column.measure;
  const what = options.per ? `${label} ${options.per.words}` : label;
  const split = points.filter(({ segments }) => segments.some(({ layer }) => layer !== rest)).length;
  const told = toldOf(column, picks, {
    title: (bodies) =>
      points.length === 0
        ? `${what} by part: none of ${count(picks.rows.length)} ${bodies.many} gave a total`
        : `${what} by part: ${splitWords(split, points.length)} ${bodies.many} that gave a total split it`,
    about: 'marked about',
    per: options.per,
    deed: { did: 'gave a total', didNot: 'gave no total', thing: 'total' },
    facts: points
      .slice(0, 3)
      .map(({ name, segments }) => `${name}: ${segments.map((each) => `${each.name} ${each.label}`).join(', ')}.`),
    notes: [
      ...(ranges.length > 0
        ? [
            `Given as a range, and not drawn here: ${listOf(
              ranges.map(({ place }) => place.name),
              6,
            )}.`,
          ]
        : []),
      ...excerptNote(drawn, points, 'words are'),
    ],
  });
  return {
    kind: 'stacked',
    ...told,
    fileStem: `${told.fileStem}-by-part`,
    heads: { row: 'Council', total: 'Total' },
    layers,
    points: drawn,
    axis: axisFor(
      drawn.map(({ total }) => total),
      column.unit,
    ),
  };
}
