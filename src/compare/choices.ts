import type { Comparison } from './comparison.ts';
import { plural } from './format.ts';
import { denominators, dividable, divisorOf } from './per.ts';
import { cellIn } from './picks.ts';
import type { Denominator, MissingGroup, SeriesOptions } from './series.ts';
import { type RowSet, setsOf } from './sets.ts';
import { bodiesOf, type SeriesColumn } from './told.ts';
import { yearsOf } from './years-of.ts';

/** What the reader has chosen about a chart, as an address keeps it. A value that means nothing here changes nothing. */
export interface Choices {
  /** A denominator's id. */
  readonly per?: string;
  /** The set of councils that is drawn. */
  readonly of?: string;
  /** The set that the median is taken over: `all`, or a set's id; what is drawn where absent. */
  readonly median?: string;
  /** `top`, `bottom` or `mine`. */
  readonly show?: string;
  readonly year?: string;
  /** Present: a month or a quarter is taken for a year. */
  readonly annualise?: string;
  /** Present: unlike things stand on one axis. */
  readonly together?: string;
}

/** What can be chosen among, whatever the chart: it rests on who is here and on what the reader keeps. */
export interface Grounds {
  readonly sets: readonly RowSet[];
  readonly denominators: readonly Denominator[];
  /** The key of the reader's own council's row. */
  readonly mine?: string;
}

/** Something to choose, with its words. */
export interface Offer {
  readonly value: string;
  readonly label: string;
  /** Offers of one group stand together under this head. */
  readonly group?: string;
}

/** How many rows the first, the last, or those around the reader's own are. */
export const excerptSize = 20;

/** The sets and denominators of a comparison: the reader's own sets first, denominators of the responses before those of tables. */
export function groundsOf(comparison: Comparison): Grounds {
  const { reference } = comparison;
  return {
    sets: [...(reference?.sets ?? []), ...setsOf(comparison)],
    denominators: [...denominators, ...(reference?.denominators ?? [])],
    ...(reference?.mine && { mine: reference.mine }),
  };
}

/** The heads under which sets are offered, by the beginning of a set's id. */
const setGroups: Readonly<Record<string, string>> = {
  own: 'Your own sets',
  type: 'By type',
  nation: 'By nation',
  region: 'By region',
};

const parts = ['top', 'bottom', 'mine'] as const;

/** The options of a series that the choices ask for. */
export function optionsOf(comparison: Comparison, grounds: Grounds, choices: Choices): SeriesOptions {
  const setOf = (id: string | undefined) => grounds.sets.find((set) => set.id === id);
  const among = setOf(choices.of);
  const everyone = {
    keys: new Set(comparison.rows.map(({ key }) => key)),
    label: `all ${bodiesOf(comparison.rows).many}`,
  };
  const over = choices.median === 'all' && among ? everyone : setOf(choices.median);
  const per = grounds.denominators.find(({ id }) => id === choices.per);
  const part = parts.find((each) => each === choices.show);
  return {
    ...(choices.year && { year: choices.year }),
    ...(among && { among }),
    ...(over && over.keys !== among?.keys && { medianOf: over }),
    ...(grounds.mine && { mine: grounds.mine }),
    ...(choices.annualise && { annualise: true }),
    ...(per && { per }),
    ...(part && { part: { of: part, size: excerptSize } }),
    ...(choices.together && { together: true }),
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The sets as they are offered: each with how many of the rows it holds. */
export function setOffers({ rows }: Comparison, { sets }: Grounds): Offer[] {
  return sets.map(({ id, label, keys }) => {
    const group = setGroups[id.slice(0, id.indexOf(':'))];
    return {
      value: id,
      label: `${capital(label)} (${rows.filter(({ key }) => keys.has(key)).length})`,
      ...(group && { group }),
    };
  });
}

/** What a measure's figures can be divided by: only what at least one council with a figure has, with how many have it. */
export function perOffers(comparison: Comparison, column: SeriesColumn, grounds: Grounds): Offer[] {
  const { rows } = comparison;
  const given = rows.filter((row) => cellIn(row, column.key).state === 'given');
  const bodies = bodiesOf(rows);
  return grounds.denominators.flatMap((per) => {
    if (!dividable(column, per)) return [];
    const able = given.filter((row) => divisorOf(per, row)).length;
    if (able === 0) return [];
    const whom = plural(able, bodies.one, bodies.many);
    return { value: per.id, label: `${capital(per.words.replace(/^per /, ''))}: ${per.source} (${whom})` };
  });
}

/** The years that a measure's figures are of, where there are several to choose from. */
export function yearOffers(comparison: Comparison, column: SeriesColumn): Offer[] {
  const years = yearsOf(comparison, column.key);
  return years.length > 1 ? years.map(({ year, rows }) => ({ value: year, label: `${year} (${rows})` })) : [];
}

/** Whether some figures are kept apart from a chart for being unlike the others. */
export const keepsApart = (missing: readonly MissingGroup[]): boolean =>
  missing.some(({ reason }) => reason === 'other_period' || reason === 'other_vat');

/** Whether a year could be made for someone: a month or a quarter is given where no year is. */
export function canAnnualise(comparison: Comparison, { measure, period }: SeriesColumn): boolean {
  if (period !== 'year') return false;
  return comparison.rows.some(
    (row) =>
      cellIn(row, `${measure}/year`).state === 'missing' &&
      ['month', 'quarter'].some((shorter) => cellIn(row, `${measure}/${shorter}`).state === 'given'),
  );
}
