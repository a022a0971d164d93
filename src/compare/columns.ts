import { catalogue, measureGroups } from '../measures/catalogue.ts';
import type { Period } from '../model/measure.ts';
import { type Column, columnKey } from './comparison.ts';
import { periodWords } from './format.ts';
import type { Reading, Spoken } from './readings.ts';

type Entry = (typeof catalogue)[number];
type Bare = Omit<Column, 'given'>;

/** `undefined` sorts last: a figure whose period is not given. */
const periodOrder = (entry: Entry, period: Period | undefined): number => {
  if (period === undefined) return entry.periods.length === 0 ? 0 : 1000;
  const usual = entry.periods.indexOf(period);
  return usual < 0 ? 500 + period.length : usual;
};

function columnOf(entry: Entry, period: Period | undefined): Bare {
  const { id, unit, group, ranked, additive } = entry;
  // A year is what a sum of pounds is given for unless something else is said.
  const plain = period === undefined ? entry.periods.length === 0 : period === 'year' && entry.periods.length === 1;
  const words = plain ? '' : period === undefined ? ', period not given' : `, ${periodWords(period)}`;
  return {
    key: columnKey(id, period),
    measure: id,
    ...(period && { period }),
    unit,
    group,
    label: entry.label + words,
    shortLabel: entry.shortLabel + words,
    ranked,
    additive,
  };
}

/**
 * A column for every measure and period that is given or asked for, in the catalogue's order. A question that names no period
 * makes a column of the usual one, and only where nothing better is known.
 */
export function columnsOf(readings: readonly Reading[]): Bare[] {
  const periods = new Map<string, Set<Period | undefined>>();
  const asked = new Set<string>();
  const spoken = new Set<Spoken>();
  for (const reading of readings) for (const each of reading.spoken) spoken.add(each);
  for (const { measure, period, given } of spoken) {
    if (given || period) periods.set(measure, (periods.get(measure) ?? new Set()).add(period));
    else asked.add(measure);
  }
  const groupOrder = new Map<string, number>(measureGroups.map(({ id }, i) => [id, i]));
  return catalogue
    .flatMap((entry) => {
      const known = periods.get(entry.id) ?? (asked.has(entry.id) ? new Set([entry.periods[0]]) : new Set<undefined>());
      return [...known]
        .sort((a, b) => periodOrder(entry, a) - periodOrder(entry, b))
        .map((period) => columnOf(entry, period));
    })
    .sort((a, b) => (groupOrder.get(a.group) ?? 0) - (groupOrder.get(b.group) ?? 0));
}
