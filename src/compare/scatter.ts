import { catalogueEntry } from '../measures/catalogue.ts';
import type { Unit } from '../model/measure.ts';
import { stripAxis } from './axis.ts';
import type { Comparison } from './comparison.ts';
import { chartAmount, count, periodWords } from './format.ts';
import { byName } from './names.ts';
import { dividable } from './per.ts';
import { type Picks, picksOf, placeOf, rowsAmong } from './picks.ts';
import { rankedPoints } from './ranked.ts';
import type { ReferenceMeasure } from './reference.ts';
import type { MissingGroup, ScatterAxis, ScatterSeries, ScatterValue, SeriesOptions, SourceLine } from './series.ts';
import { highOf, lowOf } from './statistics.ts';
import { type SeriesColumn, slug, subtitleOf, toldOf } from './told.ts';
import { reasonLabel } from './words.ts';

/** One of the two measures: what each authority has of it, and what is said of it. */
interface Side<Value extends ScatterValue> {
  readonly measure: string;
  /** "Website spend a year". */
  readonly label: string;
  readonly values: ReadonlyMap<string, Value>;
  readonly missing: readonly MissingGroup[];
  /** The side of those that have both. */
  readonly within: (keys: ReadonlySet<string>) => {
    readonly axis: ScatterAxis;
    readonly notes: readonly string[];
    readonly sources: readonly SourceLine[];
  };
  readonly stem: string;
}

/** In the middle of a sentence; an abbreviation keeps its capitals. */
const inLower = (label: string) => (/^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));

/** A note after a colon: a council's name, which it may begin with, keeps its capital. */
const begun = (note: string, { picked }: Picks): string =>
  picked.some(({ place }) => note.startsWith(place.name)) ? note : inLower(note);

function axisOf(measure: string, label: string, values: Iterable<ScatterValue>, unit: Unit): ScatterAxis {
  const ends = [...values].flatMap(({ amount }) => [lowOf(amount), highOf(amount)]);
  return { ...stripAxis(ends, unit), measure, label };
}

const only = <T>(values: ReadonlyMap<string, T>, keys: ReadonlySet<string>): T[] =>
  [...values].flatMap(([key, value]) => (keys.has(key) ? [value] : []));

/** A measure of the responses as a side. It is divided where its figures mean something divided. */
function sideOf(comparison: Comparison, column: SeriesColumn, { per: wanted, ...options }: SeriesOptions) {
  const { measure, period, unit } = column;
  const per = wanted && dividable(column, wanted) ? wanted : undefined;
  const picks = picksOf(comparison, column, per ? { ...options, per } : options);
  const values = new Map(rankedPoints(picks.picked, per).map((point) => [point.key, point]));
  const name = catalogueEntry(measure)?.label ?? measure;
  const picksWithin = (keys: ReadonlySet<string>): Picks => ({
    ...picks,
    picked: picks.picked.filter(({ row }) => keys.has(row.key)),
  });
  const told = (own: Picks) =>
    toldOf(column, own, {
      title: () => '',
      deed: { did: '', didNot: '', thing: '' },
      facts: [],
      about: 'hollow',
      per,
    });
  return {
    measure,
    name,
    label: name + (period ? ` ${periodWords(period)}` : '') + (per ? ` ${per.words}` : ''),
    values,
    picks,
    picksWithin,
    per,
    missing: picks.missing,
    within: (keys: ReadonlySet<string>) => {
      const own = picksWithin(keys);
      const { notes, sources } = told(own);
      const figures = own.picked.map(({ figure }) => figure);
      const mixed = own.picked.some(({ unlike }) => unlike);
      return {
        axis: axisOf(measure, subtitleOf(column, figures, per, mixed), only(values, keys), unit),
        // What is true of both measures is said once, by the one up the side.
        notes: notes.filter((note) => !/^(?:Sample|County)/.test(note)).map((note) => `${name}: ${begun(note, own)}`),
        sources,
      };
    },
    stem: told(picksWithin(new Set())).fileStem,
  } satisfies Side<ScatterValue> & Record<string, unknown>;
}

/** Numbers of a table are of no unit that we know: they are written plainly. */
const plain: Unit = 'visitors';

