import type { Figure, Unit } from '../model/measure.ts';
import { axisFor, stripAxis } from './axis.ts';
import type { Comparison } from './comparison.ts';
import { excerptNote, excerptOf } from './excerpt.ts';
import { chartAmount, count, periodWords, range } from './format.ts';
import { byName } from './names.ts';
import { divided, divisorOf } from './per.ts';
import { type Pick as Picked, type Picks, picksOf } from './picks.ts';
import {
  type Amount,
  type Denominator,
  mostRows,
  type RankedPoint,
  type RankedSeries,
  type SeriesOptions,
  type TimelineSeries,
} from './series.ts';
import { highOf, lowOf, medianOf, orderOf, quantileOf } from './statistics.ts';
import { headline, type SeriesColumn, toldOf } from './told.ts';
import type { Bodies, Deed } from './words.ts';

const amountOf = (figure: Figure): Amount | undefined =>
  figure.kind === 'number' || figure.kind === 'range' ? figure : undefined;

/** An amount as written in a chart. */
const written = (amount: Amount, unit: Unit): string =>
  amount.kind === 'number' ? chartAmount(amount.value, unit) : range(amount.low, amount.high, unit, chartAmount);

const multiplied = (amount: Amount, times: number): Amount =>
  amount.kind === 'number'
    ? { kind: 'number', value: amount.value * times }
    : { kind: 'range', low: amount.low * times, high: amount.high * times };

/** A pick's amount as it is drawn: the figure's own, or divided by the row's denominator. */
function pointOf(
  { place, row, figure, conflict, times = 1, unlike }: Picked,
  per: Denominator | undefined,
): Omit<RankedPoint, 'rank'> | undefined {
  const given = amountOf(figure.figure);
  const own = given && (times === 1 ? given : multiplied(given, times));
  const by = per && divisorOf(per, row);
  const amount = own && per && by ? divided(own, by.amount, per.times) : own;
  if (!amount) return undefined;
  const approximate = figure.approximate || times > 1 || (by?.approximate ?? false);
  const period = unlike ? ` ${figure.period ? periodWords(figure.period) : '(period not given)'}` : '';
  return {
    ...place,
    amount,
    label: (approximate ? 'about ' : '') + written(amount, figure.unit) + period,
    approximate,
    ...(figure.year !== undefined && { year: figure.year }),
    conflict: conflict.length > 0,
    figure,
    ...(times > 1 && figure.period && { annualised: figure.period }),
    ...(unlike && { unlike }),
    ...(by && { per: by.label }),
  };
}

/** The points of what was picked, the most first, equal ones by name. What is no amount is left out. */
export function rankedPoints(picked: readonly Picked[], per?: Denominator): RankedPoint[] {
  const points = picked.flatMap((each) => pointOf(each, per) ?? []);
  points.sort(
    (a, b) => orderOf(b.amount) - orderOf(a.amount) || byName(a.fullName, b.fullName) || byName(a.key, b.key),
  );
  let rank = 0;
  return points.map((point, i) => {
    const before = points[i - 1];
    if (!before || orderOf(before.amount) !== orderOf(point.amount)) rank = i + 1;
    return { ...point, rank };
  });
}

const gaveFigure: Deed = { did: 'gave a figure', didNot: 'gave no figure', thing: 'figure' };
const gaveYear: Deed = { did: 'gave a year', didNot: 'gave no year', thing: 'year' };
const divisible: Deed = {
  did: 'gave a figure that can be divided',
  didNot: 'gave none that can be divided',
  thing: 'figure that can be divided',
};

const deedOf = (unit: Unit, per: unknown): Deed => (unit === 'year' ? gaveYear : per ? divisible : gaveFigure);

/** "from £12,000 to £310,000 a year across 9 councils", and what there is to say of fewer. */
function spread(
  points: readonly RankedPoint[],
  column: SeriesColumn,
  bodies: Bodies,
  { asked, rows }: Picks,
  per = '',
): string {
  const [first] = points;
  const verb = deedOf(column.unit, per).did;
  const whom = asked < rows.length ? `the ${count(asked)} ${bodies.many} asked` : `${count(asked)} ${bodies.many}`;
  if (!first) return asked > 1 ? `none of ${whom} ${verb}` : asked === 1 ? 'no figure' : 'nobody was asked';
  const mixed = points.some(({ unlike }) => unlike);
  const own = mixed ? ' over unlike times' : column.period ? ` ${periodWords(column.period)}` : '';
  const period = own + (per && ` ${per}`);
  if (points.length === 1)
    return `${first.label}${period} at ${first.name}${asked > 1 ? `, the only one of ${whom} that ${verb}` : ''}`;
  const low = Math.min(...points.map(({ amount }) => lowOf(amount)));
  const high = Math.max(...points.map(({ amount }) => highOf(amount)));
  if (low === high)
    return `${chartAmount(low, column.unit)}${period} at each of ${count(points.length)} ${bodies.many}`;
  const estimated = points.filter(({ annualised }) => annualised).length;
  const ours = estimated > 0 ? `, ${count(estimated)} of them estimated` : '';
  return `from ${chartAmount(low, column.unit)} to ${chartAmount(high, column.unit)}${period} across ${count(points.length)} ${bodies.many}${ours}`;
}

