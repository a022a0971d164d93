import { catalogueEntry } from '../measures/catalogue.ts';
import type { Cell, Column, ComparedFigure, Comparison, FigureRef, Given, Missing, Row } from './comparison.ts';
import { missingReasons } from './comparison.ts';
import { byName } from './names.ts';
import { divisorOf } from './per.ts';
import type { MissingGroup, Place, SeriesOptions } from './series.ts';
import { missingLabel } from './words.ts';
import { yearLabel } from './years.ts';

/** A row with the figure that a chart takes from it. */
export interface Pick {
  readonly row: Row;
  readonly place: Place;
  readonly figure: ComparedFigure;
  readonly conflict: readonly ComparedFigure[];
  /** Drawn so many times, to stand for a year; the figure is as given. */
  readonly times?: number;
  /** Of another period than the others, and drawn as given. */
  readonly unlike?: true;
}

/** The rows that a chart is about, with what it takes from each. */
export interface Picks {
  readonly rows: readonly Row[];
  readonly picked: readonly Pick[];
  readonly missing: readonly MissingGroup[];
  /** How many rows were asked. */
  readonly asked: number;
}

export const placeOf = (row: Row, mine?: string): Place => ({
  key: row.key,
  name: row.shortName,
  fullName: row.name,
  mine: row.key === mine,
});

/** The rows that the options leave in. */
export const rowsAmong = ({ rows }: Comparison, { among }: SeriesOptions): readonly Row[] =>
  among ? rows.filter(({ key }) => among.keys.has(key)) : rows;

const notAsked: Missing = { state: 'missing', reason: 'not_asked', refs: [], unasked: true };

/** What the row says of the column; not asked where the comparison has no such column. */
export const cellIn = (row: Row, key: string): Cell => row.cells.get(key) ?? notAsked;

function ofYear(cell: Cell, year: string | undefined): Cell {
  if (cell.state === 'missing' || year === undefined) return cell;
  const [first, ...rest] = cell.figures.filter(
    (figure) => figure.year !== undefined && yearLabel(figure.year) === year,
  );
  if (!first) return { state: 'missing', reason: 'other_year', refs: cell.figures.map(({ ref }) => ref) };
  const conflict = cell.conflict.includes(first) ? cell.conflict : [];
  return { state: 'given', figures: [first, ...rest], conflict };
}

/** Rows without a figure by reason, refusals by section, in the order of `missingReasons`. */
function missingGroups(
  cells: readonly { readonly place: Place; readonly missing: Missing }[],
  unit: Column['unit'],
): MissingGroup[] {
  const groups = new Map<string, { missing: Missing; places: (Place & { refs: readonly FigureRef[] })[] }>();
  for (const { place, missing } of cells) {
    const key = `${missing.reason} ${missing.exemption ?? ''}`;
    const group = groups.get(key) ?? { missing, places: [] };
    group.places.push({ ...place, refs: missing.refs });
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort(
      (a, b) =>
        missingReasons.indexOf(a.missing.reason) - missingReasons.indexOf(b.missing.reason) ||
        byName(a.missing.exemption ?? '￿', b.missing.exemption ?? '￿'),
    )
    .map(({ missing: { reason, exemption }, places }) => ({
      reason,
      label: missingLabel({ reason, exemption }, unit),
      places: places.sort((a, b) => byName(a.fullName, b.fullName)),
      ...(exemption && { exemption }),
    }));
}

const undividable = ({ figures: [first] }: Given): Missing => ({
  state: 'missing',
  reason: 'no_denominator',
  refs: [first.ref],
});

/** A quarter, or else a month, of the same measure, for a column of years. Only numbers that are given by themselves. */
function annualisedIn(row: Row, key: string, year: string | undefined): { cell: Given; times: number } | undefined {
  const [measure, period] = key.split('/');
  if (period !== 'year' || !measure || !catalogueEntry(measure)?.additive) return undefined;
  for (const [shorter, times] of [
    ['quarter', 4],
    ['month', 12],
  ] as const) {
    const cell = ofYear(cellIn(row, `${measure}/${shorter}`), year);
    if (cell.state === 'given') return { cell, times };
  }
  return undefined;
}

/** The figure that the row gives for another period, in the columns' order. */
function unlikeIn({ columns }: Comparison, row: Row, wanted: string, year: string | undefined): Given | undefined {
  const [measure] = wanted.split('/');
  for (const { key, measure: id } of columns) {
    const cell = id === measure && key !== wanted ? ofYear(cellIn(row, key), year) : undefined;
    if (cell?.state === 'given') return cell;
  }
  return undefined;
}

/** Parts figures said to be with VAT from those without: the fewer are kept apart, of as many those with it. */
function apartByVat(picked: readonly Pick[]): { like: readonly Pick[]; unlike: readonly Pick[] } {
  const saying = (vat: 'with' | 'without') => picked.filter(({ figure }) => figure.vat === vat);
  const [included, excluded] = [saying('with'), saying('without')];
  const unlike = included.length > excluded.length ? excluded : excluded.length > 0 ? included : [];
  const apart = new Set(unlike);
  return { like: apart.size > 0 ? picked.filter((pick) => !apart.has(pick)) : picked, unlike };
}

/** Takes from each row the figure that the column's chart draws, or the reason why it has none. */
export function picksOf(comparison: Comparison, column: Wanted, options: SeriesOptions): Picks {
  const rows = rowsAmong(comparison, options);
  const all: Pick[] = [];
  const without: { place: Place; missing: Missing }[] = [];
  for (const row of rows) {
    const place = placeOf(row, options.mine);
    const own = ofYear(cellIn(row, column.key), options.year);
    const longer =
      options.annualise && own.state === 'missing' ? annualisedIn(row, column.key, options.year) : undefined;
    const apart = own.state === 'missing' && own.reason === 'other_period' && !longer;
    const unlike = apart && options.together ? unlikeIn(comparison, row, column.key, options.year) : undefined;
    const cell = longer?.cell ?? unlike ?? own;
    if (cell.state === 'missing') without.push({ place, missing: cell });
    else if (options.per && !divisorOf(options.per, row)) without.push({ place, missing: undividable(cell) });
    else
      all.push({
        row,
        place,
        figure: cell.figures[0],
        conflict: cell.conflict,
        ...(longer && { times: longer.times }),
        ...(unlike && { unlike: true }),
      });
  }
  const { like: picked, unlike } = options.together ? { like: all, unlike: [] } : apartByVat(all);
  for (const { place, figure } of unlike)
    without.push({ place, missing: { state: 'missing', reason: 'other_vat', refs: [figure.ref] } });
  const unasked = without.filter(({ missing }) => missing.unasked).length;
  return { rows, picked, missing: missingGroups(without, column.unit), asked: rows.length - unasked };
}

type Wanted = { readonly key: string; readonly unit: Column['unit'] };
