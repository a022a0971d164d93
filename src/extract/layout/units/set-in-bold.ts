import { isLineItem } from '../items/item.ts';
import { cut, type Split } from './cut-unit.ts';
import type { Unit } from './unit.ts';

// Shape: `<li><b>Q1: Annual spend on surveys</b> £2,988</li>` and all others like it: what is asked in bold (or italics), the answer behind it on
// the line. Not: an answer that opens with a word in bold, in a letter whose other lines do not.

/** The units whose questions the type alone parts from their answers, where it does so in nearly all of a letter. */
export function unitsSetInBold(units: readonly Unit[]): ReadonlySet<Unit> | undefined {
  const found = units.filter((unit) => endOfStyle(unit) > 0);
  return found.length > 1 && found.length * 5 >= units.length * 4 ? new Set(found) : undefined;
}

/** The unit parted where the type of its first words ends. */
export const splitAtStyle = (unit: Unit): Split | undefined => cut(unit.items, 0, endOfStyle(unit), true);

/** How many of a unit's first letters are bold or italic, where it goes on afresh behind them; 0 for any other. */
function endOfStyle({ path, items: [first] }: Unit): number {
  if (!path || !first || !isLineItem(first) || first.label?.role === 'answer') return 0;
  const { line, body } = first;
  const end = Math.max(line.bold, line.italic) - (line.words.text.length - body.text.length);
  if (end < 3 || end >= body.text.length - 1) return 0;
  return /^\s?["“‘'(]?[\p{Lu}\d£<~]/u.test(body.text.slice(end)) ? end : 0;
}
