import type { Unit, Units } from './unit.ts';

/** Whether two parts of a letter have the same units and tables, whatever is left over between them. */
export function isSameUnits(a: Units, b: Units): boolean {
  return (
    areSame(a.drafts, b.drafts) &&
    a.units.length === b.units.length &&
    a.units.every((unit, i) => {
      const other = b.units[i] as Unit;
      return areSame(unit.items, other.items) && areSame(unit.section, other.section);
    })
  );
}

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);