function told(
  column: SeriesColumn,
  picks: Picks,
  points: readonly RankedPoint[],
  { per, ...own }: Pick<Parameters<typeof toldOf>[2], 'facts' | 'notes' | 'about' | 'per'>,
) {
  return toldOf(column, picks, {
    title: (bodies) => headline(column, spread(points, column, bodies, picks, per?.words)),
    deed: deedOf(column.unit, per),
    per,
    ...own,
  });
}

const ends = (points: readonly RankedPoint[], low: string, high: string): string[] => {
  const top = points[0];
  const bottom = points[points.length - 1];
  if (!top || !bottom || points.length < 2) return [];
  return [`${high}: ${top.name}, ${top.label}. ${low}: ${bottom.name}, ${bottom.label}.`];
};

/** The median and the middle half, of what is drawn or of the group that the options name. Of unlike things, and of years, there is none. */
function middleOf(
  comparison: Comparison,
  column: SeriesColumn,
  points: readonly RankedPoint[],
  { medianOf: group, ...options }: SeriesOptions,
): Pick<RankedSeries, 'median' | 'middleHalf'> {
  const over = group
    ? rankedPoints(picksOf(comparison, column, { ...options, among: group }).picked, options.per)
    : points;
  if (column.unit === 'year' || [...over, ...points].some(({ unlike }) => unlike)) return {};
  const amounts = over.map(({ amount }) => amount);
  const middle = amounts.length > 2 ? medianOf(amounts) : undefined;
  const [low, high] = [0.25, 0.75].map((share) => (amounts.length < 8 ? undefined : quantileOf(amounts, share)));
  const label = middle && written(middle, column.unit) + (group ? ` (${group.label})` : '');
  return {
    ...(middle && label && { median: { amount: middle, label } }),
    ...(low?.kind === 'number' && high?.kind === 'number' && { middleHalf: { low: low.value, high: high.value } }),
  };
}

/** Authorities in order of one measure over one period: never two periods, never a total beside its parts. */
export function rankedSeries(comparison: Comparison, column: SeriesColumn, options: SeriesOptions = {}): RankedSeries {
  const picks = picksOf(comparison, column, options);
  const points = rankedPoints(picks.picked, options.per);
  const { median, middleHalf } = middleOf(comparison, column, points, options);
  const [least, most] = column.unit === 'year' ? ['Earliest', 'Latest'] : ['Least', 'Most'];
  const facts = [...(median ? [`Median: ${median.label}.`] : []), ...ends(points, least, most)];
  const drawn = excerptOf(points, options.part);
  const form = drawn.length > mostRows ? 'strip' : 'bars';
  const marked = [median?.amount, ...drawn.map(({ amount }) => amount)].filter((amount) => amount !== undefined);
  const values = marked.flatMap((amount) => [lowOf(amount), highOf(amount)]);
  const axis = form === 'strip' ? stripAxis(values, column.unit) : axisFor(values, column.unit);
  const notes = excerptNote(drawn, points, 'words and median are');
  if (middleHalf) {
    const [low, high] = [middleHalf.low, middleHalf.high].map((value) => chartAmount(value, column.unit));
    notes.push(`The shaded band holds the middle half: from ${low} to ${high}.`);
  }
  if (axis.log) notes.push('The scale is logarithmic: each mark is ten times the one before.');
  return {
    kind: 'ranked',
    ...told(column, picks, points, { facts, notes, about: form === 'strip' ? 'hollow' : 'hatched', per: options.per }),
    form,
    points: drawn,
    ...(median && { median }),
    ...(middleHalf && { middleHalf }),
    axis,
  };
}

/** Authorities by the year in which something happened, the earliest first; more than a time line has rows for are a strip of dots. */
export function timelineSeries(
  comparison: Comparison,
  column: SeriesColumn,
  { per: _per, part: _part, ...options }: SeriesOptions = {},
): TimelineSeries | RankedSeries {
  const picks = picksOf(comparison, column, options);
  if (picks.picked.length > mostRows) return rankedSeries(comparison, column, options);
  const points = rankedPoints(picks.picked).sort(
    (a, b) => orderOf(a.amount) - orderOf(b.amount) || byName(a.fullName, b.fullName) || byName(a.key, b.key),
  );
  return {
    kind: 'timeline',
    ...told(column, picks, points, { facts: ends(points, 'Latest', 'Earliest'), about: 'hollow' }),
    points,
    axis: axisFor(
      points.flatMap(({ amount }) => [lowOf(amount), highOf(amount)]),
      column.unit,
    ),
  };
}