/** A column of a reference table as a side. */
function tableSideOf(comparison: Comparison, reference: ReferenceMeasure, options: SeriesOptions): Side<ScatterValue> {
  const { id, label, source } = reference;
  const rows = rowsAmong(comparison, options);
  const values = new Map(
    rows.flatMap(({ key }) => {
      const value = reference.values.get(key);
      if (value === undefined) return [];
      const amount = { kind: 'number', value } as const;
      return [[key, { amount, label: chartAmount(value, plain), approximate: false }] as const];
    }),
  );
  const absent = rows
    .filter(({ key }) => !values.has(key))
    .map((row) => ({ ...placeOf(row, options.mine), refs: [] }))
    .sort((a, b) => byName(a.fullName, b.fullName));
  const missing: MissingGroup[] =
    absent.length > 0 ? [{ reason: 'not_in_table', label: reasonLabel('not_in_table'), places: absent }] : [];
  return {
    measure: id,
    label,
    values,
    missing,
    within: (keys) => ({
      axis: axisOf(id, label, only(values, keys), plain),
      notes: [`${label}: from ${source}.`],
      sources: [],
    }),
    stem: slug(label),
  };
}

/** Those without one of the two: under the first measure's reason where both are missing. */
function missingOf(x: Side<ScatterValue>, y: Side<ScatterValue>, yName: string, xName: string): MissingGroup[] {
  const counted = new Set(x.missing.flatMap(({ places }) => places.map(({ key }) => key)));
  const named = (name: string, groups: readonly MissingGroup[]) =>
    groups.map((group) => ({ ...group, label: `${group.label} (${inLower(name)})` }));
  const rest = y.missing.flatMap((group) => {
    const places = group.places.filter(({ key }) => !counted.has(key));
    return places.length > 0 ? [{ ...group, places }] : [];
  });
  return [...named(xName, x.missing), ...named(yName, rest)];
}

/** One measure against another, or against a column of a reference table: a point for each authority that gives both. It draws, and claims no cause. */
export function scatterSeries(
  comparison: Comparison,
  across: SeriesColumn | ReferenceMeasure,
  up: SeriesColumn,
  options: SeriesOptions = {},
): ScatterSeries {
  const y = sideOf(comparison, up, options);
  const x: Side<ScatterValue> & { readonly name?: string } =
    'values' in across ? tableSideOf(comparison, across, options) : sideOf(comparison, across, options);
  const points = [...y.values.values()].flatMap((point) => {
    const { key, name, fullName, mine } = point;
    const value = x.values.get(key);
    return value ? [{ key, name, fullName, mine, x: value, y: point }] : [];
  });
  const both = new Set(points.map(({ key }) => key));
  const [inX, inY] = [x.within(both), y.within(both)];
  const missing = missingOf(x, y, y.name, x.name ?? x.label);
  const unasked = missing
    .filter(({ reason }) => reason === 'not_asked' || reason === 'no_response')
    .flatMap(({ places }) => places).length;
  const { rows } = y.picks;
  const what = `${y.label} and ${inLower(x.label)}`;
  const log = [inX.axis, inY.axis].filter((axis) => axis.log).length;
  const told = toldOf(
    up,
    { ...y.picksWithin(both), missing, asked: rows.length - unasked },
    {
      title: (bodies) =>
        `${what}: ${points.length === 1 ? `one ${bodies.one} gives` : `${count(points.length)} ${bodies.many} give`} both`,
      subtitle: `${inY.axis.label}, against ${inLower(inX.axis.label)}`,
      deed: { did: 'gave both', didNot: 'did not give both', thing: 'pair of figures' },
      facts: points.slice(0, 3).map((point) => `${point.name}: ${point.y.label} and ${point.x.label}.`),
      notes: [
        ...inX.notes,
        ...(log > 0
          ? [`${log === 2 ? 'Both scales are' : 'One scale is'} logarithmic: each mark is ten times the one before.`]
          : []),
      ],
      about: 'hollow',
      per: y.per,
    },
  );
  const lines = new Map([...told.sources, ...inX.sources].map((line) => [line.sourceId, line]));
  return {
    kind: 'scatter',
    ...told,
    sources: [...lines.values()],
    fileStem: `${told.fileStem}-and-${x.stem}`,
    points,
    x: inX.axis,
    y: inY.axis,
  };
}
