import { catalogueEntry } from '../measures/catalogue.ts';
import { stripAxis } from './axis.ts';
import type { Comparison } from './comparison.ts';
import { periodWords } from './format.ts';
import { dividable } from './per.ts';
import { type Picks, picksOf } from './picks.ts';
import { rankedPoints } from './ranked.ts';
import type { MissingGroup, RankedPoint, ScatterAxis, ScatterSeries, SeriesOptions } from './series.ts';
import { highOf, lowOf } from './statistics.ts';
import { type SeriesColumn, subtitleOf, toldOf } from './told.ts';

const labelOf = ({ measure }: SeriesColumn) => catalogueEntry(measure)?.label ?? measure;

const inLower = (label: string) => (/^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));

function axisOf(
  column: SeriesColumn,
  picks: Picks,
  points: readonly RankedPoint[],
  options: SeriesOptions,
): ScatterAxis {
  const values = points.flatMap(({ amount }) => [lowOf(amount), highOf(amount)]);
  const figures = picks.picked.map(({ figure }) => figure);
  return {
    ...stripAxis(values, column.unit),
    measure: column.measure,
    unit: column.unit,
    label: subtitleOf(column, figures, options.per),
  };
}

/** Those without one of the two: under the first measure's reason where both are missing. */
function missingOf(x: SeriesColumn, y: SeriesColumn, ofX: Picks, ofY: Picks): MissingGroup[] {
  const counted = new Set(ofX.missing.flatMap(({ places }) => places.map(({ key }) => key)));
  const named = (column: SeriesColumn, groups: readonly MissingGroup[]) =>
    groups.map((group) => ({ ...group, label: `${group.label} (${inLower(labelOf(column))})` }));
  const rest = ofY.missing.flatMap((group) => {
    const places = group.places.filter(({ key }) => !counted.has(key));
    return places.length > 0 ? [{ ...group, places }] : [];
  });
  return [...named(x, ofX.missing), ...named(y, rest)];
}

/** What an axis is divided by: nothing where its figures mean nothing divided. */
const optionsFor = ({ measure }: SeriesColumn, { per, ...options }: SeriesOptions): SeriesOptions =>
  per && dividable(measure, per) ? { ...options, per } : options;

/** One measure against another: a point for each authority that gives both. It draws, and claims no cause. */
export function scatterSeries(
  comparison: Comparison,
  x: SeriesColumn,
  y: SeriesColumn,
  options: SeriesOptions = {},
): ScatterSeries {
  const [forX, forY] = [optionsFor(x, options), optionsFor(y, options)];
  const [ofX, ofY] = [picksOf(comparison, x, forX), picksOf(comparison, y, forY)];
  const along = new Map(rankedPoints(ofX.picked, forX.per).map((point) => [point.key, point]));
  const points = rankedPoints(ofY.picked, forY.per).flatMap((point) => {
    const { key, name, fullName, mine } = point;
    const across = along.get(key);
    return across ? [{ key, name, fullName, mine, x: across, y: point }] : [];
  });
  const both = new Set(points.map(({ key }) => key));
  const within = (picks: Picks): Picks => ({ ...picks, picked: picks.picked.filter(({ row }) => both.has(row.key)) });
  const [inX, inY] = [within(ofX), within(ofY)];
  const axes = {
    x: axisOf(
      x,
      inX,
      points.map((point) => point.x),
      forX,
    ),
    y: axisOf(
      y,
      inY,
      points.map((point) => point.y),
      forY,
    ),
  };
  const over = ({ period }: SeriesColumn, { per }: SeriesOptions) =>
    (period ? ` ${periodWords(period)}` : '') + (per ? ` ${per.words}` : '');
  const what = `${labelOf(y)}${over(y, forY)} and ${inLower(labelOf(x))}${over(x, forX)}`;
  const log = [axes.x, axes.y].filter((axis) => axis.log).length;
  const missing = missingOf(x, y, ofX, ofY);
  const asked =
    ofY.rows.length -
    missing.filter(({ reason }) => reason === 'not_asked' || reason === 'no_response').flatMap(({ places }) => places)
      .length;
  const picks: Picks = { rows: ofY.rows, picked: inY.picked, missing, asked };
  const other = toldOf(x, inX, {
    title: () => '',
    deed: { did: '', didNot: '', thing: '' },
    facts: [],
    about: 'hollow',
    per: forX.per,
  });
  const told = toldOf(y, picks, {
    title: (bodies) =>
      `${what}: ${points.length === 1 ? `one ${bodies.one} gives` : `${points.length} ${bodies.many} give`} both`,
    subtitle: `${axes.y.label}, against ${inLower(axes.x.label)}`,
    deed: { did: 'gave both', didNot: 'did not give both', thing: 'pair of figures' },
    facts: points.slice(0, 3).map((point) => `${point.name}: ${point.y.label} and ${point.x.label}.`),
    notes: [
      ...other.notes.filter((note) => !note.startsWith('Sample')).map((note) => `${labelOf(x)}: ${inLower(note)}`),
      ...(log > 0
        ? [`${log === 2 ? 'Both scales are' : 'One scale is'} logarithmic: each mark is ten times the one before.`]
        : []),
    ],
    about: 'hollow',
    per: forY.per,
  });
  const lines = new Map([...told.sources, ...other.sources].map((line) => [line.sourceId, line]));
  return {
    kind: 'scatter',
    ...told,
    sources: [...lines.values()],
    fileStem: `${told.fileStem}-and-${other.fileStem}`,
    points,
    ...axes,
  };
}
