import { measureGroups } from '../measures/catalogue.ts';
import type { Offer } from './choices.ts';
import type { Column, Comparison } from './comparison.ts';
import { plural } from './format.ts';
import type { ReferenceMeasure } from './reference.ts';
import { defaultSpendColumn } from './series-of.ts';

const measured = ({ columns }: Comparison): readonly Column[] =>
  columns.filter(({ ranked, given }) => ranked && given > 0);

const mostGiven = (columns: readonly Column[]): Column | undefined =>
  columns.reduce<Column | undefined>((best, each) => (best && best.given >= each.given ? best : each), undefined);

/** The measure up the side: the one of this key, else the spend that most give, else what most give. */
export function upIn(comparison: Comparison, key: string | undefined): Column | undefined {
  const all = measured(comparison);
  return all.find((column) => column.key === key) ?? defaultSpendColumn(comparison) ?? mostGiven(all);
}

/**
 * The measure along the bottom, which may be a reference table's: the one of this key or id; else a population, which most things
 * are looked at against; else what most give besides the other.
 */
export function acrossIn(
  comparison: Comparison,
  id: string | undefined,
  up: Column,
): Column | ReferenceMeasure | undefined {
  const all = measured(comparison);
  const tables = comparison.reference?.measures ?? [];
  const others = all.filter(({ key }) => key !== up.key);
  return (
    all.find(({ key }) => key === id) ??
    tables.find((measure) => measure.id === id) ??
    tables.find(({ label }) => /popul|resident/i.test(label)) ??
    others.find(({ measure }) => measure === 'population') ??
    mostGiven(others)
  );
}

/** The key or id of a measure along the bottom. */
export const acrossKey = (across: Column | ReferenceMeasure): string => ('key' in across ? across.key : across.id);

/** The measures of the responses that can be put against another, by their families. */
export const upOffers = (comparison: Comparison): Offer[] =>
  measured(comparison).map(({ key, label, given, group }) => {
    const family = measureGroups.find(({ id }) => id === group)?.label;
    return { value: key, label: `${label} (${plural(given, 'figure')})`, ...(family && { group: family }) };
  });

/** The same, and the columns of reference tables. */
export const acrossOffers = (comparison: Comparison): Offer[] => [
  ...upOffers(comparison),
  ...(comparison.reference?.measures ?? []).map(({ id, label }) => ({ value: id, label, group: 'Reference tables' })),
];
