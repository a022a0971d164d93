import { flatMap } from '../../../text/flat-map.ts';
import { putUnder } from '../../../text/put-under.ts';
import { behindGap } from '../../lines/behind-gap.ts';
import { boxesIn } from '../../parts/ticked.ts';
import { isLineItem, type LineItem } from '../items/item.ts';
import { cut, type Split } from './cut-unit.ts';
import { familyOf } from './turn-separator.ts';
import type { Unit } from './unit.ts';

// Shape: `C2  Name of product     Jadu` over `C3  Start date     1 May` over `C4  Cost`: a form typed with spaces, its values too far from the margin
// to be a table's column.

/** Units of a form whose values stand behind a wide gap in the line that names them: most of those that are one line, of their section or of the letter. */
export function unitsWithGaps(units: readonly Unit[]): ReadonlySet<Unit> {
  const families = new Map<string, Unit[]>();
  for (const unit of units) {
    if (!firstOf(unit)) continue;
    putUnder(families, familyOf(unit), unit);
  }
  return new Set(flatMap([...families.values()], (family) => (isForm(family) ? family : [])));
}

function isForm(family: readonly Unit[]): boolean {
  const gapped = family.filter((unit) => behindGap(firstOf(unit)?.body) !== undefined);
  const others = family.filter((unit) => unit.items.length === 1 && !gapped.includes(unit));
  return gapped.length > 1 && gapped.length * 2 >= others.length * 3;
}

const firstOf = ({ path, items: [first] }: Unit): LineItem | undefined =>
  path && first && isLineItem(first) && first.label?.role !== 'answer' && first.line.bold + first.line.italic === 0
    ? first
    : undefined;

/** Parts a form's unit at its gap; without one, a line alone has no answer. `undefined` where boxes, or lines below it, tell. */
export function splitAtGap({ items }: Unit): Split | undefined {
  const [first] = items;
  if (!first || !isLineItem(first) || boxesIn(first.body.text)) return undefined;
  const at = behindGap(first.body)?.at;
  if (at === undefined && items.length > 1) return undefined;
  return cut(items, 0, at ?? first.body.text.length, true);
}
