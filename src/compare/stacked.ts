import { catalogueEntry } from '../measures/catalogue.ts';
import { axisFor } from './axis.ts';
import type { ComparedFigure, Comparison, Row } from './comparison.ts';
import { columnKey } from './comparison.ts';
import { partsOf } from './covers.ts';
import { chartAmount, listOf } from './format.ts';
import { byName } from './names.ts';
import { type Picks, picksOf, placeOf } from './picks.ts';
import type { Segment, SeriesOptions, StackedPoint, StackedSeries } from './series.ts';
import { added } from './sums.ts';
import { type SeriesColumn, toldOf } from './told.ts';

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
  const all = picksOf(comparison, column, options);
  const ranges = all.picked.filter(({ figure }) => exact(figure) === undefined);
  const picks: Picks = { ...all, picked: all.picked.filter(({ figure }) => exact(figure) !== undefined) };
  const points = picks.picked
    .map(({ row, figure }): StackedPoint => {
      const total = exact(figure) ?? 0;
      const label = (figure.approximate ? 'about ' : '') + chartAmount(total, figure.unit);
      return {
        ...placeOf(row, options.mine),
        total,
        label,
        approximate: figure.approximate,
        segments: segmentsOf(row, figure, parts),
      };
    })
    .sort((a, b) => b.total - a.total || byName(a.fullName, b.fullName));
  const used = new Set(points.flatMap(({ segments }) => segments.map(({ layer }) => layer)));
  const layers = [
    ...parts.map((id) => ({ id, label: partName(id) })),
    { id: together, label: 'Several parts together' },
    { id: rest, label: 'Not split' },
  ].filter(({ id }) => used.has(id));
  const label = catalogueEntry(column.measure)?.label ?? column.measure;
  const split = points.filter(({ segments }) => segments.some(({ layer }) => layer !== rest)).length;
  const told = toldOf(column, picks, {
    title: (bodies) =>
      points.length === 0
        ? `${label} by part: none of ${picks.rows.length} ${bodies.many} gave a total`
        : `${label} by part: ${split} of the ${points.length} ${bodies.many} that gave a total split it`,
    about: 'marked about',
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
    ],
  });
  return {
    kind: 'stacked',
    ...told,
    fileStem: `${told.fileStem}-by-part`,
    layers,
    points,
    axis: axisFor(
      points.map(({ total }) => total),
      column.unit,
    ),
  };
}
