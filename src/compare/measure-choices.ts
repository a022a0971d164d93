import { catalogue, measureGroups } from '../measures/catalogue.ts';
import type { Period, Unit } from '../model/measure.ts';

/** A measure that the reader can give a figure of. */
export interface MeasureChoice {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** The usual one first; empty where it has none. */
  readonly periods: readonly Period[];
}

const usual: readonly Period[] = ['year', 'quarter', 'month', '2-years', '3-years', '4-years', '5-years'];

/** Every measure of the catalogue, by families, in the order of the screen. */
export const measureChoices: readonly { readonly label: string; readonly measures: readonly MeasureChoice[] }[] =
  measureGroups.map(({ id: group, label }) => ({
    label,
    measures: catalogue
      .filter((entry) => entry.group === group)
      .map(({ id, label: name, unit, periods }) => ({
        id,
        label: name,
        unit,
        periods: periods.length === 0 ? [] : [...new Set([...periods, ...usual])],
      })),
  }));

/** The choice of this id. */
export const measureChoice = (id: string): MeasureChoice | undefined =>
  measureChoices.flatMap(({ measures }) => measures).find((choice) => choice.id === id);
