import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import type { Unit } from './unit.ts';

// A human sees: a form in which each answer stands behind its label, on the label's line; behind the last label stands nothing but a rule, and
// under it, in a paragraph of its own, what the form says to whoever fills it in.

const fewest = 2;

const labelAt = ({ items }: Unit): number =>
  items.findLastIndex((item) => isLineItem(item) && item.label?.role === 'answer');
const says = ({ body: { text } }: LineItem): boolean => /[\p{L}\p{N}]/u.test(text);

/** The last unit of such a form without what stands under its empty label; others as they are. */
export function withoutFormsEnd(units: readonly Unit[]): readonly Unit[] {
  const last = units.at(-1);
  const at = last ? labelAt(last) : -1;
  const label = last?.items[at];
  const below: Item | undefined = last?.items[at + 1];
  if (!last || at < 1 || !label || !isLineItem(label) || says(label)) return units;
  if (!below || !isLineItem(below) || !below.line.gap) return units;
  const others = units.slice(0, -1).filter((unit) => labelAt(unit) >= 0);
  const beside = others.filter((unit) => {
    const i = labelAt(unit);
    const own = unit.items[i];
    return i === unit.items.length - 1 && own !== undefined && isLineItem(own) && (says(own) || own.body.text !== '');
  });
  if (beside.length < fewest || beside.length < others.length) return units;
  return [...units.slice(0, -1), { ...last, items: last.items.slice(0, at + 1) }];
}
